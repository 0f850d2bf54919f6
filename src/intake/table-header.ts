import type { BlockCells } from './block-cells';
import { caseKindOf } from './case-kinds';
import type { CaseHeader } from './case-tables';
import type { Heading } from './column-candidates';
import { readHeadings, type Known } from './columns';
import { guidedHeadings, guidedPart, type HeaderGuide } from './header-guide';
import { partOfKind, partsOf, type Part } from './header-parts';
import { headerRowsFrom, headingsUnder, mostHeaderRows } from './header-rows';
import { yearOfTitle, type Letterhead } from './letterhead';
import { periodIn } from './period-text';
import { isCommitteeKind, type TableColumn } from './table';
import { wordsOfHeading } from './heading-words';
import type { Word } from './vocabulary';

/** Whether a row heads a table at all seldom depends on what stands above it. */
const nothingKnown: Known = { year: null, fallbackYear: null, period: null };

/** The columns of a table of criteria or of single cases. */
type CasePart = Pick<CaseHeader, 'kind' | 'columns' | 'year'>;

/** A header that was understood, and the columns that it heads. */
export interface TableHeader {
  readonly rows: readonly number[];
  /** Empty where the table is one of criteria or single cases. */
  readonly parts: readonly Part[];
  readonly casePart: CasePart | null;
  readonly body: string;
  readonly title: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Where a header is looked for. */
export interface HeaderSearch {
  readonly cells: BlockCells;
  /** What stands above a header row, from a row on. */
  readonly letterhead: (from: number, row: number) => Letterhead;
  /** The only row that may head a table, or `null`: any row. */
  readonly headerRow: number | null;
}

/**
 * The header that begins in `row`, or `null` where none does; the letterhead above it begins at `from`. What a person said of
 * it (`guide`) goes before what its words say.
 */
export function headerAt(
  { cells, letterhead, headerRow }: HeaderSearch,
  from: number,
  row: number,
  wordsOf: (text: string) => readonly Word[],
  guide: HeaderGuide | null = null,
): TableHeader | null {
  const mostRows = headerRow === null ? mostHeaderRows : 1;
  const rows = guide?.rows ?? headerRowsFrom(cells, row, wordsOf).slice(0, mostRows);
  if (rows.length === 0) return null;
  const found = headingsUnder(cells, rows);
  const headings = guide ? guidedHeadings(found, guide) : found;
  // Only a header has its letterhead read.
  const isCase = casePartOf(headings, nothingKnown, wordsOf, guide) !== null;
  if (!isCase && partsAsSaid(headings, nothingKnown, wordsOf, guide).length === 0) return null;
  const { body, title, year: yearAbove, period: periodAbove } = letterhead(from, row);
  const year = guide?.year ?? yearAbove;
  const { sheet } = cells.block;
  const known = { year, fallbackYear: yearOfTitle(sheet), period: periodAbove ?? periodIn(sheet, year) };
  const casePart = isCase ? casePartOf(headings, known, wordsOf, guide) : null;
  const parts = casePart ? [] : partsAsSaid(headings, known, wordsOf, guide);
  if (!casePart && parts.length === 0) return null;
  const columns = [
    ...(casePart?.columns ?? []),
    ...parts.flatMap((part) => [...part.columns, ...part.periods]),
  ].sort((a, b) => a.column - b.column);
  const [firstColumn, lastColumn] = reach(headings, columns);
  return { rows, parts, casePart, body, title, firstColumn, lastColumn };
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
function casePartOf(
  headings: readonly Heading[],
  known: Known,
  wordsOf: (text: string) => readonly Word[],
  guide: HeaderGuide | null,
): CasePart | null {
  const said = guide?.kind ?? null;
  if (said !== null && isCommitteeKind(said)) return null;
  const { columns, year } = readHeadings(headings, known, wordsOf);
  const kind = said ?? caseKindOf(columns);
  return kind && { kind, columns, year };
}

/** Many cells hold the same text; each is compared with the vocabulary once. */
export function remembering(): (text: string) => readonly Word[] {
  const known = new Map<string, readonly Word[]>();
  return (text) => {
    const words = known.get(text) ?? wordsOfHeading(text);
    known.set(text, words);
    return words;
  };
}
