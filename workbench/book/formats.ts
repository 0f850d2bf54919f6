import type { IBorderStyleData, IStyleData, Worksheet } from '@univerjs/core';
import { BorderStyleTypes } from '@univerjs/core';
import {
  SetColDataMutation,
  SetRowDataMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { columnCount, lastSheetColumn, lastSheetRow, rowCount } from './address';
import type { Area } from './book-data';
import type { BorderEdge } from './border';
import type { Cells } from './cells';
import type { PendingWrites } from './pending-writes';
import type { UniverHandle } from './univer-handle';

/** Univer counts in pixels of 1/96 inch, Office.js in points of 1/72 inch. */
const pointsPerPixel = 0.75;
/** Above this a range's formats are read from the cells that are stored and from its rows' and columns' styles. */
const mostCellsLookedAt = 100_000;

type Side = 't' | 'r' | 'b' | 'l' | 'tl_br' | 'bl_tr';

/** How cells look. Whole columns and rows get a style of their own: a million styled cells would fill the memory. */
export class Formats {
  constructor(
    private readonly handle: UniverHandle,
    private readonly writes: PendingWrites,
    private readonly cells: Cells,
  ) {}

  /** Merges the style into every cell of the area; a property that is null is taken away. */
  apply(sheetId: string, area: Area, style: IStyleData): void {
    const isWholeColumns = area.firstRow === 0 && area.lastRow === lastSheetRow;
    const isWholeRows = area.firstColumn === 0 && area.lastColumn === lastSheetColumn;
    if (isWholeColumns || isWholeRows) {
      this.writes.flush();
      this.cells.eachStored(sheetId, area, (_cell, row, column) =>
        this.writes.setStyle(sheetId, row, column, style),
      );
      if (isWholeColumns) this.styleColumns(sheetId, area, style);
      else this.styleRows(sheetId, area, style);
      return;
    }
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        this.writes.setStyle(sheetId, row, column, style);
      }
    }
  }

  /** Takes the formats of the cells away; whole columns and rows lose their own style too. */
  clear(sheetId: string, area: Area): void {
    this.writes.flush();
    this.cells.eachStored(sheetId, area, (cell, row, column) => {
      if (cell.s !== undefined && cell.s !== null) this.writes.clearStyle(sheetId, row, column);
    });
    this.writes.flush();
    const worksheet = this.handle.worksheet(sheetId);
    if (area.firstRow === 0 && area.lastRow === lastSheetRow) {
      const columnData: Record<number, { s: null }> = {};
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        if (worksheet.getColumnStyle(column)) columnData[column] = { s: null };
      }
      this.handle.mutate(SetColDataMutation.id, { ...this.place(sheetId), columnData });
    }
    if (area.firstColumn === 0 && area.lastColumn === lastSheetColumn && rowCount(area) <= lastSheetRow) {
      const rowData: Record<number, { s: null }> = {};
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        if (worksheet.getRowStyle(row)) rowData[row] = { s: null };
      }
      this.handle.mutate(SetRowDataMutation.id, { ...this.place(sheetId), rowData });
    }
  }

  /** Where a cell's upper left corner lies, in points from the sheet's. */
  cornerOf(sheetId: string, row: number, column: number): { readonly top: number; readonly left: number } {
    const worksheet = this.handle.worksheet(sheetId);
    let top = 0;
    let left = 0;
    for (let r = 0; r < row; r++) if (worksheet.getRowVisible(r)) top += worksheet.getRowHeight(r);
    for (let c = 0; c < column; c++) if (worksheet.getColVisible(c)) left += worksheet.getColumnWidth(c);
    return { top: top * pointsPerPixel, left: left * pointsPerPixel };
  }

  /** What `pick` finds in every cell's style, or null when the cells differ, as Office.js says of mixed formats. */
  common<T>(sheetId: string, area: Area, pick: (style: IStyleData) => T): T | null {
    this.writes.flush();
    const worksheet = this.handle.worksheet(sheetId);
    let found: { readonly value: T } | null = null;
    for (const style of this.stylesIn(sheetId, area, worksheet)) {
      const value = pick(style);
      if (found && found.value !== value) return null;
      found ??= { value };
    }
    return found ? found.value : pick({});
  }

  /** The line on one edge of the area; null when its cells differ, `NONE` when there is none. */
  border(sheetId: string, area: Area, edge: BorderEdge): IBorderStyleData | null {
    const edges = edgeCells(area, edge).map(({ row, column, side }) =>
      this.edgeAt(sheetId, row, column, side),
    );
    const [first] = edges;
    if (!first) return noLine;
    const isSame = edges.every((one) => one.s === first.s && one.cl.rgb === first.cl.rgb);
    return isSame ? first : null;
  }

  /** Draws the line on one edge of the area; `NONE` takes it away. */
  setBorder(sheetId: string, area: Area, edge: BorderEdge, line: IBorderStyleData): void {
    const drawn = line.s === BorderStyleTypes.NONE ? null : line;
    for (const { row, column, side } of edgeCells(area, edge)) {
      this.writes.setStyle(sheetId, row, column, { bd: { [side]: drawn } });
    }
  }

  /** Points; null when the columns differ. */
  columnWidth(sheetId: string, area: Area): number | null {
    const worksheet = this.handle.worksheet(sheetId);
    const width = worksheet.getColumnWidth(area.firstColumn);
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if (worksheet.getColumnWidth(column) !== width) return null;
    }
    return width * pointsPerPixel;
  }

  setColumnWidth(sheetId: string, area: Area, points: number): void {
    this.handle.mutate(SetWorksheetColWidthMutation.id, {
      ...this.place(sheetId),
      ranges: [rangeOf(area)],
      colWidth: points / pointsPerPixel,
    });
  }

  /** Points; null when the rows differ. */
  rowHeight(sheetId: string, area: Area): number | null {
    const worksheet = this.handle.worksheet(sheetId);
    const height = worksheet.getRowHeight(area.firstRow);
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      if (worksheet.getRowHeight(row) !== height) return null;
    }
    return height * pointsPerPixel;
  }

  setRowHeight(sheetId: string, area: Area, points: number): void {
    this.handle.mutate(SetWorksheetRowHeightMutation.id, {
      ...this.place(sheetId),
      ranges: [rangeOf(area)],
      rowHeight: points / pointsPerPixel,
    });
  }

  private edgeAt(sheetId: string, row: number, column: number, side: Side): IBorderStyleData {
    const pending = this.writes.styleAt(sheetId, row, column)?.bd;
    if (pending && side in pending) return pending[side] ?? noLine;
    const style = this.handle.worksheet(sheetId).getCellStyle(row, column);
    return style?.bd?.[side] ?? noLine;
  }

  private *stylesIn(sheetId: string, area: Area, worksheet: Worksheet): Iterable<IStyleData> {
    if (rowCount(area) * columnCount(area) <= mostCellsLookedAt) {
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        for (let column = area.firstColumn; column <= area.lastColumn; column++) {
          yield worksheet.getComposedCellStyle(row, column);
        }
      }
      return;
    }
    const styles: IStyleData[] = [];
    this.cells.eachStored(sheetId, area, (_cell, row, column) => {
      styles.push(worksheet.getComposedCellStyle(row, column));
    });
    yield* styles;
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      yield worksheet.getComposedCellStyle(area.lastRow, column);
    }
  }

  private styleColumns(sheetId: string, area: Area, style: IStyleData): void {
    const worksheet = this.handle.worksheet(sheetId);
    const columnData: Record<number, { s: IStyleData }> = {};
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      columnData[column] = { s: { ...worksheet.getColumnStyle(column), ...style } };
    }
    this.handle.mutate(SetColDataMutation.id, { ...this.place(sheetId), columnData });
  }

  private styleRows(sheetId: string, area: Area, style: IStyleData): void {
    const worksheet = this.handle.worksheet(sheetId);
    const rowData: Record<number, { s: IStyleData }> = {};
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      rowData[row] = { s: { ...worksheet.getRowStyle(row), ...style } };
    }
    this.handle.mutate(SetRowDataMutation.id, { ...this.place(sheetId), rowData });
  }

  private place(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.handle.unitId, subUnitId: sheetId };
  }
}

