import type { Field } from './field';
import { meaningOf, type HeadingMeaning } from './headings';
import { extentIn, periodIn, withExtent, type Extent, type NamedPeriod } from './period-text';
import type { Word } from './vocabulary';
import { yearsIn } from './words';

/** A column's heading, its rows from top to bottom, blanks left out. */
export interface Heading {
  readonly column: number;
  readonly segments: readonly string[];
  /** What a person said that the column holds; `null`: nothing to us. Left out where nobody said anything. */
  readonly said?: Field | null;
}

/** What a column's heading says before the columns beside it are looked at. */
export interface Candidate extends HeadingMeaning {
  readonly column: number;
  readonly heading: string;
  readonly years: readonly number[];
  /** The month, quarter or cut-off that the heading names. */
  readonly period: NamedPeriod | null;
  /** What the heading says of how far back its figures reach, even where it names no period ("Lũy kế"). */
  readonly extent: Extent;
  /** A person said it: nothing beside it changes that. */
  readonly isSaid: boolean;
}

/** A candidate with the field it has in its table's year; `null` where it means nothing there. */
export interface Entry {
  readonly candidate: Candidate;
  readonly field: Field | null;
}

/** "7" under "Tháng" is "Tháng 7", and "II" under "Quý" is "Quý II". */
function withNumbers(segments: readonly string[]): readonly string[] {
  return segments.map((segment, index) =>
    /^(?:\d{1,2}|i{1,3}|iv)$/i.test(segment.trim()) ? `${segments[index - 1] ?? ''} ${segment}` : segment,
  );
}

/** The lowest segment that names a period decides; how far it reaches may be said above it. */
function periodOf(segments: readonly string[], extent: Extent): NamedPeriod | null {
  for (const segment of withNumbers(segments).toReversed()) {
    const period = periodIn(segment, yearsIn(segments.join(' '))[0] ?? null);
    if (period) return period.extent === 'unsaid' ? withExtent(period, extent) : period;
  }
  return null;
}

function saidCandidate(column: number, heading: string, field: Field | null): Candidate {
  return {
    column,
    heading,
    field,
    weak: false,
    words: [],
    years: [],
    period: null,
    extent: 'unsaid',
    isSaid: true,
  };
}

/** The headings of a table, each by itself. */
export function candidatesOf(
  headings: readonly Heading[],
  wordsOf: (text: string) => readonly Word[],
): readonly Candidate[] {
  return headings
    .filter(({ segments }) => segments.length > 0)
    .map(({ column, segments, said }) => {
      const heading = segments.join(' / ');
      if (said !== undefined) return saidCandidate(column, heading, said);
      const extent = extentIn(heading);
      const [meaning, period] = [meaningOf(segments, wordsOf), periodOf(segments, extent)];
      // "T7" or "6 tháng" alone: the admitted of that time.
      const isBarePeriod = period !== null && meaning.field === null && meaning.words.length === 0;
      const own: HeadingMeaning = isBarePeriod ? { ...meaning, field: 'admitted', weak: true } : meaning;
      return { column, heading, years: yearsIn(heading), period, extent, isSaid: false, ...own };
    });
}

/** Every field whose column may have parts "trong đó" to its right. */
const wholes: ReadonlySet<Field | null> = new Set<Field | null>([
  ...(['admitted', 'members-previous-year', 'members-now', 'same-period', 'target'] as const),
  ...(['existing', 'reviewed', 'graded'] as const),
]);

const parts: ReadonlySet<Field | null> = new Set<Field | null>([
  ...(['women', 'ethnic-minority', 'religious', 'youth-union', 'students', 'readmitted'] as const),
  ...(['women-share', 'ethnic-minority-share', 'religious-share', 'youth-union-share'] as const),
  'students-share',
]);

/**
 * Parts "trong đó" count where they are parts of the admitted: their heading says so, or the next whole to their left is the
 * admitted. Women among all members are none of the admitted. In a register every row with its date is an admission.
 */
