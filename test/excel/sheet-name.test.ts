import fc from 'fast-check';
import { freeSheetName } from '../../src/excel/sheet-name';

// Rules: "Rename a worksheet", Microsoft support: 31 characters, none of / \ ? * : [ ], no apostrophe at the ends.
const forbidden = /[[\]:*?/\\]/;

test.each([
  ['Báo cáo chỉ tiêu 2022', [], 'Báo cáo chỉ tiêu 2022'],
  ['Báo cáo', ['báo CÁO'], 'Báo cáo (2)'],
  ['Báo cáo', ['Báo cáo', 'Báo cáo (2)'], 'Báo cáo (3)'],
  ["'quoted'", [], 'quoted'],
  [`" ' "`, [], `" ' "`],
  ["' ' x '", [], 'x'],
  [`${'x'.repeat(30)}'x`, [], 'x'.repeat(30)],
  ['6/2022: [nháp]?', [], '6 2022   nháp'],
  ['///', [], 'Report'],
  ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
])('a sheet wished as %j beside %j is named %j', (wished, taken, expected) => {
  expect(freeSheetName(wished, taken)).toBe(expected);
});

test('whatever is wished, the name is one that Excel accepts and nobody has', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(fc.string({ maxLength: 31 })), (wished, taken) => {
      const name = freeSheetName(wished, taken);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(forbidden);
      expect(name).not.toMatch(/^'|'$/);
      expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});
