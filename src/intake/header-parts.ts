import type { Heading } from './column-candidates';
import { readHeadings, yearsSideBySide, type Columns, type Known } from './columns';
import { committeeKindOf } from './committee-kinds';
import type { CommitteeTableKind } from './table';
import type { Word } from './vocabulary';

/** The columns of one table under a header, which may stand over several years side by side. */
export interface Part extends Omit<Columns, 'isPlain'> {
  readonly kind: CommitteeTableKind;
}

function partOf(read: Columns): Part | null {
  const { isPlain, ...columns } = read;
  const kind = committeeKindOf(read.columns, { periods: read.periods.length, isPlain });
  return kind && { kind, ...columns };
}

/** One table for each year; what one year's own table has, no other repeats as its comparison. */
function partsOfYears(
  headings: readonly Heading[],
  known: Known,
  wordsOf: (text: string) => readonly Word[],
): readonly (Part | null)[] {
  const years = yearsSideBySide(headings, wordsOf);
  return years.map((year) => {
    const read = readHeadings(headings, { ...known, year, fallbackYear: null }, wordsOf);
    const columns = read.columns.filter(({ field }) => field !== 'same-period' || !years.includes(year - 1));
    return partOf({ ...read, columns });
  });
}

/** The tables that a header stands over; none where its words make no table. */
export function partsOf(
  headings: readonly Heading[],
  known: Known,
  wordsOf: (text: string) => readonly Word[],
): readonly Part[] {
  const ofYears = partsOfYears(headings, known, wordsOf);
  const found = ofYears.filter((part) => part !== null);
  if (found.length > 0 && found.length === ofYears.length) return found;
  const part = partOf(readHeadings(headings, known, wordsOf));
  return part ? [part] : [];
}
