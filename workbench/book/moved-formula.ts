import { columnName, columnNumber, lastSheetColumn, lastSheetRow } from './address';
import { formulaTokens } from './formula-tokens';

/**
 * The formula of a cell that shares the formula of another one, `rows` below and `columns` to the right of it: relative
 * references move along, absolute ones stay. A reference that leaves the grid wraps round, as Excel's does.
 * Without the leading `=`.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, at) => {
      if (token.kind !== 'word') return token.text;
      const next = tokens[at + 1]?.text;
      // `LOG10(` is a function and `Q1!` a sheet, though both look like cells.
      if (next === '(' || next === '!') return token.text;
      const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(token.text);
      if (cell) return movedCell(cell, rows, columns, token.text);
      const beside = next === ':' || tokens[at - 1]?.text === ':';
      return beside ? movedLine(token.text, rows, columns) : token.text;
    })
    .join('');
}

function movedCell(match: RegExpExecArray, rows: number, columns: number, original: string): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = match;
  const column = columnNumber(letters);
  const row = Number(digits) - 1;
  if (column > lastSheetColumn || row < 0 || row > lastSheetRow) return original;
  const movedColumn = fixedColumn === '' ? columnName(wrapped(column + columns, lastSheetColumn)) : letters;
  const movedRow = fixedRow === '' ? wrapped(row + rows, lastSheetRow) : row;
  return `${fixedColumn}${movedColumn}${fixedRow}${String(movedRow + 1)}`;
}

/** One side of `A:C` or `7:8`. */
function movedLine(text: string, rows: number, columns: number): string {
  if (/^[A-Za-z]{1,3}$/.test(text) && columnNumber(text) <= lastSheetColumn) {
    return columnName(wrapped(columnNumber(text) + columns, lastSheetColumn));
  }
  return /^\d{1,7}$/.test(text) ? String(wrapped(Number(text) - 1 + rows, lastSheetRow) + 1) : text;
}

function wrapped(index: number, last: number): number {
  const size = last + 1;
  return ((index % size) + size) % size;
}
