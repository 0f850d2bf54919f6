import type { Field } from './field';
import type { CommitteeTableKind, TableColumn } from './table';

/** What tells a table's kind. */
interface Traits {
  readonly fields: ReadonlySet<Field>;
  /** How many months or quarters stand side by side. */
  readonly periods: number;
  /** The heading of the admitted says so by itself. */
  readonly isPlain: boolean;
}

interface KindRule {
  readonly kind: CommitteeTableKind;
  readonly makes: (traits: Traits) => boolean;
}

const parts = ['women', 'ethnic-minority', 'religious', 'youth-union', 'students', 'readmitted'] as const;

/** Fields of single cases, as registers and ratings have them. */
const ofSingleCases = ['date', 'name', 'post', 'self-rating', 'proposed-grade', 'final-grade'] as const;

/**
 * The kinds of tables with a row for each committee, the first that fits decides. Gradings come first because their columns
 * of persons ("được xếp loại") read like members; admitted and members alone come last.
 */
const kinds: readonly KindRule[] = [
  {
    kind: 'grading',
    makes: ({ fields }) => fields.has('excellent') && fields.has('good') && !fields.has('admitted'),
  },
  {
    kind: 'admissions',
    makes: ({ fields }) =>
      fields.has('admitted') &&
      (['target', 'members-previous-year', 'members-now', 'same-period'] as const).some((field) =>
        fields.has(field),
      ),
  },
  { kind: 'monthly', makes: ({ periods }) => periods > 1 },
  {
    kind: 'composition',
    makes: ({ fields }) => fields.has('admitted') && parts.some((part) => fields.has(part)),
  },
  {
    kind: 'admissions',
    makes: ({ fields, isPlain }) =>
      fields.has('admitted') && isPlain && !ofSingleCases.some((field) => fields.has(field)),
  },
  {
    kind: 'members',
    makes: ({ fields }) =>
      fields.has('members-previous-year') && fields.has('members-now') && !fields.has('target'),
  },
];

/**
 * What kind of table these columns make; `null` where none, as without a column of committees. A kind's columns are told
 * by their fields alone, wherever they stand.
 */
export function committeeKindOf(
  columns: readonly TableColumn[],
  traits: Omit<Traits, 'fields'>,
): CommitteeTableKind | null {
  const fields = new Set(columns.map(({ field }) => field));
  if (!fields.has('committee')) return null;
  return kinds.find(({ makes }) => makes({ ...traits, fields }))?.kind ?? null;
}
