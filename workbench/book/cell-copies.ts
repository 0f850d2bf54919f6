import { CellValueType, Tools } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { absoluteAreaText, columnCount, intersectArea, rowCount, sheetNameInAddress } from './address';
import type { Area } from './book-data';
import { emptyContent } from './cell-entry';
import { cellRuns } from './cell-runs';
import type { Cells } from './cells';
import { copiedMarks, requireCopyable } from './copied-marks';
import { rectanglesOf } from './filled-cells';
import type { Merges } from './merges';
import { OfficeFailure } from './office-failure';
import { offsetFormula } from './offset-formula';
import type { PendingWrites } from './pending-writes';
import type { Sheets } from './sheets';
import type { SideStore } from './side-store';
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
    private readonly side: SideStore,
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
    const [marks, formatsOnly] = [this.side.of(from.sheetId), options.type === 'Formats'];
    const hasFormats = options.type === 'All' || formatsOnly;
    if (hasFormats) {
      requireCopyable(marks, from.area, { transpose: options.transpose, formatsOnly }, 'Range.copyFrom');
    }
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
    if (hasFormats) this.merges.unmerge(to.sheetId, to.area);
    const places: ((area: Area) => Area)[] = [];
    for (let row = to.area.firstRow; row <= to.area.lastRow; row += rows) {
      for (let column = to.area.firstColumn; column <= to.area.lastColumn; column += columns) {
        this.place(source, from, { sheetId: to.sheetId, row, column }, options);
        places.push((area) => placed(area, from.area, { row, column }, options.transpose));
      }
    }
    if (hasFormats) {
      for (const place of places) for (const one of merged) this.merges.merge(to.sheetId, place(one), false);
      const cells = { pieces: piecesOf(from.area, source, options.skipBlanks), places };
      const changes = copiedMarks(marks, this.side.of(to.sheetId), cells, formatsOnly);
      if (Object.keys(changes).length > 0) this.side.change(to.sheetId, changes);
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
              : { ...content(value, kind), ...(valuesOnly ? {} : runsOf(cell)) },
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

/** Where an area of the source comes to lie when the source's first cell is put on a cell. */
function placed(
  area: Area,
  from: Area,
  to: { readonly row: number; readonly column: number },
  transpose: boolean,
): Area {
  const [below, right] = [area.firstRow - from.firstRow, area.firstColumn - from.firstColumn];
  const firstRow = to.row + (transpose ? right : below);
  const firstColumn = to.column + (transpose ? below : right);
  const [height, width] = sizeOf(area, transpose);
  return { firstRow, firstColumn, lastRow: firstRow + height - 1, lastColumn: firstColumn + width - 1 };
}

/** The cells that are copied: all of them, or those that are not blank. */
function piecesOf(area: Area, source: readonly SourceCell[], skipBlanks: boolean): Area[] {
  if (!skipBlanks) return [area];
  const filled = source.filter(({ isBlank }) => !isBlank);
  return rectanglesOf(filled.map(({ row, column }) => [area.firstRow + row, area.firstColumn + column]));
}

function isFilledByAnchorIn(area: Area, spills: readonly Area[], row: number, column: number): boolean {
  const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return spills.some((spill) => {
    const anchor = { ...spill, lastRow: spill.firstRow, lastColumn: spill.firstColumn };
    return intersectArea(spill, cell) !== null && intersectArea(anchor, area) !== null;
  });
}

function runsOf(cell: Nullable<ICellData>): ICellData {
  const runs = cellRuns(cell);
  return runs === null ? {} : { custom: { runs } };
}

function content(value: string | number | boolean, kind: string): ICellData {
  if (kind === 'Empty') return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return { v: value, t: CellValueType.STRING, ...(kind === 'Error' ? { custom: { error: true } } : {}) };
}
