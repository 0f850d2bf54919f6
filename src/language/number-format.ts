import {
  fraction,
  fractionOfNumber,
  isWhole,
  multiply,
  zero,
  compare,
  type Fraction,
} from '../measures/fraction';
import { decimalText, roundHalfAway } from '../measures/rounding';
import type { Language } from './language';

interface NumberMarks {
  readonly group: string;
  readonly point: string;
  /** Stands before the percent sign. German puts a space there, which must not break the line. */
  readonly beforePercent: string;
  readonly percentagePoint: string;
  readonly percentagePoints: string;
}

const marks: Readonly<Record<Language, NumberMarks>> = {
  vi: {
    group: '.',
    point: ',',
    beforePercent: '',
    percentagePoint: 'điểm phần trăm',
    percentagePoints: 'điểm phần trăm',
  },
  en: {
    group: ',',
    point: '.',
    beforePercent: '',
    percentagePoint: 'percentage point',
    percentagePoints: 'percentage points',
  },
  de: {
    group: '.',
    point: ',',
    beforePercent: '\u00a0',
    percentagePoint: 'Prozentpunkt',
    percentagePoints: 'Prozentpunkte',
  },
};

/** The typographic minus, as wide as the plus, so that signed columns line up. */
const minusSign = '\u2212';

/** More decimals than a person writes by hand are cut off by rounding; a count has none at all in a sound sheet. */
const decimalsOfBrokenCount = 2;

const hundred = fraction(100);

function magnitudeText(decimal: string, language: Language): string {
  const [whole = '0', decimals = ''] = decimal.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks[language].group);
  return decimals === '' ? grouped : `${grouped}${marks[language].point}${decimals}`;
}

/** A number with so many decimals, half away from zero: "414,2" (vi, de), "414.2" (en). */
export function formatDecimal(value: Fraction, decimals: number, language: Language): string {
  const shown = magnitudeText(decimalText(value, decimals), language);
  return compare(roundHalfAway(value, decimals), zero) < 0 ? `${minusSign}${shown}` : shown;
}

/** Persons or organisations: "2.071" (vi, de), "2,071" (en). A broken count, which is a finding, shows up to two decimals. */
export function formatCount(value: Fraction, language: Language): string {
  if (isWhole(value)) return formatDecimal(value, 0, language);
  const shown = formatDecimal(value, decimalsOfBrokenCount, language);
  return shown.replace(/0$/, '');
}

/** A fraction of one as a percentage, half away from zero: 2071/2000 is "103,6%" (vi), "103.6%" (en), "103,6 %" (de). */
export function formatPercent(value: Fraction, decimals: number, language: Language): string {
  const percentage = formatDecimal(multiply(value, hundred), decimals, language);
  return `${percentage}${marks[language].beforePercent}%`;
}

/**
 * How many decimals a running text needs, at most `decimals`: zeros at the end are left off, as the profession writes
 * "87%" and "14,2%" in one sentence.
 */
export function neededDecimals(value: Fraction, decimals: number): number {
  const rounded = roundHalfAway(value, decimals);
  let needed = decimals;
  while (needed > 0 && compare(roundHalfAway(value, needed - 1), rounded) === 0) needed -= 1;
  return needed;
}

/** A percentage as running text has it: 0.13 is "13%", 15/106 is "14,2%". */
export function formatPercentInText(value: Fraction, decimals: number, language: Language): string {
  return formatPercent(value, neededDecimals(multiply(value, hundred), decimals), language);
}

/** A difference in persons with its sign: "+71", "−9" with the typographic minus, "0" without a sign. */
export function formatSigned(value: Fraction, language: Language): string {
  const shown = formatCount(value, language);
  return compare(value, zero) > 0 ? `+${shown}` : shown;
}

/** Percentage points, never "%": 12 is "12 điểm phần trăm", "12 percentage points", "12 Prozentpunkte". */
export function formatPoints(points: Fraction, decimals: number, language: Language): string {
  const shown = formatDecimal(points, decimals, language);
  const word = shown === '1' ? marks[language].percentagePoint : marks[language].percentagePoints;
  return `${shown} ${word}`;
}

/** What is left of a number in a cell without a format, where this many decimals say enough. */
const decimalsOfCellNumber = 6;

/**
 * A number as a cell without a number format shows it: no grouping, at most six decimals, none that are zero at the end.
 * 1.0355 is "1,0355" (vi, de), "1.0355" (en).
 */
export function formatCellNumber(value: number, language: Language): string {
  const exact = fractionOfNumber(value);
  if (!exact) throw new RangeError(`A cell holds no ${String(value)}.`);
  const shown = decimalText(exact, decimalsOfCellNumber).replace(/\.?0+$/, '');
  return shown.replace('.', marks[language].point).replace('-', minusSign);
}
