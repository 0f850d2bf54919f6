import { grades } from '../measures/grading';
import { cellsOf } from './block-cells';
import { columnLetters } from './cell';
import type { Heading } from './column-candidates';
import type { Field } from './field';
import type { Finding } from './finding';
import { headingsUnder } from './header-rows';
import { meaningOf } from './headings';
import type { RawBlock } from './raw-block';
import type { Table } from './table';
import { wordsOfHeading } from './heading-words';
import type { Word } from './vocabulary';

/** Whose counts by grade stand under a heading: those rated say them of themselves, somebody proposes them, or they were decided. */
type Stage = 'self-rating' | 'proposed-grade' | 'final-grade';

const stages: readonly Stage[] = ['final-grade', 'proposed-grade', 'self-rating'];
const countsByGrade: ReadonlySet<Field | null> = new Set<Field | null>(grades);

type WordsOf = (text: string) => readonly Word[];

/** By the rows over the lowest one; `null` where they do not say. */
function stageOf({ segments }: Heading, wordsOf: WordsOf): Stage | null {
  const words = new Set(segments.slice(0, -1).flatMap(wordsOf));
  return stages.findLast((stage) => words.has(stage)) ?? null;
}

function isExcellent({ segments }: Heading, wordsOf: WordsOf): boolean {
  return meaningOf(segments, wordsOf).field === 'excellent';
}

/**
 * Of counts by grade that stand side by side as self-rated, proposed and decided, the headings of what was decided in the end,
 * with those of the whole table: self-ratings are no result.
 */
export function headingsOfResult(headings: readonly Heading[], wordsOf: WordsOf): readonly Heading[] {
  const found = new Set(
    headings.filter((heading) => isExcellent(heading, wordsOf)).map((heading) => stageOf(heading, wordsOf)),
  );
  if (found.size < 2) return headings;
  const last = found.has('final-grade') ? 'final-grade' : found.has(null) ? null : 'proposed-grade';
  return headings.filter((heading) => {
    const stage = stageOf(heading, wordsOf);
    return stage === null || stage === last;
  });
}

/** Counts of self-ratings or proposals beside the result, which are not read, or in its place, which are taken for it. */
export function findOtherStages(table: Table, block: RawBlock): readonly Finding[] {
  if (table.kind !== 'grading' || table.isTransposed === true) return [];
  const { firstColumn, lastColumn } = table.range;
  const used = new Set(table.columns.map(({ column }) => column));
  const others = headingsUnder(cellsOf(block), table.headerRows)
    .filter(({ column }) => column >= firstColumn && column <= lastColumn)
    .filter(({ segments }) => countsByGrade.has(meaningOf(segments).field))
    .filter((heading) => ['self-rating', 'proposed-grade'].includes(stageOf(heading, wordsOfHeading) ?? ''));
  const row = table.headerRows.at(-1) ?? table.range.firstRow;
  return [true, false].flatMap((isRead): Finding[] => {
    const columns = others.filter(({ column }) => used.has(column) === isRead);
    const [first] = columns;
    if (!first) return [];
    const facts = {
      heading: first.segments[0] ?? '',
      columns: columns.map(({ column }) => columnLetters(column)).join(', '),
      reading: isRead ? 'as-result' : 'not-read',
    };
    const where = { sheet: table.sheet, row, column: first.column };
    return [{ code: 'grades-not-final', severity: isRead ? 'warning' : 'note', where, facts }];
  });
}
