import { bandsOf, type Band } from './bands';
import { cellsOf, type BlockCells } from './block-cells';
import { caseKindOf, type CaseTableKind } from './case-kinds';
import { caseTableUnder } from './case-tables';
import { certaintyOf } from './certainty';
import type { Heading } from './column-candidates';
import { readHeadings, type Known } from './columns';
import { guidedHeadings, guidedPart, type HeaderGuide } from './header-guide';
import { headerRowsFrom, headingsUnder, mostHeaderRows } from './header-rows';
import { partOfKind, partsOf, type Part } from './header-parts';
import { readLetterhead, yearOfTitle, type Letterhead } from './letterhead';
import { cellsWithin, cellsWithout } from './marked-cells';
import { periodIn, plainPeriod } from './period-text';
import type { CellRange, RawBlock } from './raw-block';
import { readRows } from './read-table';
import { lastMonthWithFigures, settlePeriods } from './settle-periods';
import { subjectOf } from './subject';
import {
  isCommitteeKind,
  isCommitteeTable,
  type CommitteeTable,
  type PeriodColumn,
  type Reading,
  type Table,
  type TableColumn,
  type TableRow,
} from './table';
import { turned, turnedAreas } from './transposed';
import { mayHeadTable, wordsOfHeading, type Word } from './vocabulary';

