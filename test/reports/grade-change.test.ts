import { languages } from '../../src/language/language';
import { gradeChangeOffers, gradeChangeReport } from '../../src/reports/grade-change';
import { ratingResults } from '../../src/reports/rating-results';
import { expectCalculated } from './fixtures/expect-calculated';
import { rowOf, rowValues } from './fixtures/plan-reading';
import { ratings2022, ratingsFixture } from './fixtures/ratings';
import { expectSoundPlan } from './fixtures/sound-plan';
import { settings } from './fixtures/worked-examples';

const plan = gradeChangeReport(ratingResults(ratings2022.table), settings);

test('the matrix counts self-ratings by final grades', () => {
  const first = rowOf(plan, 'Mức tự xếp loại (dòng) và kết quả xếp loại (cột)') + 3;
  expect([0, 1, 2, 3].map((row) => rowValues(plan, first + row).slice(2))).toEqual([
    [1, 1, 0, 0, 2],
    [1, 1, 2, 0, 4],
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ]);
});

test('leaders against others: 2 of 3 leaders were lowered, 1 of 3 others', () => {
  expect(rowValues(plan, rowOf(plan, 'Tổng cộng')).slice(2)).toEqual([6, 1, 2, 3, 1 / 6, 0.5]);
  expect(rowValues(plan, rowOf(plan, 'Lãnh đạo, quản lý')).slice(2)).toEqual([3, 0, 1, 2, 0, 2 / 3]);
  expect(rowValues(plan, rowOf(plan, 'Các trường hợp khác')).slice(2)).toEqual([3, 1, 1, 1, 1 / 3, 1 / 3]);
});

test('the changed are listed with both grades and what became of them', () => {
  const first = rowOf(plan, 'Các trường hợp thay đổi mức') + 2;
  expect(rowValues(plan, first)).toEqual([
    1,
    'Đồng chí 01',
    'Chi bộ 1',
    'Bí thư',
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    '▼ Hạ',
  ]);
  expect(
    rowValues(plan, first + 2)
      .slice(1, 2)
      .concat(rowValues(plan, first + 2).slice(6)),
  ).toEqual(['Đồng chí 05', '▲ Nâng']);
});

test('calculated, every formula gives what the measures say, short spellings and capitals among them', async () => {
  expect(await expectCalculated(ratings2022, plan)).toBeGreaterThan(30);
});

test('a spelling that COUNTIFS would take for a pattern makes the figures values, and the notes say so', () => {
  const starred = ratingsFixture([['Chi bộ 1', 'Bí thư', 'HTXSNV*', 'Hoàn thành tốt nhiệm vụ']]);
  const own = gradeChangeReport(ratingResults(starred.table), settings);
  expect(own.cells.filter(({ kind }) => kind === 'formula')).toEqual([]);
  expect(own.cells.some((cell) => cell.kind === 'text' && cell.text.includes('dấu *, ?'))).toBe(true);
});

test('is offered where some row has both grades', () => {
  const offers = gradeChangeOffers({ tables: [ratings2022.table], findings: [], registers: [] });
  expect(offers.map(({ measures }) => measures.headline(settings))).toEqual(['1 nâng, 2 giữ nguyên, 3 hạ']);
});

describe.each(['administrative', 'modern'] as const)('%s', (style) => {
  test.each(languages)('the sheet is sound in %s', (language) => {
    expectSoundPlan(
      gradeChangeReport(ratingResults(ratings2022.table), { ...settings, style, language }),
      language,
    );
  });
});
