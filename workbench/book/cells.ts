import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { columnCount, intersectArea, rowCount } from './address';
import type { Area } from './book-data';
import type { CellEntry } from './cell-entry';
import { emptyContent, readEntry } from './cell-entry';
import type { CellValue, CellValueKind } from './cell-reading';
import { formulaOf, kindOf, textOf, valueOf } from './cell-reading';
import type { Culture } from './culture';
import { numberFormatOf } from './number-format';
import { OfficeFailure } from './office-failure';
import type { PendingWrites } from './pending-writes';
import type { UniverHandle } from './univer-handle';

/** Office.js refuses to read more than this in one call. Source: docs/excel/performance.md, "5,000,000 cells". */
const mostCellsRead = 5_000_000;

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
/** `isCalculated` is true for formulas and for the cells they spill over. */
type CellVisitor<T> = (cell: Nullable<ICellData>, isCalculated: boolean, row: number, column: number) => T;

/** What a value that is assigned makes of a cell; `place` is the cell's. */
export type ReadEntry = (
  value: unknown,
  isTextCell: boolean,
  member: string,
  place: { readonly row: number; readonly column: number },
) => CellEntry;

/** The text of a formula as it is kept, and as it is shown in its cell. */
interface StructuredTexts {
  entered(sheetId: string, row: number, column: number, formula: string): string;
  shown(sheetId: string, row: number, column: number, formula: string): string;
}

/**
 * The contents of cells. Reads come from Univer's cell matrix together with the arrays that formulas spill, which are
 * kept apart from it; writes are gathered in `PendingWrites`.
 */
export class Cells {
  constructor(
    private readonly handle: UniverHandle,
    private readonly writes: PendingWrites,
    readonly culture: Culture,
  ) {}

  /** Told before cells are written, when nothing can be refused any more. */
  onEdit: (sheetId: string, area: Area) => void = () => undefined;

  /** How formulas in tables name their own table; set by the tables. */
  structured: StructuredTexts = {
    entered: (...[, , , formula]) => formula,
    shown: (...[, , , formula]) => formula,
  };

  values(sheetId: string, area: Area): CellValue[][] {
    return this.map(sheetId, area, valueOf);
  }

  valueKinds(sheetId: string, area: Area): CellValueKind[][] {
    return this.map(sheetId, area, kindOf);
  }

  formulas(sheetId: string, area: Area): CellValue[][] {
    return this.map(sheetId, area, (cell, isCalculated, row, column) => {
      const formula = formulaOf(cell, isCalculated);
      return cell?.f ? this.structured.shown(sheetId, row, column, String(formula)) : formula;
    });
  }

  texts(sheetId: string, area: Area): string[][] {
    const worksheet = this.handle.worksheet(sheetId);
    return this.map(sheetId, area, (cell, isCalculated, row, column) =>
      textOf(valueOf(cell, isCalculated), numberFormatOf(worksheet, cell, row, column), this.culture),
    );
  }

  numberFormats(sheetId: string, area: Area): string[][] {
    const worksheet = this.handle.worksheet(sheetId);
    return this.map(sheetId, area, (cell, _isCalculated, row, column) =>
      numberFormatOf(worksheet, cell, row, column),
    );
  }

  /**
   * Writes the values of `values[0][0]` … into the area; `null` and undefined leave their cell as it is. `member` is
   * the Office.js member that asked, for the message of a refusal. Nothing is written when a value is refused.
   */
  write(
    sheetId: string,
    area: Area,
    values: readonly (readonly unknown[])[],
    member: string,
    read: ReadEntry = readEntry,
  ): void {
    if (this.writes.hasStyles) this.writes.flush();
    const worksheet = this.handle.worksheet(sheetId);
    const hidden = coveredCells(worksheet, area);
    const entries: { row: number; column: number; content: ICellData }[] = [];
    for (const [r, line] of values.entries()) {
      for (const [c, value] of line.entries()) {
        const row = area.firstRow + r;
        const column = area.firstColumn + c;
        if (value === null || value === undefined || hidden(row, column)) continue;
        const format = numberFormatOf(worksheet, worksheet.getCellRaw(row, column), row, column);
        const entry = read(value, format === '@', member, { row, column });
        const { f } = entry.content;
        if (f) entry.content.f = this.structured.entered(sheetId, row, column, f);
        // A typed date or percentage brings its format, but never over a format that the cell has.
        const brings = entry.format !== null && format === 'General';
        const content = brings
          ? { ...entry.content, s: { n: { pattern: entry.format ?? '' } } }
          : entry.content;
        entries.push({ row, column, content });
      }
    }
    if (entries.length > 0) this.onEdit(sheetId, area);
    for (const { row, column, content } of entries) this.writes.setContent(sheetId, row, column, content);
  }

