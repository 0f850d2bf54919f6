import type { Reading } from '../intake/table';
import { numberLiteral, sourceReference } from './formula-grammar';
import { rangesOf } from './source-ranges';
import type { SourcedCount } from './sourced-count';

/**
 * A count as a part of a formula on the source's cells: `'Kết nạp 2022'!D25`, `SUM('Kết nạp 2022'!D9:D18)`. A figure that
 * the source holds as text is the number that was read; see `formula-grammar`. `null` where there is no count.
 */
export function countExpression({ value, source }: SourcedCount): string | null {
  if (value === null || source.kind === 'absent') return null;
  if (source.kind === 'counted') return numberLiteral(value);
  if (source.kind === 'cell') return readingExpression(source.reading);
  const typed = source.readings.filter((reading) => !isTextNumber(reading));
  const texts = source.readings.filter(isTextNumber).flatMap((reading) => readingExpression(reading) ?? []);
  const ranges = rangesOf(typed);
  const sum = ranges.length === 0 ? [] : [`SUM(${ranges.join(',')})`];
  return [...sum, ...texts].join('+');
}

/** A reading as a part of a formula; `null` where it is no figure. */
export function readingExpression(reading: Reading): string | null {
  if (reading.kind !== 'figure') return null;
  return isTextNumber(reading) ? numberLiteral(reading.value) : sourceReference(reading.where);
}

function isTextNumber(reading: Reading): boolean {
  return reading.kind === 'figure' && reading.origin === 'text';
}

/** One count ÷ another, both as they stand in the source; `null` where one of them is missing. */
export function quotientExpression(part: SourcedCount, whole: SourcedCount): string | null {
  const [p, w] = [countExpression(part), countExpression(whole)];
  return p === null || w === null ? null : `(${p})/(${w})`;
}

/** Cells of two columns, row by row: ranges of the same rows. */
export interface PairedRanges {
  readonly one: string;
  readonly other: string;
}

/**
 * The cells of two columns as ranges that a formula can set against each other; `null` where a figure is held as text, which
 * no formula reads alike everywhere, or where a cell holds no number.
 */
export function pairedRanges(
  pairs: readonly (readonly [SourcedCount, SourcedCount])[],
): readonly PairedRanges[] | null {
  const ones = pairs.flatMap(([one]) => (one.source.kind === 'cell' ? [one.source.reading] : []));
  const others = pairs.flatMap(([, other]) => (other.source.kind === 'cell' ? [other.source.reading] : []));
  if (ones.length < pairs.length || others.length < pairs.length) return null;
  const isSure = (reading: Reading) =>
    reading.kind === 'blank' || (reading.kind === 'figure' && !isTextNumber(reading));
  if (![...ones, ...others].every(isSure)) return null;
  const [oneRanges, otherRanges] = [rangesOf(ones), rangesOf(others)];
  return oneRanges.map((one, index) => ({ one, other: otherRanges[index] ?? one }));
}

/**
 * How many reached their target of how many that have an attainment: `12/14`. Text is greater than any number to Excel, so
 * both cells must hold numbers.
 */
export function reachedExpression(
  lines: readonly { readonly admitted: SourcedCount; readonly target: SourcedCount }[],
): string | null {
  const pairs = pairedRanges(lines.map(({ admitted, target }) => [admitted, target]));
  if (!pairs) return null;
  const count = (more: (admitted: string, target: string) => string) =>
    pairs
      .map(
        ({ one: a, other: t }) => `SUMPRODUCT(ISNUMBER(${a})*ISNUMBER(${t})*(${t}>0)*(${a}>=0)${more(a, t)})`,
      )
      .join('+');
  return `(${count((a, t) => `*(${a}>=${t})`)})&"/"&(${count(() => '')})`;
}
