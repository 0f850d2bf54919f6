import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { UniverHandle } from './univer-handle';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Gathers what one batch writes and hands it to Univer as one mutation for each sheet: Univer pays 6 to 18 ms for every
 * mutation, and the library sends a large array in slices of 1,500 cells.
 */
export class PendingWrites {
  private readonly contents = new Map<string, Matrix>();
  private readonly styles = new Map<string, Matrix>();
  private flushing = false;

  constructor(private readonly handle: UniverHandle) {}

  /** Replaces a cell's content; a style that comes with it is merged into the cell's own. */
  setContent(sheetId: string, row: number, column: number, content: ICellData): void {
    rowOf(this.contents, sheetId, row)[column] = content;
  }

  /** Merges a style into the cell's own; a property that is null is taken away. */
  setStyle(sheetId: string, row: number, column: number, style: IStyleData): void {
    if (this.contents.size > 0) this.flush();
    const line = rowOf(this.styles, sheetId, row);
    // A style that waits to be taken away cannot be merged into: that goes first.
    if (line[column]?.s === null) {
      this.flush();
      this.setStyle(sheetId, row, column, style);
      return;
    }
    line[column] = { s: merged(line[column]?.s as IStyleData | undefined, style) };
  }

  /** Takes a cell's style away, so that it looks like its column, row or sheet. */
  clearStyle(sheetId: string, row: number, column: number): void {
    if (this.contents.size > 0) this.flush();
    rowOf(this.styles, sheetId, row)[column] = { s: null };
  }

  /** The style that waits to be merged into a cell, if there is one. */
  styleAt(sheetId: string, row: number, column: number): IStyleData | null {
    const style = this.styles.get(sheetId)?.[row]?.[column]?.s;
    return typeof style === 'object' ? (style ?? null) : null;
  }

  /** True while what was gathered is handed over. */
  get isFlushing(): boolean {
    return this.flushing;
  }

  hasContentAt(sheetId: string, row: number, column: number): boolean {
    return this.contents.get(sheetId)?.[row]?.[column] !== undefined;
  }

  get hasStyles(): boolean {
    return this.styles.size > 0;
  }

  flush(): void {
    const contents = [...this.contents];
    const styles = [...this.styles];
    this.contents.clear();
    this.styles.clear();
    if (contents.length === 0 && styles.length === 0) return;
    const wasFlushing = this.flushing;
    this.flushing = true;
    try {
      this.handOver(contents, styles);
    } finally {
      this.flushing = wasFlushing;
    }
  }

  private handOver(
    contents: readonly (readonly [string, Matrix])[],
    styles: readonly (readonly [string, Matrix])[],
  ): void {
    const { unitId } = this.handle;
    for (const [sheetId, cellValue] of [...styles, ...contents]) this.makeRoom(sheetId, cellValue);
    for (const [subUnitId, cellValue] of styles) {
      // The trigger tells the formula engine that no value changes with it.
      this.handle.mutate(SetRangeValuesMutation.id, {
        unitId,
        subUnitId,
        cellValue,
        trigger: SetStyleCommand.id,
      });
    }
    for (const [subUnitId, cellValue] of contents) {
      this.handle.mutate(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue });
    }
  }

  private makeRoom(sheetId: string, matrix: Matrix): void {
    let lastColumn = 0;
    let lastRow = 0;
    for (const [row, line] of Object.entries(matrix)) {
      lastRow = Math.max(lastRow, Number(row));
      for (const column of Object.keys(line ?? {})) lastColumn = Math.max(lastColumn, Number(column));
    }
    this.handle.ensureSize(sheetId, lastRow, lastColumn);
  }
}

function rowOf(
  writes: Map<string, Matrix>,
  sheetId: string,
  row: number,
): Record<number, Nullable<ICellData>> {
  let matrix = writes.get(sheetId);
  if (!matrix) writes.set(sheetId, (matrix = {}));
  return (matrix[row] ??= {});
}

function merged(old: IStyleData | undefined, style: IStyleData): IStyleData {
  if (!old) return style;
  const bd = style.bd && old.bd ? { ...old.bd, ...style.bd } : (style.bd ?? old.bd);
  return bd === undefined ? { ...old, ...style } : { ...old, ...style, bd };
}
