import { CellValueType, Tools } from '@univerjs/core';
import type { ICellData, IStyleData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { absoluteAreaText, columnCount, intersectArea, rowCount, sheetNameInAddress } from './address';
import type { Area } from './book-data';
import { emptyContent } from './cell-entry';
import type { Cells } from './cells';
import type { Merges } from './merges';
import { OfficeFailure } from './office-failure';
import { offsetFormula } from './offset-formula';
import type { PendingWrites } from './pending-writes';
import type { Sheets } from './sheets';
import { keepsSpills, spilledAreas } from './spills';
import type { UniverHandle } from './univer-handle';

/** Excel.RangeCopyType. */
export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface CellRange {
  readonly sheetId: string;
  readonly area: Area;
}

/** A cell as it is copied: taken before anything is written, so that source and destination may overlap. */
interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  /** What the cell shows, as content without a formula. */
  readonly value: ICellData;
  readonly isBlank: boolean;
  readonly style: IStyleData;
}

/** Copies of cells within the workbook, as `Range.copyFrom` and Excel's own paste make them. */
export class CellCopies {
  constructor(
    private readonly handle: UniverHandle,
    private readonly writes: PendingWrites,
    private readonly sheets: Sheets,
    private readonly cells: Cells,
    private readonly merges: Merges,
  ) {}

  /**
   * The cells that a copy fills: the destination when that is the source several times over, else as many as the source
   * has, from the destination's upper left cell on.
   */
  destination(from: Area, to: Area, transpose: boolean): Area {
    const [rows, columns] = sizeOf(from, transpose);
    const height = rowCount(to) % rows === 0 ? rowCount(to) : rows;
    const width = columnCount(to) % columns === 0 ? columnCount(to) : columns;
    return { ...to, lastRow: to.firstRow + height - 1, lastColumn: to.firstColumn + width - 1 };
  }

  /** True when a copy from a sheet takes what is calculated: values, and arrays that formulas spill. */
  needsValues(sheetId: string, type: CopyType): boolean {
    return type === 'Values' || keepsSpills(this.handle, sheetId);
  }

  /** Fills the destination (see above) from the source. The workbook must be settled where the copy needs values. */
  copy(from: CellRange, to: CellRange, options: CopyOptions): void {
    this.writes.flush();
    const source = this.read(from, options.type === 'Values');
    const merged = this.merges.within(from.sheetId, from.area).filter((one) => {
      const inside = intersectArea(one, from.area);
      return (
        inside !== null && rowCount(inside) === rowCount(one) && columnCount(inside) === columnCount(one)
      );
    });
    if (options.transpose && options.type !== 'Values' && source.some(({ formula }) => formula !== null)) {
      throw new OfficeFailure('NotImplemented', 'Range.copyFrom: this host does not transpose formulas.');
    }
    const [rows, columns] = sizeOf(from.area, options.transpose);
    const hasFormats = options.type === 'All' || options.type === 'Formats';
    if (hasFormats) this.merges.unmerge(to.sheetId, to.area);
    for (let row = to.area.firstRow; row <= to.area.lastRow; row += rows) {
      for (let column = to.area.firstColumn; column <= to.area.lastColumn; column += columns) {
        this.place(source, from, { sheetId: to.sheetId, row, column }, options);
        if (hasFormats) this.placeMerges(merged, from.area, { sheetId: to.sheetId, row, column }, options);
      }
    }
    this.writes.flush();
  }

