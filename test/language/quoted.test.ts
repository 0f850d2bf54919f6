import { quoted } from '../../src/language/quoted';

test.each([
  ['vi', '“2.030”'],
  ['en', '“2.030”'],
  ['de', '„2.030“'],
] as const)('in %s: %s', (language, expected) => {
  expect(quoted('2.030', language)).toBe(expected);
});
