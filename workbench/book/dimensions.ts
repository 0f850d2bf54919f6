import { BooleanNumber } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from '@univerjs/sheets';
import { lastSheetColumn, lastSheetRow } from './address';
import type { Area } from './book-data';
import type { Formats } from './formats';
import { rangeOf } from './formats';
import type { UniverHandle } from './univer-handle';

const pointsPerPixel = 0.75;
/** A digit of Excel's standard font (Calibri 11) and the room beside the text of a cell, in pixels. */
const digitPixels = 7;
const cellPadding = 5;

/** Standard sizes of a sheet, and rows and columns that are hidden. */
export class Dimensions {
  constructor(
    private readonly handle: UniverHandle,
    private readonly formats: Formats,
  ) {}

  /** Points. */
  standardHeight(sheetId: string): number {
    return this.handle.worksheet(sheetId).getConfig().defaultRowHeight * pointsPerPixel;
  }

  /** Points. */
  standardColumnPoints(sheetId: string): number {
    return this.handle.worksheet(sheetId).getConfig().defaultColumnWidth * pointsPerPixel;
  }

  /** Characters of the standard font, to hundredths, as Excel shows it: 8.43 at first. */
  standardWidth(sheetId: string): number {
    const pixels = this.handle.worksheet(sheetId).getConfig().defaultColumnWidth;
    return Math.round(((pixels - cellPadding) / digitPixels) * 100) / 100;
  }

  /** Every column without a width of its own takes it. Univer has no mutation for it. */
  setStandardWidth(sheetId: string, characters: number): void {
    const config = this.handle.worksheet(sheetId).getConfig();
    config.defaultColumnWidth = Math.trunc(characters * digitPixels + cellPadding);
  }

  /** Gives rows or columns the standard size. */
  useStandard(sheetId: string, area: Area, what: 'rows' | 'columns'): void {
    const { defaultRowHeight, defaultColumnWidth } = this.handle.worksheet(sheetId).getConfig();
    if (what === 'rows') this.formats.setRowHeight(sheetId, area, defaultRowHeight * pointsPerPixel);
    else this.formats.setColumnWidth(sheetId, area, defaultColumnWidth * pointsPerPixel);
  }

  /** Whether all of the rows, or columns, are hidden; null when some are. */
  hidden(sheetId: string, area: Area, what: 'rows' | 'columns'): boolean | null {
    const worksheet = this.handle.worksheet(sheetId);
    const present = this.present(sheetId, area, what);
    const [first, last] =
      what === 'rows' ? [present.startRow, present.endRow] : [present.startColumn, present.endColumn];
    let hidden = 0;
    for (let index = first; index <= last; index++) {
      const isShown = what === 'rows' ? worksheet.getRowVisible(index) : worksheet.getColVisible(index);
      if (!isShown) hidden += 1;
    }
    const count = what === 'rows' ? area.lastRow - area.firstRow + 1 : area.lastColumn - area.firstColumn + 1;
    return hidden === 0 ? false : hidden === count ? true : null;
  }

  setHidden(sheetId: string, area: Area, what: 'rows' | 'columns', hidden: boolean): void {
    const place = { unitId: this.handle.unitId, subUnitId: sheetId };
    if (what === 'rows' && area.lastRow < lastSheetRow) this.handle.ensureSize(sheetId, area.lastRow, 0);
    if (what === 'columns' && area.lastColumn < lastSheetColumn) {
      this.handle.ensureSize(sheetId, 0, area.lastColumn);
    }
    const ranges = [this.present(sheetId, area, what)];
    if (what === 'rows') {
      this.handle.mutate(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { ...place, ranges });
    } else {
      this.handle.mutate(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { ...place, ranges });
    }
  }

  /** Whether the letters and numbers of columns and rows are shown. */
  showsHeadings(sheetId: string): boolean {
    return this.handle.worksheet(sheetId).getConfig().rowHeader.hidden !== BooleanNumber.TRUE;
  }

  /** Univer has no mutation for it: the grid shows it when the sheet is drawn anew. */
  showHeadings(sheetId: string, shown: boolean): void {
    const config = this.handle.worksheet(sheetId).getConfig();
    const hidden = shown ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    config.rowHeader = { ...config.rowHeader, hidden };
    config.columnHeader = { ...config.columnHeader, hidden };
  }

  /** The part of the rows or columns that Univer's sheet has: it grows as it is used. */
  private present(sheetId: string, area: Area, what: 'rows' | 'columns'): IRange {
    const worksheet = this.handle.worksheet(sheetId);
    const lastRow = worksheet.getRowCount() - 1;
    const lastColumn = worksheet.getColumnCount() - 1;
    return rangeOf(
      what === 'rows'
        ? { ...area, firstColumn: 0, lastColumn, lastRow: Math.min(area.lastRow, lastRow) }
        : { ...area, firstRow: 0, lastRow, lastColumn: Math.min(area.lastColumn, lastColumn) },
    );
  }
}
