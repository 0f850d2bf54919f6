import { certaintyOf, type Certainty, type CertaintyReason } from './certainty';
import type { Field } from './field';
import { meaningOf } from './headings';
import { yearOfTitle } from './letterhead';
import type { RawBlock } from './raw-block';
import { isCommitteeTable, type RatingRow, type Reading, type Table } from './table';
import { yearsIn } from './words';

/** More than so many of ten cells that hold something else than they should make a column doubtful. */
const mostUnreadableOfTen = 5;

function isMostlyUnreadable(filled: number, unreadable: number): boolean {
  return unreadable * 10 > filled * mostUnreadableOfTen;
}

/** The columns in which more than half of what is filled cannot be read as a figure, or as a grade. */
function unreadableColumns(table: Table): CertaintyReason[] {
  const filled = new Map<number, number>();
  const unreadable = new Map<number, number>();
  const note = (column: number, isReadable: boolean): void => {
    filled.set(column, (filled.get(column) ?? 0) + 1);
    if (!isReadable) unreadable.set(column, (unreadable.get(column) ?? 0) + 1);
  };
  for (const reading of readingsOf(table)) {
    if (reading.kind !== 'blank') note(reading.where.column, reading.kind === 'figure');
  }
  for (const { self, proposed, final } of table.kind === 'ratings' ? table.rows : noRatings) {
    for (const grade of [self, proposed, final]) {
      if (grade && grade.grade !== 'blank') note(grade.where.column, grade.grade !== 'unknown');
    }
  }
  return Array.from(filled).flatMap(([column, count]): CertaintyReason[] =>
    isMostlyUnreadable(count, unreadable.get(column) ?? 0) ? [{ code: 'mostly-unreadable', column }] : [],
  );
}

const noRatings: readonly RatingRow[] = [];

function readingsOf(table: Table): readonly Reading[] {
  if (isCommitteeTable(table)) {
    return table.rows.flatMap((row) =>
      row.kind === 'group' ? [] : [...Object.values(row.readings), ...(row.periodReadings ?? [])],
    );
  }
  return table.kind === 'criteria' ? table.rows.flatMap(({ now, before }) => [now, before]) : [];
}

/** Fields that many sheets head by a single word: there it is nothing to wonder about. */
const plainFields: ReadonlySet<Field> = new Set(['serial', 'committee', 'note', 'name', 'post', 'criterion']);

function weakHeadings({ columns, kind }: Table): CertaintyReason[] {
  // In form 2-BTCTW "Kỳ này" is what the form calls it, and no weak word for the admitted.
  if (kind === 'criteria') return [];
  return columns
    .filter(({ field, heading }) => !plainFields.has(field) && meaningOf(heading.split(' / ')).weak)
    .map(({ column }) => ({ code: 'weak-heading', column }));
}

function yearReasons(table: Table): CertaintyReason[] {
  const { year, sheet, title, columns } = table;
  if (year === null) return [{ code: 'year-unknown' }];
  const said = [title, ...columns.map(({ heading }) => heading)].flatMap(yearsIn);
  return said.length === 0 && yearOfTitle(sheet) === year ? [{ code: 'year-from-sheet-name' }] : [];
}

function subjectReasons(table: Table): CertaintyReason[] {
  const isGrading = table.kind === 'grading' || table.kind === 'ratings';
  return isGrading && table.subject === undefined ? [{ code: 'subject-unknown' }] : [];
}

/** What a table's search has settled already. */
function settled({ certainty }: Table): readonly CertaintyReason[] {
  return certainty?.reasons ?? [];
}

/**
 * How sure the reading of a table is. What a table's author marked off is settled as far as header and range go; figures, year and
 * subject are asked about all the same.
 */
export function tableCertainty(table: Table, block: RawBlock): Certainty {
  const hasNames = table.columns.some(({ field }) => field === 'committee');
  const isLoose = block.merges === null && table.headerRows.length > 1;
  return certaintyOf([
    ...settled(table),
    ...weakHeadings(table),
    ...(isLoose ? [{ code: 'merges-unknown' as const }] : []),
    ...subjectReasons(table),
    ...(table.kind === 'register' && !hasNames ? [{ code: 'without-names' as const }] : []),
    ...yearReasons(table),
    ...unreadableColumns(table),
  ]);
}
