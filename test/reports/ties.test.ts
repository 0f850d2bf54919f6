import type { TieRule } from '../../src/measures/standing';
import { admissionRatioReport } from '../../src/reports/admission-ratio';
import { admissionResults, committeesOf } from '../../src/reports/admission-results';
import { attainmentReport } from '../../src/reports/attainment';
import { narrativeOf } from '../../src/reports/narrative';
import { narrativeSheet } from '../../src/reports/narrative-sheet';
import type { FormulaStyle } from '../../src/reports/report-settings';
import type { SheetPlan } from '../../src/reports/sheet-plan';
import { standingText } from '../../src/reports/report-columns';
import { standingExpression } from '../../src/reports/standing-expression';
import { summary } from '../../src/reports/summary';
import { calculate } from './fixtures/calculate';
import { expectCalculated } from './fixtures/expect-calculated';
import { rowOf, rowValues } from './fixtures/plan-reading';
import { fixtureTable } from './fixtures/tables';
import { settings } from './fixtures/worked-examples';

/** Three at 1/3, which only exact fractions see as equal, two at 1, one without a target, and a group between. */
const tied = fixtureTable({
  body: 'TỈNH ỦY BÌNH THUẬN',
  fields: ['target', 'admitted', 'members-previous-year'],
  rows: [
    { name: 'Một phần ba', cells: [3, 1, 300] },
    { name: 'Cao nhất', cells: [2, 3, 50] },
    { kind: 'group', name: 'Khối đảng ủy trực thuộc', serial: 'II' },
    { name: 'Hai phần sáu', cells: [6, 2, 600] },
    { name: 'Không chỉ tiêu', cells: [null, 4, 100] },
    { name: 'Đạt', cells: [7, 7, 175] },
    { name: 'Cũng đạt', cells: [49, 49, 1225] },
    { name: 'Ba phần chín', cells: [9, 3, 900] },
    { name: 'Không ai', cells: [5, 0, 10] },
  ],
});

/** The body as a row among its peers, twice in a tie: its standing alone is said. */
const peers = fixtureTable({
  sheet: 'Các tỉnh',
  body: 'TỈNH ỦY BÌNH THUẬN',
  fields: ['members-previous-year', 'admitted'],
  rows: [
    { name: 'Đảng bộ tỉnh A', cells: [300, 30] },
    { name: 'Đảng bộ tỉnh B', cells: [49, 3] },
    { name: 'Đảng bộ tỉnh C', cells: [700, 70] },
    { name: 'Đảng bộ tỉnh Bình Thuận', cells: [98, 6] },
    { name: 'Đảng bộ tỉnh D', cells: [10, null] },
    { name: 'Đảng bộ tỉnh E', cells: [147, 9] },
    { name: 'Đảng bộ tỉnh G', cells: [200, 1] },
  ],
});

const expected: readonly (readonly [TieRule, readonly string[], string])[] = [
  ['competition', ['4/7 =', '1/7', '4/7 =', '', '2/7 =', '2/7 =', '4/7 =', '7/7'], '3/6'],
  ['dense', ['3/7 =', '1/7', '3/7 =', '', '2/7 =', '2/7 =', '3/7 =', '4/7'], '2/6'],
  ['ordinal', ['4/7 =', '1/7', '5/7 =', '', '2/7 =', '3/7 =', '6/7 =', '7/7'], '4/6'],
];

const reports = [attainmentReport, admissionRatioReport];

describe.each(expected)('%s', (ties, standings, place) => {
  const own = { ...settings, ties };

  test('the measured standings follow the rule, and a tie is marked', () => {
    const results = admissionResults(tied.table, own);
    const shown = committeesOf(results).map((line) => standingText(line, 'attainment', results));
    expect(shown).toEqual(standings);
  });

  test.each(reports)('the standing columns calculate to what the measures say', async (report) => {
    const plan = report(tied.table, admissionResults(tied.table, own), own);
    const calculated = await calculate(tied, plan);
    const cells = standingCells(plan);
    expect(cells.length).toBeGreaterThanOrEqual(8);
    for (const { row, column, formula, expected: value } of cells) {
      expect({ formula, value: calculated(row, column) }).toEqual({ formula, value });
    }
  });

  // The add-in's own functions give the quotients; written-formulas calculates both in a workbook.
  test.each(reports)('with the add-in’s functions the standings are the same formulas', (report) => {
    const planOf = (formulas: FormulaStyle) =>
      report(tied.table, admissionResults(tied.table, own), { ...own, formulas });
    expect(standingCells(planOf('addin'))).toEqual(standingCells(planOf('excel')));
  });

  test('the narrative and the summary say it alike, calculated from the source', async () => {
    const fixtures = [tied, peers];
    const tables = fixtures.map(({ table }) => table);
    const sentence = narrativeOf(tables, own)
      .flat()
      .find(({ matter }) => matter === 'standing');
    expect(sentence?.text).toContain(`xếp thứ ${place} đảng bộ`);
    expect(sentence?.text).toContain('; có đảng bộ khác đạt bằng');
    const page = summary(tables, own);
    expect(rowValues(page, rowOf(page, 'Xếp thứ 2022'))[2]).toBe(place);
    await expectCalculated(fixtures, page);
    await expectCalculated(fixtures, narrativeSheet(tables, own));
  });

  test('every line’s expression on the source calculates to its standing', async () => {
    const results = admissionResults(peers.table, own);
    const cells = committeesOf(results).flatMap((line, row) => {
      const expression = standingExpression(line, 'admission-ratio', results, ties);
      const standing = line.standings['admission-ratio'];
      return expression && standing
        ? [{ row, column: 0, formula: `=${expression}`, expected: `${String(standing.standing)}/6` }]
        : [];
    });
    expect(cells).toHaveLength(6);
    const plan = summary([tied.table, peers.table], own);
    const sheet = { ...plan, cells: cells.map((cell) => ({ ...cell, kind: 'formula' as const })) };
    const calculated = await calculate(peers, sheet);
    for (const cell of cells) expect(calculated(cell.row, cell.column)).toBe(cell.expected);
  });
});

/** The cells of the standing columns: they alone look for equal values. */
function standingCells(plan: SheetPlan) {
  return plan.cells.flatMap((cell) =>
    cell.kind === 'formula' && cell.formula.includes('COUNTIF(') ? [cell] : [],
  );
}
