import { readCellName } from './cell-address';
import type { XmlAttributes, XmlEvents } from './xml-scanner';

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

/**
 * Listens to what lies inside `sheetData` and keeps the rows with their places, in the file's order, and of their cells
 * those of the rows that are wanted and those that share a formula.
 */
export class PlaceReader implements XmlEvents {
  readonly rows: (RowPlace & { end: number; cells: CellPlace[] })[] = [];
  private cell: { -readonly [Key in keyof CellPlace]: CellPlace[Key] } | null = null;
  private formula: { start: number; end: number; attributes: XmlAttributes } | null = null;
  private column = -1;
  private isWanted = false;

  constructor(private readonly wanted: ReadonlySet<number> | 'all') {}

  open(name: string, attributes: XmlAttributes, start: number, tagEnd: number): void {
    if (name === 'row') {
      const row =
        attributes['r'] === undefined ? (this.rows.at(-1)?.row ?? -1) + 1 : Number(attributes['r']) - 1;
      this.rows.push({ row, start, tagEnd, end: tagEnd, attributes, cells: [] });
      this.column = -1;
      this.isWanted = this.wanted === 'all' || this.wanted.has(row);
    } else if (name === 'c') {
      this.column =
        attributes['r'] === undefined
          ? this.column + 1
          : (readCellName(attributes['r'])?.column ?? this.column + 1);
      this.cell = { column: this.column, start, end: tagEnd, attributes, formula: null };
    } else if (name === 'f' && this.cell) {
      this.formula = { start, end: tagEnd, attributes };
      this.cell.formula = this.formula;
    }
  }

  text(): void {
    // Only places are looked for.
  }

  close(name: string, end: number): void {
    const row = this.rows.at(-1);
    if (name === 'f' && this.formula) this.formula.end = end;
    if (name === 'c' && this.cell) {
      this.cell.end = end;
      if (this.isWanted || this.cell.formula?.attributes['t'] === 'shared') row?.cells.push(this.cell);
      this.cell = null;
    }
    if (name === 'row' && row) row.end = end;
  }
}
