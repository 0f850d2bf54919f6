import { keepSettings } from '../../src/actions/kept-settings';
import { refreshReports } from '../../src/actions/refresh-reports';
import { scan } from '../../src/actions/scan';
import { staleReports } from '../../src/actions/stale-reports';
import { defaultWorkbookSettings } from '../../src/actions/workbook-settings';
import { writeReports } from '../../src/actions/write-reports';
import { of2022, report, settings, sampleWorkbookBeforeEach } from './sample-workbook';

sampleWorkbookBeforeEach();
const source = 'Kết nạp 2022';

async function stale(): Promise<[string, string][]> {
  const scanned = await scan();
  if (!scanned.ok) throw new Error(JSON.stringify(scanned));
  return (await staleReports(scanned.value)).map(({ own, reason }) => [own.sheet, reason]);
}

/** Writes over the first cell of a sheet that holds a value, and says where. */
async function replace(sheet: string, value: unknown, by: string | number): Promise<void> {
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    const row = used.values.findIndex((cells: unknown[]) => cells.includes(value));
    const column = used.values[row]?.indexOf(value) ?? -1;
    if (column < 0) throw new Error(`${sheet} does not hold ${String(value)}.`);
    used.getCell(row, column).values = [[by]];
    await context.sync();
  });
}

async function firstCommittee(): Promise<{ name: string; admitted: number }> {
  const scanned = await scan();
  const table =
    scanned.ok && scanned.value.tables.find((each) => each.kind === 'admissions' && each.sheet === source);
  const row =
    table && table.kind === 'admissions' ? table.rows.find(({ kind }) => kind === 'committee') : null;
  const reading = row?.kind === 'committee' ? row.readings.admitted : null;
  if (row?.kind !== 'committee' || reading?.kind !== 'figure') throw new Error('No committee.');
  return { name: row.committee, admitted: Number(reading.value.numerator) };
}

test('a report that was just written is not stale, on another day neither', async () => {
  await writeReports({ reports: 'all', year: null }, settings);
  expect(await stale()).toEqual([]);
});

test('a changed figure is told of, as one that live formulas show already', async () => {
  await writeReports(of2022, settings);
  const { admitted } = await firstCommittee();
  await replace(source, admitted, admitted + 1);
  expect(await stale()).toEqual([[report, 'figures-changed']]);
  await refreshReports(settings);
  expect(await stale()).toEqual([]);
});

test('a report of values is outdated by a changed figure, one of formulas by a committee’s new name or by other settings', async () => {
  const { name, admitted } = await firstCommittee();
  await writeReports(of2022, { ...settings, formulas: 'values' });
  await replace(source, admitted, admitted + 1);
  expect(await stale()).toEqual([[report, 'outdated']]);
  await writeReports(of2022, settings);
  await replace(source, name, `${name} mới`);
  expect(await stale()).toEqual([[report, 'outdated']]);
  await refreshReports(settings);
  expect(await stale()).toEqual([]);
  const kept = defaultWorkbookSettings();
  await keepSettings({ ...kept, report: { ...kept.report, decimals: 3 } });
  expect(await stale()).toEqual([[report, 'outdated']]);
});

test('a report whose table is gone is told of', async () => {
  await writeReports(of2022, settings);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(source).getUsedRange().clear();
    await context.sync();
  });
  expect(await stale()).toEqual([[report, 'source-missing']]);
});
