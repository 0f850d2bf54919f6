import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IRowData,
  IWorksheetData,
  Nullable,
} from '@univerjs/core';
import { columnCount, rowCount } from '../book/address';
import type { Area, Spill } from '../book/book-data';
import { areaName, cellName } from './cell-address';
import type { MarkChange } from './cell-marks';
import { fileValue, isEmptyContent } from './cell-xml';
import type { CellPlace, RowPlace } from './sheet-places';
import type { XmlElement } from './xml-reader';

/** Larger areas are whole rows and columns, or as good as. */
const mostMarked = 200_000;

export type SheetData = Partial<IWorksheetData>;

/** The cells and rows of a sheet before and after, with what is needed to tell and to write the difference. */
export interface CellDifference {
  readonly before: SheetData;
  readonly now: SheetData;
  readonly spillsBefore: readonly Spill[];
  readonly spillsNow: readonly Spill[];
  /** The `xf` of a cell; `base` is the one it has in the file. */
  format(cell: Nullable<ICellData>, row: number, column: number, base: number | null): number;
  /** The `xf` of a row's own style, or null when it has none. */
  rowFormat(data: Nullable<Partial<IRowData>>): number | null;
  readonly dynamicArray: () => string;
  /** Where cells are locked or hidden otherwise than in the file; null for nowhere. */
  readonly marks: MarkChange | null;
}

/** The difference with the text that it is written into. */
export interface CellChange extends CellDifference {
  readonly xml: string;
  readonly sheetData: XmlElement;
}

/** What differs: columns by row, and rows whose own attributes do. */
export interface ChangedCells {
  readonly columns: Map<number, Set<number>>;
  readonly rows: ReadonlySet<number>;
}

/** Finds what differs, without looking at the file. */
export function findChanges(difference: CellDifference): ChangedCells {
  const columns = changedCells(difference);
  return { columns, rows: new Set([...columns.keys(), ...changedRows(difference)]) };
}

/** Columns of the cells that differ, by row. */
function changedCells(change: CellDifference): Map<number, Set<number>> {
  const changed = new Map<number, Set<number>>();
  const mark = (row: number, column: number) => {
    const columns = changed.get(row) ?? new Set<number>();
    changed.set(row, columns.add(column));
  };
  const [before, now] = [change.before.cellData ?? {}, change.now.cellData ?? {}];
  for (const row of keys(before, now)) {
    const [cellsBefore, cellsNow] = [before[row] ?? {}, now[row] ?? {}];
    if (cellsBefore === cellsNow) continue;
    for (const key of Object.keys(cellsNow)) {
      const column = Number(key);
      if (differs(cellsBefore[column], cellsNow[column], change, row, column)) mark(row, column);
    }
    for (const key of Object.keys(cellsBefore)) {
      const column = Number(key);
      if (!(column in cellsNow) && differs(cellsBefore[column], undefined, change, row, column)) {
        mark(row, column);
      }
    }
  }
  const anchors = (spills: readonly Spill[]) => new Map(spills.map((spill) => [anchorKey(spill), spill]));
  const [spillsBefore, spillsNow] = [anchors(change.spillsBefore), anchors(change.spillsNow)];
  for (const [key, spill] of [...spillsBefore, ...spillsNow]) {
    if (spillKey(spillsBefore.get(key)) !== spillKey(spillsNow.get(key))) {
      mark(spill.area.firstRow, spill.area.firstColumn);
    }
  }
  for (const area of change.marks?.areas ?? []) markArea(area, [before, now], mark);
  return changed;
}

/** Every cell of an area is written with its own format; of whole rows and columns those that stand in the file. */
function markArea(
  area: Area,
  matrices: readonly IObjectMatrixPrimitiveType<Nullable<ICellData>>[],
  mark: (row: number, column: number) => void,
): void {
  const isWritten = rowCount(area) * columnCount(area) <= mostMarked;
  if (isWritten) {
    for (let row = area.firstRow; row <= area.lastRow; row++)
      for (let column = area.firstColumn; column <= area.lastColumn; column++) mark(row, column);
    return;
  }
  for (const matrix of matrices) {
    for (const [row, line] of Object.entries(matrix)) {
      if (Number(row) < area.firstRow || Number(row) > area.lastRow) continue;
      for (const column of Object.keys(line ?? {}))
        if (Number(column) >= area.firstColumn && Number(column) <= area.lastColumn)
          mark(Number(row), Number(column));
    }
  }
}

