import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { intersectArea, wholeSheet } from './address';
import type { Area } from './book-data';
import { emptyContent } from './cell-entry';
import { isSameArea } from './cell-moves';
import type { Cells } from './cells';
import { rangeOf } from './formats';
import type { PendingWrites } from './pending-writes';
import type { UniverHandle } from './univer-handle';

/** The merged areas of the sheets. */
export class Merges {
  constructor(
    private readonly handle: UniverHandle,
    private readonly writes: PendingWrites,
    private readonly cells: Cells,
  ) {}

  /** The merged areas that meet the area, in reading order. */
  within(sheetId: string, area: Area): Area[] {
    return this.handle
      .worksheet(sheetId)
      .getMergeData()
      .map((merge) => ({
        firstRow: merge.startRow,
        firstColumn: merge.startColumn,
        lastRow: merge.endRow,
        lastColumn: merge.endColumn,
      }))
      .filter((merge) => intersectArea(merge, area) !== null)
      .sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
  }

  /** Makes one cell of the area, or of each of its rows when `across`; only the upper left content stays, as in Excel. */
  merge(sheetId: string, area: Area, across: boolean): void {
    this.writes.flush();
    this.handle.ensureSize(sheetId, area.lastRow, area.lastColumn);
    this.unmerge(sheetId, area);
    const areas: Area[] = [];
    if (across) {
      for (let row = area.firstRow; row <= area.lastRow; row++)
        areas.push({ ...area, firstRow: row, lastRow: row });
    } else areas.push(area);
    const real = areas.filter((one) => one.firstRow < one.lastRow || one.firstColumn < one.lastColumn);
    if (real.length === 0) return;
    for (const one of real) this.keepUpperLeft(sheetId, one);
    this.writes.flush();
    this.handle.mutate(AddWorksheetMergeMutation.id, {
      unitId: this.handle.unitId,
      subUnitId: sheetId,
      ranges: real.map(rangeOf),
    });
  }

  /** Splits every merged area that meets the area. */
  unmerge(sheetId: string, area: Area): void {
    if (this.within(sheetId, area).length === 0) return;
    this.handle.mutate(RemoveWorksheetMergeMutation.id, {
      unitId: this.handle.unitId,
      subUnitId: sheetId,
      ranges: [rangeOf(area)],
    });
  }

  /** All merged areas of the sheet at once, contents left as they are; areas of one cell are no merged areas. */
  replace(sheetId: string, areas: readonly Area[]): void {
    const place = { unitId: this.handle.unitId, subUnitId: sheetId };
    const former = this.within(sheetId, wholeSheet);
    const now = areas.filter((one) => one.firstRow < one.lastRow || one.firstColumn < one.lastColumn);
    if (former.length === now.length && former.every((one, index) => isSameArea(one, now[index] ?? one)))
      return;
    if (former.length > 0) {
      this.handle.mutate(RemoveWorksheetMergeMutation.id, { ...place, ranges: former.map(rangeOf) });
    }
    if (now.length > 0) {
      this.handle.mutate(AddWorksheetMergeMutation.id, { ...place, ranges: now.map(rangeOf) });
    }
  }

  private keepUpperLeft(sheetId: string, area: Area): void {
    this.cells.eachStored(sheetId, area, (cell, row, column) => {
      if (row === area.firstRow && column === area.firstColumn) return;
      if (cell.f || cell.p || (cell.v !== undefined && cell.v !== null)) {
        this.writes.setContent(sheetId, row, column, emptyContent);
      }
    });
  }
}