const noLine: IBorderStyleData = { s: BorderStyleTypes.NONE, cl: { rgb: '#000000' } };

/** Inside lines stand on both cells that share them, so that either cell tells of it. */
function edgeCells(area: Area, edge: BorderEdge): { row: number; column: number; side: Side }[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  const along = (
    rows: readonly [number, number],
    columns: readonly [number, number],
    side: Side,
  ): { row: number; column: number; side: Side }[] => {
    const cells = [];
    for (let row = rows[0]; row <= rows[1]; row++) {
      for (let column = columns[0]; column <= columns[1]; column++) cells.push({ row, column, side });
    }
    return cells;
  };
  const rows = [firstRow, lastRow] as const;
  const columns = [firstColumn, lastColumn] as const;
  switch (edge) {
    case 'EdgeTop':
      return along([firstRow, firstRow], columns, 't');
    case 'EdgeBottom':
      return along([lastRow, lastRow], columns, 'b');
    case 'EdgeLeft':
      return along(rows, [firstColumn, firstColumn], 'l');
    case 'EdgeRight':
      return along(rows, [lastColumn, lastColumn], 'r');
    case 'InsideHorizontal':
      return [
        ...along([firstRow, lastRow - 1], columns, 'b'),
        ...along([firstRow + 1, lastRow], columns, 't'),
      ];
    case 'InsideVertical':
      return [
        ...along(rows, [firstColumn, lastColumn - 1], 'r'),
        ...along(rows, [firstColumn + 1, lastColumn], 'l'),
      ];
    case 'DiagonalDown':
      return along(rows, columns, 'tl_br');
    case 'DiagonalUp':
      return along(rows, columns, 'bl_tr');
  }
}

/** The same rectangle as Univer writes it. */
export function rangeOf(area: Area): {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
} {
  return {
    startRow: area.firstRow,
    endRow: area.lastRow,
    startColumn: area.firstColumn,
    endColumn: area.lastColumn,
  };
}

/** Univer's rectangle as an area; Univer writes NaN where a whole row or column is meant. */
export function areaOf(range: {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}): Area {
  const edge = (value: number, instead: number): number => (Number.isNaN(value) ? instead : value);
  return {
    firstRow: edge(range.startRow, 0),
    firstColumn: edge(range.startColumn, 0),
    lastRow: edge(range.endRow, lastSheetRow),
    lastColumn: edge(range.endColumn, lastSheetColumn),
  };
}
