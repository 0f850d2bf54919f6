import { refreshReports } from '../../src/actions/refresh-reports';
import { removeReports } from '../../src/actions/remove-reports';
import { restorableReports, restoreReport } from '../../src/actions/restore-report';
import { scan } from '../../src/actions/scan';
import { writeReports } from '../../src/actions/write-reports';
import { ActionType } from '../../workbench/protocol/messages';
import { of2022, report, settings, sampleWorkbookBeforeEach } from './sample-workbook';
import { contentsOf, lookOfSheet } from './workbook-contents';

const workbook = sampleWorkbookBeforeEach();
const german = { ...settings, language: 'de' as const, style: 'modern' as const };

async function setCell(sheet: string, address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[value]];
    await context.sync();
  });
}

async function stateOf(sheet: string) {
  return { cells: (await contentsOf(workbook()))[sheet], look: await lookOfSheet(sheet) };
}

async function restorable() {
  const scanned = await scan();
  if (!scanned.ok) throw new Error(JSON.stringify(scanned));
  return restorableReports(scanned.value.reading);
}

test('a report that was written once has no version before', async () => {
  await writeReports(of2022, settings);
  expect(await restorable()).toEqual([]);
  expect(await restoreReport(report)).toEqual({
    ok: false,
    code: 'nothing-to-restore',
    facts: { sheet: report },
  });
});

test('the version before comes back whole, by hand changed cells included, and so does the one after it', async () => {
  await writeReports(of2022, settings);
  await setCell(report, 'B3', 'Sửa bằng tay');
  const first = await stateOf(report);
  await writeReports(of2022, german);
  await setCell(report, 'AZ2', 'ghi chú của tôi');
  const second = await stateOf(report);
  expect(await restorable()).toMatchObject([{ sheet: report, manner: { language: 'vi' }, refusal: null }]);

  expect(await restoreReport(report)).toMatchObject({ ok: true, value: { sheet: report } });
  await setCell(report, 'AZ2', '');
  expect(await stateOf(report)).toEqual(first);
  await setCell(report, 'AZ2', 'ghi chú của tôi');
  expect(await restoreReport(report)).toMatchObject({ ok: true });
  expect(await stateOf(report)).toEqual(second);
});

test('restored formulas follow their sources through inserted rows and a new name of the sheet', async () => {
  const source = 'Kết nạp 2022';
  await writeReports(of2022, settings);
  await writeReports(of2022, german);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(source);
    sheet.getRange('3:3').insert('Down');
    sheet.name = 'Năm 2022';
    await context.sync();
  });
  expect(await restoreReport(report)).toMatchObject({ ok: true });
  const { book } = workbook();
  const formulas = (await contentsOf(workbook()))[report]?.flat().map(String) ?? [];
  expect(formulas.some((formula) => formula.includes('Năm 2022'))).toBe(true);
  expect(formulas.some((formula) => formula.includes('#REF!'))).toBe(false);
  const total = book.sheets.find(report) ?? '';
  const shown = book.cells.values(total, { firstRow: 0, firstColumn: 0, lastRow: 60, lastColumn: 10 }).flat();
  expect(shown).toEqual(expect.arrayContaining([2071, 2000]));
});

test('the version before is saved with the file', async () => {
  await writeReports(of2022, settings);
  const first = await stateOf(report);
  await writeReports(of2022, german);
  await workbook.reopen(await workbook().save());
  expect(await restoreReport(report)).toMatchObject({ ok: true });
  expect((await contentsOf(workbook()))[report]).toEqual(first.cells);
});

test('a report of which a version is kept is removed with it, and a sheet deleted by hand leaves nothing for good', async () => {
  const before = Object.keys(await contentsOf(workbook()));
  await writeReports(of2022, settings);
  await refreshReports(settings);
  expect(Object.keys(await contentsOf(workbook()))).toHaveLength(before.length + 2);
  expect(await removeReports('all', 'ask')).toMatchObject({ ok: true, value: { deleted: [report] } });
  expect(Object.keys(await contentsOf(workbook()))).toEqual(before);

  await writeReports(of2022, settings);
  await refreshReports(settings);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(report).delete();
    await context.sync();
  });
  await writeReports(of2022, settings);
  expect(Object.keys(await contentsOf(workbook()))).toEqual([...before, report]);
});

test.each([5, 40, 200])(
  'restoring that stops after %d actions leaves the report as it was',
  async (actions) => {
    await writeReports(of2022, settings);
    const first = await stateOf(report);
    await writeReports(of2022, german);
    const second = await stateOf(report);
    workbook().host.faults.refuse('GeneralException', {
      afterActions: actions,
      when: ({ Actions }) =>
        Actions.length > actions && Actions.some(({ ActionType: kind }) => kind === ActionType.SetProperty),
    });
    expect(await restoreReport(report)).toMatchObject({ ok: false });
    expect(await stateOf(report)).toEqual(second);
    expect(await restoreReport(report)).toMatchObject({ ok: true });
    expect(await stateOf(report)).toEqual(first);
  },
);

test('a rewriting that was stopped, and could not be taken back, is repaired by the next', async () => {
  await writeReports(of2022, settings);
  const first = await stateOf(report);
  const { faults } = workbook().host;
  let isStopped = false;
  faults.refuse('GeneralException', {
    afterActions: 300,
    when: ({ Actions }) => {
      isStopped ||=
        Actions.length > 300 && Actions.some(({ ActionType: kind }) => kind === ActionType.SetProperty);
      return isStopped;
    },
  });
  const isTakingBack = ({ Actions }: { readonly Actions: readonly unknown[] }) =>
    isStopped && Actions.length < 200;
  faults.refuse('InvalidOrTimedOutSession', { when: isTakingBack });
  expect(await writeReports(of2022, german)).toMatchObject({ ok: false });
  expect(faults.pending).toBe(0);
  expect(await writeReports(of2022, german)).toMatchObject({
    ok: true,
    value: { sheets: [{ rewritten: true }] },
  });
  expect(await restoreReport(report)).toMatchObject({ ok: true });
  expect(await stateOf(report)).toEqual(first);
});
