import { columnName, columnNumber, lastSheetColumn, lastSheetRow } from './address';
import { replaceReferences } from './formula-references';

/**
 * The text of a formula that is copied from one cell to another, so many rows below and columns to the right: relative
 * references go along, absolute ones stay, and one that would leave the sheet becomes `#REF!`.
 */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return replaceReferences(formula, ({ text }) => {
    const corners = text.split(':').map((one) => offsetCorner(one, rows, columns));
    return corners.includes(null) ? '#REF!' : corners.join(':');
  });
}

function offsetCorner(text: string, rows: number, columns: number): string | null {
  const [, first = '', letters = '', second = '', digits = ''] =
    /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]{0,7})$/.exec(text) ?? [];
  // `$3` has its mark before the digits, as there are no letters.
  const isRowFixed = second === '$' || (letters === '' && first === '$');
  const column = letters === '' ? 0 : columnNumber(letters) + (first === '$' ? 0 : columns);
  const row = digits === '' ? 0 : Number(digits) - 1 + (isRowFixed ? 0 : rows);
  if (column < 0 || column > lastSheetColumn || row < 0 || row > lastSheetRow) return null;
  const columnPart = letters === '' ? '' : `${first}${columnName(column)}`;
  return digits === '' ? columnPart : `${columnPart}${isRowFixed ? '$' : ''}${String(row + 1)}`;
}
