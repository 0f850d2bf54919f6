import type { BlockCells } from './block-cells';
import { cellsWithin } from './marked-cells';
import type { CellRange } from './raw-block';
import { namesCommittee } from './row-text';
import { saysTotal } from './total-words';

/** Tables that stand on their side are small; larger sheets are not looked at a second time. */
const mostColumns = 500;
const mostRows = 500;
const fewestCommittees = 2;

/** Rows for columns: what `range` of a table on its side is on the sheet, and the other way round. */
export function turned({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): CellRange {
  return { firstRow: firstColumn, firstColumn: firstRow, lastRow: lastColumn, lastColumn: lastRow };
}

/** The same cells with rows and columns exchanged; every cell keeps its own address. */
export function turnedCells(cells: BlockCells): BlockCells {
  const { firstRow, firstColumn, lastRow, lastColumn } = cells;
  return {
    block: cells.block,
    ...turned({ firstRow, firstColumn, lastRow, lastColumn }),
    cell: (row, column) => cells.cell(column, row),
    textAt: (row, column) => cells.textAt(column, row),
    mergeAt: (row, column) => {
      const merge = cells.mergeAt(column, row);
      return merge && turned(merge);
    },
  };
}

/** Cells on their side, from the row with the names of committees on. */
export interface TurnedArea {
  readonly cells: BlockCells;
  /** The row of the sheet with the committees' names. */
  readonly nameRow: number;
}

/** The columns of a row that name committees. */
function namesIn(cells: BlockCells, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = cells.firstColumn; column <= cells.lastColumn; column += 1) {
    const text = cells.textAt(row, column);
    if (text.length <= 80 && namesCommittee(text) && !saysTotal(text)) columns.push(column);
  }
  return columns;
}

/**
 * The areas of a sheet where committees stand side by side in a row, turned on their side so that they read as other tables do. The
 * corner over the measures counts as the heading of the committees, whatever it says ("Nội dung", blank).
 */
export function turnedAreas(cells: BlockCells): readonly TurnedArea[] {
  if (cells.lastColumn - cells.firstColumn > mostColumns || cells.lastRow - cells.firstRow > mostRows)
    return [];
  const areas: TurnedArea[] = [];
  for (let row = cells.firstRow; row < cells.lastRow; row += 1) {
    const names = namesIn(cells, row);
    const first = names[0] ?? cells.firstColumn;
    if (names.length < fewestCommittees || first === cells.firstColumn) continue;
    const area = cellsWithin(cells, {
      firstRow: row,
      lastRow: cells.lastRow,
      firstColumn: cells.firstColumn,
      lastColumn: cells.lastColumn,
    });
    const side = turnedCells(area);
    const isCorner = (column: number, inRow: number): boolean => inRow === row && column < first;
    const corner = (column: number): string => (column === first - 1 ? 'Đơn vị' : '');
    areas.push({
      nameRow: row,
      cells: {
        ...side,
        textAt: (column, inRow) => (isCorner(column, inRow) ? corner(column) : side.textAt(column, inRow)),
        mergeAt: (column, inRow) => (isCorner(column, inRow) ? null : side.mergeAt(column, inRow)),
      },
    });
  }
  return areas;
}
