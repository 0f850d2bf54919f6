import { writeAllotment } from '../../src/actions/allot';
import { keepSettings } from '../../src/actions/kept-settings';
import { refreshReports } from '../../src/actions/refresh-reports';
import { wishFor } from '../../src/actions/report-wish';
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

async function firstCommittee(): Promise<{ name: string; admitted: number; members: number }> {
  const scanned = await scan();
  const table =
    scanned.ok && scanned.value.tables.find((each) => each.kind === 'admissions' && each.sheet === source);
  const row =
    table && table.kind === 'admissions' ? table.rows.find(({ kind }) => kind === 'committee') : null;
  if (row?.kind !== 'committee') throw new Error('No committee.');
  const figure = (field: 'admitted' | 'members-previous-year') => {
    const reading = row.readings[field];
    if (reading?.kind !== 'figure') throw new Error(`${row.committee} has no ${field}.`);
    return Number(reading.value.numerator);
  };
  return { name: row.committee, admitted: figure('admitted'), members: figure('members-previous-year') };
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

describe('an allotment', () => {
  const sheet = 'Phân bổ chỉ tiêu 2023';
  /** The target of a committee as it stands; `by` is what a person writes over it. */
  const given = async (committee: string, by?: number | string): Promise<unknown> =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
      await context.sync();
      const column = used.values.map((row) => row.indexOf('Chỉ tiêu giao')).find((found) => found !== -1);
      const row = used.values.findIndex((cells) => cells[1] === committee);
      const cell = used.getCell(row, column ?? -1);
      if (by !== undefined) cell.values = [[by]];
      cell.load('values');
      await context.sync();
      return (cell.values as unknown[][])[0]?.[0];
    });

  test('is to be balanced when what it was spread by changes, and for nothing that a person enters on it', async () => {
    await writeAllotment(settings);
    const { name, admitted, members } = await firstCommittee();
    expect([await given(name, 321), await stale()]).toEqual([321, []]);
    // It goes by members: this year's admissions move no target.
    await replace(source, admitted, admitted + 1);
    expect(await stale()).toEqual([]);
    await replace(source, members, members + 500);
    expect(await stale()).toEqual([[sheet, 'to-balance']]);
    await refreshReports(settings);
    expect([await given(name), await stale()]).toEqual([321, [[sheet, 'to-balance']]]);
    await writeReports({ reports: ['allotment'], year: null }, settings);
    expect([await given(name), await stale()]).toEqual([321, [[sheet, 'to-balance']]]);
    await writeAllotment(settings);
    expect([await given(name), await stale()]).toEqual([321, []]);
  });

  test('is outdated by other settings, which a refresh mends, and says so where a cell cannot be read', async () => {
    await writeAllotment(settings);
    const { name } = await firstCommittee();
    const kept = defaultWorkbookSettings();
    await keepSettings({ ...kept, report: { ...kept.report, decimals: 3 } });
    expect(await stale()).toEqual([[sheet, 'outdated']]);
    await refreshReports(wishFor('vi'));
    expect(await stale()).toEqual([]);
    await given(name, 'hỏi lại');
    expect(await stale()).toEqual([[sheet, 'unreadable']]);
  });

  test('is found again by its own table when a later year’s comes', async () => {
    await writeAllotment(settings);
    await Excel.run(async (context) => {
      const next = context.workbook.worksheets.getItem(source).copy();
      next.name = 'Kết nạp 2023';
      const used = next.getUsedRange(true).load('formulas');
      await context.sync();
      used.formulas = (used.formulas as unknown[][]).map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('2022', '2023') : cell)),
      );
      await context.sync();
    });
    expect(await stale()).toEqual([]);
  });
});

test('a report whose table is gone is told of', async () => {
  await writeReports(of2022, settings);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(source).getUsedRange().clear();
    await context.sync();
  });
  expect(await stale()).toEqual([[report, 'source-missing']]);
});
