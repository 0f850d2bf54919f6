import type { BlockCells } from './block-cells';
import { certaintyOf } from './certainty';
import type { HeaderGuide } from './header-guide';
import { cellsWithin } from './marked-cells';
import type { CellRange } from './raw-block';
import type { Table } from './table';
import { headerAt, remembering } from './table-header';
import { searchOf, tableNear } from './table-search';
import { tablesUnder } from './tables-under';
import { turnedAreas, type TurnedArea } from './transposed';
import { onItsSide, searchOnSide } from './turned-tables';

/**
 * The tables under headers of which a person said something, read by that; the next header ends each as it would any other.
 * `plain`: the tables of the sheet as they are found without a word.
 */
export function searchGuided(
  sheet: BlockCells,
  guides: readonly HeaderGuide[],
  plain: readonly Table[],
): Table[] {
  const wordsOf = remembering();
  return guides.flatMap((guide) => {
    const side = sideOf(sheet, guide);
    const cells = side?.cells ?? sheet;
    const first = guide.rows[0] ?? 0;
    const inside = cellsWithin(cells, side ? guide.area : areaOf(guide, plain));
    // The letterhead begins below the last table above.
    const ends = side ? [] : plain.map(({ range }) => range.lastRow + 1).filter((row) => row <= first);
    const whole = side ? searchOnSide(sheet, side) : searchOf(inside, cells, null);
    const part = { ...whole, cells: inside };
    const header = headerAt(part, Math.max(cells.firstRow, ...ends), first, wordsOf, guide);
    if (!header) return [];
    const isNear = tableNear(inside);
    const isHeader = (row: number) => isNear(row) && headerAt(part, row, row, wordsOf) !== null;
    const { tables } = tablesUnder(inside, header, isHeader);
    const certainty = certaintyOf([{ code: 'corrected' }]);
    return tables.map((table) => ({ ...(side ? onItsSide(table) : table), certainty }));
  });
}

function sideOf(cells: BlockCells, { turnedAt }: HeaderGuide): TurnedArea | null {
  return turnedAt === null ? null : (turnedAreas(cells).find(({ nameRow }) => nameRow === turnedAt) ?? null);
}

/** The cells of a guided table: those selected, or as far to the sides as the table reaches that was found there without a word. */
function areaOf({ rows, area, isSelected }: HeaderGuide, plain: readonly Table[]): CellRange {
  const found = plain.find(
    ({ headerRows, range }) =>
      headerRows[0] === rows[0] &&
      range.firstColumn <= area.lastColumn &&
      range.lastColumn >= area.firstColumn,
  );
  if (isSelected || !found) return area;
  return {
    ...area,
    firstColumn: Math.min(area.firstColumn, found.range.firstColumn),
    lastColumn: Math.max(area.lastColumn, found.range.lastColumn),
  };
}
