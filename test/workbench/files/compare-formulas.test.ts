import type { ICellData } from '@univerjs/core';
import type { BookData } from '../../../workbench/book/book-data';
import { compareFormulas } from '../../../workbench/files/compare-formulas';
import { openXlsx } from '../../../workbench/files/open-xlsx';
import { firstSheetId, richFile } from './rich-file';

const { data } = openXlsx(richFile());

function withCells(cells: Record<number, ICellData>): BookData {
  const sheets = { [firstSheetId]: { id: firstSheetId, name: 'Kết nạp', cellData: { 0: cells } } };
  return { ...data, workbook: { ...data.workbook, sheetOrder: [firstSheetId], sheets } };
}

test('a workbook is equal to itself', () => {
  expect(compareFormulas(data, data)).toMatchObject({ differences: [], skipped: [], unknown: [] });
  expect(compareFormulas(data, data).compared).toBeGreaterThan(5);
});

test('values, types and missing cells are told apart; noise in the last digits is not', () => {
  const ours = withCells({
    0: { f: '=0.1+0.2', v: 0.30000000000000004, t: 2 },
    1: { f: '=1/3', v: 0.333, t: 2 },
    2: { f: '="1"', v: '1', t: 1 },
    3: { f: '=A1', v: 1, t: 2 },
    4: { v: 5, t: 2 },
  });
  const theirs = withCells({
    0: { f: '=0.1+0.2', v: 0.3, t: 2 },
    1: { f: '=1/3', v: 1 / 3, t: 2 },
    2: { f: '="1"', v: 1, t: 2 },
    4: { v: 6, t: 2 },
  });
  const { compared, differences } = compareFormulas(ours, theirs);
  expect(compared).toBe(4);
  expect(differences).toEqual([
    { where: "'Kết nạp'!B1", ours: '0.333', theirs: String(1 / 3) },
    { where: "'Kết nạp'!C1", ours: '"1"', theirs: '1' },
    { where: "'Kết nạp'!D1", ours: '1', theirs: '(nothing)' },
  ]);
});

test('functions of the add-in, and new ones that the other program does not know, are listed apart', () => {
  const ours = withCells({
    0: { f: '=ATTAINMENT(2071,2000)', v: 1.0355, t: 2 },
    1: { f: '=SUM(A3#)', v: 1, t: 2 },
  });
  const name: ICellData = { v: '#NAME?', t: 1, custom: { error: true } };
  expect(compareFormulas(ours, withCells({ 0: name, 1: name }))).toEqual({
    compared: 0,
    differences: [],
    skipped: ["'Kết nạp'!A1"],
    unknown: ["'Kết nạp'!B1"],
  });
});
