import fc from 'fast-check';
import { areaText, parseArea } from '../../../workbench/book/address';
import type { Area } from '../../../workbench/book/book-data';
import { carryFormula } from '../../../workbench/book/carry-formula';
import type { CellMove } from '../../../workbench/book/cell-moves';
import { carryArea } from '../../../workbench/book/cell-moves';

function area(text: string): Area {
  const found = parseArea(text);
  if (!found) throw new Error(`"${text}" is no area.`);
  return found;
}

function shift(kind: 'inserted' | 'deleted', along: 'rows' | 'columns', cells: string): CellMove {
  return { kind, along, sheetId: 'sheet1', area: area(cells), extent: null };
}

const onSheet1 = { sheetName: 'Sheet1', movedSheetName: 'Sheet1' };

// What Excel does with references is told by Microsoft support, "Insert or delete rows and columns" and "Overview of
// formulas in Excel": references adjust, a range grows by what is inserted inside it, and what is deleted is #REF!.
describe('an area after cells moved', () => {
  it.each<[string, CellMove, string | null]>([
    ['B5', shift('inserted', 'rows', '3:4'), 'B7'],
    ['B2', shift('inserted', 'rows', '3:4'), 'B2'],
    ['B2:B9', shift('inserted', 'rows', '3:4'), 'B2:B11'],
    ['B3:B9', shift('inserted', 'rows', '3:4'), 'B5:B11'],
    ['B2:B9', shift('inserted', 'columns', 'A:A'), 'C2:C9'],
    ['B2:B9', shift('deleted', 'rows', '3:4'), 'B2:B7'],
    ['B3:B4', shift('deleted', 'rows', '3:4'), null],
    ['B4:B9', shift('deleted', 'rows', '3:5'), 'B3:B6'],
    ['B2:B4', shift('deleted', 'rows', '3:9'), 'B2'],
    ['C:E', shift('deleted', 'rows', '3:4'), 'C:E'],
    ['C:E', shift('deleted', 'columns', 'D:D'), 'C:D'],
    ['3:7', shift('deleted', 'rows', '5:5'), '3:6'],
    ['B5', shift('inserted', 'rows', 'B2:C3'), 'B7'],
    ['D5', shift('inserted', 'rows', 'B2:C3'), 'D5'],
    ['B5:D5', shift('inserted', 'rows', 'B2:C3'), 'B5:D5'],
    ['B5:D5', shift('deleted', 'columns', 'A5:A5'), 'A5:C5'],
    ['B1048576', shift('inserted', 'rows', '3:3'), null],
  ])('%s', (before, move, after) => {
    const carried = carryArea(area(before), move);
    expect(carried && areaText(carried)).toBe(after);
  });

  const place = fc.integer({ min: 0, max: 40 });
  const anyArea = fc.tuple(place, place, place, place).map(([a, b, c, d]): Area => ({
    firstRow: Math.min(a, b),
    lastRow: Math.max(a, b),
    firstColumn: Math.min(c, d),
    lastColumn: Math.max(c, d),
  }));
  const along = fc.constantFrom('rows' as const, 'columns' as const);

  it('comes back when what was inserted is deleted again', () => {
    fc.assert(
      fc.property(anyArea, anyArea, along, (cells, inserted, way) => {
        const move = { sheetId: 'sheet1', area: inserted, along: way, extent: null };
        const there = carryArea(cells, { ...move, kind: 'inserted' });
        expect(there && carryArea(there, { ...move, kind: 'deleted' })).toEqual(cells);
      }),
    );
  });

  it('of cut cells goes with them and is gone where they are put', () => {
    const cut: CellMove = { kind: 'moved', sheetId: 'sheet1', area: area('B2:C3'), rows: 10, columns: 1 };
    expect(areaText(carryArea(area('B3'), cut) ?? area('XFD1'))).toBe('C13');
    expect(carryArea(area('C12:D13'), cut)).toBeNull();
    expect(carryArea(area('B2:D3'), cut)).toEqual(area('B2:D3'));
  });
});

describe('a formula after cells moved', () => {
  const twoRows = shift('inserted', 'rows', '3:4');
  it.each<[string, CellMove, string]>([
    ['=SUM(B2:B9)*$C$5', twoRows, '=SUM(B2:B11)*$C$7'],
    ['=C$5+$C5', twoRows, '=C$7+$C7'],
    ['=SUM(3:7,$B:$B)', twoRows, '=SUM(5:9,$B:$B)'],
    ['="B5"&LOG10(B5)', twoRows, '="B5"&LOG10(B7)'],
    ["='Báo cáo'!B5+Sheet1!B5+'SHEET1'!B5", twoRows, "='Báo cáo'!B5+Sheet1!B7+'SHEET1'!B7"],
    ['=[1]Sheet1!B5+Sheet1:Sheet3!B5', twoRows, '=[1]Sheet1!B5+Sheet1:Sheet3!B5'],
    ['=Table1[B5]+Q1.B5', twoRows, '=Table1[B5]+Q1.B5'],
    ['=B5#', twoRows, '=B7#'],
    ['=A3+B9', shift('deleted', 'rows', '3:4'), '=#REF!+B7'],
    ['=SUM(A3:B4)', shift('deleted', 'rows', '3:4'), '=SUM(#REF!)'],
    ['Sheet1!$D$10:$D$23', shift('deleted', 'rows', '1:9'), 'Sheet1!$D$1:$D$14'],
  ])('%s', (before, move, after) => {
    expect(carryFormula(before, move, onSheet1)).toBe(after);
  });

  it('on another sheet moves only what names the sheet', () => {
    const place = { sheetName: 'Tổng hợp', movedSheetName: 'Báo cáo năm 2022' };
    expect(carryFormula("=B5+'Báo cáo năm 2022'!B5", twoRows, place)).toBe("=B5+'Báo cáo năm 2022'!B7");
    expect(carryFormula('=B5', twoRows, { ...place, sheetName: null })).toBe('=B5');
  });
});
