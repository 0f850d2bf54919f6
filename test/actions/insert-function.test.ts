import { functionList } from '../../src/actions/function-list';
import { insertFunction } from '../../src/actions/insert-function';
import { sampleWorkbookBeforeEach } from './sample-workbook';

const sheet = 'Ghi chú';
const example = (id: string) => {
  const found = functionList('vi').find((entry) => entry.id === id);
  if (!found) throw new Error(`No function ${id}.`);
  return found;
};

const workbook = sampleWorkbookBeforeEach();

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    const chosen = context.workbook.worksheets.getItem(sheet);
    chosen.activate();
    chosen.getRange(address).select();
    await context.sync();
  });
}

async function cell(address: string): Promise<{ formula: unknown; value: unknown }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas,values');
    await context.sync();
    return { formula: range.formulas[0]?.[0] as unknown, value: range.values[0]?.[0] as unknown };
  });
}

async function fill(address: string, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
}

test('the example is written into the active cell and calculates there', async () => {
  await select('H20');
  expect(await insertFunction(example('ATTAINMENT'))).toEqual({ ok: true, value: 'Ghi chú!H20' });
  expect(await cell('H20')).toEqual({ formula: '=ATTAINMENT(2071,2000)', value: 1.0355 });
});

test.each([
  ['text', 'của tôi'],
  ['zero', 0],
  ['a formula that shows nothing', '=""'],
])('a cell that holds %s is named and left as it is', async (_name, content) => {
  await fill('H20', content);
  const before = await cell('H20');
  await select('H20');
  expect(await insertFunction(example('ROUNDED'))).toEqual({
    ok: false,
    code: 'cell-filled',
    facts: { sheet, cell: 'H20' },
  });
  expect(await cell('H20')).toEqual(before);
});

test('a cell into which another formula spills is not empty', async () => {
  await select('H20');
  await insertFunction(example('ALLOT'));
  expect((await cell('H21')).value).toBe(38);
  await select('H21');
  expect(await insertFunction(example('ATTAINMENT'))).toMatchObject({ ok: false, code: 'cell-filled' });
  expect((await cell('H23')).value).toBe(5);
});

test('a protected sheet is named', async () => {
  await select('H20');
  const { sheets, side } = workbook().book;
  const id = sheets.ids().find((each) => sheets.name(each) === sheet) ?? '';
  side.change(id, { isProtected: true });
  expect(await insertFunction(example('ATTAINMENT'))).toEqual({
    ok: false,
    code: 'sheet-protected',
    facts: { sheet },
  });
});
