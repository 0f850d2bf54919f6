import { removeReports } from '../../src/actions/remove-reports';
import { writeReports } from '../../src/actions/write-reports';
import { of2022, report, settings, sampleWorkbookBeforeEach } from './sample-workbook';

const workbook = sampleWorkbookBeforeEach();

function sheetNames(): string[] {
  const { sheets } = workbook().book;
  return sheets.ids().map((id) => sheets.name(id));
}

async function change(act: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

test('all reports are taken out again, and nothing else', async () => {
  const before = sheetNames();
  expect(await writeReports(of2022, settings)).toMatchObject({ ok: true });
  expect(await removeReports('all', 'ask')).toMatchObject({
    ok: true,
    value: { deleted: [report], emptied: [], asked: [] },
  });
  expect(sheetNames()).toEqual(before);
  expect(await removeReports('all', 'ask')).toMatchObject({ ok: true, value: { deleted: [] } });
});

test("a sheet on which the user wrote is asked about, and keeps the user's cell", async () => {
  await writeReports(of2022, settings);
  await change(({ workbook: { worksheets } }) => {
    worksheets.getItem(report).getRange('AZ3').values = [['của tôi']];
  });
  expect(await removeReports([report], 'ask')).toMatchObject({
    ok: true,
    value: { deleted: [], asked: [{ sheet: report, cell: 'AZ3' }] },
  });
  expect(await removeReports([report], 'leave-the-sheet')).toMatchObject({
    ok: true,
    value: { deleted: [], emptied: [report] },
  });
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(report).getUsedRange(true).load('address,values');
    await context.sync();
    expect([used.address.endsWith('!AZ3'), used.values]).toEqual([true, [['của tôi']]]);
  });
});

/** Source: doc comment of Excel.WorkbookProtection.protect: no sheet can be added, moved or deleted then. */
test('in a workbook whose structure is protected no report is added or deleted, and it is said why', async () => {
  await change((context) => {
    context.workbook.protection.protect();
  });
  expect(await writeReports(of2022, settings)).toMatchObject({ ok: false, code: 'workbook-protected' });
  await change((context) => {
    context.workbook.protection.unprotect();
  });
  await writeReports(of2022, settings);
  await change((context) => {
    context.workbook.protection.protect();
  });
  expect(await writeReports(of2022, settings)).toMatchObject({
    ok: true,
    value: { sheets: [{ rewritten: true }] },
  });
  expect(await removeReports('all', 'ask')).toMatchObject({ ok: false, code: 'workbook-protected' });
  expect(sheetNames()).toContain(report);
});

/** Two requests to read and one to write; up to two more are seen, none of them for a single report. */
test('one report takes at most four requests, all reports together at most five', async () => {
  const requestsOf = async (act: () => Promise<{ readonly ok: boolean }>) => {
    const before = workbook().host.totals.requests;
    expect(await act()).toMatchObject({ ok: true });
    return workbook().host.totals.requests - before;
  };
  const one = await requestsOf(() => writeReports(of2022, settings));
  const all = await requestsOf(() => writeReports({ reports: 'all', year: null }, settings));
  expect(one).toBeLessThanOrEqual(4);
  expect(all).toBeLessThanOrEqual(5);
});
