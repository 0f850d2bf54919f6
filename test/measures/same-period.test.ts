import { fraction, type Fraction } from '../../src/measures/fraction';
import { measured, unmeasured } from '../../src/measures/result';
import { samePeriod } from '../../src/measures/same-period';

const of = (n: number): Fraction => fraction(n);

it.each<[string, Fraction | null, Fraction | null, unknown]>([
  // Bình Thuận 2022 against 2021 (vjs.vietnam.vn).
  ['2,071 against 2,030', of(2071), of(2030), measured(fraction(2071, 2030))],
  ['nobody this year', of(0), of(5), measured(of(0))],
  ['nobody the year before', of(5), of(0), unmeasured('before-zero')],
  ['nothing entered yet', null, of(5), unmeasured('value-missing')],
  ['nothing known of the year before', of(5), null, unmeasured('value-missing')],
  ['a negative figure', of(-5), of(5), unmeasured('value-negative')],
  ['a negative figure of the year before', of(5), of(-5), unmeasured('value-negative')],
])('%s', (_name, now, before, expected) => {
  expect(samePeriod(now, before)).toEqual(expected);
});
