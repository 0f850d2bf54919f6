import type { Field } from '../intake/field';
import type { CommitteeRow, Reading, TotalRow } from '../intake/table';
import { add, type Fraction } from '../measures/fraction';
import { unmeasured, type MeasureFailure } from '../measures/result';
import { rangesOf } from './source-ranges';
import { sourceReference } from './formula-grammar';

/** A count of one row, with where it comes from. `value` is `null` where there is no usable number. */
export interface SourcedCount {
  readonly value: Fraction | null;
  /**
   * `cell`: read there. `sum`: added up from the committees' rows. `counted`: counted from a register's rows, so a value.
   * `absent`: the table has no such column.
   */
  readonly source:
    | { readonly kind: 'cell'; readonly reading: Reading }
    | { readonly kind: 'sum'; readonly readings: readonly Reading[] }
    | { readonly kind: 'counted'; readonly cells: string }
    | { readonly kind: 'absent' };
}

/** The count of a column that the table does not have. */
export const absentCount: SourcedCount = { value: null, source: { kind: 'absent' } };

/** The count that a cell holds; a table without the column has none. */
export function countOf(reading: Reading | undefined): SourcedCount {
  if (!reading) return absentCount;
  const value = reading.kind === 'figure' ? reading.value : null;
  return { value, source: { kind: 'cell', reading } };
}

/** The total row's own figure; where that is missing, the sum of the committees' figures. */
export function totalOf(
  field: Field,
  total: TotalRow | null,
  committees: readonly CommitteeRow[],
): SourcedCount {
  const printed = countOf(total?.readings[field]);
  if (printed.value !== null) return printed;
  return sumOf(committees.map((row) => row.readings[field]));
}

/** The figures of several rows added up; no value where none of them has one. */
export function sumOf(cells: readonly (Reading | undefined)[]): SourcedCount {
  const readings = cells.flatMap((reading) => reading ?? []);
  if (readings.length === 0) return absentCount;
  const figures = readings.filter((reading) => reading.kind === 'figure');
  const value = figures.length === 0 ? null : figures.map((figure) => figure.value).reduce(add);
  return { value, source: { kind: 'sum', readings } };
}

/** A cell that holds something, only no number, is another failure than a blank one: its own words are a fact. */
export function unreadable(...counts: readonly SourcedCount[]): MeasureFailure | null {
  for (const { source } of counts) {
    if (source.kind !== 'cell') continue;
    const { kind, shown } = source.reading;
    if (kind === 'error' || kind === 'unreadable') return unmeasured('not-a-number', { text: shown });
  }
  return null;
}

/** The cells that a count comes from, A1 with the sheet: `'Kết nạp 2022'!E9`; those of a sum as ranges. */
export function cellsOf({ source }: SourcedCount): readonly string[] {
  switch (source.kind) {
    case 'absent':
      return [];
    case 'counted':
      return [source.cells];
    case 'cell':
      return [sourceReference(source.reading.where)];
    case 'sum':
      return rangesOf(source.readings);
  }
}
