import { targetFormula } from '../../src/excel/name-target';
import { markComment, readMarks, sameKey } from '../../src/excel/own-sheets';
import type { SheetPlan } from '../../src/reports/sheet-plan';

const key: SheetPlan['key'] = {
  report: 'attainment',
  year: 2022,
  part: '',
  sourceSheetId: '{00000000-0001-0000-0100-000000000000}',
  sourceCell: 'A7',
};
const plan = { key, manner: { language: 'vi', formulas: 'excel', style: 'administrative' } } as SheetPlan;
const range = { firstRow: 0, firstColumn: 0, lastRow: 30, lastColumn: 27 };
const mark = '_attainment_report_1';
const fingerprint = { content: '1a2b', figures: '3c4d' };
const comment = markComment(plan, fingerprint);

test("a mark is read back as it was written, whatever the sheet's name", () => {
  const sheet = "Báo cáo 'A!B' 2022";
  const names = [{ name: mark, formula: targetFormula(sheet, range), comment }];
  expect(readMarks(names)).toStrictEqual({
    own: [{ mark, comment, key, manner: plan.manner, fingerprint, sheet, range, previous: null }],
    orphans: [],
    stranded: [],
  });
});

test('Excel may drop the quotes of a plain name and the second corner of a single cell', () => {
  const [own] = readMarks([{ name: mark, formula: '=Report!$B$2', comment }]).own;
  expect(own).toMatchObject({
    sheet: 'Report',
    range: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 },
  });
});

test('a mark of the first form, without part and style, is read as what it was then', () => {
  const comment = JSON.stringify([1, 'attainment', 2022, key.sourceSheetId, 'A7', 'vi', 'excel']);
  const [own] = readMarks([{ name: mark, formula: targetFormula('Báo cáo', range), comment }]).own;
  expect(own).toMatchObject({ mark, key, manner: plan.manner, fingerprint: null, sheet: 'Báo cáo', range });
});

test('a mark whose sheet was deleted is an orphan', () => {
  const names = [{ name: mark, formula: '=#REF!$A$1:$K$31', comment }];
  expect(readMarks(names)).toStrictEqual({ own: [], orphans: [mark], stranded: [] });
});

test.each([
  ['TaxRate', comment],
  [mark, ''],
  [mark, 'my own note'],
  [mark, '[1,"something-else",2022,"{id}","A7","vi","excel"]'],
  [mark, '[2,"attainment",2022,"{id}","A7","vi","excel"]'],
])('the name %s with comment %j is not a mark of ours', (name, said) => {
  expect(readMarks([{ name, formula: targetFormula('S', range), comment: said }])).toStrictEqual({
    own: [],
    orphans: [],
    stranded: [],
  });
});

test('a comment stays within the 255 characters that Excel keeps', () => {
  expect(comment.length).toBeLessThanOrEqual(255);
});

test('a report is another one for another year, table or sheet', () => {
  expect(sameKey(key, { ...key })).toBe(true);
  expect(sameKey(key, { ...key, year: 2021 })).toBe(false);
  expect(sameKey(key, { ...key, sourceCell: 'A40' })).toBe(false);
  expect(sameKey(key, { ...key, report: 'admission-ratio' })).toBe(false);
});
