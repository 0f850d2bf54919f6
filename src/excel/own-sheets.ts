import { columnLetters, quotedSheetName } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import type { ReportKey, ReportName, SheetPlan } from '../reports/sheet-plan';

/**
 * How the add-in knows its own sheets: a hidden name of the workbook for each, pointing at the cells that were written,
 * with the report's key in its comment. A name follows its sheet when that is renamed or moved, turns into #REF! when it
 * is deleted, and does not come along when a person copies the sheet: the copy is theirs. A sheet without such a name is
 * never touched, whatever it is called.
 */
export const markPrefix = '_attainment_report_';

export interface OwnSheet {
  /** The name that marks it, such as `_attainment_report_1`. */
  readonly mark: string;
  readonly key: ReportKey;
  readonly sheet: string;
  /** The cells that the add-in wrote. */
  readonly range: CellRange;
  /** How it was written, so that a refresh writes it the same way again. */
  readonly manner: Manner;
}

export type Manner = SheetPlan['manner'];

export interface Marks {
  readonly own: readonly OwnSheet[];
  /** Marks whose sheet is gone; removed at the next write. */
  readonly orphans: readonly string[];
}

/** A defined name as it was read. */
export interface NameRead {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/** Records, so that a name that is missing here does not compile. */
const reportNames: Readonly<Record<ReportName, true>> = {
  summary: true,
  attainment: true,
  'admission-ratio': true,
  monitoring: true,
  term: true,
  allotment: true,
  composition: true,
  grading: true,
  'grade-change': true,
  checks: true,
  narrative: true,
};
const languages: Readonly<Record<Manner['language'], true>> = { vi: true, en: true, de: true };
const formulaKinds: Readonly<Record<Manner['formulas'], true>> = { excel: true, addin: true, values: true };
const styleNames: Readonly<Record<Manner['style'], true>> = { administrative: true, modern: true };

export function readMarks(names: readonly NameRead[]): Marks {
  const own: OwnSheet[] = [];
  const orphans: string[] = [];
  for (const { name, formula, comment } of names) {
    if (!name.startsWith(markPrefix)) continue;
    const written = parseComment(comment);
    const target = parseTarget(formula);
    if (written && target) own.push({ mark: name, ...written, ...target });
    // Something under our prefix that we did not write is left alone.
    else if (written) orphans.push(name);
  }
  return { own, orphans };
}

/** The comment of a mark: what the sheet is and how it was written. Excel keeps 255 characters of a comment. */
export function markComment({ key, manner }: SheetPlan): string {
  return JSON.stringify([2, ...keyParts(key), manner.language, manner.formulas, manner.style]);
}

export function sameKey(a: ReportKey, b: ReportKey): boolean {
  return JSON.stringify(keyParts(a)) === JSON.stringify(keyParts(b));
}

function keyParts({ report, year, part, sourceSheetId, sourceCell }: ReportKey) {
  return [report, year, part, sourceSheetId, sourceCell];
}

/** What a mark's name refers to. */
export function markFormula(sheet: string, range: CellRange): string {
  const first = absoluteCell(range.firstRow, range.firstColumn);
  return `=${quotedSheetName(sheet)}!${first}:${absoluteCell(range.lastRow, range.lastColumn)}`;
}

function absoluteCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${String(row + 1)}`;
}

function parseComment(comment: string): { key: ReportKey; manner: Manner } | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(comment);
  } catch {
    // Not a comment of ours.
    return null;
  }
  const fields = fieldsOf(parsed);
  if (!fields) return null;
  const [report, year, part, sourceSheetId, sourceCell, language, formulas, style] = fields;
  if (!isKnown(reportNames, report) || !isKnown(languages, language)) return null;
  if (!isKnown(formulaKinds, formulas) || !isKnown(styleNames, style)) return null;
  if (typeof part !== 'string' || typeof sourceSheetId !== 'string' || typeof sourceCell !== 'string')
    return null;
  if (year !== null && typeof year !== 'number') return null;
  return { key: { report, year, part, sourceSheetId, sourceCell }, manner: { language, formulas, style } };
}

/** What stands in a comment of today's form, or of the first one, which knew neither parts nor styles. */
function fieldsOf(parsed: unknown): readonly unknown[] | null {
  if (!Array.isArray(parsed)) return null;
  const [form, ...fields] = parsed as unknown[];
  if (form === 2) return fields;
  if (form !== 1) return null;
  const [report, year, sourceSheetId, sourceCell, language, formulas] = fields;
  return [report, year, '', sourceSheetId, sourceCell, language, formulas, 'administrative'];
}

function isKnown<Name extends string>(known: Readonly<Record<Name, true>>, value: unknown): value is Name {
  return typeof value === 'string' && Object.hasOwn(known, value);
}

function parseTarget(formula: string): { sheet: string; range: CellRange } | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  if (!match) return null;
  const [, quoted, plain, column = '', row = '', lastColumn = column, lastRow = row] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? '';
  return {
    sheet,
    range: {
      firstRow: Number(row) - 1,
      firstColumn: columnNumber(column),
      lastRow: Number(lastRow) - 1,
      lastColumn: columnNumber(lastColumn),
    },
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
