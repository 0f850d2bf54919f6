import { admissionRatio, defaultMembersBase } from '../../src/measures/admission-ratio';
import { fraction, multiply, type Fraction } from '../../src/measures/fraction';
import { measured, unmeasured } from '../../src/measures/result';
import { decimalText } from '../../src/measures/rounding';

const of = (n: number): Fraction => fraction(n);

describe('admissionRatio', () => {
  it('is exact', () => {
    expect(admissionRatio(of(2071), of(41_420))).toEqual(measured(fraction(5, 100)));
  });

  it('250 admitted in Vĩnh Cửu in 2019 over the 4,378 members of the previous year end is 5.71 %', () => {
    const ratio = admissionRatio(of(250), of(4378));
    expect(ratio.ok && decimalText(multiply(ratio.value, of(100)), 2)).toBe('5.71');
  });

  it.each([
    ['members-missing', of(5), null],
    ['members-zero', of(5), of(0)],
    ['members-negative', of(5), of(-3)],
    ['admitted-missing', null, of(100)],
    ['admitted-negative', of(-5), of(100)],
    ['members-missing', null, null],
  ] as const)('has no value: %s', (code, admitted, members) => {
    expect(admissionRatio(admitted, members)).toEqual(unmeasured(code));
  });

  it('is over the members at the end of the previous year unless the user chooses otherwise', () => {
    expect(defaultMembersBase).toBe('members-previous-year');
  });
});