/** Whether a row heads a table at all seldom depends on what stands above it. */
const nothingKnown: Known = { year: null, fallbackYear: null, period: null };

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
function reach(
  headings: readonly Heading[],
  columns: readonly Pick<TableColumn, 'column'>[],
): [number, number] {
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

function rowMayHead(cells: BlockCells, row: number): boolean {
  if (row > cells.lastRow) return false;
  for (let column = cells.firstColumn; column <= cells.lastColumn; column += 1) {
    const text = cells.textAt(row, column);
    if (text !== '' && mayHeadTable(text)) return true;
  }
  return false;
}

/** Whether one of the rows that a header may reach over could head a table; each row is looked at once. */
function tableNear(cells: BlockCells): (row: number) => boolean {
  const known = new Map<number, boolean>();
  const inRow = (row: number): boolean => {
    const said = known.get(row) ?? rowMayHead(cells, row);
    known.set(row, said);
    return said;
  };
  return (row) => Array.from({ length: mostHeaderRows }, (_, index) => row + index).some(inRow);
}

function casePartOf(
  headings: readonly Heading[],
  known: Known,
  wordsOf: (text: string) => readonly Word[],
): CasePart | null {
  const { columns, year } = readHeadings(headings, known, wordsOf);
  const kind = caseKindOf(columns);
  return kind && { kind, columns, year };
}

/** What stands above a header: over the area that was marked off, and what that does not say over the whole width of the sheet. */
function letterheadOver(cells: BlockCells, above: BlockCells, from: number, row: number): Letterhead {
  const whole = readLetterhead(above, from, row);
  const { firstColumn, lastColumn } = cells;
  if (firstColumn === above.firstColumn && lastColumn === above.lastColumn) return whole;
  const own = readLetterhead({ ...above, firstColumn, lastColumn }, from, row);
  const dated = own.year === null && own.period === null ? whole : own;
  return {
    body: own.body || whole.body,
    title: own.title || whole.title,
    year: dated.year,
    period: dated.period,
  };
}

/** The parts of a table of committees, of the kind that a person said where one did. */
function partsAsSaid(
  headings: readonly Heading[],
  known: Known,
  wordsOf: (text: string) => readonly Word[],
  guide: HeaderGuide | null,
): readonly Part[] {
  const parts = partsOf(headings, known, wordsOf);
  if (!guide) return parts;
  const { kind } = guide;
  const ofKind = kind === null || !isCommitteeKind(kind) ? parts : parts.map((part) => ({ ...part, kind }));
  const forced =
    ofKind.length === 0 && kind !== null && isCommitteeKind(kind)
      ? partOfKind(headings, known, wordsOf, kind)
      : null;
  return (forced ? [forced] : ofKind).map((part) => guidedPart(part, guide));
}

/** Of a table of criteria or of single cases, the columns; a person's word on the kind goes before theirs. */
function casePartAsSaid(
  headings: readonly Heading[],
  known: Known,
  wordsOf: (text: string) => readonly Word[],
  guide: HeaderGuide | null,
): CasePart | null {
  const kind = guide?.kind ?? null;
  if (kind === null) return casePartOf(headings, known, wordsOf);
  if (isCommitteeKind(kind)) return null;
  const { columns, year } = readHeadings(headings, known, wordsOf);
  return { kind, columns, year };
}

function headerAt(
  { cells, letterhead, headerRow }: Search,
  from: number,
  row: number,
  wordsOf: (text: string) => readonly Word[],
  guide: HeaderGuide | null = null,
): Header | null {
  const mostRows = headerRow === null ? mostHeaderRows : 1;
  const rows = guide?.rows ?? headerRowsFrom(cells, row, wordsOf).slice(0, mostRows);
  if (rows.length === 0) return null;
  const found = headingsUnder(cells, rows);
  const headings = guide ? guidedHeadings(found, guide) : found;
  // Only a header has its letterhead read.
  const isCase = casePartAsSaid(headings, nothingKnown, wordsOf, guide) !== null;
  if (!isCase && partsAsSaid(headings, nothingKnown, wordsOf, guide).length === 0) return null;
  const { body, title, year: yearAbove, period: periodAbove } = letterhead(from, row);
  const year = guide?.year ?? yearAbove;
  const { sheet } = cells.block;
  const known = { year, fallbackYear: yearOfTitle(sheet), period: periodAbove ?? periodIn(sheet, year) };
  const casePart = isCase ? casePartAsSaid(headings, known, wordsOf, guide) : null;
  const parts = casePart ? [] : partsAsSaid(headings, known, wordsOf, guide);
  if (!casePart && parts.length === 0) return null;
  const columns = [
    ...(casePart?.columns ?? []),
    ...parts.flatMap((part) => [...part.columns, ...part.periods]),
  ].sort((a, b) => a.column - b.column);
  const [firstColumn, lastColumn] = reach(headings, columns);
  return { rows, parts, casePart, body, title, firstColumn, lastColumn };
}

interface TablesUnder {
  readonly tables: readonly Table[];
  readonly lastRow: number;
}

/** The part of the year that a table's admitted are of: what is said of it, or as far as its months have figures. */
function periodOf(
  { period, columns }: Part,
  months: readonly PeriodColumn[],
  rows: readonly TableRow[],
): Pick<CommitteeTable, 'period' | 'isPeriodOpen'> {
  const hasAdmitted = columns.some(({ field }) => field === 'admitted');
  if (period) {
    const isOpen = hasAdmitted && period.extent === 'unsaid' && period.firstMonth > 1;
    return { period: plainPeriod(period), ...(isOpen ? { isPeriodOpen: true } : {}) };
  }
  const lastMonth = hasAdmitted ? lastMonthWithFigures(months, rows) : null;
  const year = months[0]?.period.year ?? null;
  return lastMonth === null || lastMonth === 12
    ? {}
    : { period: { year, firstMonth: 1, lastMonth, cutOff: null } };
}

function tableOf(
  cells: BlockCells,
  header: Header,
  part: Part,
  rows: readonly TableRow[],
  range: CellRange,
): CommitteeTable {
  const { sheet, sheetId } = cells.block;
  const { rows: headerRows, body, title } = header;
  const { kind, year, columns } = part;
  const hasAdmitted = columns.some(({ field }) => field === 'admitted');
  const subject = kind === 'grading' ? (part.subject ?? subjectOf(title) ?? subjectOf(sheet)) : null;
  const { periods, openPeriods } = settlePeriods(
    part.periods,
    rows,
    hasAdmitted ? (part.period?.lastMonth ?? 12) : null,
  );
  return {
    ...{ kind, sheet, sheetId, range, year, body, title, headerRows, columns, rows },
    ...periodOf(part, [...periods, ...openPeriods], rows),
    ...(periods.length > 0 ? { periods } : {}),
    ...(openPeriods.length > 0 ? { openPeriods } : {}),
    ...(subject ? { subject } : {}),
  };
}

/** The tables under one header, and the last row of the sheet that belongs to one of them. */
function tablesUnder(cells: BlockCells, header: Header, isHeader: (row: number) => boolean): TablesUnder {
  if (header.casePart) {
    const table = caseTableUnder(cells, { ...header, ...header.casePart }, isHeader);
    return { tables: table ? [table] : [], lastRow: table?.range.lastRow ?? 0 };
  }
  const { rows: headerRows, firstColumn, lastColumn } = header;
  const read = header.parts.map((part) => {
    const months = part.periods.map(({ column }) => column);
    return { part, ...readRows(cells, part.columns, headerRows, isHeader, months) };
  });
  const lastRow = Math.max(...read.map((entry) => entry.lastRow));
  const range = { firstRow: headerRows[0] ?? 0, firstColumn, lastRow, lastColumn };
  const tables = read
    .filter(({ rows }) => rows.some(({ kind }) => kind === 'committee'))
    .filter(({ rows }) => header.parts.length === 1 || hasBegun(rows))
    .map(({ part, rows }) => tableOf(cells, header, part, rows, range));
  return { tables, lastRow };
}

/** A year whose columns are kept free for later, as sheets of a term have it, is no table with everything missing. */
function hasBegun(rows: readonly TableRow[]): boolean {
  return rows.some((row) => {
    if (row.kind !== 'committee') return false;
    const { admitted, excellent, good } = row.readings;
    return [admitted, excellent, good, ...(row.periodReadings ?? [])].some(isEntered);
  });
}

function isEntered(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.kind !== 'blank';
}

/** How the tables of a part of a sheet are looked for. */
interface Search {
  readonly cells: BlockCells;
  /** What stands above a header row, from a row on. */
  readonly letterhead: (from: number, row: number) => Letterhead;
  /** The only row that may head a table, or `null`: any row. */
  readonly headerRow: number | null;
  /** The first row of the letterhead above the first table. */
  readonly from: number;
  /** The last row that may head a table. */
  readonly lastHeaderRow: number;
}

/** A search in some of the columns, for headers from one row to another. */
function inBand(
  whole: Search,
  { firstColumn, lastColumn }: Band,
  firstRow: number,
  lastHeaderRow: number,
): Search {
  const { lastRow } = whole.cells;
  const cells = cellsWithin(whole.cells, { firstRow, lastRow, firstColumn, lastColumn });
  const letterhead = (from: number, row: number): Letterhead => letterheadOver(cells, whole.cells, from, row);
  return { cells, letterhead, headerRow: null, from: whole.from, lastHeaderRow };
}

/** The tables that begin side by side in one row, and those below them as long as the longest one lasts. */
function searchBands(whole: Search, bands: readonly Band[], from: number, row: number): Table[] {
  const firsts = bands.flatMap((band) =>
    search({ ...inBand(whole, band, row, row + mostHeaderRows - 1), from }),
  );
  if (firsts.length === 0) return [];
  const last = Math.max(...firsts.map(({ range }) => range.lastRow));
  return bands.flatMap((band) => search({ ...inBand(whole, band, row, last), from }));
}

function bandsAt(
  cells: BlockCells,
  row: number,
  wordsOf: (text: string) => readonly Word[],
): readonly Band[] {
  const rows = headerRowsFrom(cells, row, wordsOf);
  return rows.length === 0 ? [] : bandsOf(headingsUnder(cells, rows), wordsOf);
}

/** Tables that begin beside another one, further down than it does. */
function searchBeside(whole: Search, { range }: Table, from: number): Table[] {
  const { firstColumn, lastColumn } = whole.cells;
  const sides = [
    { firstColumn, lastColumn: range.firstColumn - 1 },
    { firstColumn: range.lastColumn + 1, lastColumn },
  ].filter((band) => band.lastColumn > band.firstColumn);
  return sides.flatMap((band) => search({ ...inBand(whole, band, range.firstRow + 1, range.lastRow), from }));
}

function search(part: Search): Table[] {
  const { cells, headerRow } = part;
  const wordsOf = remembering();
  const isNear = tableNear(cells);
  const look = (from: number, row: number): Header | null =>
    isNear(row) ? headerAt(part, from, row, wordsOf) : null;
  const isHeader = (row: number): boolean => headerRow === null && look(row, row) !== null;
  const found: Table[] = [];
  let { from } = part;
  let row = cells.firstRow;
  while (row <= (headerRow ?? part.lastHeaderRow)) {
    const bands = headerRow === null && isNear(row) ? bandsAt(cells, row, wordsOf) : [];
    const beside = bands.length > 1 ? searchBands(part, bands, from, row) : [];
    const header = beside.length > 0 ? null : look(from, row);
    if (beside.length === 0 && !header) {
      row += 1;
      continue;
    }
    const under = header ? tablesUnder(cells, header, isHeader) : null;
    const tables = under ? under.tables : beside;
    found.push(...tables);
    const [first] = tables;
    if (under && first && headerRow === null) found.push(...searchBeside(part, first, from));
    const lastRow = Math.max(row, under?.lastRow ?? 0, ...tables.map(({ range }) => range.lastRow));
    row = Math.max(lastRow, header?.rows.at(-1) ?? row) + 1;
    from = row;
  }
  return found;
}

/** A search of all these cells, with the letterhead over them or over the wider area they are a part of. */
function searchOf(cells: BlockCells, above: BlockCells, headerRow: number | null): Search {
  return {
    cells,
    letterhead: (from, row) => letterheadOver(cells, above, from, row),
    headerRow,
    from: above.firstRow,
    lastHeaderRow: cells.lastRow,
  };
}

/** The tables of the areas that somebody marked off; an area within one that has been taken is not taken again. */
function searchAreas(cells: BlockCells): { readonly tables: Table[]; readonly taken: CellRange[] } {
  const tables: Table[] = [];
  const taken: CellRange[] = [];
  for (const { kind, range } of cells.block.areas ?? []) {
    const inside = cellsWithin(cellsWithout(cells, taken), range);
    const found = search(searchOf(inside, cells, kind === 'excel-table' ? range.firstRow : null));
    if (found.length === 0) continue;
    tables.push(...found.map((table) => ({ ...table, certainty: certaintyOf([{ code: kind }]) })));
    taken.push(range);
  }
  return { tables, taken };
}

/** Tables with committees in the columns, where no other table was found: the first row of names that heads one. */
function searchTurned(cells: BlockCells): readonly Table[] {
  for (const { cells: side, nameRow } of turnedAreas(cells)) {
    const letterhead = (): Letterhead => readLetterhead(cells, cells.firstRow, nameRow);
    const { firstRow: from, lastRow: lastHeaderRow } = side;
    const found = search({ cells: side, letterhead, headerRow: null, from, lastHeaderRow });
    const tables = found.filter(isCommitteeTable).filter(({ rows }) => rows.length > 1);
    if (tables.length > 0) {
      return tables.map((table) => ({ ...table, range: turned(table.range), isTransposed: true as const }));
    }
  }
  return [];
}

/** The tables under headers of which a person said something, read by that; the next header ends each as it would any other. */
function searchGuided(cells: BlockCells, guides: readonly HeaderGuide[]): Table[] {
  if (guides.length === 0) return [];
  const plain = search(searchOf(cells, cells, null));
  const wordsOf = remembering();
  return guides.flatMap((guide) => {
    const first = guide.rows[0] ?? 0;
    const inside = cellsWithin(cells, areaOf(guide, plain));
    // The letterhead begins below the last table above.
    const ends = plain.map(({ range }) => range.lastRow + 1).filter((row) => row <= first);
    const part = searchOf(inside, cells, null);
    const header = headerAt(part, Math.max(cells.firstRow, ...ends), first, wordsOf, guide);
    if (!header) return [];
    const isNear = tableNear(inside);
    const isHeader = (row: number) => isNear(row) && headerAt(part, row, row, wordsOf) !== null;
    const { tables } = tablesUnder(inside, header, isHeader);
    return tables.map((table) => ({ ...table, certainty: certaintyOf([{ code: 'corrected' }]) }));
  });
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

/**
 * The tables of a sheet, from top to bottom: found by the words of their headings, wherever they stand and whatever
 * letterhead is above. Those that a person put right are taken first (`guides`). Excel tables and named ranges are taken first, an Excel table with its first row as the header. Years
 * and subjects under one header are a table each, and so are tables side by side. Where nothing is found, committees may stand in the
 * columns.
 */
export function findTables(block: RawBlock, guides: readonly HeaderGuide[] = []): readonly Table[] {
  const whole = cellsOf(block);
  const guided = searchGuided(whole, guides);
  const cells = cellsWithout(
    whole,
    guided.map(({ range }) => range),
  );
  const { tables, taken } = searchAreas(cells);
  const rest = cellsWithout(cells, taken);
  const found = [...guided, ...tables, ...search(searchOf(rest, rest, null))];
  const all = found.length > 0 ? found : searchTurned(cells);
  return Array.from(all).sort((a, b) => a.range.firstRow - b.range.firstRow);
}
