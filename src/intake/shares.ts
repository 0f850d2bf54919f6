import { divide, fraction, multiply, toNumber, type Fraction } from '../measures/fraction';
import type { Field } from './field';
import { growthOf, printsGrowth } from './growth';
import { figureOf, type Figure, type Reading, type TableColumn, type TableRow } from './table';

/** The fields whose cells are shares of two counts of the row. */
export const shareFields = [
  ...(['attainment', 'own-attainment', 'admission-ratio'] as const),
  ...([
    'women-share',
    'ethnic-minority-share',
    'religious-share',
    'youth-union-share',
    'students-share',
  ] as const),
  ...(['excellent-share', 'good-share', 'completed-share', 'not-completed-share'] as const),
  'good-or-better-share',
  'same-period-ratio',
] as const;

export type ShareField = (typeof shareFields)[number];

const partsAndWholes: Readonly<Record<ShareField, readonly [Field, ...Field[]]>> = {
  attainment: ['admitted', 'target'],
  'own-attainment': ['admitted', 'own-target'],
  'admission-ratio': ['admitted', 'members-previous-year', 'members-now'],
  'women-share': ['women', 'admitted'],
  'ethnic-minority-share': ['ethnic-minority', 'admitted'],
  'religious-share': ['religious', 'admitted'],
  'youth-union-share': ['youth-union', 'admitted'],
  'students-share': ['students', 'admitted'],
  'excellent-share': ['excellent', 'graded'],
  'good-share': ['good', 'graded'],
  'completed-share': ['completed', 'graded'],
  'not-completed-share': ['not-completed', 'graded'],
  'good-or-better-share': ['good-or-better', 'graded'],
  'same-period-ratio': ['admitted', 'same-period'],
};

type Readings = Partial<Readonly<Record<Field, Reading>>>;

const oneHundredth = fraction(1, 100);

/** Beyond this a bare number is a percentage: no committee attains five times its target or admits half its members. */
const largestFraction: Partial<Readonly<Record<ShareField, number>>> = {
  attainment: 5,
  'own-attainment': 5,
  'admission-ratio': 0.5,
  'same-period-ratio': 5,
};

/** The counts that a share is of; the wholes are the target, the graded, or the members of the year before and of now. */
export function countsOf(
  field: ShareField,
  readings: Readings,
): { readonly part: Figure; readonly wholes: readonly Figure[] } | null {
  const [partField, ...wholeFields] = partsAndWholes[field];
  const part = figureOf(readings[partField]);
  const wholes = wholeFields.map((whole) => figureOf(readings[whole]));
  const usable = wholes.filter((whole): whole is Figure => whole !== null && whole.value.numerator > 0n);
  return part && usable.length > 0 ? { part, wholes: usable } : null;
}

/** Whether the counts beside a bare number say that it is a percentage; `null` where they say nothing. */
function saysPercent(value: Fraction, field: ShareField, readings: Readings): boolean | null {
  const counts = countsOf(field, readings);
  const [whole] = counts?.wholes ?? [];
  if (!counts || !whole || counts.part.value.numerator <= 0n || value.numerator <= 0n) return null;
  // 1.75 for 35 of 1,383 is 69 times the true 0.0253 as a fraction and 0.7 times as a percentage: the nearer one is meant.
  const times = toNumber(divide(value, divide(counts.part.value, whole.value)));
  return Math.abs(Math.log(times / 100)) < Math.abs(Math.log(times));
}

function withShares(row: TableRow, change: (readings: Readings) => Readings): TableRow {
  return row.kind === 'group' ? row : { ...row, readings: change(row.readings) };
}

/** Whether a cell shows its own per cent sign: its value is a fraction of 1 already. */
function showsPercent({ shown }: Figure): boolean {
  return shown.trim().endsWith('%');
}

function columnIsPercent(
  rows: readonly TableRow[],
  { field, heading }: TableColumn & { field: ShareField },
): boolean {
  let [votes, largest] = [0, 0];
  for (const row of rows) {
    if (row.kind === 'group') continue;
    const figure = figureOf(row.readings[field]);
    if (!figure || showsPercent(figure)) continue;
    const said = saysPercent(figure.value, field, row.readings);
    votes += said === null ? 0 : said ? 1 : -1;
    largest = Math.max(largest, toNumber(figure.value));
  }
  return votes !== 0 ? votes > 0 : heading.includes('%') || largest > (largestFraction[field] ?? 1);
}

function isShareColumn(column: TableColumn): column is TableColumn & { readonly field: ShareField } {
  return shareFields.some((field) => field === column.field);
}

function percentOf(figure: Figure): Figure {
  return { ...figure, value: multiply(figure.value, oneHundredth) };
}

/** What a column's shares are about, as fractions of 1: the middle one of those that its rows' counts or signs decide. */
function middleShare(rows: readonly TableRow[], field: ShareField): number | null {
  const decided = rows.flatMap((row): number[] => {
    const figure = row.kind === 'group' ? null : figureOf(row.readings[field]);
    if (!figure || row.kind === 'group') return [];
    const said = showsPercent(figure) ? false : saysPercent(figure.value, field, row.readings);
    const value = toNumber(figure.value);
    return said === null || value <= 0 ? [] : [said ? value / 100 : value];
  });
  return decided.sort((a, b) => a - b)[Math.floor(decided.length / 2)] ?? null;
}

/** A bare figure without counts: as its column is, unless that is far from the column's others and the other way is near. */
function undecided(figure: Figure, byColumn: boolean, middle: number | null): Figure {
  const value = toNumber(figure.value);
  const asColumn = byColumn ? percentOf(figure) : figure;
  if (middle === null || value <= 0) return asColumn;
  const away = (share: number): number => Math.abs(Math.log(share / middle));
  const [own, other] = byColumn ? [value / 100, value] : [value, value / 100];
  if (away(own) < Math.log(oddTimes) || away(own) < away(other)) return asColumn;
  return { ...(byColumn ? figure : percentOf(figure)), isAmbiguous: true };
}

/** So many times more or less than a column's others is odd for a share. */
const oddTimes = 10;

/**
 * Brings the shares of a table to fractions of 1. A cell that shows a per cent sign is one already; a bare 103.6 is a
 * percentage where the counts of its row are nearer to 1.036, and where a row has no counts its column decides. Where that
 * is odd, as 0.966 among percentages of about a hundred, it is read as the others are and marked as ambiguous.
 */
export function scaleShares(rows: readonly TableRow[], columns: readonly TableColumn[]): readonly TableRow[] {
  let scaled = rows;
  for (const column of columns.filter(isShareColumn)) {
    const { field } = column;
    if (field === 'same-period-ratio' && printsGrowth(scaled)) {
      scaled = scaled.map((row) =>
        withShares(row, (readings) => {
          const figure = figureOf(readings[field]);
          return figure ? { ...readings, [field]: growthOf(figure, row) } : readings;
        }),
      );
      continue;
    }
    const byColumn = columnIsPercent(scaled, column);
    const middle = middleShare(scaled, field);
    scaled = scaled.map((row) =>
      withShares(row, (readings) => {
        const figure = figureOf(readings[field]);
        if (!figure || showsPercent(figure)) return readings;
        const { percentages } = column;
        const said = percentages ? percentages === 'hundredths' : saysPercent(figure.value, field, readings);
        if (said === null) return { ...readings, [field]: undecided(figure, byColumn, middle) };
        return said ? { ...readings, [field]: percentOf(figure) } : readings;
      }),
    );
  }
  return scaled;
}
