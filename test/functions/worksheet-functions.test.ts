import fc from 'fast-check';
import { catalogue, type FunctionId } from '../../src/functions/catalogue';
import { isFunctionError, type FunctionCell, type FunctionResult } from '../../src/functions/function-result';
import { functions } from '../../src/functions/functions';
import { languages } from '../../src/language/language';
import { serialOfDate } from '../../src/measures/excel-date';
import { fraction, fractionOfNumber, multiply, zero } from '../../src/measures/fraction';
import { decimalText } from '../../src/measures/rounding';

const cellError = (code: string): object => ({ type: 'Error', code, basicValue: code });
const call = (id: FunctionId, ...args: unknown[]): FunctionResult => functions[id](args, 'en');
const one = (id: FunctionId, ...args: unknown[]): FunctionCell | undefined => call(id, ...args)[0]?.[0];
const wrong = (code: string, message: string | null): object => ({ kind: 'function-error', code, message });
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

const june = serialOfDate({ year: 2022, month: 6, day: 30 });

describe('single values', () => {
  it.each<[string, FunctionId, unknown[], unknown]>([
    [
      'members of zero',
      'ADMISSIONRATIO',
      [5, 0],
      wrong('notAvailable', 'The number of members is 0 or empty.'),
    ],
    ['both ends of the band', 'BANDPOSITION', [0.04, null, null], 'within'],
    ['a hair above it', 'BANDPOSITION', [0.0404], 'above'],
    ['a low end of zero', 'BANDPOSITION', [0.01, 0, 0.02], 'within'],
    [
      'a band turned round',
      'BANDPOSITION',
      [0.01, 0.05],
      wrong('invalidValue', 'The low end of the band is above its high end.'),
    ],
    ['a share below its target', 'POINTSABOVE', [0.7, 0.75], -5],
    ['a blank share', 'POINTSABOVE', ['', 0.75], ''],
    [
      'nothing in the same period',
      'SAMEPERIOD',
      [5, 0],
      wrong('notAvailable', 'The same period of last year is 0 or empty.'),
    ],
    [
      'a part beyond the whole',
      'COMPOSITION',
      [6, 5],
      wrong('invalidValue', 'The part is larger than the whole.'),
    ],
    ['pace without a date', 'PACE', [5, 5, '', null], ''],
    [
      'pace with a date as text',
      'PACE',
      [5, 5, '30/6/2022'],
      wrong('invalidValue', 'Cut-off date: “30/6/2022” is not a number.'),
    ],
    ['pace at mid-year', 'PACE', [181, 365, june], 1],
    ['a cap of 25', 'EXCELLENTALLOWED', [20, 0, 25], 5],
    ['a cap of 25 %', 'EXCELLENTALLOWED', [20, 0, 0.25], 5],
    [
      'a cap beyond all',
      'EXCELLENTALLOWED',
      [20, 0, 250],
      wrong('invalidValue', 'The cap must lie between 0 and 100%.'),
    ],
    ['a base by its Vietnamese name', 'EXCELLENTALLOWED', [18, 4, 20, 'Tốt trở lên'], 4],
    [
      'a base that is none',
      'EXCELLENTALLOWED',
      [18, 4, 20, 'x'],
      wrong('invalidValue', 'Base: there is no choice “x”.'),
    ],
    ['blank counts of a small unit', 'EXCELLENTTOLOWER', ['', ''], 0],
    ['one decimal', 'ROUNDED', [103.55, 1], 103.6],
    ['a calculated tie', 'ROUNDED', [(1383 / 2000) * 100, 1], 69.2],
    ['half away from zero', 'ROUNDED', [-2.5, 0], -3],
    ['to tens', 'ROUNDED', [2075, -1], 2080],
    [
      'broken decimals',
      'ROUNDED',
      [2075, 0.5],
      wrong('invalidValue', 'The decimals must be a whole number from -15 to 15.'),
    ],
    ['thousands', 'PLAINNUMBER', ['1.238'], 1238],
    ['a decimal with a leading zero', 'PLAINNUMBER', ['0,966'], 0.966],
    ['a percentage of three decimals', 'PLAINNUMBER', ['1,036%'], 0.01036],
    ['a dash', 'PLAINNUMBER', ['-'], ''],
    ['a number', 'PLAINNUMBER', [0.5], 0.5],
    ['words', 'PLAINNUMBER', ['trên 90'], wrong('invalidValue', 'Text: “trên 90” is not a number.')],
    // 346 of 680 printed 50.80 is 50.88; 2,071 of 2,000 is 103.55 % (published figures).
    ['a percentage that does not follow', 'FOLLOWS', ['50,80%', 346, 680], 0.5088],
    ['a text without its sign', 'FOLLOWS', ['50,88', 346, 680], 'agrees'],
    ['the number of a percentage cell', 'FOLLOWS', [1.036, 2071, 2000], 'agrees'],
    ['one that was cut off', 'FOLLOWS', [1.035, 2071, 2000], 'truncated'],
    ['one that a formula calculated', 'FOLLOWS', [35 / 1383, 35, 1383], 'agrees'],
    ['nothing printed', 'FOLLOWS', ['', 35, 1383], ''],
    ['a whole of zero', 'FOLLOWS', ['1%', 35, 0], wrong('notAvailable', 'The whole is 0 or empty.')],
    [
      'no percentage',
      'FOLLOWS',
      ['trên 90', 35, 40],
      wrong('invalidValue', 'Printed: “trên 90” is not a number.'),
    ],
    ['a grade by number', 'GRADESHARE', [[[1, 2, 1, 0]], 2], 0.5],
    ['a grade by its short form', 'GRADESHARE', [[[1, 2, 1, 0]], 'HTXSNV'], 0.25],
    [
      'a grade that is none',
      'GRADESHARE',
      [[[1, 2, 1, 0]], 'khá'],
      wrong('invalidValue', 'Not a grade: “khá”.'),
    ],
    ['counts in a column', 'GOODORBETTER', [[[1], [2], [1], ['']]], 0.75],
    ['counts with dashes for none', 'GOODORBETTER', [[['-', 3, 1, '-']]], 0.75],
    [
      'three counts',
      'GOODORBETTER',
      [[[1, 2, 3]]],
      wrong('invalidValue', 'Four counts in a row or column are needed, or a column of grades.'),
    ],
    ['nobody graded', 'GOODORBETTER', [[['', '', '', '']]], wrong('notAvailable', 'Nobody was graded.')],
    [
      'a broken count',
      'GOODORBETTER',
      [[[1.5, 1, 1, 1]]],
      wrong('invalidValue', 'The count of a grade is not a whole number.'),
    ],
    [
      'grades and one that is none',
      'GOODORBETTER',
      [[['HTTNV'], ['khá']]],
      wrong('invalidValue', 'Not a grade: “khá”.'),
    ],
    [
      'limits that leave too little',
      'ALLOT',
      [100, [[1, 1]], null, [[30, 40]]],
      wrong('invalidValue', 'The maxima add up to 30 less than the total.'),
    ],
    [
      'limits of another size',
      'ALLOT',
      [100, [[1], [1]], [[1], [1], [1]]],
      wrong('notAvailable', 'The ranges differ in size: there is nothing to calculate with at this place.'),
    ],
    [
      'a weight that is text',
      'ALLOT',
      [100, [['Đảng bộ A'], [1]]],
      wrong('invalidValue', 'Weights: “Đảng bộ A” is not a number.'),
    ],
    [
      'a total of several cells',
      'ALLOT',
      [[[1, 2]], [[1, 1]]],
      wrong('notAvailable', 'The ranges differ in size: there is nothing to calculate with at this place.'),
    ],
    [
      'an order that is none',
      'STANDING',
      [1, [[1, 2]], 5],
      wrong('invalidValue', 'Order: there is no choice “5”.'),
    ],
    ['ties by their name', 'STANDING', [1, [[3, 3, 1]], null, 'Dense'], 2],
    ['years without data', 'TERMAVERAGE', [[['', '']]], ''],
    [
      'a target of each kind',
      'TERMAVERAGE',
      [[[10, 20]], -1],
      wrong('invalidValue', 'The target is negative.'),
    ],
  ])('%s', (_name, id, args, expected) => {
    expect(one(id, ...args)).toEqual(expected);
  });
});

