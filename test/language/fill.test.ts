import { fill } from '../../src/language/fill';

test.each([
  ['{count} {count|report|reports}', 1, '1 report'],
  ['{count} {count|report|reports}', 0, '0 reports'],
  ['{count} {count|report|reports}', '1', '1 report'],
  // A thousand as German writes it.
  ['{count} {count|Bericht|Berichte}', '1.000', '1.000 Berichte'],
  ['{count|wurde|wurden}', 21, 'wurden'],
])('%s with %s is "%s"', (template, count, text) => {
  expect(fill(template, { count })).toBe(text);
});

test('a fact that is missing is a bug, also where only its word is wanted', () => {
  expect(() => fill('{count|report|reports}', {})).toThrow('count');
});
