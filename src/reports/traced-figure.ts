import { formatCount, formatPercentInText, formatPoints, neededDecimals } from '../language/number-format';
import type { CellAddress } from '../intake/cell';
import type { Reading } from '../intake/table';
import { toNumber, type Fraction } from '../measures/fraction';
import { roundHalfAway } from '../measures/rounding';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat, pointsFormat } from './report-style';
import { countExpression, quotientExpression } from './source-expression';
import { rangesOf } from './source-ranges';
import type { SourcedCount } from './sourced-count';

/** A figure of a running text or an overview, with the way back to the cells that it was counted from. */
export interface TracedFigure {
  /** What it is: "Kết nạp năm 2022". */
  readonly name: string;
  /** As the text has it: "103,6%", "12 điểm phần trăm", "3/67". */
  readonly shown: string;
  /** What the formula must give: a fraction of 1 for a percentage, points, persons, or text such as "3/67". */
  readonly expected: number | string;
  readonly numberFormat: string | null;
  /** The figure itself, not rounded; `null` for one that is no number, such as "3/67". */
  readonly exact: Fraction | null;
  /** What gives it anew from the source's cells, without the "="; `null` for a figure that no formula of Excel gives. */
  readonly expression: string | null;
  /** The cells, A1 with the sheet; none for a choice of the settings, such as the target of 75 %. */
  readonly cells: readonly string[];
  /** The first of the cells. */
  readonly where: CellAddress | null;
  /** Says again what another figure of the text says: cut to whole per cent, or of an earlier year. Key figures leave it out. */
  readonly repeats?: boolean;
}

/** The counts that a figure comes from, and the expression that joins them. */
export interface FigureSource {
  readonly expression: string | null;
  readonly counts: readonly SourcedCount[];
  /**
   * Decimals at which the formula rounds. Means and differences of quotients are not calculated in one step, so that their
   * doubles differ in the last digits from the nearest one.
   */
  readonly roundedTo?: number;
}

/** The source of one count ÷ another. */
export function quotientSource(part: SourcedCount, whole: SourcedCount): FigureSource {
  return { expression: quotientExpression(part, whole), counts: [part, whole] };
}

type Manner = Pick<ReportSettings, 'language' | 'decimals'>;

/** Persons or organisations. */
export function countFigure(
  name: string,
  value: Fraction,
  source: FigureSource,
  { language }: Manner,
): TracedFigure {
  return numberFigure(name, formatCount(value, language), value, numberFormats.count, source);
}

/** A mean of persons or organisations, which a cell shows with a decimal even where it is whole. */
export function meanFigure(
  name: string,
  value: Fraction,
  source: FigureSource,
  { language }: Manner,
): TracedFigure {
  return numberFigure(name, formatCount(value, language), value, numberFormats.mean, source);
}

/** A count as it stands in a cell or is added up. */
export function sourcedFigure(name: string, count: SourcedCount, manner: Manner): TracedFigure | null {
  if (count.value === null) return null;
  return countFigure(name, count.value, { expression: countExpression(count), counts: [count] }, manner);
}

/** A fraction of 1. */
export function percentFigure(
  name: string,
  value: Fraction,
  source: FigureSource,
  { language, decimals }: Manner,
): TracedFigure {
  const shown = formatPercentInText(value, decimals, language);
  return numberFigure(name, shown, value, percentFormat(decimals), source);
}

/** Percentage points. */
export function pointsFigure(
  name: string,
  points: Fraction,
  source: FigureSource,
  { language, decimals }: Manner,
): TracedFigure {
  const shown = formatPoints(points, neededDecimals(points, decimals), language);
  return numberFigure(name, shown, points, pointsFormat(decimals), source);
}

function numberFigure(
  name: string,
  shown: string,
  value: Fraction,
  numberFormat: string,
  source: FigureSource,
): TracedFigure {
  const { expression, roundedTo } = source;
  if (roundedTo === undefined || expression === null) {
    return { ...traced(name, shown, toNumber(value), numberFormat, source), exact: value };
  }
  const rounded = { ...source, expression: `ROUND(${expression},${String(roundedTo)})` };
  const expected = toNumber(roundHalfAway(value, roundedTo));
  return { ...traced(name, shown, expected, numberFormat, rounded), exact: value };
}

/** A choice of the settings, which no cell holds. */
export function settingFigure(name: string, shown: string): TracedFigure {
  return traced(name, shown, shown, null, { expression: null, counts: [] });
}

/** Any other figure, as it is printed. */
export function traced(
  name: string,
  shown: string,
  expected: number | string,
  numberFormat: string | null,
  { expression, counts }: FigureSource,
): TracedFigure {
  const readings = counts.flatMap(readingsOf);
  return {
    name,
    shown,
    expected,
    numberFormat,
    exact: null,
    expression,
    cells: rangesOf(columnByColumn(readings)),
    where: readings[0]?.where ?? null,
  };
}

/** The readings of each column together, the columns in the order in which they are met: whole ranges then are one address. */
function columnByColumn(readings: readonly Reading[]): readonly Reading[] {
  const columns = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = `${String(reading.where.column)} ${reading.where.sheet}`;
    columns.set(key, [...(columns.get(key) ?? []), reading]);
  }
  return [...columns.values()].flat();
}

function readingsOf({ source }: SourcedCount): readonly Reading[] {
  switch (source.kind) {
    case 'absent':
    case 'counted':
      return [];
    case 'cell':
      return [source.reading];
    case 'sum':
      return source.readings;
  }
}
