import { RemoveSheetMutation, SetWorksheetNameMutation } from '@univerjs/sheets';
import { sheetNameInAddress } from './address';
import type { ChartData, SheetExtras } from './book-data';
import { emptyExtras } from './book-data';
import { carryExtras } from './carry-extras';
import type { CellMove } from './cell-moves';
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

  private remove(sheetId: string): void {
    this.extras.delete(sheetId);
    this.names.delete(sheetId);
    for (const listener of this.listeners) listener(sheetId);
  }

  /** Charts name their cells by the sheet's name: they follow a renamed sheet wherever they stand. */
  private followName(sheetId: string): void {
    const former = this.names.get(sheetId);
    this.names = this.sheetNames();
    const now = this.names.get(sheetId);
    if (former === undefined || now === undefined || former === now) return;
    for (const [id, extras] of this.extras) {
      const charts = extras.charts.map((chart) => renamed(chart, former, now));
      if (charts.some((chart, index) => chart !== extras.charts[index])) this.change(id, { charts });
    }
  }

  private sheetNames(): Map<string, string> {
    return new Map(this.handle.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  }
}

function renamed(chart: ChartData, former: string, now: string): ChartData {
  const follow = (formula: string): string => {
    const prefixes = [`'${former.replaceAll("'", "''")}'!`, `${former}!`];
    const prefix = prefixes.find((one) => formula.startsWith(one));
    return prefix === undefined ? formula : `${sheetNameInAddress(now)}!${formula.slice(prefix.length)}`;
  };
  const series = chart.series.map((one) => ({
    ...one,
    values: follow(one.values),
    categories: follow(one.categories),
  }));
  const changed = series.some(
    (one, index) =>
      one.values !== chart.series[index]?.values || one.categories !== chart.series[index]?.categories,
  );
  return changed ? { ...chart, series } : chart;
}