  /** Empties the cells that hold something; formats stay. */
  clear(sheetId: string, area: Area): void {
    this.writes.flush();
    this.onEdit(sheetId, area);
    this.eachStored(sheetId, area, (cell, row, column) => {
      if (cell.f || cell.p || (cell.v !== undefined && cell.v !== null)) {
        this.writes.setContent(sheetId, row, column, emptyContent);
      }
    });
  }

  /** The smallest area with content (`valuesOnly`) or with content or a format of its own; null when there is none. */
  usedArea(sheetId: string, within: Area, valuesOnly: boolean): Area | null {
    this.writes.flush();
    let found: { -readonly [Key in keyof Area]: Area[Key] } | null = null;
    const add = (row: number, column: number): void => {
      if (!found) {
        found = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
        return;
      }
      found.firstRow = Math.min(found.firstRow, row);
      found.lastRow = Math.max(found.lastRow, row);
      found.firstColumn = Math.min(found.firstColumn, column);
      found.lastColumn = Math.max(found.lastColumn, column);
    };
    this.eachStored(sheetId, within, (cell, row, column) => {
      const isFilled = Boolean(cell.f) || Boolean(cell.p) || (cell.v !== undefined && cell.v !== null);
      if (isFilled || (!valuesOnly && cell.s)) add(row, column);
    });
    const spilled = this.spilledCells(sheetId);
    if (spilled) eachIn(spilled, within, (_cell, row, column) => add(row, column));
    if (!valuesOnly) {
      for (const merge of this.handle.worksheet(sheetId).getMergeData()) {
        const inside = intersectArea(within, {
          firstRow: merge.startRow,
          firstColumn: merge.startColumn,
          lastRow: merge.endRow,
          lastColumn: merge.endColumn,
        });
        if (!inside) continue;
        add(inside.firstRow, inside.firstColumn);
        add(inside.lastRow, inside.lastColumn);
      }
    }
    return found;
  }

  /** Visits the cells that the sheet stores, spilled ones not among them, in no order that one may rely on. */
  eachStored(
    sheetId: string,
    area: Area,
    visit: (cell: ICellData, row: number, column: number) => void,
  ): void {
    eachIn(this.handle.worksheet(sheetId).getCellMatrix().getMatrix(), area, visit);
  }

  /** Visits the cells with content, spilled ones among them, in no order that one may rely on; one may come twice. */
  eachFilled(sheetId: string, area: Area, visit: (row: number, column: number) => void): void {
    this.writes.flush();
    this.eachStored(sheetId, area, (cell, row, column) => {
      if (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null)) visit(row, column);
    });
    const spilled = this.spilledCells(sheetId);
    if (spilled) eachIn(spilled, area, (_cell, row, column) => visit(row, column));
  }

  private map<T>(sheetId: string, area: Area, visit: CellVisitor<T>): T[][] {
    this.writes.flush();
    const cellCount = rowCount(area) * columnCount(area);
    if (cellCount > mostCellsRead) {
      throw new OfficeFailure(
        'RangeExceedsLimit',
        `The cell count in the range has exceeded the maximum supported number: ${cellCount} cells.`,
      );
    }
    const matrix = this.handle.worksheet(sheetId).getCellMatrix().getMatrix();
    const spilled = this.spilledCells(sheetId);
    const rows: T[][] = [];
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const line: T[] = [];
      const stored = matrix[row];
      const spilledLine = spilled?.[row];
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const spilledCell = spilledLine?.[column];
        const cell = stored?.[column];
        const shown = spilledCell && !cell?.f ? { ...cell, ...spilledCell } : cell;
        line.push(visit(shown, Boolean(spilledCell) || Boolean(cell?.f), row, column));
      }
      rows.push(line);
    }
    return rows;
  }

  private spilledCells(sheetId: string): CellMatrix | null {
    const data = this.handle.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return data[this.handle.unitId]?.[sheetId] ?? null;
  }
}

function eachIn(
  matrix: CellMatrix,
  area: Area,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  for (const rowKey of Object.keys(matrix)) {
    const row = Number(rowKey);
    const line = matrix[row];
    if (!line || row < area.firstRow || row > area.lastRow) continue;
    for (const columnKey of Object.keys(line)) {
      const column = Number(columnKey);
      const cell = line[column];
      if (cell && column >= area.firstColumn && column <= area.lastColumn) visit(cell, row, column);
    }
  }
}

/** Of a merged area Excel keeps only the upper left cell's value. */
function coveredCells(worksheet: Worksheet, area: Area): (row: number, column: number) => boolean {
  const merges = worksheet
    .getMergeData()
    .filter(
      (merge) =>
        merge.startRow <= area.lastRow &&
        merge.endRow >= area.firstRow &&
        merge.startColumn <= area.lastColumn &&
        merge.endColumn >= area.firstColumn,
    );
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        row >= merge.startRow &&
        row <= merge.endRow &&
        column >= merge.startColumn &&
        column <= merge.endColumn &&
        !(row === merge.startRow && column === merge.startColumn),
    );
}
