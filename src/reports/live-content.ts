import { cellText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import type { Reading } from '../intake/table';
import { toNumber, type Fraction } from '../measures/fraction';
import { sourceCountFormula, sourceSumFormula, sumOfRangesFormula } from './sheet-formulas';
import type { ReportSettings } from './report-settings';
import type { Places } from './table-place';
import type { PlanContent } from './sheet-plan';
import { rangesOf } from './source-ranges';
import type { SourcedCount } from './sourced-count';

/**
 * A count with its live formula. A figure that the source holds as text is a constant; see `formula-grammar`. `cells` are those
 * of the report that a sum runs over; with no ranges it runs over the source's.
 */
export function countContent(
  count: SourcedCount,
  cells: CellRange | readonly CellRange[],
  settings: ReportSettings,
): PlanContent | null {
  const expected = numberOr(count.value);
  const content = contentIn(settings);
  switch (count.source.kind) {
    case 'absent':
      return null;
    case 'counted':
      return expected === '' ? null : { kind: 'number', value: expected };
    case 'sum': {
      const ranges = [cells].flat();
      if (ranges.length === 0) return sourceSumContent(count, settings);
      return content(sumOfRangesFormula(ranges), expected);
    }
    case 'cell': {
      const { reading } = count.source;
      const isTextNumber = reading.kind === 'figure' && reading.origin === 'text';
      if (isTextNumber) return { kind: 'number', value: toNumber(reading.value) };
      return content(sourceCountFormula(reading.where), expected);
    }
  }
}

/** A count with its live formula on the source's own cells, a sum among them; for cells that stand in no such column. */
export function sourcedContent(count: SourcedCount, settings: ReportSettings): PlanContent | null {
  return countContent(count, [], settings);
}

function sourceSumContent(count: SourcedCount, settings: ReportSettings): PlanContent | null {
  const { ranges, texts } = formulaParts(count);
  if (ranges.length === 0) return count.value && { kind: 'number', value: toNumber(count.value) };
  return contentIn(settings)(sourceSumFormula(ranges, texts), numberOr(count.value));
}

/** The cells of a count that a formula can read, as ranges, and the figures that the source holds as text. */
export function formulaParts({ source }: SourcedCount): {
  readonly ranges: readonly string[];
  readonly texts: readonly Fraction[];
} {
  const readings = source.kind === 'cell' ? [source.reading] : source.kind === 'sum' ? source.readings : [];
  const isText = (reading: Reading) => reading.kind === 'figure' && reading.origin === 'text';
  return {
    ranges: rangesOf(readings.filter((reading) => !isText(reading))),
    texts: readings.flatMap((reading) =>
      reading.kind === 'figure' && isText(reading) ? [reading.value] : [],
    ),
  };
}

/** The formula, or with plain values what it gives; a cell without a value stays empty. */
export function contentIn({
  formulas,
}: ReportSettings): (formula: string, expected: string | number) => PlanContent | null {
  return (formula, expected) => {
    if (formulas !== 'values') return { kind: 'formula', formula, expected };
    if (typeof expected === 'number') return { kind: 'number', value: expected };
    return textContent(expected);
  };
}

/** Text, where there is any. */
export function textContent(text: string): PlanContent | null {
  return text === '' ? null : { kind: 'text', text };
}

/** A plain serial number is a number, so that Excel does not mark it as one that is stored as text. */
export function serialContent(serial: string): PlanContent | null {
  return /^(0|[1-9]\d{0,5})$/.test(serial) ? { kind: 'number', value: Number(serial) } : textContent(serial);
}

/** What a formula gives for a measure: its number, or "" where it has no value. */
export function numberOr(value: Fraction | null): number | '' {
  return value === null ? '' : toNumber(value);
}

/** The index of a column that a formula needs. */
export function columnOf<Id extends string>(id: Id, { columns }: Places<Id>): number {
  const column = columns.get(id);
  if (column === undefined) throw new Error(`The report has no column "${id}" that a formula of it needs.`);
  return column;
}

/** The cell of a column on the line that is being planned: `E9`. */
export function at<Id extends string>(id: Id, places: Places<Id>): string {
  return cellText(places.row, columnOf(id, places));
}

/** A column's cells from the first to the last line. */
export function columnCells<Id extends string>(id: Id, places: Places<Id>): CellRange {
  const column = columnOf(id, places);
  return { firstRow: places.firstRow, firstColumn: column, lastRow: places.lastRow, lastColumn: column };
}
