import fc from 'fast-check';
import { add, fraction, multiply, one, type Fraction } from '../../src/measures/fraction';
import {
  excellentShare,
  goodOrBetter,
  gradeDistribution,
  grades,
  type GradeCounts,
} from '../../src/measures/grading';
import { measured, unmeasured } from '../../src/measures/result';
import { decimalText } from '../../src/measures/rounding';
import { count } from './arbitrary';

const of = (n: number | null): Fraction | null => (n === null ? null : fraction(n));
const counts = (
  excellent: number | null,
  good: number | null,
  completed: number | null,
  notCompleted: number | null,
): GradeCounts => ({
  excellent: of(excellent),
  good: of(good),
  completed: of(completed),
  'not-completed': of(notCompleted),
});
const percent = (share: Fraction, decimals: number): string =>
  decimalText(multiply(share, fraction(100)), decimals);

describe('worked examples', () => {
  it('Đảng ủy cơ quan Đảng – Đoàn thể, Lăk 2019 (ttthlak.gov.vn): 15, 55, 2 of 72 graded', () => {
    const row = counts(15, 55, 2, null);
    const distribution = gradeDistribution(row);
    expect(distribution.ok && distribution.value.graded).toEqual(fraction(72));
    expect(distribution.ok && grades.map((grade) => percent(distribution.value.shares[grade], 2))).toEqual([
      '20.83',
      '76.39',
      '2.78',
      '0.00',
    ]);
    expect(goodOrBetter(row)).toEqual(measured(fraction(70, 72)));
    expect(excellentShare(row)).toEqual(measured(fraction(15, 72)));
  });

  it('Chi bộ Trường MN Sơn Ca 2022: 18 good and 4 excellent of 22', () => {
    const row = counts(4, 18, 0, 0);
    expect(goodOrBetter(row)).toEqual(measured(one));
    expect(excellentShare(row)).toEqual(measured(fraction(4, 22)));
  });
});

describe('no value', () => {
  const measures = [gradeDistribution, goodOrBetter, excellentShare];

  it.each([
    ['all zero', counts(0, 0, 0, 0), unmeasured('graded-zero')],
    ['all blank', counts(null, null, null, null), unmeasured('graded-zero')],
    ['a negative count', counts(4, -1, 0, 0), unmeasured('count-negative', { grade: 'good', count: -1 })],
    [
      'a broken count',
      { ...counts(4, 1, 0, 0), 'not-completed': fraction(1, 2) },
      unmeasured('count-not-whole', { grade: 'not-completed', count: 0.5 }),
    ],
  ])('%s', (_name, row, failure) => {
    for (const measure of measures) expect(measure(row)).toEqual(failure);
  });
});

describe('laws', () => {
  const rows = fc.tuple(count, count, count, count);

  it('the shares add up to one and the graded are the sum of the counts', () => {
    fc.assert(
      fc.property(rows, ([excellent, good, completed, notCompleted]) => {
        const graded = [excellent, good, completed, notCompleted].reduce(add);
        fc.pre(graded.numerator > 0n);
        const row: GradeCounts = { excellent, good, completed, 'not-completed': notCompleted };
        const distribution = gradeDistribution(row);
        expect(distribution.ok && distribution.value.graded).toEqual(graded);
        expect(
          distribution.ok && grades.map((grade) => distribution.value.shares[grade]).reduce(add),
        ).toEqual(one);
        const better = goodOrBetter(row);
        expect(better.ok && multiply(better.value, graded)).toEqual(add(excellent, good));
      }),
    );
  });
});
