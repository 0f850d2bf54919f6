import { columnName, columnNumber, lastSheetColumn, lastSheetRow } from './address';
import { replaceReferences } from './formula-references';
import { formulaTokens } from './formula-tokens';

/** The cell that a relative reference counts from, zero-based. */
export interface BaseCell {
  readonly row: number;
  readonly column: number;
}

/**
 * A formula in A1 notation with its references in R1C1 notation: `=B1*$A$2` in C1 is `=RC[-1]*R2C1`. Source: Microsoft,
 * "Overview of formulas in Excel", "The R1C1 reference style".
 */
export function toR1C1(formula: string, base: BaseCell): string {
  return replaceReferences(formula, ({ text }) => {
    const corners = text.split(':').map((corner) => cornerToR1C1(corner, base));
    // A whole row or column is named once, unless there are several.
    return corners[0] === corners[1] ? (corners[0] ?? '') : corners.join(':');
  });
}

/** The other way round. A relative reference that leaves the sheet comes in again on the other side, as in Excel. */
export function fromR1C1(formula: string, base: BaseCell): string {
  const tokens = formulaTokens(formula);
  let written = '';
  let [at, offset] = [0, 0];
  const skipTo = (end: number): void => {
    while (at < tokens.length && offset < end) offset += tokens[at++]?.text.length ?? 0;
  };
  while (at < tokens.length) {
    const token = tokens[at];
    const found = token?.kind === 'word' ? referenceAt(formula.slice(offset), base) : null;
    written += found ? found.text : (token?.text ?? '');
    skipTo(offset + (found?.length ?? token?.text.length ?? 0));
  }
  return written;
}

function cornerToR1C1(corner: string, base: BaseCell): string {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] =
    /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]+)?$/.exec(corner) ?? [];
  // `$3` has its mark before the digits, as there are no letters.
  const isRowFixed = rowMark === '$' || (letters === '' && columnMark === '$');
  const row = digits === '' ? '' : `R${index(Number(digits) - 1, isRowFixed, base.row)}`;
  const column = letters === '' ? '' : `C${index(columnNumber(letters), columnMark === '$', base.column)}`;
  return row + column;
}

function index(value: number, isFixed: boolean, from: number): string {
  if (isFixed) return String(value + 1);
  return value === from ? '' : `[${value - from}]`;
}

const part = String.raw`(?:\d+|\[-?\d+\])?`;
const corner = `(?:R${part}C${part}|R${part}|C${part})`;
const reference = new RegExp(`^(${corner})(?::(${corner}))?(?![\\p{L}\\p{N}_.\\\\?!([])`, 'iu');
const single = new RegExp(`^(${corner})(?![\\p{L}\\p{N}_.\\\\?!([])`, 'iu');

/** A reference in R1C1 notation at the beginning of a text, in A1 notation, and how long it was. */
function referenceAt(
  text: string,
  base: BaseCell,
): { readonly text: string; readonly length: number } | null {
  const found = reference.exec(text) ?? single.exec(text);
  const first = found?.[1];
  if (found === null || first === undefined) return null;
  const second = found[2] ?? (isLine(first) ? first : undefined);
  const corners = second === undefined ? [first] : [first, second];
  // `R1:R1C1` mixes a row with a cell: no reference.
  if (corners.length === 2 && kindOf(corners[0] ?? '') !== kindOf(corners[1] ?? '')) return null;
  return { text: corners.map((one) => cornerToA1(one, base)).join(':'), length: found[0].length };
}

function kindOf(text: string): 'row' | 'column' | 'cell' {
  const hasRow = /R/i.test(text);
  return hasRow && /C/i.test(text) ? 'cell' : hasRow ? 'row' : 'column';
}

/** A whole row or column. */
function isLine(text: string): boolean {
  return kindOf(text) !== 'cell';
}

function cornerToA1(text: string, base: BaseCell): string {
  const [, row] = /R(\d+|\[-?\d+\]|)/i.exec(text) ?? [];
  const [, column] = /C(\d+|\[-?\d+\]|)/i.exec(text) ?? [];
  const columnText =
    column === undefined ? '' : place(column, base.column, lastSheetColumn, (value) => columnName(value));
  const rowText = row === undefined ? '' : place(row, base.row, lastSheetRow, (value) => String(value + 1));
  return columnText + rowText;
}

function place(text: string, from: number, last: number, write: (value: number) => string): string {
  if (/^\d/.test(text)) return `$${write(Number(text) - 1)}`;
  const size = last + 1;
  const value = from + (text === '' ? 0 : Number(text.slice(1, -1)));
  return write(((value % size) + size) % size);
}
