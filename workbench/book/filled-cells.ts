import { lastSheetColumn, lastSheetRow, wholeSheet } from './address';
import type { Area } from './book-data';
import type { Cells } from './cells';

/** Excel.KeyboardDirection. */
export const directions = ['Left', 'Right', 'Up', 'Down'] as const;
export type Direction = (typeof directions)[number];

const steps = {
  Left: { rows: 0, columns: -1 },
  Right: { rows: 0, columns: 1 },
  Up: { rows: -1, columns: 0 },
  Down: { rows: 1, columns: 0 },
} as const satisfies Record<Direction, unknown>;

/** Which cells of a sheet hold something, as they are when this is made: for what Excel finds by walking over cells. */
export class FilledCells {
  private readonly rows = new Map<number, Set<number>>();

  constructor(cells: Cells, sheetId: string) {
    cells.eachFilled(sheetId, wholeSheet, (row, column) => {
      const line = this.rows.get(row) ?? new Set();
      line.add(column);
      this.rows.set(row, line);
    });
  }

  has(row: number, column: number): boolean {
    return this.rows.get(row)?.has(column) === true;
  }

  /** The block around a cell that empty rows and columns, or the sheet's edges, bound: what Ctrl+* selects. */
  region(row: number, column: number): Area {
    let area: Area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    for (;;) {
      const grown = this.grown(area);
      if (grown === area) return area;
      area = grown;
    }
  }

  /** Where Ctrl and an arrow key lead from a cell: the end of a block, the beginning of the next or the sheet's edge. */
  edge(row: number, column: number, direction: Direction): { readonly row: number; readonly column: number } {
    const { rows, columns } = steps[direction];
    const isInside = (r: number, c: number): boolean =>
      r >= 0 && c >= 0 && r <= lastSheetRow && c <= lastSheetColumn;
    let at = { row, column };
    const next = (): { row: number; column: number } => ({ row: at.row + rows, column: at.column + columns });
    const isWalkingInBlock = this.has(row, column) && this.has(next().row, next().column);
    for (;;) {
      const to = next();
      if (!isInside(to.row, to.column)) return at;
      if (isWalkingInBlock && !this.has(to.row, to.column)) return at;
      at = to;
      if (!isWalkingInBlock && this.has(at.row, at.column)) return at;
    }
  }

  /** One row or column more on each side where the cells beside hold something; the same area where none do. */
  private grown(area: Area): Area {
    const around = {
      firstRow: Math.max(area.firstRow - 1, 0),
      firstColumn: Math.max(area.firstColumn - 1, 0),
      lastRow: Math.min(area.lastRow + 1, lastSheetRow),
      lastColumn: Math.min(area.lastColumn + 1, lastSheetColumn),
    };
    const inRow = (row: number): boolean => this.someInRow(row, around.firstColumn, around.lastColumn);
    const inColumn = (column: number): boolean => {
      for (let row = around.firstRow; row <= around.lastRow; row++) if (this.has(row, column)) return true;
      return false;
    };
    const firstRow = around.firstRow < area.firstRow && inRow(around.firstRow);
    const lastRow = around.lastRow > area.lastRow && inRow(around.lastRow);
    const firstColumn = around.firstColumn < area.firstColumn && inColumn(around.firstColumn);
    const lastColumn = around.lastColumn > area.lastColumn && inColumn(around.lastColumn);
    if (!firstRow && !lastRow && !firstColumn && !lastColumn) return area;
    return {
      firstRow: firstRow ? around.firstRow : area.firstRow,
      lastRow: lastRow ? around.lastRow : area.lastRow,
      firstColumn: firstColumn ? around.firstColumn : area.firstColumn,
      lastColumn: lastColumn ? around.lastColumn : area.lastColumn,
    };
  }

  private someInRow(row: number, firstColumn: number, lastColumn: number): boolean {
    for (const column of this.rows.get(row) ?? []) {
      if (column >= firstColumn && column <= lastColumn) return true;
    }
    return false;
  }
}

/** Cells put together into rectangles, in reading order: runs of a row, and equal runs of rows below each other. */
export function rectanglesOf(cells: Iterable<readonly [row: number, column: number]>): Area[] {
  const sorted = [...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const runs: { -readonly [Key in keyof Area]: Area[Key] }[] = [];
  for (const [row, column] of sorted) {
    const last = runs[runs.length - 1];
    if (last?.firstRow === row && last.lastColumn >= column - 1) last.lastColumn = column;
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  const open = new Map<string, { -readonly [Key in keyof Area]: Area[Key] }>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.firstColumn}:${run.lastColumn}`;
    const above = open.get(key);
    if (above?.lastRow === run.firstRow - 1) above.lastRow = run.lastRow;
    else {
      open.set(key, run);
      areas.push(run);
    }
  }
  return areas;
}
