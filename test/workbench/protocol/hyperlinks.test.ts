import { unzipSync } from 'fflate';
import { HeadlessWorkbook } from '../../../workbench/headless/headless-workbook';
import { openXlsx } from '../../../workbench/files/open-xlsx';
import { fullFile } from '../files/full-file';
import { packageFaults } from '../files/package-faults';
import { firstSheetId } from '../files/rich-file';

/* Sources: Excel.Range.hyperlink and Excel.RangeHyperlink in @types/office-js; ECMA-376 part 1, 18.3.1.47 (hyperlink). */

let workbook: HeadlessWorkbook;
beforeEach(async () => {
  workbook = await HeadlessWorkbook.open(fullFile(), { functions: [] });
});
afterEach(() => workbook.close());

async function onSheet<T>(work: (sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem('Kết nạp')));
}

async function linkAt(address: string): Promise<Excel.RangeHyperlink | null> {
  return onSheet(async (sheet) => {
    const range = sheet.getRange(address);
    range.load('hyperlink');
    await range.context.sync();
    return range.hyperlink;
  });
}

/** The parts as saved, and the links that the saved file opens with. */
async function saved() {
  const bytes = await workbook.save();
  expect(packageFaults(bytes)).toEqual([]);
  const parts = unzipSync(bytes);
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  return { text, links: openXlsx(bytes).data.extras[firstSheetId]?.links };
}

const part = 'xl/worksheets/sheet1.xml';
const relationships = 'xl/worksheets/_rels/sheet1.xml.rels';

test('a link of the file is read, and moves with its cell', async () => {
  expect(await linkAt('A9')).toMatchObject({ documentReference: "'Ghi chú'!A1" });
  expect(await linkAt('A8')).toBeNull();
  await onSheet(async (sheet) => {
    sheet.getRange('1:2').insert('Down');
    await sheet.context.sync();
  });
  expect([await linkAt('A9'), await linkAt('A11')]).toEqual([
    null,
    expect.objectContaining({ documentReference: "'Ghi chú'!A1" }),
  ]);
  const { text, links } = await saved();
  expect(text(part)).toContain('<hyperlink ref="A11" location="\'Ghi chú\'!A1" display="Ghi chú"/>');
  expect(links).toHaveLength(1);
});

test('a link to outside is saved as a relationship and opened again', async () => {
  await onSheet(async (sheet) => {
    sheet.getRange('H1').hyperlink = {
      address: 'https://example.org/Điều lệ?a=1&b=2',
      screenTip: 'Mở văn bản',
      textToDisplay: '=1+1',
    };
    await sheet.context.sync();
  });
  expect(await linkAt('H1')).toEqual({
    address: 'https://example.org/Điều lệ?a=1&b=2',
    screenTip: 'Mở văn bản',
    textToDisplay: '=1+1',
  });
  const { text, links } = await saved();
  expect(text(relationships)).toContain(
    'Target="https://example.org/Điều%20lệ?a=1&amp;b=2" TargetMode="External"',
  );
  expect(text(part)).toContain('<hyperlink ref="A9"');
  expect(links).toContainEqual({
    area: { firstRow: 0, lastRow: 0, firstColumn: 7, lastColumn: 7 },
    address: 'https://example.org/Điều%20lệ?a=1&b=2',
    documentReference: '',
    screenTip: 'Mở văn bản',
  });
});

test('a link dies with its row, and the list goes with the last one', async () => {
  await onSheet(async (sheet) => {
    sheet.getRange('9:9').delete('Up');
    await sheet.context.sync();
  });
  expect(await linkAt('A9')).toBeNull();
  expect((await saved()).text(part)).not.toContain('<hyperlink');
});

// Source: Excel.ClearApplyTo, hyperlinks and removeHyperlinks.
test('links are cleared with or without the format; the content stays', async () => {
  const cell = await onSheet(async (sheet) => {
    const range = sheet.getRange('H1:H2');
    range.values = [['một'], ['hai']];
    range.format.font.bold = true;
    range.hyperlink = { documentReference: "'Kết nạp'!A1" };
    await sheet.context.sync();
    sheet.getRange('H1').clear('Hyperlinks');
    sheet.getRange('H2').clear('RemoveHyperlinks');
    const [first, second] = [sheet.getRange('H1'), sheet.getRange('H2')];
    for (const one of [first, second]) one.load('values,hyperlink,format/font/bold');
    await sheet.context.sync();
    return [first, second].map((one) => [one.values[0]?.[0], one.hyperlink, one.format.font.bold]);
  });
  expect(cell).toEqual([
    ['một', null, true],
    ['hai', null, false],
  ]);
});

test('a link over part of another leaves the rest of that one', async () => {
  await onSheet(async (sheet) => {
    sheet.getRange('H1:H3').hyperlink = { address: 'https://example.org/a' };
    sheet.getRange('H2').hyperlink = { address: 'https://example.org/b' };
    await sheet.context.sync();
  });
  expect([await linkAt('H1'), await linkAt('H2'), await linkAt('H3'), await linkAt('H1:H3')]).toEqual([
    { address: 'https://example.org/a' },
    { address: 'https://example.org/b' },
    { address: 'https://example.org/a' },
    null,
  ]);
});

test.each([
  ['a link to nowhere', { screenTip: 'x' }, 'InvalidArgument'],
  ['an unknown field', { address: 'https://example.org', target: '_blank' }, 'InvalidArgument'],
  ['a number as address', { address: 5 }, 'InvalidArgument'],
])('%s is refused', async (_what, link, code) => {
  await expect(
    onSheet(async (sheet) => {
      sheet.getRange('H1').hyperlink = link as Excel.RangeHyperlink;
      await sheet.context.sync();
    }),
  ).rejects.toMatchObject({ code });
});

// Source: Excel.WorksheetProtectionOptions.allowInsertHyperlinks.
test.each([
  [false, 'AccessDenied'],
  [true, null],
])('on a protected sheet that allows links: %s', async (allowInsertHyperlinks, code) => {
  const work = onSheet(async (sheet) => {
    sheet.protection.protect({ allowInsertHyperlinks });
    sheet.getRange('H1').hyperlink = { address: 'https://example.org' };
    await sheet.context.sync();
  });
  if (code === null) await expect(work).resolves.toBeUndefined();
  else await expect(work).rejects.toMatchObject({ code });
});
