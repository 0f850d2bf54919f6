import { refreshReports } from '../../src/actions/refresh-reports';
import { scan } from '../../src/actions/scan';
import { writeReports } from '../../src/actions/write-reports';
import { of2022, report, settings, sampleWorkbookBeforeEach } from './sample-workbook';

const workbook = sampleWorkbookBeforeEach();

async function written() {
  const outcome = await writeReports(of2022, settings);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.sheets;
}

async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

async function setCell(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

async function usedValues(sheet: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values as unknown[][];
  });
}

test('a report that stands already is rewritten in place, even under another name', async () => {
  expect(await written()).toMatchObject([{ sheet: report, rewritten: false }]);
  const before = await usedValues(report);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(report).name = "Bản 'Tỉnh ủy' 2022";
    await context.sync();
  });
  expect(await written()).toMatchObject([{ sheet: "Bản 'Tỉnh ủy' 2022", rewritten: true }]);
  expect(await usedValues("Bản 'Tỉnh ủy' 2022")).toStrictEqual(before);
  expect(await sheetNames()).not.toContain(report);
});

test('a sheet of the user that has the wished name is never touched', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(report).getRange('A1').values = [['của tôi']];
    await context.sync();
  });
  expect(await written()).toMatchObject([{ sheet: `${report} (2)`, rewritten: false }]);
  expect(await usedValues(report)).toStrictEqual([['của tôi']]);
});

test('a report whose sheet was deleted is written anew', async () => {
  await written();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(report).delete();
    await context.sync();
  });
  expect(await written()).toMatchObject([{ sheet: report, rewritten: false }]);
  const scanned = await scan();
  expect(scanned.ok && scanned.value.reading.marks).toMatchObject({ own: [{ sheet: report }], orphans: [] });
});

test('the tables of written reports are not read as sources', async () => {
  const before = await scan();
  await written();
  const after = await scan();
  const sheets = (outcome: typeof before) => outcome.ok && outcome.value.tables.map(({ sheet }) => sheet);
  expect(sheets(after)).toStrictEqual(sheets(before));
});

test("a cell of the user's that the report would reach is named and kept", async () => {
  await written();
  // The report grows by a committee; just below it the user has a note.
  const rows = (await usedValues(report)).length;
  await setCell(report, `B${String(rows + 1)}`, 'ghi chú của tôi');
  await setCell('Kết nạp 2022', 'C21', '');
  const before = await usedValues(report);
  const outcome = await writeReports(of2022, settings);
  // One committee without a target more is one line of notes more.
  expect(outcome).toMatchObject({ ok: false, code: 'cells-in-the-way', facts: { sheet: report } });
  expect(await usedValues(report)).toStrictEqual(before);
});

test('a refresh follows the changed source and says what it could not find', async () => {
  await written();
  await setCell('Kết nạp 2022', 'D10', 400);
  const refreshed = await refreshReports(settings);
  expect(refreshed).toMatchObject({
    ok: true,
    value: { sheets: [{ sheet: report, rewritten: true }], orphaned: [] },
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Kết nạp 2022').delete();
    await context.sync();
  });
  expect(await refreshReports(settings)).toMatchObject({
    ok: true,
    value: { sheets: [], orphaned: [{ sheet: report }] },
  });
  expect(await sheetNames()).toContain(report);
});

test('a protected report is refused before anything is sent', async () => {
  await written();
  const { sheets, side } = workbook().book;
  const id = sheets.ids().find((each) => sheets.name(each) === report) ?? '';
  side.change(id, { isProtected: true });
  expect(await writeReports(of2022, settings)).toMatchObject({
    ok: false,
    code: 'sheet-protected',
    facts: { sheet: report },
  });
});
