import fc from 'fast-check';
import {
  formatCellNumber,
  formatCount,
  formatPercent,
  formatPoints,
  formatSigned,
} from '../../src/language/number-format';
import { fraction, fractionOfDecimalText } from '../../src/measures/fraction';
import { languages } from '../../src/language/language';

test('counts are grouped as the language does it', () => {
  expect(languages.map((language) => formatCount(fraction(2071), language))).toEqual([
    '2.071',
    '2,071',
    '2.071',
  ]);
  expect(languages.map((language) => formatCount(fraction(1234567), language))).toEqual([
    '1.234.567',
    '1,234,567',
    '1.234.567',
  ]);
  expect(formatCount(fraction(999), 'vi')).toBe('999');
  expect(formatCount(fraction(-33503), 'vi')).toBe('−33.503');
  expect(formatCount(fraction(0), 'vi')).toBe('0');
});

test('a broken count shows its decimals, since it is a finding and must not look whole', () => {
  expect(formatCount(fraction(25, 2), 'vi')).toBe('12,5');
  expect(formatCount(fraction(501, 4), 'en')).toBe('125.25');
});

test('2071/2000 is the exact tie 103.55 % and prints 103.6 % in each language', () => {
  expect(languages.map((language) => formatPercent(fraction(2071, 2000), 1, language))).toEqual([
    '103,6%',
    '103.6%',
    '103,6\u00a0%',
  ]);
  expect(formatPercent(fraction(1383, 2000), 1, 'vi')).toBe('69,2%');
  expect(formatPercent(fraction(12345, 10), 2, 'vi')).toBe('123.450,00%');
  expect(formatPercent(fraction(3, 100), 0, 'vi')).toBe('3%');
});

test('a difference carries its sign, with the typographic minus; nothing carries none', () => {
  expect(formatSigned(fraction(71), 'vi')).toBe('+71');
  expect(formatSigned(fraction(-9), 'vi')).toBe('\u22129');
  expect(formatSigned(fraction(0), 'vi')).toBe('0');
  expect(formatSigned(fraction(-1200), 'en')).toBe('\u22121,200');
});

test('what rounds to nothing has no sign', () => {
  expect(formatPercent(fraction(-1, 10000), 1, 'vi')).toBe('0,0%');
});

test('87 % against 75 % is 12 points, never 12 %', () => {
  expect(languages.map((language) => formatPoints(fraction(12), 0, language))).toEqual([
    '12 điểm phần trăm',
    '12 percentage points',
    '12 Prozentpunkte',
  ]);
  expect(formatPoints(fraction(1), 0, 'en')).toBe('1 percentage point');
  expect(formatPoints(fraction(1), 0, 'de')).toBe('1 Prozentpunkt');
});

test('a printed count reads back as the same number', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.constantFrom(...languages), (count, language) => {
      const plain = formatCount(fraction(count), language).replaceAll(/[.,]/g, '').replace('\u2212', '-');
      expect(fractionOfDecimalText(plain)).toEqual(fraction(count));
    }),
  );
});

test('a number of a cell without a format has no groups, at most six decimals and no zeros at the end', () => {
  const shown = [2000, 1.0355, 0.0253, 1966.3333333333333, -0.5, 0, 1e-9, 10.5].map((value) =>
    formatCellNumber(value, 'vi'),
  );
  expect(shown).toEqual(['2000', '1,0355', '0,0253', '1966,333333', '−0,5', '0', '0', '10,5']);
  expect(formatCellNumber(1.0355, 'en')).toBe('1.0355');
  expect(() => formatCellNumber(NaN, 'en')).toThrow(RangeError);
});
