import { follows } from '../measures/follows';
import { compare, divide, fraction, multiply, subtract, toNumber, type Fraction } from '../measures/fraction';
import { decimalText, roundHalfAway } from '../measures/rounding';
import { parseNumber } from '../measures/number-text';
import type { Finding } from './finding';
import { countsOf, shareFields } from './shares';
import type { CommitteeRow, Figure, TotalRow } from './table';

const oneHundred = fraction(100);

/** Decimals to which a percentage is checked whose cell shows none, because the column is too narrow ("####"). */
const decimalsUnseen = 6;

/** A double has 15 digits to rely on; beyond these decimals no percentage is checked. */
const mostDecimals = 10;

interface Printed {
  readonly value: Fraction;
  /** Decimals of the percentage; below zero for a bare fraction such as 1.0 that shows no whole per cent. */
  readonly decimals: number;
}

function distance(a: Fraction, b: Fraction): number {
  return Math.abs(toNumber(subtract(a, b)));
}

/** The percentage as the cell shows it, which is what a reader sees and checks: not the further decimals behind it. */
function printedOf(figure: Figure): Printed {
  const shown = parseNumber(figure.shown, 'share');
  if (!shown) return { value: roundHalfAway(figure.value, decimalsUnseen + 2), decimals: decimalsUnseen };
  const asPercent = divide(shown.value, oneHundred);
  if (shown.eitherWay && figure.origin !== 'text') {
    // "1,036%" of an English workbook is 1036 per cent: the value behind it says so.
    const thousand = multiply(asPercent, fraction(1000));
    if (distance(thousand, figure.value) < distance(asPercent, figure.value))
      return { value: thousand, decimals: 0 };
  }
  const isPercent = shown.percent || distance(asPercent, figure.value) < distance(shown.value, figure.value);
  return isPercent
    ? { value: asPercent, decimals: shown.decimals }
    : { value: shown.value, decimals: shown.decimals - 2 };
}

/** A calculated cell that shows all its digits ends in the noise of its binary number, which is nobody's percentage. */
function withoutNoise(printed: Printed): Printed {
  return printed.decimals > mostDecimals
    ? { value: roundHalfAway(printed.value, mostDecimals + 2), decimals: mostDecimals }
    : printed;
}

function judge(printed: Printed, part: Fraction, whole: Fraction): ReturnType<typeof follows> {
  if (printed.decimals < 0) {
    const rounded = roundHalfAway(divide(part, whole), printed.decimals + 2);
    if (compare(rounded, printed.value) === 0) return { verdict: 'agrees' };
  }
  return follows({ value: printed.value, decimals: Math.max(0, printed.decimals) }, part, whole);
}

/**
 * Whether the printed shares of a row, attainment and admission ratio among them, follow from the counts beside them. A ratio may be of the
 * members of the year before or of now; where the sheet has both it is held against both and wrong only if it fits neither.
 */
export function findInShares(row: CommitteeRow | TotalRow): readonly Finding[] {
  return shareFields.flatMap((field): Finding[] => {
    const figure = row.readings[field];
    const counts = countsOf(field, row.readings);
    if (figure?.kind !== 'figure' || !counts || counts.part.value.numerator < 0n) return [];
    const printed = withoutNoise(printedOf(figure));
    const [whole] = counts.wholes;
    const part = figure.isGrowth && whole ? subtract(counts.part.value, whole.value) : counts.part.value;
    const verdicts = counts.wholes.map((whole) => ({ whole, verdict: judge(printed, part, whole.value) }));
    if (verdicts.some(({ verdict }) => verdict.verdict === 'agrees')) return [];
    const told = verdicts.find(({ verdict }) => verdict.verdict === 'truncated') ?? verdicts[0];
    if (!told || told.verdict.verdict === 'agrees') return [];
    const truncated = told.verdict.verdict === 'truncated';
    return [
      {
        code: truncated ? 'percentage-truncated' : 'percentage-does-not-follow',
        severity: truncated ? 'warning' : 'error',
        where: figure.where,
        facts: {
          field,
          committee: row.kind === 'committee' ? row.committee : row.text,
          printed: figure.shown.trim(),
          part: toNumber(part),
          whole: toNumber(told.whole.value),
          right: decimalText(multiply(told.verdict.right, oneHundred), Math.max(0, printed.decimals)),
        },
      },
    ];
  });
}
