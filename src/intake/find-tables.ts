import { isAdmissions, readHeadings, type Heading } from './columns';
import { cellsOf, type BlockCells } from './block-cells';
import { headerRowsFrom, headingsUnder, mostHeaderRows } from './header-rows';
import { readLetterhead, yearOfTitle } from './letterhead';
import type { RawBlock } from './raw-block';
import { readRows } from './read-table';
import type { CommitteeTable, TableColumn } from './table';
import { mayNameAdmissions, wordsOfHeading, type Word } from './vocabulary';

interface Header {
  readonly rows: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly year: number | null;
  readonly body: string;
  readonly title: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** From the understood columns on, as far as headings stand side by side: columns of other words are the table's too. */
function reach(headings: readonly Heading[], columns: readonly TableColumn[]): [number, number] {
  const filled = new Set(headings.filter(({ segments }) => segments.length > 0).map(({ column }) => column));
  let [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  while (filled.has(first - 1)) first -= 1;
  while (filled.has(last + 1)) last += 1;
  return [first, last];
}

/** Many cells hold the same text; each is compared with the vocabulary once. */
function remembering(): (text: string) => readonly Word[] {
  const known = new Map<string, readonly Word[]>();
  return (text) => {
    const words = known.get(text) ?? wordsOfHeading(text);
    known.set(text, words);
    return words;
  };
}

/** Whether one of the rows that a header may reach over could name admissions; each row is looked at once. */
function admissionsNear(cells: BlockCells): (row: number) => boolean {
  const known = new Map<number, boolean>();
  const inRow = (row: number): boolean => {
    const said =
      known.get(row) ??
      cells.block.values[row - cells.firstRow]?.some(
        (value) => typeof value === 'string' && value !== '' && mayNameAdmissions(value),
      ) ??
      false;
    known.set(row, said);
    return said;
  };
  return (row) => Array.from({ length: mostHeaderRows }, (_, index) => row + index).some(inRow);
}

function headerAt(
  cells: BlockCells,
  from: number,
  row: number,
  wordsOf: (text: string) => readonly Word[],
): Header | null {
  const rows = headerRowsFrom(cells, row, wordsOf);
  if (rows.length === 0) return null;
  const headings = headingsUnder(cells, rows);
  // Whether it is a header at all does not depend on the year but for a table of two years: asked again with it below.
  if (!isAdmissions(readHeadings(headings, null, null, wordsOf).columns)) return null;
  const { body, title, year: above } = readLetterhead(cells, from, row);
  const { columns, year } = readHeadings(headings, above, yearOfTitle(cells.block.sheet), wordsOf);
  if (!isAdmissions(columns)) return null;
  const [firstColumn, lastColumn] = reach(headings, columns);
  return { rows, columns, year, body, title, firstColumn, lastColumn };
}

/**
 * The admissions tables of a sheet, from top to bottom: found by the words of their headings, wherever they stand and
 * whatever letterhead is above. None where no header names committees, admissions and a target or members.
 */
export function findTables(block: RawBlock): readonly CommitteeTable[] {
  const cells = cellsOf(block);
  const wordsOf = remembering();
  const isNear = admissionsNear(cells);
  const tables: CommitteeTable[] = [];
  let from = cells.firstRow;
  let row = from;
  while (row <= cells.lastRow) {
    const header = isNear(row) ? headerAt(cells, from, row, wordsOf) : null;
    if (!header) {
      row += 1;
      continue;
    }
    const firstRow = (header.rows.at(-1) ?? row) + 1;
    const { rows, lastRow } = readRows(
      cells,
      header.columns,
      header.rows,
      (next) => isNear(next) && headerAt(cells, next, next, wordsOf) !== null,
    );
    if (rows.some(({ kind }) => kind === 'committee')) {
      tables.push({
        kind: 'admissions',
        sheet: block.sheet,
        sheetId: block.sheetId,
        range: {
          firstRow: row,
          firstColumn: header.firstColumn,
          lastRow,
          lastColumn: header.lastColumn,
        },
        year: header.year,
        body: header.body,
        title: header.title,
        headerRows: header.rows,
        columns: header.columns,
        rows,
      });
    }
    row = Math.max(lastRow + 1, firstRow);
    from = row;
  }
  return tables;
}
