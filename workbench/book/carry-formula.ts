import { columnName, parseArea } from './address';
import type { Area } from './book-data';
import type { CellMove } from './cell-moves';
import { carryArea, isSameArea } from './cell-moves';
import type { FormulaToken } from './formula-tokens';
import { formulaTokens } from './formula-tokens';

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
  const tokens = formulaTokens(formula);
  let carried = '';
  for (let at = 0; at < tokens.length;) {
    const reference = referenceAt(tokens, at);
    if (reference && isOn(reference.sheet, place)) carried += carryReference(reference.text, move);
    else carried += reference?.text ?? tokens[at]?.text ?? '';
    at += reference?.length ?? 1;
  }
  return carried;
}

/** Spares most formulas of a large workbook the cutting into tokens. */
function mayRefer(formula: string, { sheetName, movedSheetName }: FormulaPlace): boolean {
  return isSameName(sheetName ?? '', movedSheetName) || formula.includes('!');
}

function isOn(sheet: string | null, { sheetName, movedSheetName }: FormulaPlace): boolean {
  const meant = sheet ?? sheetName;
  return meant !== null && isSameName(meant, movedSheetName);
}

function isSameName(a: string, b: string): boolean {
  return a.normalize('NFC').toUpperCase() === b.normalize('NFC').toUpperCase();
}

interface Reference {
  /** As the formula names it, null for its own sheet. */
  readonly sheet: string | null;
  /** Without the sheet: `$A$1`, `A1:B9`, `C:E`, `3:7`. */
  readonly text: string;
  /** How many tokens it is made of. */
  readonly length: number;
}

/** The reference that begins at a token; null where there is none, or one that does not follow single sheets. */
function referenceAt(tokens: readonly FormulaToken[], at: number): Reference | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const next = tokens[at + 1]?.text;
  // `LOG10(` is a function and `Q1!` a sheet, though both look like cells.
  if (next === '(' || next === '!') return null;
  const sheet = sheetBefore(tokens, at);
  if (sheet === undefined) return null;
  const last = tokens[at + 2];
  if (next === ':' && last?.kind === 'word' && !/^[(!]$/.test(tokens[at + 3]?.text ?? '')) {
    const text = `${token.text}:${last.text}`;
    if (parseArea(text)) return { sheet, text, length: 3 };
  }
  return parseArea(token.text) ? { sheet, text: token.text, length: 1 } : null;
}

/** The sheet that a reference names, null when it names none, undefined for another workbook's or several sheets. */
function sheetBefore(tokens: readonly FormulaToken[], at: number): string | null | undefined {
  if (tokens[at - 1]?.text !== '!') return null;
  const sheet = tokens[at - 2];
  const before = tokens[at - 3];
  if (!sheet || before?.kind === 'bracket' || before?.text === ':') return undefined;
  return sheet.kind === 'sheet' ? sheet.text.slice(1, -1).replaceAll("''", "'") : sheet.text;
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
