import type { Candidate, Entry } from './column-candidates';
import { isWholeYear } from './period';
import { withExtent, type NamedPeriod } from './period-text';
import type { Field } from './field';

/** A column of a month or quarter, with what is said of how far back it reaches. */
export interface NamedColumn {
  readonly column: number;
  readonly heading: string;
  readonly named: NamedPeriod;
}

/** The columns of periods apart from the others. */
export interface SplitPeriods {
  /** The entries that are left: the admitted of the year or of the table's period, and all other fields. */
  readonly entries: readonly Entry[];
  readonly periods: readonly NamedColumn[];
  /** The part of the year that the admitted of this candidate are of; `null` for the whole of it, or where nothing is said. */
  readonly period: (admitted: Candidate | null) => NamedPeriod | null;
}

/** "Trong tháng" and "Trong quý" without a number are about the month or quarter in which the title's period ends. */
function periodOfWords({ words, heading }: Candidate, title: NamedPeriod | null): NamedPeriod | null {
  if (!title || !words.includes('single-period')) return null;
  const last = title.lastMonth;
  const first = /qu[ýy]|quarter|quartal/iu.test(heading.normalize('NFC')) ? last - ((last - 1) % 3) : last;
  const ofKind = /k[ỳy]|period/iu.test(heading) && title.extent !== 'from-january' ? title.firstMonth : first;
  return { ...title, firstMonth: ofKind, extent: 'own' };
}

function namedPeriodOf(candidate: Candidate, title: NamedPeriod | null): NamedPeriod | null {
  return candidate.period ?? periodOfWords(candidate, title);
}

function samePeriod(a: NamedPeriod, b: NamedPeriod): boolean {
  return a.firstMonth === b.firstMonth && a.lastMonth === b.lastMonth && a.extent === b.extent;
}

/** The one column counted from January that all others lead to: "Trong tháng 7 | Lũy kế 7 tháng". */
function goalOf(named: readonly { readonly entry: Entry; readonly period: NamedPeriod }[]): Entry | null {
  const [goal, ...more] = named.filter(({ period }) => period.extent === 'from-january');
  if (!goal || more.length > 0 || named.length < 2) return null;
  return named.every(({ period }) => period.lastMonth <= goal.period.lastMonth) ? goal.entry : null;
}

/** Fields that are said once for the table; under a month or quarter among others they are those of that time alone. */
const ofOnePeriod: ReadonlySet<Field | null> = new Set<Field | null>([
  ...(['target', 'own-target', 'attainment', 'own-attainment', 'admission-ratio', 'difference'] as const),
  ...(['standing', 'same-period', 'same-period-ratio', 'same-period-difference'] as const),
  ...(['women', 'ethnic-minority', 'religious', 'youth-union', 'students', 'readmitted'] as const),
]);

/** "Cộng" or "Năm 2022" beside the months of the year: their sum. */
function isSumOfPeriods({ candidate, field }: Entry): boolean {
  const { words, years } = candidate;
  return field === null && (words.length > 0 ? words.every((word) => word === 'all') : years.length === 1);
}

function amongSeveral(entry: Entry, ofPeriods: ReadonlySet<Entry>, goal: Entry | null): Entry {
  const { candidate, field } = entry;
  if (entry === goal) return entry;
  if (ofPeriods.has(entry)) return { candidate, field: null };
  if (isSumOfPeriods(entry)) return { candidate: { ...candidate, weak: true }, field: 'admitted' };
  const { period } = candidate;
  return period && !isWholeYear(period) && ofOnePeriod.has(field) ? { candidate, field: null } : entry;
}

/**
 * Takes the months and quarters that stand side by side out of a table's columns. A single column of a part of the year is the
 * table's admitted, as is the one column counted from January that the others lead to.
 */
export function splitPeriods(
  entries: readonly Entry[],
  title: NamedPeriod | null,
  year: number | null,
): SplitPeriods {
  const admitted = entries.filter(({ field }) => field === 'admitted');
  const named = admitted.flatMap((entry) => {
    const period = namedPeriodOf(entry.candidate, title);
    return period && !isWholeYear(period)
      ? [{ entry, period: { ...period, year: period.year ?? year } }]
      : [];
  });
  // "Trong tháng" of a month that nothing names is nobody's year.
  const isNameless = ({ candidate }: Entry): boolean =>
    candidate.words.includes('single-period') && !namedPeriodOf(candidate, title);
  const several = named.length > 1 || (named.length === 1 && admitted.length > 1);
  const goal = admitted.length === named.length ? goalOf(named) : null;
  const distinct = named.filter(
    ({ period }, index) => named.findIndex((other) => samePeriod(other.period, period)) === index,
  );
  const ofPeriods = new Set(named.map(({ entry }) => entry));
  return {
    entries: (several ? entries.map((entry) => amongSeveral(entry, ofPeriods, goal)) : entries).map(
      (entry) => (entry.field === 'admitted' && isNameless(entry) ? { ...entry, field: null } : entry),
    ),
    periods: several
      ? distinct.map(({ entry: { candidate }, period }) => ({
          column: candidate.column,
          heading: candidate.heading,
          named: period,
        }))
      : [],
    period: (candidate) => periodOfTable(candidate, title, year),
  };
}

function periodOfTable(
  admitted: Candidate | null,
  title: NamedPeriod | null,
  year: number | null,
): NamedPeriod | null {
  const own = admitted ? namedPeriodOf(admitted, title) : null;
  const told =
    own ??
    (title && admitted
      ? withExtent(title, admitted.extent === 'unsaid' ? title.extent : admitted.extent)
      : title);
  if (!told || (told.year !== null && year !== null && told.year !== year)) return null;
  return isWholeYear(told) ? null : { ...told, year: told.year ?? year };
}
