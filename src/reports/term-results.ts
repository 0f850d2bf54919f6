import type { DecidedMatch } from '../intake/committees';
import type { CommitteeTable, GroupRow, Table } from '../intake/table';
import { compare, type Fraction } from '../measures/fraction';
import type { Measured } from '../measures/result';
import { termAverage, termProgress, type TermProgress } from '../measures/term';
import { joinedLines, shareCommittees, type JoinedLine } from './joined-lines';
import type { ReportSettings, TermYears } from './report-settings';
import { absentCount, countOf, totalOf, type SourcedCount } from './sourced-count';
import { yearlyAdmissions, type YearAdmissions } from './yearly-admissions';

/** A year of the term; `table` is the one that it is read from, `null` for a year without data. */
export interface TermYear {
  readonly year: number;
  readonly table: CommitteeTable | null;
  readonly admitted: SourcedCount;
}

export interface TermLine {
  readonly kind: 'committee' | 'total';
  readonly name: string;
  readonly serial: string;
  /** One for each year with data. */
  readonly admitted: readonly SourcedCount[];
  readonly average: Measured;
}

/** A table that tells another total for a year than the one that was taken. */
export interface OtherTotal {
  readonly year: number;
  readonly taken: SourcedCount;
  readonly other: SourcedCount;
}

/** The admissions of a term, in all and by committee. */
export interface TermResults {
  readonly term: TermYears;
  /** Whether the settings name the term, a sheet does, or it is the years with data. */
  readonly termFrom: 'settings' | 'sheet' | 'years';
  readonly years: readonly TermYear[];
  readonly progress: TermProgress;
  readonly lines: readonly (TermLine | GroupRow)[];
  readonly total: TermLine;
  readonly others: readonly OtherTotal[];
}

/** Measures the term of the body that the workbook is about; `null` where fewer than two of its years have
 * data, a year's total is negative, or there is no yearly target. */
export function termResults(
  tables: readonly Table[],
  decided: readonly DecidedMatch[],
  settings: ReportSettings,
): TermResults | null {
  const known = yearlyAdmissions(tables, settings).filter(({ isWhole }) => isWhole);
  const { term, termFrom } = termOf(known, tables, settings);
  const inTerm = known.filter(({ year }) => year >= term.firstYear && year <= term.lastYear);
  const latest = inTerm.at(-1);
  if (inTerm.length < 2 || !latest) return null;
  // Another body's years, such as those of the provinces, are no years of this term.
  const same = inTerm.filter(({ table }) => table === latest.table || shareCommittees(table, latest.table));
  if (same.length < 2) return null;
  const years = Array.from({ length: term.lastYear - term.firstYear + 1 }, (_, index): TermYear => {
    const year = term.firstYear + index;
    const found = same.find((each) => each.year === year);
    return { year, table: found?.table ?? null, admitted: found?.results.total.admitted ?? absentCount };
  });
  const progress = termProgress(
    years.map(({ admitted }) => admitted.value),
    settings.yearlyTarget,
  );
  if (!progress.ok) return null;
  const withData = [...same].reverse().map(({ table }) => table);
  const leading = joinedLines(withData, decided);
  return {
    term,
    termFrom,
    years,
    progress: progress.value,
    lines: leading.map((line) => (line.kind === 'group' ? line : lineOf(line, same))),
    total: {
      kind: 'total',
      name: latest.results.total.row?.text.trim() ?? '',
      serial: '',
      admitted: same.map(({ results }) => results.total.admitted),
      average: termAverage(same.map(({ results }) => results.total.admitted.value)),
    },
    others: othersOf(same, tables),
  };
}

/** The years that stand in the body's tables, in order. */
export function yearsWithData({ years }: TermResults): readonly TermYear[] {
  return years.filter(({ table }) => table !== null);
}

function lineOf(line: JoinedLine, years: readonly YearAdmissions[]): TermLine {
  const admitted = years.map(({ table }) => countOf(line.rowIn(table)?.readings.admitted));
  return {
    kind: 'committee',
    name: line.name,
    serial: line.serial,
    admitted,
    average: termAverage(admitted.map(({ value }) => value)),
  };
}

/** The settings' term; else one that a sheet names ("Nhiệm kỳ 2021-2025") and that holds a year with data; else the years. */
function termOf(
  known: readonly YearAdmissions[],
  tables: readonly Table[],
  { term }: ReportSettings,
): Pick<TermResults, 'term' | 'termFrom'> {
  if (term) return { term, termFrom: 'settings' };
  const years = known.map(({ year }) => year);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  for (const { sheet, title } of tables) {
    for (const text of [sheet, title]) {
      const named = /(?<!\d)((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)(?!\d)/.exec(text);
      const [firstYear, lastYear] = [Number(named?.[1]), Number(named?.[2])];
      const isTerm = lastYear > firstYear && lastYear - firstYear < 10;
      if (named && isTerm && firstYear <= last && last <= lastYear)
        return { term: { firstYear, lastYear }, termFrom: 'sheet' };
    }
  }
  return { term: { firstYear: first, lastYear: last }, termFrom: 'years' };
}

/** Tables of the same committees and year with another total: told, since one of them must be wrong. */
function othersOf(years: readonly YearAdmissions[], tables: readonly Table[]): readonly OtherTotal[] {
  return years.flatMap(({ year, table, results }) => {
    const taken = results.total.admitted;
    return tables.flatMap((other): OtherTotal[] => {
      if (other === table || other.year !== year || other.kind !== 'admissions' || other.period) return [];
      if (!shareCommittees(other, table)) return [];
      const committees = other.rows.filter((row) => row.kind === 'committee');
      const total = totalOf('admitted', other.rows.find((row) => row.kind === 'total') ?? null, committees);
      return isOther(taken.value, total.value) ? [{ year, taken, other: total }] : [];
    });
  });
}

function isOther(taken: Fraction | null, other: Fraction | null): boolean {
  return taken !== null && other !== null && compare(taken, other) !== 0;
}
