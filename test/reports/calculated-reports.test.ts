import { admissionRatioReport } from '../../src/reports/admission-ratio';
import { admissionResults } from '../../src/reports/admission-results';
import { attainmentReport } from '../../src/reports/attainment';
import type { SheetPlan } from '../../src/reports/sheet-plan';
import { calculate } from './fixtures/calculate';
import { fixtureTable, type Fixture } from './fixtures/tables';
import { binhThuan2021, binhThuan2022, settings, untidy, withoutTargets } from './fixtures/worked-examples';

const single = fixtureTable({ fields: ['target', 'admitted'], rows: [{ name: 'Một', cells: [2, 1] }] });

/** Exactly on the band's ends, 3 % and 4 %, and next to them. */
const bandEnds = fixtureTable({
  fields: ['members-now', 'admitted'],
  rows: [
    { name: 'Ba', cells: [700, 21] },
    { name: 'Bốn', cells: [1900, 76] },
    { name: 'Dưới', cells: [29000, 869] },
    { name: 'Trên', cells: [29000, 1161] },
  ],
});

describe.each<[string, Fixture, typeof attainmentReport]>([
  ['attainment, Bình Thuận 2022', binhThuan2022, attainmentReport],
  ['attainment, Bình Thuận 2021 without a total row', binhThuan2021, attainmentReport],
  ['attainment, an untidy table', untidy, attainmentReport],
  ['attainment, a single committee', single, attainmentReport],
  ['ratio, Bình Thuận 2022', binhThuan2022, admissionRatioReport],
  ['ratio, an untidy table', untidy, admissionRatioReport],
  ['ratio, without targets', withoutTargets, admissionRatioReport],
  ['ratio, on the ends of the band', bandEnds, admissionRatioReport],
])('%s', (_, fixture, report) => {
  test('calculated, every formula gives what measures gives', async () => {
    const plan: SheetPlan = report(fixture.table, admissionResults(fixture.table, settings), settings);
    const calculated = await calculate(fixture, plan);
    const formulas = plan.cells.filter((cell) => cell.kind === 'formula');
    expect(formulas.length).toBeGreaterThan(8);
    for (const { row, column, expected, formula } of formulas) {
      expect({ formula, value: calculated(row, column) }).toEqual({ formula, value: expected });
    }
  });
});
