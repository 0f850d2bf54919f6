import type { Area } from './book-data';
import type { Calculation } from './calculation';
import { isSameArea } from './cell-moves';
import type { Sheets } from './sheets';
import { spilledAreas } from './spills';
import type { UniverHandle } from './univer-handle';
import { withoutArea } from './without-area';

/**
 * Has formulas calculated that lean on cells from which an array has gone: it gave fewer rows than before, could spill
 * no longer, or its formula was taken away. The engine knows only of cells that an array fills.
 */
export class ArrayChanges {
  private former: ReadonlyMap<string, readonly Area[]>;

  constructor(
    private readonly handle: UniverHandle,
    private readonly sheets: Sheets,
    private readonly calculation: Calculation,
  ) {
    this.former = this.spilled();
    calculation.onCompleted(() => this.follow());
  }

  private follow(): void {
    const now = this.spilled();
    const left = [...this.former].flatMap(([sheetId, areas]) => {
      const still = now.get(sheetId) ?? [];
      if (!this.sheets.has(sheetId) || areas.every((area) => still.some((one) => isSameArea(one, area))))
        return [];
      return still
        .reduce<readonly Area[]>((rest, one) => rest.flatMap((area) => withoutArea(area, one)), areas)
        .map((area) => ({ sheetId, area }));
    });
    this.former = now;
    this.calculation.calculateDependents(left);
  }

  private spilled(): ReadonlyMap<string, readonly Area[]> {
    const found = new Map<string, readonly Area[]>();
    for (const sheetId of this.sheets.ids()) {
      const areas = spilledAreas(this.handle, sheetId);
      if (areas.length > 0) found.set(sheetId, areas);
    }
    return found;
  }
}
