import { previewReports } from '../../src/actions/preview-reports';
import { writeReports } from '../../src/actions/write-reports';
import { of2022, report, settings, sampleWorkbookBeforeEach } from './sample-workbook';
import { contentsOf } from './workbook-contents';

const workbook = sampleWorkbookBeforeEach();

async function preview() {
  const outcome = await previewReports(of2022, settings);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.reports;
}

test('says what would be written and where, and writes nothing', async () => {
  const before = await contentsOf(workbook());
  const [planned] = await preview();
  expect(planned).toMatchObject({ sheet: report, isNew: true, keepsFormer: false, refusal: null });
  expect(planned?.headline).toBe('2.071/2.000 = 103,6%');
  expect(await contentsOf(workbook())).toEqual(before);

  const written = await writeReports(of2022, settings);
  if (!written.ok) throw new Error(JSON.stringify(written));
  expect(written.value.sheets[0]?.sheet).toBe(planned?.sheet);
  const again = await preview();
  expect(again).toMatchObject([{ ...planned, isNew: false, keepsFormer: true }]);
});

test('tells of a protected sheet beforehand', async () => {
  await writeReports(of2022, settings);
  const { book } = workbook();
  book.side.change(book.sheets.find(report) ?? '', { isProtected: true });
  expect(await preview()).toMatchObject([{ refusal: { code: 'sheet-protected', facts: { sheet: report } } }]);
});

test('a protected structure means that no version before can be kept, and is said', async () => {
  await writeReports(of2022, settings);
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await preview()).toMatchObject([{ isNew: false, keepsFormer: false, refusal: null }]);
});

test('a cancel between two reports leaves the first whole and the others as they were', async () => {
  const signal = { aborted: false };
  const told: string[] = [];
  const all = { reports: 'all' as const, year: null };
  const written = await writeReports(all, settings, {
    signal,
    onProgress: ({ step, name }) => {
      if (step !== 'writing') return;
      told.push(name);
      signal.aborted = told.length === 2;
    },
  });
  if (!written.ok) throw new Error(JSON.stringify(written));
  expect(written.value.isStopped).toBe(true);
  expect(written.value.sheets.map(({ sheet }) => sheet)).toEqual(told);
  expect(written.value.sheets).toHaveLength(2);
  const stopped = Object.keys(await contentsOf(workbook()));
  expect(stopped).toEqual(expect.arrayContaining(told));
});
