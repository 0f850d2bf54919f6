import { columnName, parseArea } from './address';
import type { Area } from './book-data';
import type { CellMove } from './cell-moves';
import { carryArea, isSameArea } from './cell-moves';
import type { Reference } from './formula-references';
import { replaceReferences } from './formula-references';

/** Where a formula stands and which sheet the moved cells are on, by the names that formulas use. */
export interface FormulaPlace {
  /** Name of the formula's own sheet, which its bare references mean; null for a name of the workbook. */
  readonly sheetName: string | null;
  /** Name of the sheet whose cells moved. */
  readonly movedSheetName: string;
}

/**
 * The text of a formula, or of a reference as names and charts hold it, after cells moved: its references follow, `$`
 * and sheet names stay as they are written, and one whose cells are gone becomes `#REF!`. Text in quotes, structured
 * references, names, other workbooks and references over several sheets stay. With or without a leading `=`.
 */
export function carryFormula(formula: string, move: CellMove, place: FormulaPlace): string {
  if (!mayRefer(formula, place)) return formula;
  return replaceReferences(formula, ({ sheet, text }) =>
    isOn(sheet, place) ? carryReference(text, move) : text,
  );
}

/** Spares most formulas of a large workbook the cutting into tokens. */
function mayRefer(formula: string, { sheetName, movedSheetName }: FormulaPlace): boolean {
  return isSameName(sheetName ?? '', movedSheetName) || formula.includes('!');
}

function isOn(sheet: Reference['sheet'], { sheetName, movedSheetName }: FormulaPlace): boolean {
  const meant = sheet === null ? sheetName : sheet;
  return typeof meant === 'string' && isSameName(meant, movedSheetName);
}

function isSameName(a: string, b: string): boolean {
  return a.normalize('NFC').toUpperCase() === b.normalize('NFC').toUpperCase();
}

function carryReference(text: string, move: CellMove): string {
  const area = parseArea(text);
  if (!area) return text;
  const after = carryArea(area, move);
  if (after === null) return '#REF!';
  return isSameArea(after, area) ? text : rewritten(text, after);
}

/** The reference with other rows and columns; every corner keeps its `$`. */
function rewritten(text: string, area: Area): string {
  const corners = text.split(':');
  const first = corner(corners[0] ?? '', area.firstRow, area.firstColumn);
  if (corners.length === 1) return first;
  const last = corner(corners[1] ?? '', area.lastRow, area.lastColumn);
  return `${first}:${last}`;
}

function corner(text: string, row: number, column: number): string {
  const [, letters, digits] = /^(\$?[A-Za-z]{0,3})(\$?[0-9]{0,7})$/.exec(text) ?? [];
  const fixedColumn = letters?.startsWith('$') === true ? '$' : '';
  const fixedRow = digits?.startsWith('$') === true || letters === '$' ? '$' : '';
  const columnPart = /[A-Za-z]/.test(letters ?? '') ? `${fixedColumn}${columnName(column)}` : '';
  const rowPart = /[0-9]/.test(digits ?? '') ? `${fixedRow}${String(row + 1)}` : '';
  return `${columnPart}${rowPart}`;
}
