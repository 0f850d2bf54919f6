import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { BookData } from '../book/book-data';
import type { SheetData } from './cell-changes';
import type { CellProtection } from './cell-marks';
import type { StyleWriter } from './style-writer';

/** Finds the `xf` that a cell, row or column is written with: the file's own where nothing was changed, or a new one. */
export class CellFormats {
  constructor(
    private readonly before: BookData,
    private readonly now: BookData,
    private readonly styles: StyleWriter,
  ) {}

  /** The `xf` with another protection of its cells; the same where it says that already. */
  protectedAs(format: number, protection: CellProtection | null): number {
    return protection ? this.styles.protectedAs(format, protection) : format;
  }

  /** The style of a cell, with that of its column and row below it where the cell leaves something open. */
  formatOf(
    cell: Nullable<ICellData>,
    sheet: SheetData,
    row: number,
    column: number,
    base: number | null,
  ): number {
    const own = cell?.s;
    const known = this.fileFormat(own);
    if (known !== null) return known;
    const below = sheet.rowData?.[row]?.s ?? sheet.columnData?.[column]?.s;
    const belowFormat = this.fileFormat(below);
    if (!own && belowFormat !== null) return belowFormat;
    if (!own && !below) return 0;
    const style = { ...this.resolve(below), ...this.resolve(own) };
    return this.styles.indexOf(style, base ?? belowFormat ?? 0);
  }

  /** The `xf` of a row's or column's own style; null for none. */
  ownFormat(style: Nullable<IStyleData | string>): number | null {
    if (!style) return null;
    return this.fileFormat(style) ?? this.styles.indexOf(this.resolve(style), 0);
  }

  /** `xf12` is the file's format 12, as long as its definition is the one that was read. */
  private fileFormat(style: Nullable<IStyleData | string>): number | null {
    if (typeof style !== 'string' || !/^xf\d+$/.test(style)) return null;
    const before = this.before.workbook.styles[style];
    const now = this.now.workbook.styles[style];
    if (!before || (now && JSON.stringify(before) !== JSON.stringify(now))) return null;
    return Number(style.slice(2));
  }

  private resolve(style: Nullable<IStyleData | string>): IStyleData {
    const data = typeof style === 'string' ? this.now.workbook.styles[style] : style;
    return data ?? {};
  }
}