/** Equal for spills of the same area and kind. */
export function spillKey(spill: Spill | undefined): string {
  return spill === undefined ? '' : `${areaName(spill.area)} ${String(spill.dynamic)}`;
}

export function anchorKey(spill: Spill): string {
  return cellName(spill.area.firstRow, spill.area.firstColumn);
}

function keys(a: object, b: object): number[] {
  const numbers = Object.keys(a).map(Number);
  for (const key of Object.keys(b)) if (!(key in a)) numbers.push(Number(key));
  return numbers;
}

function differs(
  before: Nullable<ICellData>,
  now: Nullable<ICellData>,
  change: CellDifference,
  row: number,
  column: number,
): boolean {
  if (before === now || (before && now && sameAtOnce(before, now))) return false;
  if ((before?.f ?? '') !== (now?.f ?? '')) return true;
  const [valueBefore, valueNow] = [before ? fileValue(before) : null, now ? fileValue(now) : null];
  if ((valueBefore?.type ?? null) !== (valueNow?.type ?? null)) return true;
  if ((valueBefore?.text ?? '') !== (valueNow?.text ?? '')) return true;
  if (!before && isEmptyContent(now) && !now?.s) return false;
  if (before && now && before.s === now.s) return false;
  const base = formatOf(before);
  return !before || !now || change.format(now, row, column, base) !== base;
}

/** Nearly all cells of a large sheet: told without looking at what their values are in a file. */
function sameAtOnce(a: ICellData, b: ICellData): boolean {
  return (
    a.v === b.v && a.t === b.t && a.f === b.f && a.s === b.s && !a.p && !b.p && isError(a) === isError(b)
  );
}

function isError(cell: ICellData): boolean {
  return cell.custom?.['error'] === true;
}

/** The file's `xf` of a cell as it was read. */
function formatOf(cell: Nullable<ICellData>): number | null {
  return typeof cell?.s === 'string' && /^xf\d+$/.test(cell.s) ? Number(cell.s.slice(2)) : null;
}

/**
 * A formula that other cells share may not go without them: when its cell changes, they get formulas of their own.
 * Marks those cells as changed and gives the numbers of the shared formulas that are dissolved.
 */
export function dissolveSharedFormulas(
  change: CellDifference,
  changed: Map<number, Set<number>>,
  places: ReadonlyMap<number, RowPlace>,
): ReadonlySet<string> {
  const dissolved = new Set<string>();
  for (const [row, columns] of changed) {
    for (const cell of places.get(row)?.cells ?? []) {
      const { t, si, ref } = cell.formula?.attributes ?? {};
      const isMaster = columns.has(cell.column) && t === 'shared' && ref !== undefined;
      if (isMaster && si !== undefined && formulaDiffers(change, row, cell.column)) dissolved.add(si);
    }
  }
  if (dissolved.size === 0) return dissolved;
  for (const place of places.values()) {
    for (const cell of place.cells) {
      if (!sharesOneOf(cell, dissolved)) continue;
      const columns = changed.get(place.row) ?? new Set<number>();
      changed.set(place.row, columns.add(cell.column));
    }
  }
  return dissolved;
}

export function sharesOneOf(cell: CellPlace, numbers: ReadonlySet<string>): boolean {
  const { t, si } = cell.formula?.attributes ?? {};
  return t === 'shared' && si !== undefined && numbers.has(si);
}

export function formulaDiffers(change: CellDifference, row: number, column: number): boolean {
  const before = change.before.cellData?.[row]?.[column]?.f ?? '';
  return before !== (change.now.cellData?.[row]?.[column]?.f ?? '');
}

/** Rows whose height, visibility or own style differ. */
function changedRows(change: CellDifference): number[] {
  const [before, now] = [change.before.rowData ?? {}, change.now.rowData ?? {}];
  return keys(before, now).filter((row) => {
    const [a, b] = [before[row], now[row]];
    return (
      heightOf(a, change.before) !== heightOf(b, change.now) ||
      (a?.hd ?? 0) !== (b?.hd ?? 0) ||
      (a?.s ?? null) !== (b?.s ?? null)
    );
  });
}

/** A row's own height in pixels; null when it is as high as its content or the standard asks. */
export function heightOf(data: Nullable<Partial<IRowData>>, sheet: SheetData): number | null {
  if (data?.h === undefined || data.ia === 1) return null;
  return data.h === sheet.defaultRowHeight ? null : data.h;
}
