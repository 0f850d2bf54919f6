import type { Area } from './book-data';
import { rangeOf } from './formats';
import type { CellPlace } from './waiting-changes';

/** What Univer's engine is told of a change that brings nothing. */
export const nothingDirty = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** The formulas of these cells, and what depends on them. */
export function dirtyCells(unitId: string, cells: readonly CellPlace[]): object {
  return {
    // What a formula depends on is kept from when it was read last, perhaps before its function was known.
    clearDependencyTreeCache: { [unitId]: Object.fromEntries(cells.map(({ sheetId }) => [sheetId, '1'])) },
    dirtyRanges: cells.map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    })),
  };
}

/** What depends on the cells of these areas. */
export function dirtyAreas(
  unitId: string,
  areas: readonly { readonly sheetId: string; readonly area: Area }[],
): object {
  return { dirtyRanges: areas.map(({ sheetId, area }) => ({ unitId, sheetId, range: rangeOf(area) })) };
}
