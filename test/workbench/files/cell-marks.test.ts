import type { Area, SheetExtras } from '../../../workbench/book/book-data';
import { emptyExtras } from '../../../workbench/book/book-data';
import { newXlsx } from '../../../workbench/files/new-xlsx';
import { openXlsx } from '../../../workbench/files/open-xlsx';
import { saveXlsx } from '../../../workbench/files/save-xlsx';
import { bookData, firstSheetId } from '../office-fixture';
import { packageFaults } from './package-faults';
import { richFile, richPart, secondSheetId } from './rich-file';

const b2d3: Area = { firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 3 };
const c2: Area = { firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 2 };
const columnsCD: Area = { firstRow: 0, lastRow: 1_048_575, firstColumn: 2, lastColumn: 3 };

function dataWith(extras: Partial<SheetExtras>) {
  const bold = { bl: 1 };
  const cellData = { 1: { 1: { v: 1, t: 2, s: bold }, 2: { f: '=B2*2', v: 2, t: 2 } } };
  const data = bookData({ [firstSheetId]: { cellData } });
  return { ...data, extras: { [firstSheetId]: { ...emptyExtras, ...extras } } };
}

/** The marks of the first sheet after saving and opening; the file must be sound. */
function reopened(bytes: Uint8Array) {
  expect(packageFaults(bytes)).toEqual([]);
  const opened = openXlsx(bytes);
  const [id = ''] = opened.data.workbook.sheetOrder;
  const { unlocked, hiddenFormulas } = opened.data.extras[id] ?? emptyExtras;
  return { opened, id, unlocked, hiddenFormulas };
}

// Source: ECMA-376 part 1, 18.8.33 (protection).
test('unlocked cells and hidden formulas of a new file come back, blank cells too', () => {
  const { unlocked, hiddenFormulas, opened, id } = reopened(
    newXlsx(dataWith({ unlocked: [b2d3], hiddenFormulas: [c2] })),
  );
  expect(unlocked).toEqual([b2d3]);
  expect(hiddenFormulas).toEqual([c2]);
  const style = opened.data.workbook.sheets[id]?.cellData?.[1]?.[1]?.s;
  expect(opened.data.workbook.styles[String(style)]?.bl).toBe(1);
});

test('a change of an opened file is saved, and what did not change stays', () => {
  const first = reopened(newXlsx(dataWith({ unlocked: [b2d3], hiddenFormulas: [c2] })));
  const { data } = first.opened;
  const former = data.extras[first.id] ?? emptyExtras;
  const locked = { ...former, unlocked: [{ ...b2d3, lastRow: 1 }], hiddenFormulas: [] };
  const changed = { ...data, extras: { ...data.extras, [first.id]: locked } };
  const second = reopened(saveXlsx(first.opened, changed));
  expect(second.unlocked).toEqual([{ ...b2d3, lastRow: 1 }]);
  expect(second.hiddenFormulas).toEqual([]);
  const again = saveXlsx(second.opened, second.opened.data);
  expect(reopened(again).unlocked).toEqual(second.unlocked);
});

test('whole columns are unlocked by their own format, cells locked in them by theirs', () => {
  const rest: Area[] = [
    { ...columnsCD, lastRow: 0 },
    { ...columnsCD, firstRow: 1, lastRow: 1, firstColumn: 3 },
    { ...columnsCD, firstRow: 2 },
  ];
  const bytes = newXlsx(dataWith({ unlocked: rest }));
  const { unlocked } = reopened(bytes);
  expect(unlocked).toEqual(rest);
  expect(bytes.length).toBeLessThan(20_000);
});

// Source: ECMA-376 part 1, 18.3.1.73 (row), `s` and `customFormat`: the format of cells that the row does not hold.
test('a row that is unlocked as a whole is, but for cells locked in it; one locked in unlocked columns too', () => {
  const cols = '<cols><col min="2" max="2" width="9" style="3"/></cols>';
  const sheet = richPart('xl/worksheets/sheet2.xml')
    .replace('<sheetData>', `${cols}<sheetData>`)
    .replace('<row>', '<row r="1" s="3" customFormat="1">')
    .replace('</sheetData>', '<row r="2" s="1" customFormat="1"/></sheetData>');
  const file = richFile({ 'xl/worksheets/sheet2.xml': sheet });
  const opened = openXlsx(file);
  // A1 and B1 are cells of their own, with the locked standard format.
  const expected: Area[] = [
    { firstRow: 2, lastRow: 1_048_575, firstColumn: 1, lastColumn: 1 },
    { firstRow: 0, lastRow: 0, firstColumn: 2, lastColumn: 16_383 },
  ];
  expect(opened.data.extras[secondSheetId]?.unlocked).toEqual(expected);
  expect(openXlsx(saveXlsx(opened, opened.data)).data.extras[secondSheetId]?.unlocked).toEqual(expected);
});
