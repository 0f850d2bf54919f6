import { itemNotFound } from '../../book/office-failure';
import type { AddInRuntime } from '../add-in-runtime';
import type { ObjectType } from '../office-object';
import { officeObject } from '../office-object';

interface RibbonItem {
  readonly runtime: AddInRuntime;
  readonly id: string;
}

const ribbonTabType: ObjectType<RibbonItem> = {
  name: 'RibbonTab',
  identity: ({ id }) => ({ Id: id }),
  scalars: { Id: ({ id }) => id },
};

const ribbonButtonType: ObjectType<RibbonItem> = {
  name: 'RibbonButton',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: ({ id }) => id,
    Enabled: ({ runtime, id }) => runtime.isEnabled(id),
  },
  setters: {
    Enabled: ({ runtime, id }, value) => {
      runtime.enable(id, value.boolean(0));
    },
  },
};

/**
 * What `Office.ribbon.requestUpdate` works on (RibbonApi 1.1): buttons are enabled and disabled. Contextual tabs
 * (RibbonApi 1.2) are not modelled. What Excel answers for an id that the manifest does not have is not documented.
 */
export const dynamicRibbonType: ObjectType<AddInRuntime> = {
  name: 'DynamicRibbon',
  scalars: {},
  methods: {
    GetTab: (runtime, args) => {
      const id = args.text(0);
      if (!runtime.ribbon.tabs.includes(id)) throw itemNotFound(`There is no tab with the id ${id}.`);
      return officeObject(ribbonTabType, { runtime, id });
    },
    GetButton: (runtime, args) => {
      const id = args.text(0);
      if (!runtime.ribbon.buttons.includes(id)) throw itemNotFound(`There is no button with the id ${id}.`);
      return officeObject(ribbonButtonType, { runtime, id });
    },
  },
};
