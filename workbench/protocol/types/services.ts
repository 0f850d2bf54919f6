import { appStates, type AddInRuntime } from '../add-in-runtime';
import type { FunctionBroker } from '../function-broker';
import type { ObjectType, OfficeObject } from '../office-object';
import { notFound, officeObject } from '../office-object';
import { dynamicRibbonType } from './ribbon';

/** Switches of the library: 2 shortens the pause between answers, 4 caps it, 1 and 3 are what goes with them. */
const enabledFeatures = [1, 2, 3, 4] as const;

const customFunctionsType: ObjectType<FunctionBroker> = {
  name: 'CustomFunctions',
  scalars: {},
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (broker) => broker.ready(),
    _GetEnabledFeatures: () => enabledFeatures,
    SetInvocationArrayResults: (broker, args) => {
      const items = args.raw(0);
      if (!Array.isArray(items)) throw args.refusal(0, 'must be an array of results');
      broker.setResults(items);
    },
  },
};

const addinInternalServiceType: ObjectType<null> = {
  name: 'AddinInternalService',
  scalars: {},
  methods: { NotifyActionHandlerReady: () => undefined },
};

const appRuntimeServiceType: ObjectType<AddInRuntime> = {
  name: 'AppRuntimeService',
  scalars: {},
  methods: {
    GetAppRuntimeState: (runtime) => runtime.shown,
    SetAppRuntimeState: (runtime, args) => {
      runtime.show(args.oneOf(0, appStates));
    },
  },
};

const appRuntimePersistenceServiceType: ObjectType<AddInRuntime> = {
  name: 'AppRuntimePersistenceService',
  scalars: {},
  methods: {
    GetAppRuntimeStartState: (runtime) => runtime.start,
    SetAppRuntimeStartState: (runtime, args) => {
      runtime.start = args.oneOf(0, appStates);
    },
  },
};

export const customFunctionsService = 'Microsoft.ExcelServices.CustomFunctions';

/** The services beside the workbook, by the name of their type; ApiNotFound for one that this host does not have. */
export function serviceObject(typeName: string, broker: FunctionBroker, runtime: AddInRuntime): OfficeObject {
  switch (typeName) {
    case customFunctionsService:
      return officeObject(customFunctionsType, broker);
    case 'Microsoft.InternalService.AddinInternalService':
      return officeObject(addinInternalServiceType, null);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return officeObject(appRuntimeServiceType, runtime);
    case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
      return officeObject(appRuntimePersistenceServiceType, runtime);
    case 'Microsoft.DynamicRibbon.DynamicRibbon':
      return officeObject(dynamicRibbonType, runtime);
    default:
      throw notFound(typeName, 'newObject');
  }
}
