import { IDefinedNamesService } from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { EngineFormulas } from './engine-formulas';
import type { FormulaToken } from './formula-tokens';
import { formulaTokens } from './formula-tokens';
import { isSheetScope } from './names';
import type { Sheets } from './sheets';
import type { UniverHandle } from './univer-handle';

interface KnownNames {
  /** Those of single sheets, by their alias. */
  readonly own: ReadonlyMap<string, IDefinedNamesServiceParam>;
  readonly workbook: ReadonlyMap<string, IDefinedNamesServiceParam>;
  /** Found in every formula that must be looked at closely; null where there are no names. */
  readonly mention: RegExp | null;
}

/** What the engine calls a sheet's own name by; no name of a person's looks like it. */
const alias = (sheetId: string, name: string): string =>
  `_OWN_${sheetId.replace(/[^0-9A-Za-z]/g, '')}_${name.toUpperCase()}`;

/**
 * Names of single sheets in calculation. The engine takes all names for the workbook's, the last one where several are
 * called the same. Here a sheet's own name goes before the workbook's on its sheet, is reached from other sheets as
 * `Sheet!Name` only, and a workbook's name by `Sheet!Name` too where the sheet has none. Source: Microsoft support,
 * "Names in formulas", "The scope of a name".
 */
export class ScopedNames {
  private readonly service: IDefinedNamesService;
  /** Made anew after every change of a name. */
  private known: KnownNames | null = null;

  constructor(
    private readonly handle: UniverHandle,
    private readonly sheets: Sheets,
    formulas: EngineFormulas,
  ) {
    this.service = handle.injector.get(IDefinedNamesService);
    this.service.update$.subscribe(() => (this.known = null));
    this.service.getValueByName = (_unitId, name) => this.find(name);
    formulas.changeTextOnSheet((formula, sheetId) => this.onSheet(formula, sheetId));
  }

  /** The formula with an alias in place of each name that is a sheet's own. */
  private onSheet(formula: string, sheetId: string): string {
    this.known ??= this.collect();
    if (!this.known.mention?.test(formula)) return formula;
    const tokens = formulaTokens(formula);
    let written = '';
    for (let at = 0; at < tokens.length; at++) {
      const qualified = this.qualified(tokens, at);
      written += qualified ?? this.bare(tokens, at, sheetId) ?? tokens[at]?.text ?? '';
      if (qualified !== null) at += 2;
    }
    return written;
  }

  /** `Sheet!Name` at this place, by what the engine knows it; null where there is none. */
  private qualified(tokens: readonly FormulaToken[], at: number): string | null {
    const [sheet, mark, name] = tokens.slice(at, at + 3);
    if (mark?.text !== '!' || name?.kind !== 'word' || !sheet) return null;
    const before = tokens[at - 1];
    if (before?.kind === 'bracket' || before?.text === ':') return null;
    const sheetName = sheet.kind === 'sheet' ? sheet.text.slice(1, -1).replaceAll("''", "'") : sheet.text;
    const sheetId = this.sheets.find(sheetName);
    if (sheetId === null) return null;
    const ownName = alias(sheetId, name.text);
    if (this.known?.own.has(ownName)) return ownName;
    return this.known?.workbook.has(name.text.toUpperCase()) ? name.text : null;
  }

  private bare(tokens: readonly FormulaToken[], at: number, sheetId: string): string | null {
    const token = tokens[at];
    if (token?.kind !== 'word' || tokens[at - 1]?.text === '!' || tokens[at + 1]?.text === '!') return null;
    const ownName = alias(sheetId, token.text);
    return this.known?.own.has(ownName) ? ownName : null;
  }

  /** What the engine is told of a name; the content of a sheet's own means by its bare names that sheet's. */
  private find(name: string): IDefinedNamesServiceParam | null {
    this.known ??= this.collect();
    const own = this.known.own.get(name.toUpperCase());
    if (!own) return this.known.workbook.get(name.toUpperCase()) ?? null;
    const formulaOrRefString = this.onSheet(own.formulaOrRefString, own.localSheetId ?? '');
    return { ...own, formulaOrRefString };
  }

  private collect(): KnownNames {
    const own = new Map<string, IDefinedNamesServiceParam>();
    const workbook = new Map<string, IDefinedNamesServiceParam>();
    const mentions = new Set<string>();
    for (const item of Object.values(this.service.getDefinedNameMap(this.handle.unitId) ?? {})) {
      // Excel's own, such as print areas, stand in no formula.
      if (item.name.startsWith('_xlnm.')) continue;
      const text = item.name.replace(/[.\\?]/g, '\\$&');
      if (isSheetScope(item.localSheetId)) own.set(alias(item.localSheetId, item.name), item);
      else workbook.set(item.name.toUpperCase(), item);
      mentions.add(isSheetScope(item.localSheetId) ? text : `!\\s*${text}`);
    }
    const mention = mentions.size > 0 ? new RegExp([...mentions].join('|'), 'iu') : null;
    return { own, workbook, mention };
  }
}