export function keepPartsOfAdmitted(entries: readonly Entry[]): Entry[] {
  const hasAdmitted = entries.some(({ field }) => field === 'admitted' || field === 'date');
  let whole: Field | null = null;
  return entries.map((entry) => {
    const { candidate, field } = entry;
    if (wholes.has(field)) whole = field;
    if (!parts.has(field) || candidate.isSaid) return entry;
    const { words } = candidate;
    if (words.includes('admitted')) return entry;
    const isOwn = !words.includes('members') && (whole === null || whole === 'admitted');
    return isOwn && hasAdmitted ? entry : { candidate, field: null };
  });
}

/** "Tổng số" alone is the graded where the grades stand beside it and no other count of the subjects does. */
export function placeBareTotal(entries: readonly Entry[]): Entry[] {
  const fields = new Set(entries.map(({ field }) => field));
  const isGrading = fields.has('excellent') && fields.has('good');
  const isTold = (['existing', 'reviewed', 'graded'] as const).some((field) => fields.has(field));
  if (!isGrading || isTold) return [...entries];
  return entries.map((entry) => {
    const { words } = entry.candidate;
    const isTotal = entry.field === null && words.length > 0 && words.every((word) => word === 'all');
    return isTotal ? { candidate: { ...entry.candidate, weak: true }, field: 'graded' } : entry;
  });
}

/** A bare "Tỷ lệ %" is attainment where there is a target that has none yet, else the admission ratio. */
export function placeBareShares(entries: readonly Entry[]): Entry[] {
  const fields = new Set(entries.filter(({ candidate }) => !candidate.weak).map(({ field }) => field));
  const hasTarget = entries.some(({ field }) => field === 'target');
  const hasMembers = fields.has('members-now') || fields.has('members-previous-year');
  return entries.map((entry) => {
    if (!entry.candidate.weak || entry.field !== 'attainment') return entry;
    const field = [
      hasTarget ? ('attainment' as const) : null,
      hasMembers ? ('admission-ratio' as const) : null,
    ].find((wanted) => wanted !== null && !fields.has(wanted));
    if (field) fields.add(field);
    return { candidate: entry.candidate, field: field ?? null };
  });
}

function isGiven({ heading }: Candidate): boolean {
  return /giao/iu.test(heading);
}

/** Of two targets the committee's own: the one so called, or the one beside a target that was given from above. */
function ownTargetOf(targets: readonly Candidate[]): Candidate | null {
  if (targets.length < 2 || targets.some(({ isSaid }) => isSaid)) return null;
  const own = targets.filter(({ words }) => words.includes('own-target'));
  if (own.length > 0 && own.length < targets.length) return own[0] ?? null;
  const given = targets.filter(isGiven);
  return given.length === 1 && targets.length === 2
    ? (targets.find((target) => !isGiven(target)) ?? null)
    : null;
}

/**
 * Keeps the committee's own target ("chỉ tiêu nghị quyết") apart from the one it was given, and so their attainments: by their words,
 * or by the target that stands next on the left.
 */
export function placeTargets(entries: readonly Entry[]): Entry[] {
  const targets = entries.filter(({ field }) => field === 'target').map(({ candidate }) => candidate);
  const own = ownTargetOf(targets);
  if (!own) return [...entries];
  let latest: Candidate | null = null;
  const shares = entries.filter(({ field }) => field === 'attainment').length;
  return entries.map((entry) => {
    const { candidate, field } = entry;
    if (field === 'target') latest = candidate;
    if (candidate === own) return { candidate, field: 'own-target' };
    if (field !== 'attainment') return entry;
    const says = candidate.words.includes('own-target');
    const follows = shares > 1 && latest === own && !isGiven(candidate) && candidate.weak;
    return says || follows ? { candidate, field: 'own-attainment' } : entry;
  });
}
