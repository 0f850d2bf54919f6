import { compare, toNumber } from '../measures/fraction';
import type { Field } from './field';
import type { Finding } from './finding';
import type { CommitteeRow, TotalRow } from './table';

const ofAdmitted = [
  'women',
  'ethnic-minority',
  'religious',
  'youth-union',
  'students',
  'readmitted',
] as const;
const ofGraded = ['excellent', 'good', 'completed', 'not-completed', 'good-or-better'] as const;

/** Each part with the whole that it can never be larger than: existing ≥ reviewed ≥ graded ≥ each grade. */
const partsAndWholes: readonly (readonly [part: Field, whole: Field])[] = [
  ...ofAdmitted.map((part) => [part, 'admitted'] as const),
  ['reviewed', 'existing'],
  ['graded', 'reviewed'],
  ['graded', 'existing'],
  ...ofGraded.map((part) => [part, 'graded'] as const),
];

/** Parts of a row that are larger than their whole. The parts of the admitted overlap, so their sum says nothing. */
export function findInParts(row: CommitteeRow | TotalRow): readonly Finding[] {
  const told = new Set<Field>();
  return partsAndWholes.flatMap(([field, of]): Finding[] => {
    const [part, whole] = [row.readings[field], row.readings[of]];
    if (part?.kind !== 'figure' || whole?.kind !== 'figure' || told.has(field)) return [];
    if (compare(part.value, whole.value) <= 0) return [];
    told.add(field);
    const committee = row.kind === 'committee' ? row.committee : row.text;
    const facts = { field, committee, of, part: toNumber(part.value), whole: toNumber(whole.value) };
    return [{ code: 'part-exceeds-whole', severity: 'error', where: part.where, facts }];
  });
}
