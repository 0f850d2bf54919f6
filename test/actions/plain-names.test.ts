import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { installedFunctions, installFunctions } from '../../src/actions/install-functions';
import {
  plainNameMarker,
  removePlainNames,
  standingPlainNames,
  writePlainNames,
} from '../../src/actions/plain-names';
import { plainFormulas } from '../../src/reports/plain-formulas';
import { HeadlessWorkbook } from '../../workbench/headless/headless-workbook';

const sample = readFileSync('assets/samples/binh-thuan.xlsx');
const allNames = plainFormulas.map(({ name }) => name);

let workbook: HeadlessWorkbook;

async function open(bytes: Uint8Array): Promise<void> {
  workbook = await HeadlessWorkbook.open(bytes, installedFunctions('vi'));
  installFunctions(() => 'vi');
}

beforeEach(() => open(sample));
afterEach(() => workbook.close());

/**
 * Cells of a sheet that the formulas refer to: four counts, an error, text, a blank text, and nothing in J1. K holds
 * values to be ranked, one of them text and one blank; M the same with #N/A, a committee without a value.
 */
const cells = [
  ['E1:H1', [[13, 74, 11, 2]]],
  ['E2:H2', [['=1/0', 'chưa có', ' ', true]]],
  ['K1:K6', [[1.015], [1.0355], [0.6915], [1.015], ['chưa có'], ['']]],
  ['M1:M4', [[1.015], ['=NA()'], [1.0355], [0.6915]]],
] as const;

/** Calculates formulas, one a row, in a sheet of its own with the cells above. */
async function calculate(formulas: readonly string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItemOrNullObject('Tính thử').delete();
    const sheet = worksheets.add('Tính thử');
    for (const [address, content] of cells) {
      sheet.getRange(address).formulas = content.map((row) => [...row]);
    }
    const range = sheet.getRange(`A1:A${String(formulas.length)}`);
    range.formulas = formulas.map((formula) => [formula]);
    await context.sync();
    range.load('values');
    await context.sync();
    return range.values.map(([value]: unknown[]) => value);
  });
}

const anyNumber = ['2071', '2000', '0', '-3', 'J1', 'E2', 'F2', 'G2', 'H2', '0.5', '""', '"2.030"'];

/** Every pair of a number, zero, negative, blank, error, text, blank text and truth value. */
function pairs(names: readonly string[], values: readonly string[] = anyNumber): string[] {
  return names.flatMap((name) => values.flatMap((a) => values.map((b) => `=${name}(${a},${b})`)));
}

/** The same with shares, where the add-in's points are exact and those of doubles carry dust. */
const anyShare = ['0.87', '0.75', '0.91', '0.57', '0.3', '1.0355', ...anyNumber.slice(2)];

