import { readHeadings, yearsSideBySide, type Heading } from './columns';
import { cellsOf, type BlockCells } from './block-cells';
import { caseKindOf, type CaseTableKind } from './case-kinds';
import { caseTableUnder } from './case-tables';
import { committeeKindOf } from './committee-kinds';
import { headerRowsFrom, headingsUnder, mostHeaderRows } from './header-rows';
import { readLetterhead, yearOfTitle } from './letterhead';
import type { RawBlock } from './raw-block';
import { readRows } from './read-table';
import type { CommitteeTableKind, Reading, Table, TableColumn, TableRow } from './table';
import { mayHeadTable, wordsOfHeading, type Word } from './vocabulary';

/** The columns of one table under a header, which may stand over several years side by side. */
interface Part {
  readonly kind: CommitteeTableKind;
  readonly columns: readonly TableColumn[];
  readonly year: number | null;
}

/** The columns of a table of criteria or of single cases. */
interface CasePart {
  readonly kind: CaseTableKind;
  readonly columns: readonly TableColumn[];
  readonly year: number | null;
}

interface Header {
  readonly rows: readonly number[];
  /** Empty where the table is one of criteria or single cases. */
  readonly parts: readonly Part[];
  readonly casePart: CasePart | null;
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

/** Whether one of the rows that a header may reach over could head a table; each row is looked at once. */
function tableNear(cells: BlockCells): (row: number) => boolean {
  const known = new Map<number, boolean>();
  const inRow = (row: number): boolean => {
    const said =
      known.get(row) ??
      cells.block.values[row - cells.firstRow]?.some(
        (value) => typeof value === 'string' && value !== '' && mayHeadTable(value),
      ) ??
      false;
    known.set(row, said);
    return said;
  };
  return (row) => Array.from({ length: mostHeaderRows }, (_, index) => row + index).some(inRow);
}

/** One table for each year; what one year's own table has, no other repeats as its comparison. */
function partsOfYears(
  headings: readonly Heading[],
  years: readonly number[],
  wordsOf: (text: string) => readonly Word[],
): readonly Part[] {
  return years.map((year) => {
    const { columns } = readHeadings(headings, year, null, wordsOf);
    const own = columns.filter(({ field }) => field !== 'same-period' || !years.includes(year - 1));
    return { kind: 'admissions', columns: own, year };
  });
}

function partsOf(
  headings: readonly Heading[],
  above: number | null,
  ofSheet: number | null,
  wordsOf: (text: string) => readonly Word[],
): readonly Part[] {
  const years = yearsSideBySide(headings, wordsOf);
  const parts = partsOfYears(headings, years, wordsOf);
  const named = ({ columns }: Part): boolean =>
    ['committee', 'admitted'].every((wanted) => columns.some(({ field }) => field === wanted));
  if (parts.length > 0 && parts.every(named)) return parts;
  const { columns, year } = readHeadings(headings, above, ofSheet, wordsOf);
  const kind = committeeKindOf(columns);
  return kind ? [{ kind, columns, year }] : [];
}

function casePartOf(
  headings: readonly Heading[],
  above: number | null,
  ofSheet: number | null,
  wordsOf: (text: string) => readonly Word[],
): CasePart | null {
  const { columns, year } = readHeadings(headings, above, ofSheet, wordsOf);
  const kind = caseKindOf(columns);
  return kind && { kind, columns, year };
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
  // Whether it is a header at all seldom depends on the year above it: only then is the letterhead read.
  const isCase = casePartOf(headings, null, null, wordsOf) !== null;
  if (!isCase && partsOf(headings, null, null, wordsOf).length === 0) return null;
  const { body, title, year: above } = readLetterhead(cells, from, row);
  const ofSheet = yearOfTitle(cells.block.sheet);
  const casePart = isCase ? casePartOf(headings, above, ofSheet, wordsOf) : null;
  const parts = casePart ? [] : partsOf(headings, above, ofSheet, wordsOf);
  if (!casePart && parts.length === 0) return null;
  const columns = (casePart ? [casePart] : parts)
    .flatMap((part) => part.columns)
    .sort((a, b) => a.column - b.column);
  const [firstColumn, lastColumn] = reach(headings, columns);
  return { rows, parts, casePart, body, title, firstColumn, lastColumn };
}

interface TablesUnder {
  readonly tables: readonly Table[];
  readonly lastRow: number;
}

/** The tables under one header, and the last row of the sheet that belongs to one of them. */
function tablesUnder(cells: BlockCells, header: Header, isHeader: (row: number) => boolean): TablesUnder {
  if (header.casePart) {
    const table = caseTableUnder(cells, { ...header, ...header.casePart }, isHeader);
    return { tables: table ? [table] : [], lastRow: table?.range.lastRow ?? 0 };
  }
  const { sheet, sheetId } = cells.block;
  const { rows: headerRows, body, title, firstColumn, lastColumn } = header;
  const read = header.parts.map((part) => ({
    part,
    ...readRows(cells, part.columns, headerRows, isHeader),
  }));
  const lastRow = Math.max(...read.map((entry) => entry.lastRow));
  const range = { firstRow: headerRows[0] ?? 0, firstColumn, lastRow, lastColumn };
  const tables = read
    .filter(({ rows }) => rows.some(({ kind }) => kind === 'committee'))
    .filter(({ rows }) => header.parts.length === 1 || hasBegun(rows))
    .map(({ part: { kind, columns, year }, rows }) => ({
      ...{ kind, sheet, sheetId, range, year, body, title, headerRows, columns, rows },
    }));
  return { tables, lastRow };
}

/** A year whose column is kept free for later, as sheets of a term have it, is no table with everything missing. */
function hasBegun(rows: readonly TableRow[]): boolean {
  return rows.some((row) => row.kind === 'committee' && isEntered(row.readings.admitted));
}

function isEntered(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.kind !== 'blank';
}

/**
 * The tables of a sheet, from top to bottom: found by the words of their headings, wherever
 * they stand and whatever letterhead is above. Years side by side are a table each, the earliest first.
 */
export function findTables(block: RawBlock): readonly Table[] {
  const cells = cellsOf(block);
  const wordsOf = remembering();
  const isNear = tableNear(cells);
  const isHeader = (row: number): boolean => isNear(row) && headerAt(cells, row, row, wordsOf) !== null;
  const found: Table[] = [];
  let from = cells.firstRow;
  let row = from;
  while (row <= cells.lastRow) {
    const header = isNear(row) ? headerAt(cells, from, row, wordsOf) : null;
    if (!header) {
      row += 1;
      continue;
    }
    const { tables, lastRow } = tablesUnder(cells, header, isHeader);
    found.push(...tables);
    row = Math.max(lastRow, header.rows.at(-1) ?? row) + 1;
    from = row;
  }
  return found;
}
