import type { Heading } from './column-candidates';
import { readHeadings, yearsSideBySide, type Columns, type Known } from './columns';
import { committeeKindOf } from './committee-kinds';
import { headingsOfResult } from './grading-stage';
import { meaningOf } from './headings';
import { subjectOf } from './subject';
import type { CommitteeTableKind, Subject } from './table';
import type { Word } from './vocabulary';
import { yearsIn } from './words';

/** The columns of one table under a header, which may stand over several years or subjects side by side. */
export interface Part extends Omit<Columns, 'isPlain'> {
  readonly kind: CommitteeTableKind;
  /** Whom the headings say that the gradings are about. */
  readonly subject?: Subject;
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

/** Columns under one upper heading that says whom, or which year, they are about. */
interface GradingBlock {
  readonly subject: Subject | null;
  readonly year: number | null;
}

/** The block that a heading belongs to by the rows above its lowest one; `null` for columns of the whole table. */
function blockOf({ segments }: Heading): GradingBlock | null {
  const over = segments.slice(0, -1);
  const subject = over.map(subjectOf).find((found) => found !== null) ?? null;
  const year = yearsIn(over.join(' '))[0] ?? null;
  return subject === null && year === null ? null : { subject, year };
}

function isSame(a: GradingBlock, b: GradingBlock): boolean {
  return a.subject === b.subject && a.year === b.year;
}

/** The heading without the words of its block, which would make "Đảng viên / Tổng số" a count of members. */
function withoutBlock(heading: Heading): Heading {
  const { segments } = heading;
  return {
    ...heading,
    segments: segments.filter(
      (segment, index) => index === segments.length - 1 || subjectOf(segment) === null,
    ),
  };
}

/** Gradings of several subjects or years side by side: the columns of each block with those of the whole table. */
function partsOfGradings(
  headings: readonly Heading[],
  known: Known,
  wordsOf: (text: string) => readonly Word[],
): readonly (Part | null)[] {
  const blocks = headings
    .filter(({ segments }) => meaningOf(segments, wordsOf).field === 'excellent')
    .map(blockOf)
    .filter((block) => block !== null)
    .filter((block, index, all) => all.findIndex((other) => isSame(other, block)) === index);
  return blocks.map((block) => {
    const own = headings.flatMap((heading) => {
      const its = blockOf(heading);
      return its === null || !blocks.some((other) => isSame(other, its))
        ? [heading]
        : isSame(its, block)
          ? [withoutBlock(heading)]
          : [];
    });
    const part = partOf(readHeadings(own, { ...known, year: block.year ?? known.year }, wordsOf));
    return part && (block.subject ? { ...part, subject: block.subject } : part);
  });
}

/** The table that a person said to be of a kind; `null` where no column names its rows. */
export function partOfKind(
  headings: readonly Heading[],
  known: Known,
  wordsOf: (text: string) => readonly Word[],
  kind: CommitteeTableKind,
): Part | null {
  const { columns, year, periods, period } = readHeadings(headings, known, wordsOf);
  const hasNames = columns.some(({ field }) => field === 'committee');
  return hasNames ? { kind, columns, year, periods, period } : null;
}

/** The tables that a header stands over; none where its words make no table. */
export function partsOf(
  all: readonly Heading[],
  known: Known,
  wordsOf: (text: string) => readonly Word[],
): readonly Part[] {
  const headings = headingsOfResult(all, wordsOf);
  for (const split of [partsOfYears, partsOfGradings]) {
    const parts = split(headings, known, wordsOf);
    const found = parts.filter((part) => part !== null);
    if (found.length > 0 && found.length === parts.length) return found;
  }
  const part = partOf(readHeadings(headings, known, wordsOf));
  return part ? [part] : [];
}
