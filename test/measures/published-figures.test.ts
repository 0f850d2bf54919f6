import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { follows, type FollowsVerdict } from '../../src/measures/follows';
import { divide, fraction, fractionOfDecimalText, multiply } from '../../src/measures/fraction';
import { cutTowardsZero, decimalText } from '../../src/measures/rounding';

/**
 * Percentages that newspapers and committees really published, with their two counts. The note of each row says what
 * a person found by hand: whether the printed figure follows, was cut off, or does not follow and what would be right.
 */
const hundred = fraction(100);

/** The records of a CSV text, with quoted fields and doubled quotes. */
function csvRecords(text: string): Record<string, string>[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const cells = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      (quoted ?? plain ?? '').replaceAll('""', '"'),
    ),
  );
  const [header = [], ...rows] = cells;
  return rows.map((row) => {
    if (row.length !== header.length)
      throw new Error(`A row of ${String(row.length)} fields: ${row.join(' | ')}`);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
  });
}

interface PublishedPercentage {
  readonly title: string;
  readonly part: number;
  readonly whole: number;
  /** With a point: `50.80`. */
  readonly text: string;
  readonly verdict: FollowsVerdict['verdict'];
  /** What should have been printed. */
  readonly right: string;
  /** The exact percentage to four decimals. */
  readonly exact: string;
  /** The print is right only because it was rounded up. */
  readonly roundedUp: boolean;
}

function verdictOf(note: string): FollowsVerdict['verdict'] | null {
  if (note.includes('DOES NOT FOLLOW')) return 'does-not-follow';
  if (note.includes('TRUNCATED')) return 'truncated';
  return note.includes('AGREES') ? 'agrees' : null;
}

function published(row: Record<string, string>): PublishedPercentage[] {
  const { committee = '', measure = '', note = '', year = '', period = '' } = row;
  const whole = row['denominator'] || (/inferred_denominator=(\d+)/.exec(note)?.[1] ?? '');
  const part = row['numerator'] ?? '';
  if (row['unit'] !== '%' || part === '' || whole === '') return [];
  const text = (row['published_value'] ?? '').replace(',', '.');
  const verdict = verdictOf(note);
  if (verdict === null) throw new Error(`No verdict in the note of ${committee}, ${measure}.`);
  const right = /half-up (?:gives|would print) ([\d,]+)/.exec(note)?.[1]?.replace(',', '.') ?? text;
  const exact = /exact (\d+\.\d{4});/.exec(note)?.[1] ?? '';
  const title = `${committee}, ${year} (${period}), ${measure}: ${part}/${whole} printed ${text} %`;
  const roundedUp = note.includes('AGREES half-up only');
  return [{ title, part: Number(part), whole: Number(whole), text, verdict, right, exact, roundedUp }];
}

const rows = csvRecords(readFileSync(join(__dirname, '../data/published-figures.csv'), 'utf8'));
const figures = rows.flatMap(published);

it('holds the percentages with both counts, of all three kinds', () => {
  const kinds = figures.map(({ verdict }) => verdict);
  const kind = (wanted: string): number => kinds.filter((verdict) => verdict === wanted).length;
  expect([rows.length, kind('agrees'), kind('truncated'), kind('does-not-follow')]).toEqual([71, 16, 2, 2]);
});

describe.each(figures)('$title', ({ part, whole, text, verdict, right, exact, roundedUp }) => {
  const places = text.split('.')[1]?.length ?? 0;
  const percentage = multiply(fraction(part, whole), hundred);

  it('is reproduced at its own number of decimals', () => {
    expect(decimalText(percentage, 4)).toBe(exact);
    expect(decimalText(percentage, places)).toBe(right);
  });

  it(`is recognised: ${verdict}`, () => {
    const value = fractionOfDecimalText(text);
    const result =
      value && follows({ value: divide(value, hundred), decimals: places }, fraction(part), fraction(whole));
    expect(result?.verdict).toBe(verdict);
    if (result && result.verdict !== 'agrees') {
      expect(decimalText(multiply(result.right, hundred), places)).toBe(right);
    }
    if (verdict === 'agrees') {
      expect(decimalText(cutTowardsZero(percentage, places), places) !== text).toBe(roundedUp);
    }
  });
});
