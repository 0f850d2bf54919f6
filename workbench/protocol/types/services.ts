import type { FunctionBroker } from '../function-broker';
import type { ObjectType, OfficeObject } from '../office-object';
import { notFound, officeObject } from '../office-object';

/** Switches of the library: 2 shortens the pause between answers, 4 caps it, 1 and 3 are what goes with them. */
const enabledFeatures = [1, 2, 3, 4] as const;

const appStates = ['Hidden', 'Visible', 'Background', 'Inactive'] as const;

/** What the add-in's runtime asked of Excel: how it is shown now and how it starts with the document. */
export interface RuntimeState {
  shown: (typeof appStates)[number];
  start: (typeof appStates)[number];
}

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

const appRuntimeServiceType: ObjectType<RuntimeState> = {
  name: 'AppRuntimeService',
  scalars: {},
  methods: {
    GetAppRuntimeState: (state) => state.shown,
    SetAppRuntimeState: (state, args) => {
      state.shown = args.oneOf(0, appStates);
    },
  },
};

const appRuntimePersistenceServiceType: ObjectType<RuntimeState> = {
  name: 'AppRuntimePersistenceService',
  scalars: {},
  methods: {
    GetAppRuntimeStartState: (state) => state.start,
    SetAppRuntimeStartState: (state, args) => {
      state.start = args.oneOf(0, appStates);
    },
  },
};

export const customFunctionsService = 'Microsoft.ExcelServices.CustomFunctions';

/** The services beside the workbook, by the name of their type; ApiNotFound for one that this host does not have. */
export function serviceObject(typeName: string, broker: FunctionBroker, state: RuntimeState): OfficeObject {
  switch (typeName) {
    case customFunctionsService:
      return officeObject(customFunctionsType, broker);
    case 'Microsoft.InternalService.AddinInternalService':
      return officeObject(addinInternalServiceType, null);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return officeObject(appRuntimeServiceType, state);
    case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
      return officeObject(appRuntimePersistenceServiceType, state);
    default:
      throw notFound(typeName, 'newObject');
  }
}