describe('ranges', () => {
  it('one value becomes a column, cell by cell', () => {
    expect(call('BANDPOSITION', column([0.02, 0.035, '', 'x']))).toEqual([
      ['below'],
      ['within'],
      [''],
      [wrong('invalidValue', 'Share: “x” is not a number.')],
    ]);
    expect(call('REQUIREDPERYEAR', column([30, 20]), [[10, 20, 40]], 5)).toEqual([[0, 50 / 3, 50]]);
  });

  it('four columns of counts give one share a row, and a row of grades spreads them', () => {
    const rows = [
      [1, 2, 1, 0],
      [0, 0, 0, 0],
      [5, 5, 5, 5],
    ];
    const nobody = wrong('notAvailable', 'Nobody was graded.');
    expect(call('GOODORBETTER', rows)).toEqual([[0.75], [nobody], [0.5]]);
    expect(call('GRADESHARE', rows, [[1, 4]])).toEqual([
      [0.25, 0],
      [nobody, nobody],
      [0.25, 0.25],
    ]);
  });

  it('what has no value does not stand, as the #N/A of a committee without a target', () => {
    const values = [1.2, '', cellError('#N/A'), 1.5, '-', 1.2];
    expect(call('STANDING', column(values))).toEqual([
      [2],
      [''],
      [wrong('notAvailable', null)],
      [1],
      [wrong('invalidValue', 'Value: “-” is not a number.')],
      [2],
    ]);
    expect(one('STANDINGTEXT', 1.2, column(values))).toBe('2/3');
  });

  it('equal values keep their order under the ordinal rule', () => {
    const values = column([5, 7, 5, 5]);
    expect(call('STANDING', values, values, 0, 2)).toEqual([[2], [1], [3], [4]]);
  });

  it('grades by group name the rows without one, and skip blank rows', () => {
    const table = call('GRADES', column(['HTTNV', '', 'HTXSNV', 'CXL', '']), column(['A', '', '', 'A', 'B']));
    expect(table.map((row) => [row[0], row[1], row[10]])).toEqual([
      ['Group', 'Graded', 'Not graded'],
      ['A', 1, 1],
      ['No group', 1, 0],
      ['B', 0, 1],
      ['Total', 2, 2],
    ]);
  });

  it('a table of changes needs columns of one size', () => {
    expect(one('GRADECHANGE', column(['HTTNV', 'HTNV']), column(['HTTNV', 'HTNV', 'HTNV']))).toEqual(
      wrong('notAvailable', 'The ranges differ in size: there is nothing to calculate with at this place.'),
    );
  });
});

