import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** More changes than these are not told apart: everything is calculated. */
const mostNoted = 300;

/** What was changed under manual calculation and waits to be calculated. */
export class WaitingChanges {
  private noted: object[] = [];
  private all = false;
  private readonly entries = new Map<string, CellPlace>();

  get isEmpty(): boolean {
    return !this.all && this.noted.length === 0;
  }

  get hasEntries(): boolean {
    return this.entries.size > 0;
  }

  /** @param dirty what the engine would calculate for it */
  note(command: Readonly<IMutationInfo>, dirty: object): void {
    if (this.noted.length < mostNoted) this.noted.push(dirty);
    else this.all = true;
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId: sheetId, cellValue } = command.params as ISetRangeValuesMutationParams;
    for (const [row, column] of formulasIn(cellValue ?? {})) this.enter({ sheetId, row, column });
  }

  /** A formula was written into the cell: that alone is calculated at once. */
  enter(cell: CellPlace): void {
    this.entries.set(placeKey(cell), cell);
  }

  noteAll(): void {
    this.all = true;
  }

  /** Formulas that were written anew because their cells moved were entered by nobody. */
  forgetEntries(): void {
    this.entries.clear();
  }

  /** The formulas entered since the last time. */
  takeEntries(): readonly CellPlace[] {
    const entries = [...this.entries.values()];
    this.entries.clear();
    return entries;
  }

  /** What the engine is to be told; `'all'` when that is everything. Nothing waits any more. */
  take(): 'all' | readonly object[] {
    const taken = this.all ? 'all' : this.noted;
    this.noted = [];
    this.all = false;
    return taken;
  }
}

export function placeKey({ sheetId, row, column }: CellPlace): string {
  return `${sheetId} ${row} ${column}`;
}

function* formulasIn(matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Iterable<[number, number]> {
  for (const [row, line] of Object.entries(matrix)) {
    const cells: [string, Nullable<ICellData>][] = Object.entries(line ?? {});
    for (const [column, cell] of cells) if (cell?.f) yield [Number(row), Number(column)];
  }
}
