import fc from 'fast-check';
import { languages } from '../../src/language/language';
import { fraction, toNumber, zero } from '../../src/measures/fraction';
import { admissionResults } from '../../src/reports/admission-results';
import { allotmentFailureText, allotmentReport } from '../../src/reports/allotment';
import { defaultAllotmentChoice, type AllotmentChoice } from '../../src/reports/allotment-choice';
import { allot, allotmentLines, arrange } from '../../src/reports/allotment-results';
import { calculate } from './fixtures/calculate';
import { plannedValue, rowOf } from './fixtures/plan-reading';
import { expectSoundPlan } from './fixtures/sound-plan';
import { fixtureTable } from './fixtures/tables';
import { binhThuan2022, settings, untidy } from './fixtures/worked-examples';

const source = admissionResults(binhThuan2022.table, settings);
const choice = defaultAllotmentChoice(binhThuan2022.table, settings);

/** The choice with something else for the committee of this number, from 0 on. */
function withRow(index: number, changed: Partial<AllotmentChoice['rows'][number]>): AllotmentChoice {
  return { ...choice, rows: choice.rows.map((row, at) => (at === index ? { ...row, ...changed } : row)) };
}

function targets(wished: AllotmentChoice): number[] {
  return allotmentLines(allot(source, wished)).map(({ given }) => toNumber(given ?? zero));
}

test('by members: 2,000 over 11,000 + 22,000 + 2,500 + 4,500 members', () => {
  // 550, 1,100, 125 and 225 exactly: 2,000 / 40,000 = 0.05.
  expect(targets(choice)).toEqual([550, 1100, 125, 225]);
});

test('by last year: 2,000 over 640 + 873 + 258 + 300 = 2,071 admitted, largest remainders first', () => {
  // 618.06, 843.07, 249.16, 289.71: the one left over goes to .71.
  expect(targets({ ...choice, weight: 'last-year' })).toEqual([618, 843, 249, 290]);
});

test('by members × rate: a committee of double rate weighs double', () => {
  const rated = { ...withRow(2, { rate: fraction(6, 100) }), weight: 'members-rate' as const };
  // 330, 660, 150, 135 of 1,275: 517.65, 1,035.29, 235.29, 211.76.
  expect(targets(rated)).toEqual([518, 1035, 235, 212]);
});

test('fixed rows are kept, limits are respected, and the sum is exact', () => {
  const rows = choice.rows.map((row, index) => ({
    ...row,
    ...(index === 0 ? { fixed: fraction(600) } : {}),
    ...(index === 1 ? { maximum: fraction(900) } : {}),
    ...(index === 2 ? { minimum: fraction(200) } : {}),
  }));
  expect(targets({ ...choice, rows })).toEqual([600, 900, 200, 300]);
});

test('a limit that cannot be met says by how much, and a row that is wrong is named', () => {
  const failure = (wished: AllotmentChoice) => {
    const results = allot(source, wished);
    return results.failure && allotmentFailureText(results.failure, results, 'vi');
  };
  expect(failure({ ...choice, minimum: fraction(501) })).toBe(
    'Các mức tối thiểu và cố định cộng lại vượt tổng chỉ tiêu 4.',
  );
  expect(failure({ ...choice, maximum: fraction(450) })).toBe(
    'Các mức tối đa và cố định cộng lại còn thiếu 200 so với tổng chỉ tiêu.',
  );
  expect(failure(withRow(1, { minimum: fraction(9), maximum: fraction(7) }))).toBe(
    'Đảng bộ thành phố Phan Thiết: mức tối thiểu 9 lớn hơn mức tối đa 7.',
  );
  expect(failure(withRow(3, { fixed: fraction(5, 2) }))).toBe(
    'Đảng bộ Quân sự tỉnh: mức tối thiểu, tối đa hoặc cố định không phải là số nguyên không âm.',
  );
});

