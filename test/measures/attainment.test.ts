import fc from 'fast-check';
import { attainment, difference, exceededBy } from '../../src/measures/attainment';
import { add, fraction, multiply, one, type Fraction } from '../../src/measures/fraction';
import { measured, unmeasured } from '../../src/measures/result';
import { decimalText } from '../../src/measures/rounding';
import { count, positiveCount } from './arbitrary';

const of = (n: number): Fraction => fraction(n);

describe('attainment', () => {
  it.each([
    // Bình Thuận, target 2,000 a year (vjs.vietnam.vn).
    [2030, 2000, fraction(203, 200)],
    [2071, 2000, fraction(2071, 2000)],
    [0, 2000, of(0)],
    [1, 1, one],
  ])('%i of %i', (admitted, target, expected) => {
    expect(attainment(of(admitted), of(target))).toEqual(measured(expected));
  });

  it.each([
    ['target-missing', of(5), null],
    ['target-zero', of(5), of(0)],
    ['target-negative', of(5), of(-1)],
    ['admitted-missing', null, of(5)],
    ['admitted-negative', of(-1), of(5)],
    // The target is judged first: without one there is nothing to attain.
    ['target-missing', null, null],
    ['target-zero', of(-1), of(0)],
  ] as const)('has no value: %s', (code, admitted, target) => {
    expect(attainment(admitted, target)).toEqual(unmeasured(code));
  });

  it('times the target is the admitted', () => {
    fc.assert(
      fc.property(count, positiveCount, (admitted, target) => {
        const result = attainment(admitted, target);
        expect(result.ok && multiply(result.value, target)).toEqual(admitted);
      }),
    );
  });
});

describe('difference and exceeded by', () => {
  it('2071 of 2000 is 71 persons and 3.6 % more ("vượt 3,6 %")', () => {
    expect(difference(of(2071), of(2000))).toEqual(of(71));
    const over = exceededBy(fraction(2071, 2000));
    expect(decimalText(multiply(over, of(100)), 1)).toBe('3.6');
  });

  it('the police committee of Bình Thuận, attainment 158.2 %, exceeds by 58.2 % (binhthuancpv.org.vn 21946)', () => {
    expect(exceededBy(fraction(1582, 1000))).toEqual(fraction(582, 1000));
  });

  it('are negative where the target was missed', () => {
    expect(difference(of(1932), of(2000))).toEqual(of(-68));
    expect(exceededBy(fraction(1932, 2000))).toEqual(fraction(-68, 2000));
  });

  it('target and difference make the admitted', () => {
    fc.assert(
      fc.property(count, count, (admitted, target) => {
        expect(add(target, difference(admitted, target))).toEqual(admitted);
      }),
    );
  });
});
