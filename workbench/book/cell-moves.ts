import { intersectArea, lastSheetColumn, lastSheetRow } from './address';
import type { Area } from './book-data';

/**
 * Cells of a sheet that changed their place. Whatever is anchored to cells follows: ask `carryArea` for an area,
 * `carryFormula` for the text of a formula or reference. Told by `Book.onCellsMoved`, after the cells have moved,
 * whether Office.js or a person in the grid asked for it, undo included.
 */
export type CellMove = CellShift | CellRelocation;

/** Cells inserted before others, or deleted, so that the cells behind them went to make or to fill the room. */
export interface CellShift {
  readonly kind: 'inserted' | 'deleted';
  readonly sheetId: string;
  /** The cells inserted or deleted; whole rows or columns reach over the whole sheet. */
  readonly area: Area;
  /** `rows`: the cells below went down or up. `columns`: the cells on the right went right or left. */
  readonly along: 'rows' | 'columns';
  /**
   * Of whole rows or columns: where they begin and what they take, in points from the sheet's edge, for what floats
   * above the cells. Null when only some cells of the rows or columns shifted, which moves nothing that floats.
   */
  readonly extent: { readonly from: number; readonly size: number } | null;
}

/** Cells cut and put elsewhere on the same sheet; what stood there is gone. */
export interface CellRelocation {
  readonly kind: 'moved';
  readonly sheetId: string;
  /** Where the cells stood. */
  readonly area: Area;
  /** How far they went. */
  readonly rows: number;
  readonly columns: number;
}

export type CellMoveListener = (move: CellMove) => void;

/**
 * Where an area of the sheet `move.sheetId` stands after the move; null when none of its cells is left. As a reference
 * does in Excel, it grows when cells are inserted inside it, shrinks when some of its cells are deleted, and stays as it
 * is when only a part of its width (or height) shifts. Whole columns and rows stay whole.
 */
export function carryArea(area: Area, move: CellMove): Area | null {
  if (move.kind === 'moved') return carryCut(area, move);
  if (move.along === 'rows') return carryRows(area, move.kind, move.area, lastSheetRow);
  return turned(carryRows(turned(area), move.kind, turned(move.area), lastSheetColumn));
}

/** True when the move changes where some cell of the area stands, or takes it away. */
export function isTouched(area: Area, move: CellMove): boolean {
  const after = carryArea(area, move);
  return after === null || !isSameArea(after, area);
}

export function isSameArea(a: Area, b: Area): boolean {
  return (
    a.firstRow === b.firstRow &&
    a.firstColumn === b.firstColumn &&
    a.lastRow === b.lastRow &&
    a.lastColumn === b.lastColumn
  );
}

function carryCut(area: Area, { area: from, rows, columns }: CellRelocation): Area | null {
  const common = intersectArea(area, from);
  if (common && isSameArea(common, area)) {
    return {
      firstRow: area.firstRow + rows,
      lastRow: area.lastRow + rows,
      firstColumn: area.firstColumn + columns,
      lastColumn: area.lastColumn + columns,
    };
  }
  const to = {
    firstRow: from.firstRow + rows,
    lastRow: from.lastRow + rows,
    firstColumn: from.firstColumn + columns,
    lastColumn: from.lastColumn + columns,
  };
  const overwritten = intersectArea(area, to);
  return overwritten && isSameArea(overwritten, area) ? null : area;
}

/** Along the rows of a sheet whose last row is `sheetEnd`. */
function carryRows(area: Area, kind: CellShift['kind'], changed: Area, sheetEnd: number): Area | null {
  const isAcross = area.firstColumn >= changed.firstColumn && area.lastColumn <= changed.lastColumn;
  const isWholeColumns = area.firstRow === 0 && area.lastRow === sheetEnd;
  if (!isAcross || isWholeColumns) return area;
  const count = changed.lastRow - changed.firstRow + 1;
  if (kind === 'inserted') {
    const firstRow = area.firstRow >= changed.firstRow ? area.firstRow + count : area.firstRow;
    const lastRow = area.lastRow >= changed.firstRow ? area.lastRow + count : area.lastRow;
    return firstRow > sheetEnd ? null : { ...area, firstRow, lastRow: Math.min(lastRow, sheetEnd) };
  }
  const firstRow = rowAfterDeletion(area.firstRow, changed, changed.firstRow);
  const lastRow = rowAfterDeletion(area.lastRow, changed, changed.firstRow - 1);
  return lastRow < firstRow ? null : { ...area, firstRow, lastRow };
}

/** Where a row is when `deleted` is gone; `instead` for a row that is gone itself. */
function rowAfterDeletion(row: number, deleted: Area, instead: number): number {
  if (row < deleted.firstRow) return row;
  if (row <= deleted.lastRow) return instead;
  return row - (deleted.lastRow - deleted.firstRow + 1);
}

/** Rows and columns exchanged: what holds along the one holds along the other. */
function turned(area: Area): Area;
function turned(area: Area | null): Area | null;
function turned(area: Area | null): Area | null {
  return (
    area && {
      firstRow: area.firstColumn,
      lastRow: area.lastColumn,
      firstColumn: area.firstRow,
      lastColumn: area.lastRow,
    }
  );
}

/** Where a whole row or column went; null when it is gone. */
export function carryLine(index: number, along: 'rows' | 'columns', move: CellMove): number | null {
  const line =
    along === 'rows'
      ? { firstRow: index, lastRow: index, firstColumn: 0, lastColumn: lastSheetColumn }
      : { firstRow: 0, lastRow: lastSheetRow, firstColumn: index, lastColumn: index };
  const to = carryArea(line, move);
  return to && (along === 'rows' ? to.firstRow : to.firstColumn);
}
