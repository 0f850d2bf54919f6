import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyDocument } from '../../../workbench/book/document-data';
import { thisAddIn } from '../../../workbench/protocol/who-works';
import type { OpenOffice } from '../office-fixture';
import { bookData, openOffice } from '../office-fixture';

/** Source of all of these: Excel.Setting and Excel.SettingCollection in @types/office-js 1.0.612. */
let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

function codeOf(error: unknown): string {
  return (error as OfficeExtension.Error).code;
}

test('values of every kind come back as they were, dates as dates', async () => {
  const when = new Date('2022-12-31T17:00:00.000Z');
  const given = { năm: 2022, mục: ['kết nạp', null, true], ngày: when };
  const read = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('bảng', given);
    settings.add('số', 1.5);
    settings.add('chữ', '=1+1');
    await context.sync();
    const count = settings.getCount();
    settings.load('items/key,items/value');
    await context.sync();
    return { count: count.value, items: settings.items.map((one) => [one.key, one.value as unknown]) };
  });
  expect(read).toEqual({
    count: 3,
    items: [
      ['bảng', given],
      ['số', 1.5],
      ['chữ', '=1+1'],
    ],
  });
});

test('add sets a setting that is there, its value can be set, and delete takes it away', async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.add('a', 1);
    settings.add('a', 2);
    setting.load('value');
    await context.sync();
    expect(setting.value).toBe(2);
    setting.value = [3];
    const again = settings.getItem('a');
    again.load('key,value');
    await context.sync();
    expect(again.toJSON()).toEqual({ key: 'a', value: [3] });
    again.delete();
    await context.sync();
    const gone = settings.getItemOrNullObject('a');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('getItem of a setting that is not there is ItemNotFound; names are told apart by case', async () => {
  const code = await Excel.run(async (context) => {
    context.workbook.settings.add('a', 1);
    context.workbook.settings.getItem('A').load('value');
    await context.sync();
  }).catch(codeOf);
  expect(code).toBe('ItemNotFound');
});

/** Excel.SettingCollection: "the scope is limited to per file and add-in". */
test('the settings of another add-in in the same workbook are not seen and stay', async () => {
  await office.stop();
  const other = {
    part: 'xl/webextensions/webextension1.xml',
    addInId: 'wa104380862',
    version: '1.5.0.0',
    settings: [['theirs', '1']] as const,
  };
  office = await openOffice({ ...bookData(), document: { ...emptyDocument, webExtensions: [other] } });
  await Excel.run(async (context) => {
    context.workbook.settings.add('ours', 2);
    context.workbook.settings.load('items/key');
    await context.sync();
    expect(context.workbook.settings.items.map(({ key }) => key)).toEqual(['ours']);
  });
  const { document } = await office.book.exportData();
  expect(document.webExtensions).toEqual([
    other,
    { part: '', addInId: thisAddIn.id, version: thisAddIn.version, settings: [['ours', '2']] },
  ]);
});

test('the add-in that the host plays for unless told otherwise is the one of the manifest', () => {
  const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
  expect(manifest).toContain(`<Id>${thisAddIn.id}</Id>`);
  expect(manifest).toContain(`<Version>${thisAddIn.version}</Version>`);
});
