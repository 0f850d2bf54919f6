import { fraction } from '../../src/measures/fraction';
import { pointsAbove } from '../../src/measures/points';

describe('pointsAbove (Bình Thuận, half of the term 2020–2025, vjs.vietnam.vn: target over 75 %)', () => {
  it.each([
    ['87 % of grassroots organisations good or better', fraction(87, 100), fraction(12)],
    ['92 % of the committees above them', fraction(92, 100), fraction(17)],
    ['a share below the target', fraction(70, 100), fraction(-5)],
    ['a share that is no round figure', fraction(2, 3), fraction(-25, 3)],
  ])('%s', (_name, share, points) => {
    expect(pointsAbove(share, fraction(75, 100))).toEqual(points);
  });
});
