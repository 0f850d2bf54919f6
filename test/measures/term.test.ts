import fc from 'fast-check';
import { add, fraction, multiply, type Fraction } from '../../src/measures/fraction';
import { measured, unmeasured } from '../../src/measures/result';
import { termProgress } from '../../src/measures/term';
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
