import { errorText, type ErrorCode } from '../../src/language/error-text';
import { languages } from '../../src/language/language';

const codes: Readonly<Record<ErrorCode, true>> = {
  'sheet-protected': true,
  'workbook-protected': true,
  'cell-edit-mode': true,
  'access-denied': true,
  'payload-too-large': true,
  'session-timed-out': true,
  'cells-in-the-way': true,
  'cell-filled': true,
  'sheet-gone': true,
  cancelled: true,
  'settings-do-not-fit': true,
  'nothing-to-restore': true,
  'no-range-selected': true,
  'not-supported': true,
  unexpected: true,
  'not-fetched': true,
  bug: true,
};

describe.each(languages)('%s', (language) => {
  test.each(Object.keys(codes) as ErrorCode[])(
    '%s says what, where and what to do, with and without facts',
    (code) => {
      const bare = errorText({ code, facts: {} }, language);
      const full = errorText({ code, facts: { sheet: 'Báo cáo', cell: 'B7', detail: 'E_FAIL' } }, language);
      for (const text of [...Object.values(bare), ...Object.values(full)] as string[]) {
        expect(text).not.toMatch(/undefined|null| {2}/);
        expect(text.length).toBeGreaterThan(3);
      }
      expect(full.sentence).toMatch(/[.”“]$/);
    },
  );
});

test('a protected sheet is named', () => {
  expect(
    errorText({ code: 'sheet-protected', facts: { sheet: 'Báo cáo chỉ tiêu 2022' } }, 'vi').sentence,
  ).toContain('“Báo cáo chỉ tiêu 2022”');
});

test('what nobody foresaw keeps Excel’s own words', () => {
  const { sentence } = errorText({ code: 'unexpected', facts: { detail: 'GeneralException: …' } }, 'vi');
  expect(sentence).toBe('Excel không làm được yêu cầu và báo: “GeneralException: …”.');
});
