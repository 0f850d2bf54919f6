import fc from 'fast-check';
import { add, fraction, multiply, type Fraction } from '../../src/measures/fraction';
import { measured, unmeasured } from '../../src/measures/result';
import { neededPerYear, termAverage, termProgress, yearsOfTerm } from '../../src/measures/term';
import { count, positiveCount } from './arbitrary';

const of = (n: number): Fraction => fraction(n);

describe('termProgress', () => {
  it('Bình Thuận, 2021 and 2022 of the five years 2021–2025, target 2,000 a year (vjs.vietnam.vn)', () => {
    expect(termProgress([of(2030), of(2071), null, null, null], of(2000))).toEqual(
      measured({
        total: of(4101),
        yearsWithData: 2,
        average: fraction(4101, 2),
        yearsLeft: 3,
        missing: of(5899),
        neededPerYear: fraction(5899, 3),
      }),
    );
  });

  it('a finished term needs nothing of any year', () => {
    expect(termProgress([of(3), of(5)], of(5))).toEqual(
      measured({
        total: of(8),
        yearsWithData: 2,
        average: of(4),
        yearsLeft: 0,
        missing: of(2),
        neededPerYear: null,
      }),
    );
  });

  it('a target reached early leaves less than nothing to do', () => {
    const progress = termProgress([of(30), null], of(10));
    expect(progress.ok && progress.value.neededPerYear).toEqual(of(-10));
  });

  it.each([
    ['target-missing', [of(1)], null],
    ['target-zero', [of(1)], of(0)],
    ['target-negative', [of(1)], of(-1)],
    ['admitted-missing', [null, null], of(1)],
    ['admitted-missing', [], of(1)],
    ['admitted-negative', [of(4), of(-1)], of(1)],
  ] as const)('has no value: %s', (code, admitted, target) => {
    expect(termProgress(admitted, target)).toEqual(unmeasured(code));
  });

  it('bringing what is needed in each year left reaches the target exactly', () => {
    const years = fc.array(fc.option(count), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(years, positiveCount, (admitted, target) => {
        const progress = termProgress(admitted, target);
        fc.pre(progress.ok && progress.value.neededPerYear !== null);
        const needed = progress.ok ? progress.value.neededPerYear : null;
        const filled = admitted.map((year) => year ?? needed).filter((year) => year !== null);
        expect(filled.reduce(add)).toEqual(multiply(target, of(admitted.length)));
      }),
    );
  });
});

describe('yearsOfTerm', () => {
  it('takes zeros after the last year with data for years to come, as blank cells arrive on the desktop', () => {
    expect(yearsOfTerm([of(2030), of(0), of(2071), of(0), null])).toEqual([
      of(2030),
      of(0),
      of(2071),
      null,
      null,
    ]);
    expect(yearsOfTerm([of(0), of(0)])).toEqual([null, null]);
  });
});

describe('termAverage', () => {
  it('is over the years with data', () => {
    expect(termAverage([of(2030), null, of(2071)])).toEqual(measured(fraction(4101, 2)));
    expect(termAverage([null])).toEqual(unmeasured('admitted-missing'));
    expect(termAverage([of(1), of(-1)])).toEqual(unmeasured('admitted-negative'));
  });
});

describe('neededPerYear', () => {
  it('5 × 2,000 − 4,101 over three years; more than reached is negative', () => {
    expect(neededPerYear([of(2030), of(2071)], of(2000), of(5))).toEqual(measured(fraction(5899, 3)));
    expect(neededPerYear([of(2030), of(2071), null], of(2000), of(5))).toEqual(measured(fraction(5899, 3)));
    expect(neededPerYear([of(5000)], of(2000), of(2))).toEqual(measured(of(-1000)));
  });

  it.each([
    ['no years', null, unmeasured('value-missing')],
    ['years of 0, as a blank cell arrives on the desktop', of(0), unmeasured('value-missing')],
    ['half a year', fraction(1, 2), unmeasured('years-invalid')],
    ['the year itself', of(2025), unmeasured('years-invalid')],
    ['fewer than there is data of', of(1), unmeasured('years-too-few', { years: 1, known: 2 })],
    ['no year left', of(2), unmeasured('no-year-left')],
  ] as const)('%s', (_name, years, expected) => {
    expect(neededPerYear([of(2030), of(2071)], of(2000), years)).toEqual(expected);
  });

  it('what is needed in the years left brings the term to its target', () => {
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 1, maxLength: 5 }),
        positiveCount,
        fc.integer({ min: 1, max: 5 }),
        (years, target, left) => {
          const length = years.length + left;
          const needed = neededPerYear(years, target, of(length));
          if (!needed.ok) throw new Error(needed.code);
          const total = add(years.reduce(add), multiply(needed.value, of(left)));
          expect(total).toEqual(multiply(target, of(length)));
        },
      ),
    );
  });
});
