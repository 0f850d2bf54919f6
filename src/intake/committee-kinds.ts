import type { Field } from './field';
import type { CommitteeTableKind, TableColumn } from './table';

interface KindRule {
  readonly kind: CommitteeTableKind;
  readonly makes: (fields: ReadonlySet<Field>) => boolean;
}

/**
 * The kinds of tables with a row for each committee, the first that fits decides. Gradings come first because their columns
 * of persons ("được xếp loại") read like members; members without admissions come last.
 */
const kinds: readonly KindRule[] = [
  {
    kind: 'grading',
    makes: (fields) => fields.has('excellent') && fields.has('good') && !fields.has('admitted'),
  },
  {
    kind: 'admissions',
    makes: (fields) =>
      fields.has('admitted') &&
      (fields.has('target') || fields.has('members-previous-year') || fields.has('members-now')),
  },
  {
    kind: 'members',
    makes: (fields) =>
      fields.has('members-previous-year') && fields.has('members-now') && !fields.has('target'),
  },
];

/**
 * What kind of table these columns make; `null` where none, as without a column of committees. A kind's columns are told
 * by their fields alone, wherever they stand.
 */
export function committeeKindOf(columns: readonly TableColumn[]): CommitteeTableKind | null {
  const fields = new Set(columns.map(({ field }) => field));
  if (!fields.has('committee')) return null;
  return kinds.find(({ makes }) => makes(fields))?.kind ?? null;
}
