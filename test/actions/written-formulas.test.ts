import { chosenOffers } from '../../src/actions/report-choice';
import { scan } from '../../src/actions/scan';
import { standardSettings } from '../../src/actions/standard-settings';
import { writeReports } from '../../src/actions/write-reports';
import { cellText } from '../../src/intake/cell';
import { reportOffers } from '../../src/reports/report-offers';
import type { ReportSettings } from '../../src/reports/report-settings';
import type { SheetPlan } from '../../src/reports/sheet-plan';
import { sampleWorkbookBeforeEach } from './sample-workbook';

const everything = { reports: 'all' as const, year: null };

sampleWorkbookBeforeEach();

async function plansOf(settings: ReportSettings): Promise<readonly SheetPlan[]> {
  const scanned = await scan();
  if (!scanned.ok) throw new Error(JSON.stringify(scanned));
  return chosenOffers(reportOffers(scanned.value), everything).map(({ plan }) => plan(settings));
}

/** The calculated values of a plan's formula cells, read back through office.js, by address. */
async function calculated(plan: SheetPlan, sheet: string): Promise<Record<string, unknown>> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load('values,rowIndex,columnIndex');
    await context.sync();
    const formulas = plan.cells.filter(({ kind }) => kind === 'formula');
    return Object.fromEntries(
      formulas.map(({ row, column }) => [
        cellText(row, column),
        used.values[row - used.rowIndex]?.[column - used.columnIndex],
      ]),
    );
  });
}

function expected(plan: SheetPlan): Record<string, unknown> {
  return Object.fromEntries(
    plan.cells.flatMap((cell) =>
      cell.kind === 'formula' ? [[cellText(cell.row, cell.column), cell.expected]] : [],
    ),
  );
}

test.each(['excel', 'addin'] as const)(
  'every formula that is written (%s) calculates to what the measures say, on every row of the sample',
  async (formulas) => {
    const settings = { ...standardSettings('vi', new Date(2022, 11, 31)), formulas };
    const plans = await plansOf(settings);
    const written = await writeReports(everything, settings);
    if (!written.ok) throw new Error(JSON.stringify(written));
    expect(written.value.sheets).toHaveLength(plans.length);
    expect(plans.length).toBeGreaterThan(3);
    for (const [index, plan] of plans.entries()) {
      const values = expected(plan);
      expect(Object.keys(values).length).toBeGreaterThan(plan.key.report === 'checks' ? 0 : 40);
      expect(await calculated(plan, written.value.sheets[index]?.sheet ?? '')).toStrictEqual(values);
    }
  },
);

test('values are written where values are asked for', async () => {
  const settings = { ...standardSettings('vi', new Date(2022, 11, 31)), formulas: 'values' as const };
  const plans = await plansOf(settings);
  expect(plans.flatMap(({ cells }) => cells.filter(({ kind }) => kind === 'formula'))).toStrictEqual([]);
  expect((await writeReports(everything, settings)).ok).toBe(true);
});

test.each(['competition', 'dense', 'ordinal'] as const)(
  'by the %s rule too, with the add-in’s own functions',
  async (ties) => {
    const settings: ReportSettings = {
      ...standardSettings('vi', new Date(2022, 11, 31)),
      formulas: 'addin',
      ties,
    };
    const wish = { reports: ['attainment'] as const, year: 2022 };
    const scanned = await scan();
    if (!scanned.ok) throw new Error(JSON.stringify(scanned));
    const plans = chosenOffers(reportOffers(scanned.value), wish).map(({ plan }) => plan(settings));
    const written = await writeReports(wish, settings);
    if (!written.ok) throw new Error(JSON.stringify(written));
    expect(plans.length).toBeGreaterThan(0);
    for (const [index, plan] of plans.entries()) {
      expect(await calculated(plan, written.value.sheets[index]?.sheet ?? '')).toStrictEqual(expected(plan));
    }
  },
);