describe.each(catalogue)('$name', ({ id, parameters, example }) => {
  const values = example.map((argument) =>
    typeof argument === 'object' && argument !== null && 'year' in argument
      ? serialOfDate(argument)
      : argument,
  );

  it('lets an error in any argument through as that error', () => {
    values.forEach((_, index) => {
      const args = values.map((value, place) => (place === index ? cellError('#REF!') : value));
      expect(call(id, ...args).flat()).toContainEqual(wrong('invalidReference', null));
    });
  });

  it('gives the same where optional arguments are left out, null, or the 0 of a blank cell', () => {
    const needed = values.slice(0, parameters.filter(({ optional }) => optional !== true).length);
    const left = parameters.length - needed.length;
    const plain = call(id, ...needed);
    for (const blank of [null, undefined, '']) {
      expect(call(id, ...needed, ...Array.from({ length: left }, () => blank))).toEqual(plain);
    }
    // A list or column that is left out cannot be told from one cell with a zero; all other settings can.
    const ranges = id === 'STANDING' || id === 'STANDINGTEXT' || id === 'GRADES';
    if (!ranges) expect(call(id, ...needed, ...Array.from({ length: left }, () => 0))).toEqual(plain);
  });

  it('takes whatever cells hold without a throw, in every language, and fills its rows', () => {
    const cell: fc.Arbitrary<unknown> = fc.oneof(
      fc.integer({ min: -5, max: 60_000 }),
      fc.double(),
      fc.constantFrom<unknown>(
        '',
        null,
        'x',
        '1.238',
        'HTTNV',
        'CXL',
        true,
        '-',
        cellError('#N/A'),
        cellError('#CALC!'),
      ),
    );
    const range = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    const args = fc.array(fc.oneof(cell, range), {
      minLength: parameters.length,
      maxLength: parameters.length,
    });
    fc.assert(
      fc.property(args, fc.constantFrom(...languages), (given, language) => {
        const result = functions[id](given, language);
        expect(result.length).toBeGreaterThan(0);
        const width = result[0]?.length ?? 0;
        expect(width).toBeGreaterThan(0);
        for (const row of result) {
          expect(row).toHaveLength(width);
          for (const value of row) {
            expect(typeof value === 'string' || Number.isFinite(value) || isFunctionError(value)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('laws', () => {
  it('FOLLOWS accepts what ROUNDED prints, for every pair and number of decimals', () => {
    fc.assert(
      fc.property(
        fc.nat(3_000_000),
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.nat(4),
        (part, whole, decimals) => {
          const printed = fractionOfNumber(Number(one('ROUNDED', part / whole, decimals + 2))) ?? zero;
          const text = decimalText(multiply(printed, fraction(100)), decimals).replace('.', ',');
          expect(one('FOLLOWS', `${text}%`, part, whole)).toBe('agrees');
        },
      ),
    );
  });

  it('columns of 100,000 go through', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 4999);
    const grades = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV', 'CXL'];
    const texts = column(many.map((n) => grades[n % 5]));
    expect(call('STANDING', column(many))).toHaveLength(100_000);
    const shares = call('ALLOT', 1_000_000, column(many), 2, 900).flat();
    expect(shares.reduce<number>((sum, share) => sum + Number(share), 0)).toBe(1_000_000);
    expect(call('GRADES', texts)[5]?.[1]).toBe(many.filter((n) => n % 5 !== 4).length);
    expect(call('GRADECHANGE', texts, texts)[7]?.[1]).toBe(many.filter((n) => n % 5 !== 4).length);
    expect(call('PLAINNUMBER', column(many.map((n) => `1.${String(n % 900)}`)))).toHaveLength(100_000);
  });
});