const day = 'DATE(2022,6,30)';
const cases = {
  'two numbers of any kind': [
    ...pairs(['ATTAINMENT', 'SAMEPERIOD', 'EXCELLENTALLOWED']),
    ...pairs(['ADMISSIONRATIO', 'COMPOSITION', 'EXCELLENTTOLOWER']),
  ],
  points: pairs(['POINTSABOVE'], anyShare),
  'the cap, with 18 good and 4 excellent': [
    '=EXCELLENTALLOWED(18,4)',
    '=EXCELLENTTOLOWER(18,4)',
    '=EXCELLENTTOLOWER(20,4)',
    '=EXCELLENTTOLOWER(0,7)',
    '=EXCELLENTTOLOWER(J1,7)',
    '=EXCELLENTALLOWED(4,1.5)',
  ],
  dates: [
    `=PACE(1238,2000,${day})`,
    '=PACE(1238,2000,DATE(2024,6,30))',
    '=PACE(1238,2000,DATE(2022,12,31)+0.75)',
    '=PACE(1238,2000,2958465)',
    '=PACE(1238,2000,2958466)',
    '=PACE(1238,2000,12)',
    '=PACE(1238,2000,-1)',
    '=PACE(1238,2000,J1)',
    '=PACE(1238,2000,0)',
    '=PACE(1238,2000,"30.6.2022")',
    `=PACE(1238,0,${day})`,
    `=PACE(J1,2000,${day})`,
    `=PACE(E2,F2,${day})`,
    `=PACE(1238,-1,${day})`,
    `=YEAREND(1238,${day})`,
    `=YEAREND(J1,${day})`,
    `=YEAREND(-1,${day})`,
    '=YEAREND(1238,J1)',
    '=YEAREND(1238,E2)',
    '=YEAREND(F2,E2)',
  ],
  grades: [
    '=GOODORBETTER(E1:H1)',
    '=GOODORBETTER({13,74,11,2})',
    '=GOODORBETTER({13;74;11;2})',
    '=GOODORBETTER(E1:G1)',
    '=GOODORBETTER(E2:H2)',
    '=GOODORBETTER(F2:I2)',
    '=GOODORBETTER(P1:S1)',
    '=GOODORBETTER({0,0,0,0})',
    '=GOODORBETTER({3,-1,0,0})',
    '=GOODORBETTER({3,1.5,0,0})',
    '=GOODORBETTER(F1:I1)',
    '=GOODORBETTER(H1:K1)',
  ],
  standings: ['STANDING', 'STANDINGTEXT'].flatMap((name) => [
    ...['K1', 'K2', 'K3', 'K5', 'K6', '9', '"x"', 'E2'].map((value) => `=${name}(${value},K1:K6)`),
    // #N/A among the values does not stand and is not counted.
    `=${name}(1.015,M1:M4)`,
    `=${name}(M2,M1:M4)`,
    `=${name}(13,E1:H2)`,
    `=${name}(13,E1:H1)`,
  ]),
};

/** `=ATTAINMENT(…)` as `=ATTAINMENT_PLAIN(…)`. */
function plainly(formula: string): string {
  return formula.replace(/^=(\w+)\(/, '=$1_PLAIN(');
}

test.each(Object.entries(cases))('plain names give what the add-in gives: %s', async (_, formulas) => {
  const written = await writePlainNames('vi');
  expect(written).toStrictEqual({ ok: true, value: { written: allNames, taken: [] } });
  const byAddIn = await calculate(formulas);
  const byName = await calculate(formulas.map(plainly));
  const shown = (values: readonly unknown[]) => formulas.map((formula, index) => [formula, values[index]]);
  expect(shown(byName)).toStrictEqual(shown(byAddIn));
});

// 2,071 admitted of 2,000 in Bình Thuận in 2022; 13 + 74 of 100 graded good or better.
test('known figures, so that equal errors on both sides would show', async () => {
  await writePlainNames('vi');
  expect(
    await calculate([
      '=ATTAINMENT_PLAIN(2071,2000)',
      '=attainment_plain(1,0)',
      '=ATTAINMENT_PLAIN("chưa có",1)',
      '=ATTAINMENT_PLAIN(1,J1)',
      '=GOODORBETTER_PLAIN(E1:H1)',
      '=STANDINGTEXT_PLAIN(1.015,K1:K6)',
      '=STANDINGTEXT_PLAIN(1.015,M1:M4)',
      '=EXCELLENTTOLOWER_PLAIN(18,4)',
      // A share with no end is rounded at its 12th decimal.
      '=ABS(POINTSABOVE_PLAIN(1/3,0.75)-POINTSABOVE(1/3,0.75))<1E-11',
    ]),
  ).toStrictEqual([1.0355, '#N/A', '#VALUE!', '', 0.87, '2/4', '2/3', 1, true]);
});

test('names of the user stay as they are, whatever their case and scope', async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add('Attainment_Plain', '=LAMBDA(x,x*2)', 'của tôi');
    context.workbook.worksheets.getFirst().names.add('PACE_PLAIN', '=7');
    context.workbook.names.add('Chỉ_tiêu', '=2000', `không phải tên của tiện ích ${plainNameMarker}`);
    await context.sync();
  });
  const written = await writePlainNames('vi');
  expect(written).toMatchObject({ ok: true, value: { taken: ['ATTAINMENT_PLAIN', 'PACE_PLAIN'] } });
  expect(await calculate(['=ATTAINMENT_PLAIN(21)', '=Chỉ_tiêu'])).toStrictEqual([42, 2000]);
  const ours = allNames.filter((name) => name !== 'ATTAINMENT_PLAIN' && name !== 'PACE_PLAIN').sort();
  expect(await removePlainNames()).toStrictEqual({ ok: true, value: ours });
  const left = await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name,items/comment,items/formula');
    await context.sync();
    return names.items.map(({ name, comment, formula }) => [name, comment, formula]);
  });
  expect(left).toContainEqual(['Attainment_Plain', 'của tôi', '=LAMBDA(x,x*2)']);
  expect(left.some(([name]) => name === 'Chỉ_tiêu')).toBe(true);
  expect(await removePlainNames()).toStrictEqual({ ok: true, value: [] });
});

