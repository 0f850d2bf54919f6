import { readCellName } from './cell-address';
import { scanXml } from './xml-reader';
import type { XmlAttributes } from './xml-scanner';

/** Where a cell stands in a sheet's XML. */
export interface CellPlace {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: XmlAttributes;
  /** The `<f>` element, where there is one. */
  readonly formula: {
    readonly start: number;
    readonly end: number;
    readonly attributes: XmlAttributes;
  } | null;
}

/** Where a row stands. */
export interface RowPlace {
  readonly row: number;
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
  readonly attributes: XmlAttributes;
  readonly cells: readonly CellPlace[];
}

/** The rows and cells of a sheet with their places, so that single cells can be exchanged. In the file's order. */
export function findPlaces(xml: string, part: string): RowPlace[] {
  const rows: (RowPlace & { end: number; cells: CellPlace[] })[] = [];
  let cell: { -readonly [Key in keyof CellPlace]: CellPlace[Key] } | null = null;
  let formula: { start: number; end: number; attributes: XmlAttributes } | null = null;
  let inData = false;
  let column = -1;
  scanXml(xml, part, {
    open(name, attributes, start, tagEnd) {
      if (name === 'sheetData') inData = true;
      if (!inData) return;
      if (name === 'row') {
        const row =
          attributes['r'] === undefined ? (rows.at(-1)?.row ?? -1) + 1 : Number(attributes['r']) - 1;
        rows.push({ row, start, tagEnd, end: tagEnd, attributes, cells: [] });
        column = -1;
      } else if (name === 'c') {
        column = readCellName(attributes['r'] ?? '')?.column ?? column + 1;
        cell = { column, start, end: tagEnd, attributes, formula: null };
      } else if (name === 'f' && cell) {
        formula = { start, end: tagEnd, attributes };
        cell.formula = formula;
      }
    },
    text() {
      // Only places are looked for.
    },
    close(name, end) {
      if (name === 'sheetData') inData = false;
      if (!inData) return;
      const row = rows.at(-1);
      if (name === 'f' && formula) formula.end = end;
      if (name === 'c' && cell) {
        cell.end = end;
        row?.cells.push(cell);
        cell = null;
      }
      if (name === 'row' && row) row.end = end;
    },
  });
  return rows;
}
