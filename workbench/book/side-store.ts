import { RemoveSheetMutation, SetWorksheetNameMutation } from '@univerjs/sheets';
import type { SheetExtras } from './book-data';
import { emptyExtras } from './book-data';
import { carryExtras } from './carry-extras';
import type { CellMove } from './cell-moves';
import { extrasWithoutSheet, renamedExtras } from './renamed-extras';
import type { UniverHandle } from './univer-handle';

/** Told after charts, print setup, conditional formats or the protection of a sheet changed. */
export type SideListener = (sheetId: string) => void;

/**
 * What Univer lacks, by sheet: charts, print setup, conditional formats, protection. Follows the sheets as they are
 * renamed and deleted, and the cells as they move (`followCells`).
 */
export class SideStore {
  private readonly extras: Map<string, SheetExtras>;
  private readonly listeners = new Set<SideListener>();
  private names: Map<string, string>;

  constructor(
    private readonly handle: UniverHandle,
    extras: Readonly<Record<string, SheetExtras>>,
  ) {
    this.extras = new Map(Object.entries(extras));
    this.names = this.sheetNames();
    handle.onCommand(({ id, params }) => {
      if (id === RemoveSheetMutation.id) this.remove((params as { subUnitId: string }).subUnitId);
      if (id === SetWorksheetNameMutation.id) this.followName((params as { subUnitId: string }).subUnitId);
    });
  }

  of(sheetId: string): SheetExtras {
    return this.extras.get(sheetId) ?? emptyExtras;
  }

  change(sheetId: string, changes: Partial<SheetExtras>): void {
    this.handle.worksheet(sheetId);
    this.extras.set(sheetId, { ...this.of(sheetId), ...changes });
    for (const listener of this.listeners) listener(sheetId);
  }

  onChange(listener: SideListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Carries what is anchored to cells along with them. */
  followCells(move: CellMove): void {
    const movedSheetName = this.names.get(move.sheetId) ?? '';
    for (const [id, extras] of this.extras) {
      const place = { sheetName: this.names.get(id) ?? null, movedSheetName };
      const changes = carryExtras(extras, id === move.sheetId, move, place);
      if (Object.keys(changes).length > 0) this.change(id, changes);
    }
  }

  export(): Record<string, SheetExtras> {
    return Object.fromEntries(this.handle.workbook.getSheetOrders().map((id) => [id, this.of(id)]));
  }

  /** What other sheets say of a deleted one is #REF! from then on. */
  private remove(sheetId: string): void {
    const gone = this.names.get(sheetId);
    this.extras.delete(sheetId);
    this.names.delete(sheetId);
    for (const [id, extras] of gone === undefined ? [] : this.extras) {
      const changes = extrasWithoutSheet(extras, gone ?? '');
      if (Object.keys(changes).length > 0) this.change(id, changes);
    }
    for (const listener of this.listeners) listener(sheetId);
  }

  /** Charts, validations and conditional formats name sheets: they follow a renamed one wherever they stand. */
  private followName(sheetId: string): void {
    const former = this.names.get(sheetId);
    this.names = this.sheetNames();
    const now = this.names.get(sheetId);
    if (former === undefined || now === undefined || former === now) return;
    for (const [id, extras] of this.extras) {
      const changes = renamedExtras(extras, former, now);
      if (Object.keys(changes).length > 0) this.change(id, changes);
    }
  }

  private sheetNames(): Map<string, string> {
    return new Map(this.handle.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  }
}
