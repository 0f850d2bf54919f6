import type { ILocales, Plugin, PluginCtor } from '@univerjs/core';
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaTexts from '@univerjs/sheets-formula/locale/en-US';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import sheetTexts from '@univerjs/sheets/locale/en-US';
import { keepWholeKeys } from './whole-keys';

/** A plugin of Univer's with the configuration it is registered with. */
export interface UniverPlugin {
  readonly plugin: PluginCtor<Plugin>;
  readonly config?: object;
}

export interface CreateUniverOptions {
  /** Language of Univer's own texts; formulas stay en-US. Default English. */
  readonly locale?: LocaleType;
  /** Texts for that locale, where it is not English. */
  readonly locales?: ILocales;
  /** Registered before the workbook's own plugins: a renderer and the user interface, which Univer wants first. */
  readonly before?: readonly UniverPlugin[];
  /** Registered after them: what builds on sheets and formulas. */
  readonly after?: readonly UniverPlugin[];
}

const workbookPlugins: readonly UniverPlugin[] = [
  { plugin: UniverDocsPlugin, config: { hasScroll: false } },
  { plugin: UniverFormulaEnginePlugin },
  { plugin: UniverSheetsPlugin },
  // Mode 1: formulas that have no value yet are calculated on opening, the cached values of the others are kept.
  { plugin: UniverSheetsFormulaPlugin, config: { initialFormulaComputing: 1 } },
  { plugin: UniverSheetsNumfmtPlugin },
];

/**
 * An instance of Univer with what a workbook needs and no user interface; `before` and `after` add a grid in the
 * browser. No workbook is open in it yet: `Book.open` does that.
 */
export function createUniver(options: CreateUniverOptions = {}): Univer {
  installIteratorSome();
  keepWholeKeys();
  const univer = new Univer({
    locale: options.locale ?? LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: { ...sheetTexts, ...formulaTexts }, ...options.locales },
    logLevel: LogLevel.WARN,
  });
  for (const { plugin, config } of [
    ...(options.before ?? []),
    ...workbookPlugins,
    ...(options.after ?? []),
  ]) {
    univer.registerPlugin(plugin, config);
  }
  return univer;
}

/**
 * Univer's formula engine calls `some` on an iterator, which Node has only from 22 on: without it every name fails as
 * soon as there is a table in the workbook.
 */
function installIteratorSome(): void {
  const prototype: object = Object.getPrototypeOf(Object.getPrototypeOf(new Map().values())) as object;
  if ('some' in prototype) return;
  Object.defineProperty(prototype, 'some', {
    configurable: true,
    writable: true,
    value: function some(this: Iterable<unknown>, test: (item: unknown, index: number) => unknown): boolean {
      let index = 0;
      for (const item of this) if (test(item, index++)) return true;
      return false;
    },
  });
}
