import fc from 'fast-check';
import { readCell } from '../../src/intake/numbers';
import { languages } from '../../src/language/language';
import { formatCount, formatPercent } from '../../src/language/number-format';
import { fraction, type Fraction } from '../../src/measures/fraction';
import { roundHalfAway } from '../../src/measures/rounding';

const where = { sheet: 'S', row: 0, column: 0 };

function read(text: string, kind: 'count' | 'share'): Fraction | string {
  const reading = readCell({ where, value: text, formula: text, shown: text, type: 'String' }, kind);
  return reading.kind === 'figure' ? reading.value : reading.kind;
}

describe.each(languages)('what %s writes is read as the same number', (language) => {
  test('counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 99_999_999 }), (count) => {
        expect(read(formatCount(fraction(count), language), 'count')).toEqual(fraction(count));
      }),
    );
  });

  test('percentages, to the decimals that are shown', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 99_999 }),
        fc.integer({ min: 1, max: 99_999 }),
        fc.nat({ max: 2 }),
        (part, whole, places) => {
          // "1.000%" is a thousand per cent or one: it is read as one, and told as ambiguous.
          fc.pre(part < whole * 9);
          const share = fraction(part, whole);
          const text = formatPercent(share, places, language);
          expect(read(text, 'share')).toEqual(roundHalfAway(share, places + 2));
        },
      ),
    );
  });

  test('with a footnote’s mark, no-break spaces, decomposed', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 9_999_999 }),
        fc.constantFrom('*', ' *', '**', ' (*)', '\u00a0'),
        (count, mark) => {
          const text = `\u00a0${formatCount(fraction(count), language)}${mark}`.normalize('NFD');
          expect(read(text, 'count')).toEqual(fraction(count));
        },
      ),
    );
  });
});

test.each([
  'trên 290',
  'Gần 300',
  'khoảng 5',
  '85% trở lên',
  '90 - 100',
  '88/91',
  '≥ 290',
  'ca. 30',
  '12 và 13',
])('%s is no number to calculate with', (text) => {
  expect(read(text, 'count')).toBe('unreadable');
});