test('writing again renews the names, in the language asked for', async () => {
  await writePlainNames('vi');
  await Excel.run(async (context) => {
    context.workbook.names.getItem('ATTAINMENT_PLAIN').formula = '=LAMBDA(a,b,0)';
    await context.sync();
  });
  const [cell] = await calculate(['=ATTAINMENT_PLAIN(1,2)']);
  expect(cell).toBe(0);
  expect(await writePlainNames('de')).toMatchObject({ ok: true, value: { written: allNames, taken: [] } });
  expect(await calculate(['=ATTAINMENT_PLAIN(1,2)'])).toStrictEqual([0.5]);
  const comment = await Excel.run(async (context) => {
    const item = context.workbook.names.getItem('ATTAINMENT_PLAIN');
    item.load('comment');
    await context.sync();
    return item.comment;
  });
  expect(comment).toMatch(/^Zielerreichung: .*\[attainment-plain-1\]$/);
});

test.each(['vi', 'en', 'de'] as const)(
  'comments fit in the 255 characters that Excel keeps (%s)',
  async (language) => {
    expect((await writePlainNames(language)).ok).toBe(true);
    expect(await standingPlainNames()).toStrictEqual({ ok: true, value: [...allNames].sort() });
  },
);

test('cells go on with the names while other names come and go', async () => {
  await writePlainNames('vi');
  const formulas = ['=ATTAINMENT_PLAIN(2071,2000)', '=GOODORBETTER_PLAIN(E1:H1)'];
  expect(await calculate(formulas)).toStrictEqual([1.0355, 0.87]);
  await Excel.run(async (context) => {
    context.workbook.names.add('Khác', '=1').delete();
    await context.sync();
  });
  expect(await calculate(formulas)).toStrictEqual([1.0355, 0.87]);
});

test('a saved file holds the names as Excel writes LAMBDA, and gives them back when it is opened', async () => {
  await writePlainNames('vi');
  await calculate(['=ATTAINMENT_PLAIN(2071,2000)']);
  const bytes = await workbook.save();
  const part = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
  const stored = /<definedName name="POINTSABOVE_PLAIN"[^>]*>([^<]*)</.exec(part)?.[1] ?? '';
  expect(stored).toMatch(
    /^_xlfn\.LAMBDA\(_xlpm\.share,_xlpm\.target,IF\(ISERROR\(_xlpm\.share\),_xlpm\.share,/,
  );
  expect(stored).toContain('ROUND((_xlpm.share-_xlpm.target)*100,12)');
  // Neither a parameter without its prefix nor a function with one that is no newer function.
  expect(stored.replaceAll('_xlpm.', '').match(/_xl\w+/g)).toStrictEqual(['_xlfn']);
  expect(stored).not.toMatch(/(?<!_xlpm\.)\b(?:share|target)\b/);
  await workbook.close();
  await open(bytes);
  expect(await standingPlainNames()).toStrictEqual({ ok: true, value: [...allNames].sort() });
  const again = await calculate(['=ATTAINMENT_PLAIN(2071,2000)', '=STANDINGTEXT_PLAIN(K3,K1:K6)']);
  expect(again).toStrictEqual([1.0355, '4/4']);
  expect(await removePlainNames()).toStrictEqual({ ok: true, value: [...allNames].sort() });
});
