import fc from 'fast-check';
import { fraction, fractionOfDecimalText } from '../../src/measures/fraction';
import { isBlankText, parseNumber, type NumberKind } from '../../src/measures/number-text';

describe('parseNumber', () => {
  // Writings met in published reports: "33.503", "96,6", "158,18", leading zeros (design notes on sheets, 2.2).
  it.each<[string, NumberKind, string]>([
    ['2.030', 'count', '2030'],
    ['33.503', 'count', '33503'],
    ['1,238', 'count', '1238'],
    ['1.234.567', 'count', '1234567'],
    ['1 234', 'count', '1234'],
    ['1\u00a0234', 'count', '1234'],
    ['1\u202f234', 'count', '1234'],
    ['08', 'count', '8'],
    ['35 đ/c', 'count', '35'],
    ['−12', 'count', '-12'],
    ['+17', 'count', '17'],
    ['96,6', 'share', '96.6'],
    ['96.6', 'share', '96.6'],
    ['0,966', 'share', '0.966'],
    ['1,036', 'share', '1.036'],
    ['1.234,5', 'share', '1234.5'],
    ['1,234.5', 'share', '1234.5'],
    ['0.125', 'count', '0.125'],
    ['1234.567', 'count', '1234.567'],
  ])('reads %s in a column of %ss as %s', (text, kind, value) => {
    expect(parseNumber(text, kind)?.value).toEqual(fractionOfDecimalText(value));
  });

  it('tells the per cent sign and the decimals', () => {
    expect(parseNumber('103,6 %', 'share')).toEqual({
      value: fraction(1036, 10),
      percent: true,
      decimals: 1,
      eitherWay: false,
    });
    expect(parseNumber('50,80%', 'share')?.decimals).toBe(2);
  });

  it('says which writings go either way', () => {
    expect(parseNumber('1.238', 'count')?.eitherWay).toBe(true);
    expect(parseNumber('1.23', 'count')?.eitherWay).toBe(false);
    expect(parseNumber('0.238', 'count')?.eitherWay).toBe(false);
    expect(parseNumber('1238.500', 'count')?.eitherWay).toBe(false);
  });

  it.each([
    'trên 90',
    '88/91',
    '90 - 100',
    '85% trở lên',
    'vượt 9',
    '1.23.4',
    '1,2,3',
    '12.34.567',
    '',
    '%',
    'abc',
  ])('does not read %j', (text) => {
    expect(parseNumber(text, 'count')).toBeNull();
  });

  it('reads every whole number back from Vietnamese, English and spaced grouping', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.constantFrom('.', ',', ' ', '\u00a0'),
        (n, mark) => {
          const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, mark);
          expect(parseNumber(grouped, 'count')?.value).toEqual(fraction(n));
        },
      ),
    );
  });

  it('reads every percentage back with a comma and with a point', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom(',', '.'), (hundredths, mark) => {
        const text = `${String(Math.floor(hundredths / 100))}${mark}${String(hundredths % 100).padStart(2, '0')}%`;
        expect(parseNumber(text, 'share')).toMatchObject({ value: fraction(hundredths, 100), decimals: 2 });
      }),
    );
  });
});

describe('isBlankText', () => {
  it.each(['', ' ', '\u00a0', '-', '–', '—', 'x', 'X', '/', '…', '...'])('takes %j for none', (text) => {
    expect(isBlankText(text)).toBe(true);
  });

  it.each(['0', 'xx', '-1', '//', 'không'])('does not take %j for none', (text) => {
    expect(isBlankText(text)).toBe(false);
  });
});