  private read({ sheetId, area }: CellRange, valuesOnly: boolean): SourceCell[] {
    const worksheet = this.handle.worksheet(sheetId);
    const model = this.handle.injector.get(FormulaDataModel);
    const values = this.cells.values(sheetId, area);
    const kinds = this.cells.valueKinds(sheetId, area);
    const spills = spilledAreas(this.handle, sheetId);
    const found: SourceCell[] = [];
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const cell = worksheet.getCellRaw(row, column);
        const formula = model.getFormulaStringByCell(row, column, sheetId, this.handle.unitId) ?? null;
        const value = values[row - area.firstRow]?.[column - area.firstColumn] ?? '';
        const kind = kinds[row - area.firstRow]?.[column - area.firstColumn] ?? 'Empty';
        // The copy of a spilling formula spills by itself.
        const isSpilled = !valuesOnly && formula === null && isFilledByAnchorIn(area, spills, row, column);
        found.push({
          row: row - area.firstRow,
          column: column - area.firstColumn,
          formula,
          value: isSpilled
            ? {}
            : cell?.p && !valuesOnly
              ? { p: Tools.deepClone(cell.p) }
              : content(value, kind),
          isBlank: isSpilled || (formula === null && kind === 'Empty'),
          style: worksheet.getComposedCellStyle(row, column),
        });
      }
    }
    return found;
  }

  private place(
    source: readonly SourceCell[],
    from: CellRange,
    to: { readonly sheetId: string; readonly row: number; readonly column: number },
    { type, skipBlanks, transpose }: CopyOptions,
  ): void {
    for (const cell of source) {
      if (skipBlanks && cell.isBlank) continue;
      const row = to.row + (transpose ? cell.column : cell.row);
      const column = to.column + (transpose ? cell.row : cell.column);
      if (type === 'All' || type === 'Formats') {
        this.writes.clearStyle(to.sheetId, row, column);
        this.writes.setStyle(to.sheetId, row, column, Tools.deepClone(cell.style));
      }
    }
    if (type === 'Formats') return;
    for (const cell of source) {
      if (skipBlanks && cell.isBlank) continue;
      const row = to.row + (transpose ? cell.column : cell.row);
      const column = to.column + (transpose ? cell.row : cell.column);
      const rows = row - (from.area.firstRow + cell.row);
      const columns = column - (from.area.firstColumn + cell.column);
      const copied =
        type === 'Link'
          ? { f: this.linkTo(from, cell) }
          : cell.formula !== null && type !== 'Values'
            ? { f: offsetFormula(cell.formula, rows, columns) }
            : cell.value;
      this.writes.setContent(to.sheetId, row, column, { ...emptyContent, ...copied });
    }
  }

  private placeMerges(
    merged: readonly Area[],
    from: Area,
    to: { readonly sheetId: string; readonly row: number; readonly column: number },
    { transpose }: CopyOptions,
  ): void {
    for (const one of merged) {
      const row = one.firstRow - from.firstRow;
      const column = one.firstColumn - from.firstColumn;
      const [height, width] = sizeOf(one, transpose);
      const firstRow = to.row + (transpose ? column : row);
      const firstColumn = to.column + (transpose ? row : column);
      const area = {
        firstRow,
        firstColumn,
        lastRow: firstRow + height - 1,
        lastColumn: firstColumn + width - 1,
      };
      this.merges.merge(to.sheetId, area, false);
    }
  }

  private linkTo({ sheetId, area }: CellRange, cell: SourceCell): string {
    const row = area.firstRow + cell.row;
    const column = area.firstColumn + cell.column;
    const place = absoluteAreaText({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    return `=${sheetNameInAddress(this.sheets.name(sheetId))}!${place.replaceAll('$', '')}`;
  }
}

function sizeOf(area: Area, transpose: boolean): [rows: number, columns: number] {
  const size: [number, number] = [rowCount(area), columnCount(area)];
  return transpose ? [size[1], size[0]] : size;
}

function isFilledByAnchorIn(area: Area, spills: readonly Area[], row: number, column: number): boolean {
  const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return spills.some((spill) => {
    const anchor = { ...spill, lastRow: spill.firstRow, lastColumn: spill.firstColumn };
    return intersectArea(spill, cell) !== null && intersectArea(anchor, area) !== null;
  });
}

function content(value: string | number | boolean, kind: string): ICellData {
  if (kind === 'Empty') return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return { v: value, t: CellValueType.STRING, ...(kind === 'Error' ? { custom: { error: true } } : {}) };
}
