import { fraction, multiply, subtract, toNumber } from '../measures/fraction';
import { figureOf, type Figure, type TableRow } from './table';

/** A percentage against the same period is printed as a ratio (103.5) or as the growth (+3.5); a whole point apart is neither. */
const nearEnough = 0.6;

/** How far the percentage of a row is from being the ratio, and from being the growth; `null` where its counts do not say. */
function distances(row: TableRow): { readonly ratio: number; readonly growth: number } | null {
  if (row.kind === 'group') return null;
  const [printed, now, before] = (['same-period-ratio', 'admitted', 'same-period'] as const).map((field) =>
    figureOf(row.readings[field]),
  );
  if (!printed || !now || !before || before.value.numerator <= 0n) return null;
  const value = toNumber(printed.value);
  const percents = printed.shown.trim().endsWith('%') ? [value * 100] : [value, value * 100];
  const ratio = (toNumber(now.value) / toNumber(before.value)) * 100;
  const away = (from: number): number => Math.min(...percents.map((percent) => Math.abs(percent - from)));
  return { ratio: away(ratio), growth: away(ratio - 100) };
}

/** Whether a column against the same period prints the growth: more of its rows fit that than the ratio. */
export function printsGrowth(rows: readonly TableRow[]): boolean {
  let votes = 0;
  for (const row of rows) {
    const away = distances(row);
    if (!away || away.ratio <= nearEnough === away.growth <= nearEnough) continue;
    votes += away.growth <= nearEnough ? 1 : -1;
  }
  return votes > 0;
}

/** The figure as growth, a fraction of 1: a cell with a per cent sign is one already, and so is a bare 0.035 beside 207 and 200. */
export function growthOf(figure: Figure, row: TableRow): Figure {
  if (figure.shown.trim().endsWith('%') || row.kind === 'group') return { ...figure, isGrowth: true };
  const [now, before] = [figureOf(row.readings.admitted), figureOf(row.readings['same-period'])];
  const value = toNumber(figure.value);
  const growth = now && before ? toNumber(subtract(now.value, before.value)) / toNumber(before.value) : null;
  const isFraction = growth !== null && Math.abs(value - growth) < Math.abs(value / 100 - growth);
  return {
    ...figure,
    value: isFraction ? figure.value : multiply(figure.value, fraction(1, 100)),
    isGrowth: true,
  };
}
