import type { OpenOffice } from '../../office-fixture';
import type { MemberCases } from './member-cases';
import { refusalOf } from './refusal';

/** What the library has beside `Excel` for the services of a shared runtime; @types/office-js does not show it. */
interface OfficeCoreNamespace {
  RequestContext: new () => OfficeExtension.ClientRequestContext;
  AddinInternalService: {
    newObject(context: OfficeExtension.ClientRequestContext): { notifyActionHandlerReady(): void };
  };
  AppRuntimeService: {
    newObject(context: OfficeExtension.ClientRequestContext): {
      getAppRuntimeState(): OfficeExtension.ClientResult<string>;
    };
  };
  DynamicRibbon: { newObject(context: OfficeExtension.ClientRequestContext): Ribbon };
}

interface RibbonItem extends OfficeExtension.ClientObject {
  readonly id: string;
  enabled: boolean;
  load(names: string): void;
}

interface Ribbon {
  getTab(id: string): RibbonItem;
  getButton(id: string): RibbonItem;
}

function core(): OfficeCoreNamespace {
  return (globalThis as unknown as { OfficeCore: OfficeCoreNamespace }).OfficeCore;
}

/** A call of a service in the words of the library, which makes it only under the full start in a browser. */
function call(office: OpenOffice, name: string, ...args: unknown[]): Promise<unknown> {
  const path = { Id: 1, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' };
  const action = { Id: 2, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: args } };
  return office.host.handle({ Actions: [action], ObjectPaths: { '1': path } });
}

export const customFunctionsCases: MemberCases = {
  type: 'CustomFunctions',
  sample: null,
  cases: {
    'ready, features and results': async (_context, office) => {
      expect(await call(office, '_SetOsfControlContainerReadyForCustomFunctions')).toMatchObject({
        Results: [{ Value: null }],
      });
      expect(await call(office, '_GetEnabledFeatures')).toMatchObject({ Results: [{ Value: [1, 2, 3, 4] }] });
      // An answer to a call that nobody waits for any more changes nothing.
      expect(await call(office, 'SetInvocationArrayResults', [[7, true, 3, [0]]])).toMatchObject({
        Results: [{ Value: null }],
      });
      expect(await call(office, 'SetInvocationArrayResults', 'none')).toMatchObject({
        Error: { Code: 'InvalidArgument' },
      });
    },
  },
};

export const addinInternalServiceCases: MemberCases = {
  type: 'AddinInternalService',
  sample: null,
  cases: {
    'the handlers of actions are ready': async () => {
      const context = new (core().RequestContext)();
      core().AddinInternalService.newObject(context).notifyActionHandlerReady();
      await context.sync();
    },
  },
};

export const appRuntimeServiceCases: MemberCases = {
  type: 'AppRuntimeService',
  sample: null,
  cases: {
    'how the pane is shown': async (_context, office) => {
      await Office.addin.hide();
      const context = new (core().RequestContext)();
      const state = core().AppRuntimeService.newObject(context).getAppRuntimeState();
      await context.sync();
      expect([state.value, office.host.runtime.shown]).toEqual(['Background', 'Background']);
    },
  },
};

export const appRuntimePersistenceServiceCases: MemberCases = {
  type: 'AppRuntimePersistenceService',
  sample: null,
  cases: {
    'how the add-in starts with the document': async (_context, office) => {
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
      expect(office.host.runtime.start).toBe('Background');
    },
  },
};

export const dynamicRibbonCases: MemberCases = {
  type: 'DynamicRibbon',
  sample: null,
  cases: {
    'tabs and buttons by their ids': async () => {
      const context = new (core().RequestContext)();
      const ribbon = core().DynamicRibbon.newObject(context);
      const tab = ribbon.getTab('TabHome');
      tab.load('id');
      ribbon.getButton('Refresh');
      await context.sync();
      expect(tab.id).toBe('TabHome');
      ribbon.getButton('Nowhere');
      expect(await refusalOf(() => context.sync())).toBe('ItemNotFound');
    },
  },
};

export const ribbonButtonCases: MemberCases = {
  type: 'RibbonButton',
  sample: null,
  cases: {
    'a button is disabled': async (_context, office) => {
      const context = new (core().RequestContext)();
      const button = core().DynamicRibbon.newObject(context).getButton('Refresh');
      button.enabled = false;
      button.load('id,enabled');
      await context.sync();
      expect([button.id, button.enabled]).toEqual(['Refresh', false]);
      expect(office.host.runtime.isEnabled('Refresh')).toBe(false);
    },
  },
};
