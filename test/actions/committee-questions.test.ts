import { committeeQuestions, decided } from '../../src/actions/committee-questions';
import { defaultWorkbookSettings } from '../../src/actions/workbook-settings';
import type { Finding } from '../../src/intake/finding';

const nearMatch = (committee: string, other: string, sheet: string, row: number): Finding => ({
  code: 'near-match-committee',
  severity: 'warning',
  where: { sheet, row, column: 1 },
  facts: { committee, other, sheet: 'Kết nạp 2021', first: 'B12' },
});

test('a pair of names is asked about once, whichever of them is met first, with both cells', () => {
  const questions = committeeQuestions([
    nearMatch('Đảng bộ Hàm Tân', 'Đảng bộ Hàm Tâm', 'Kết nạp 2022', 15),
    nearMatch('Đảng bộ Hàm Tâm', 'Đảng bộ Hàm Tân', 'Kết nạp 2022', 15),
    nearMatch('Đảng bộ La Gi', 'Đảng bộ La Ghi', 'Kết nạp 2022', 9),
  ]);
  expect(questions.map(({ cell, otherCell }) => [cell, otherCell])).toEqual([
    ['Kết nạp 2022!B16', 'Kết nạp 2021!B12'],
    ['Kết nạp 2022!B10', 'Kết nạp 2021!B12'],
  ]);
});

test('other findings ask nothing', () => {
  const near = nearMatch('A', 'B', 'Kết nạp 2022', 1);
  expect(committeeQuestions([{ ...near, code: 'correction-does-not-fit' }])).toEqual([]);
});

test('an answer joins those that were given before', () => {
  const [question] = committeeQuestions([nearMatch('Đảng bộ La Gi', 'Đảng bộ La Ghi', 'Kết nạp 2022', 9)]);
  if (!question) throw new Error('Nothing was asked.');
  const before = { one: 'A', other: 'B', isSame: true };
  const settings = { ...defaultWorkbookSettings(), matches: [before] };
  expect(decided(settings, question, false)).toEqual({
    ...settings,
    matches: [before, { one: 'Đảng bộ La Gi', other: 'Đảng bộ La Ghi', isSame: false }],
  });
});
