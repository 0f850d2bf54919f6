import fc from 'fast-check';
import { axisScale } from '../../../workbench/page/axis-scale';

const free = { minimum: null, maximum: null };

test('values that differ widely start at zero with round steps', () => {
  expect(axisScale([0.6, 1.109, 1.035], free)).toEqual({
    minimum: 0,
    maximum: 1.2,
    ticks: [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2],
  });
});

test('values far from zero and near each other are not flattened', () => {
  const scale = axisScale([960, 1000, 990], free);
  expect(scale.minimum).toBeGreaterThan(0);
  expect(scale.minimum).toBeLessThanOrEqual(960);
});

test('ends set by hand are kept', () => {
  expect(axisScale([0.9, 1.1], { minimum: 0, maximum: 1.5 })).toMatchObject({ minimum: 0, maximum: 1.5 });
});

test('nothing to draw is an axis all the same', () => {
  expect(axisScale([], free).ticks.length).toBeGreaterThan(1);
});

test('every value lies between the ends, on a handful of ticks that rise', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }), (values) => {
      const { minimum, maximum, ticks } = axisScale(values, free);
      expect(minimum).toBeLessThanOrEqual(Math.min(...values));
      expect(maximum).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(12);
      expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
    }),
  );
});