test('whatever is chosen, the targets add up to the total or the failure says why not', () => {
  const limit = fc.option(fc.nat({ max: 900 }).map((value) => fraction(value)));
  const row = fc.record({ minimum: limit, maximum: limit, fixed: limit });
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.array(row, { minLength: 4, maxLength: 4 }), (total, limits) => {
      const rows = choice.rows.map((own, index) => ({ ...own, ...limits[index] }));
      const results = allot(source, { ...choice, total: fraction(total), rows });
      if (results.failure) return;
      expect(toNumber(results.total.given ?? zero)).toBe(total);
      for (const { given, choice: own } of allotmentLines(results))
        if (own.fixed) expect(given).toEqual(own.fixed);
    }),
  );
});

describe('the sheet', () => {
  const inputs: AllotmentChoice = {
    ...choice,
    minimum: fraction(150),
    rows: choice.rows.map((row, index) => ({
      ...row,
      ...(index === 0 ? { fixed: fraction(600) } : {}),
      ...(index === 1 ? { maximum: fraction(1000), rate: fraction(25, 1000) } : {}),
    })),
  };
  const own = {
    ...choice,
    weight: 'own' as const,
    rows: choice.rows.map((row, at) => ({ ...row, weight: at === 3 ? null : fraction(at + 1) })),
  };
  const changed = () => {
    const first = allot(source, choice);
    const lines = allotmentLines(first);
    const given = lines.map((line, index) => (index === 1 ? fraction(1090) : line.given));
    return arrange(source, choice, {
      calculated: lines.map(({ calculated }) => calculated),
      given,
      previous: given,
    });
  };
  const untidySource = admissionResults(untidy.table, settings);
  const untidyChoice = { ...defaultAllotmentChoice(untidy.table, settings), weight: 'last-year' as const };

  test.each([
    ['by members', binhThuan2022, allot(source, choice)],
    [
      'with limits and rates',
      binhThuan2022,
      allot(source, { ...inputs, weight: 'members-rate' }, [
        fraction(590),
        null,
        fraction(130),
        fraction(280),
      ]),
    ],
    ['by own figures', binhThuan2022, allot(source, own)],
    ['changed by hand', binhThuan2022, changed()],
    ['impossible', binhThuan2022, allot(source, { ...choice, minimum: fraction(501) })],
    ['of an untidy table', untidy, allot(untidySource, untidyChoice)],
  ])('%s: calculated, every formula gives what measures gives', async (_, fixture, results) => {
    const plan = allotmentReport(fixture.table, results, [], settings);
    const calculated = await calculate(fixture, plan);
    const formulas = plan.cells.filter((cell) => cell.kind === 'formula');
    expect(formulas.length).toBeGreaterThan(20);
    for (const { row, column, expected, formula } of formulas)
      expect({ formula, value: calculated(row, column) }).toEqual({ formula, value: expected });
    for (const language of languages)
      expectSoundPlan(
        allotmentReport(fixture.table, results, ['Xã Một'], { ...settings, language }),
        language,
      );
    expectSoundPlan(allotmentReport(fixture.table, results, [], { ...settings, style: 'modern' }), 'vi');
  });

  test('the check says by how much the targets miss their total', () => {
    const plan = allotmentReport(binhThuan2022.table, changed(), [], settings);
    expect(plannedValue(plan, rowOf(plan, 'Đối chiếu với tổng chỉ tiêu'), 2)).toBe('▼ Còn thiếu 10');
    expect(rowOf(plan, '✎ Sửa tay')).toBe(rowOf(plan, 'Đảng bộ thành phố Phan Thiết'));
  });

  test('names who cannot be weighed and who is gone', () => {
    const table = fixtureTable({
      fields: ['members-now', 'target'],
      rows: [
        { name: 'Một', cells: [10, 1] },
        { name: 'Hai', cells: [null, 1] },
      ],
    }).table;
    const results = allot(admissionResults(table, settings), defaultAllotmentChoice(table, settings));
    const plan = allotmentReport(table, results, ['Ba'], settings);
    expect(rowOf(plan, '- Không có số liệu làm căn cứ, chỉ nhận mức tối thiểu: Hai.')).toBeGreaterThan(0);
    expect(rowOf(plan, '- Không còn trong bảng nguồn, đã thôi giao: Ba.')).toBeGreaterThan(0);
  });
});
