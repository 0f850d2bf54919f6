import { composition } from '../../src/measures/composition';
import { fraction, one, type Fraction } from '../../src/measures/fraction';
import { measured, unmeasured } from '../../src/measures/result';

const of = (n: number): Fraction => fraction(n);

it.each<[string, Fraction | null, Fraction | null, unknown]>([
  ['a part', of(50), of(200), measured(fraction(1, 4))],
  ['the whole', of(5), of(5), measured(one)],
  ['none of it', of(0), of(5), measured(of(0))],
  ['a part larger than the whole', of(6), of(5), unmeasured('part-exceeds-whole')],
  ['a whole of nothing', of(0), of(0), unmeasured('whole-zero')],
  ['no part', null, of(5), unmeasured('value-missing')],
  ['no whole', of(5), null, unmeasured('value-missing')],
  ['a negative part', of(-1), of(5), unmeasured('value-negative')],
  ['a negative whole', of(1), of(-5), unmeasured('value-negative')],
])('%s', (_name, part, whole, expected) => {
  expect(composition(part, whole)).toEqual(expected);
});
