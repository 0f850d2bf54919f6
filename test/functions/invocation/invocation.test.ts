import { readFileSync } from 'node:fs';
import { installedFunctions, installFunctions } from '../../../src/actions/install-functions';
import { catalogue } from '../../../src/functions/catalogue';
import { exampleFormula, exampleResult } from '../../../src/functions/example';
import { HeadlessWorkbook } from '../../../workbench/headless/headless-workbook';
import { cases, type InvocationCase } from './cases';
import { kindsOfCell } from './kinds-of-cell';

const examples: readonly InvocationCase[] = catalogue.map((entry) => {
  const gives = exampleResult(entry, 'vi').map((row) =>
    row.map((cell) => (typeof cell === 'object' ? cell.code : cell)),
  );
  return { name: `${entry.name}’s worked example`, formula: exampleFormula(entry), gives };
});

const sheetName = 'Thử hàm';

/** The cases stand below each other on one sheet, with a free line between them. */
const height = ({ cells = [], gives }: InvocationCase): number => Math.max(cells.length, gives.length) + 1;
let nextRow = 0;
const all = [...cases, ...kindsOfCell, ...examples].map((one) => {
  const row = nextRow;
  nextRow += height(one);
  return { ...one, row };
});

/** The formula with its references as far down as the case stands. */
function movedDown(formula: string, rows: number): string {
  return formula.replace(
    /\b([A-G])(\d+)\b/g,
    (_, column: string, row: string) => `${column}${String(Number(row) + rows)}`,
  );
}

let workbook: HeadlessWorkbook;
const values: unknown[][] = [];

beforeAll(async () => {
  workbook = await HeadlessWorkbook.open(
    readFileSync('assets/samples/binh-thuan.xlsx'),
    installedFunctions('vi'),
  );
  installFunctions(() => 'vi');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    for (const { cells = [], formula, row } of all) {
      const columns = cells[0]?.length ?? 0;
      if (columns > 0) {
        const first = sheet.getRange('A1').getOffsetRange(row, 0);
        first.getResizedRange(cells.length - 1, columns - 1).values = cells.map((line) => [...line]);
      }
      sheet.getRange('H1').getOffsetRange(row, 0).formulas = [[movedDown(formula, row)]];
    }
    const results = sheet.getRange('H1').getResizedRange(nextRow, 10);
    results.load('values');
    await context.sync();
    values.push(...(results.values as unknown[][]));
  });
});

afterAll(() => workbook.close());

test.each(all)('$name: $formula', ({ row, gives, message, messageHas }) => {
  const columns = gives[0]?.length ?? 1;
  expect(values.slice(row, row + gives.length).map((line) => line.slice(0, columns))).toEqual(gives);
  const sheetId = workbook.book.sheets.find(sheetName) ?? '';
  const said = workbook.host.functionMessage(sheetId, row, 7);
  if (message !== undefined) expect(said).toBe(message);
  if (messageHas !== undefined) expect(said).toContain(messageHas);
});

test('every function has a case', () => {
  const formulas = cases.map(({ formula }) => formula).join(' ');
  expect(catalogue.filter(({ name }) => !formulas.includes(`${name}(`))).toEqual([]);
});
