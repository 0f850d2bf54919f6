import type { BlockCells } from './block-cells';
import type { CellRange } from './raw-block';

/** The cells of an area alone: what stands around it is not looked at. */
export function cellsWithin(cells: BlockCells, area: CellRange): BlockCells {
  return {
    ...cells,
    firstRow: Math.max(cells.firstRow, area.firstRow),
    lastRow: Math.min(cells.lastRow, area.lastRow),
    firstColumn: Math.max(cells.firstColumn, area.firstColumn),
    lastColumn: Math.min(cells.lastColumn, area.lastColumn),
  };
}

function contains(
  { firstRow, lastRow, firstColumn, lastColumn }: CellRange,
  row: number,
  column: number,
): boolean {
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}

/** The cells with areas blanked out, whose tables are found already. */
export function cellsWithout(cells: BlockCells, areas: readonly CellRange[]): BlockCells {
  if (areas.length === 0) return cells;
  const isTaken = (row: number, column: number): boolean => areas.some((area) => contains(area, row, column));
  return {
    ...cells,
    cell: (row, column) => {
      const cell = cells.cell(row, column);
      return isTaken(row, column)
        ? { where: cell.where, value: '', formula: '', shown: '', type: 'Empty' }
        : cell;
    },
    textAt: (row, column) => (isTaken(row, column) ? '' : cells.textAt(row, column)),
  };
}
