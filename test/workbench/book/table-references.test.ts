import * as fc from 'fast-check';
import type { TableItem, TableReference } from '../../../workbench/book/table-references';
import { replaceTableReferences, tableReferenceText } from '../../../workbench/book/table-references';

/* Source: Microsoft support, "Using structured references with Excel tables". */

function found(formula: string): TableReference[] {
  const references: TableReference[] = [];
  replaceTableReferences(formula, (reference) => {
    references.push(reference);
    return null;
  });
  return references;
}

test.each<[string, Partial<TableReference>]>([
  ['=DeptSales[Sales Amount]', { table: 'DeptSales', columns: ['Sales Amount', 'Sales Amount'] }],
  ['=DeptSales[[Total $ Amount]]', { table: 'DeptSales', columns: ['Total $ Amount', 'Total $ Amount'] }],
  ['=DeptSales[[Region]:[Commission Amount]]', { columns: ['Region', 'Commission Amount'] }],
  ['=DeptSales[#All]', { items: ['#All'], columns: null }],
  [
    '=DeptSales[[#Headers],[% Commission]]',
    { items: ['#Headers'], columns: ['% Commission', '% Commission'] },
  ],
  [
    '=DeptSales[[#Totals], [Sales Amount]:[Region]]',
    { items: ['#Totals'], columns: ['Sales Amount', 'Region'] },
  ],
  ['=DeptSales[[#All],[#Data],[Region]]', { items: ['#All', '#Data'] }],
  ['=DeptSales[@Commission]', { items: ['#This Row'], columns: ['Commission', 'Commission'] }],
  ['=[@[Sales Amount]]', { table: null, items: ['#This Row'], columns: ['Sales Amount', 'Sales Amount'] }],
  ['=[Region]', { table: null, columns: ['Region', 'Region'] }],
  ["=T['#OfItems]", { columns: ['#OfItems', '#OfItems'] }],
  ["=T[a'[b']'']", { columns: ["a[b]'", "a[b]'"] }],
  ['=T[[#this row],[A]]', { items: ['#This Row'] }],
  ['=Bảng_1[Kết nạp]', { table: 'Bảng_1', columns: ['Kết nạp', 'Kết nạp'] }],
])('%s', (formula, expected) => {
  expect(found(formula)).toEqual([expect.objectContaining(expected)]);
});

test.each([
  '=[Book1.xlsx]Sheet1!A1',
  "='[Book1.xlsx]Báo cáo'!A1",
  '=[1]!Name',
  '="T[A]"',
  '=T[[A]:[B]:[C]]',
  '=A1',
])('%s holds none', (formula) => {
  expect(found(formula)).toEqual([]);
});

test.each<[TableReference, string, string]>([
  [{ table: 'T', items: ['#This Row'], columns: ['A', 'A'] }, 'T[@A]', 'T[[#This Row],[A]]'],
  [{ table: null, items: ['#This Row'], columns: ['A b', 'A b'] }, '[@[A b]]', '[[#This Row],[A b]]'],
  [{ table: 'T', items: ['#This Row'], columns: null }, 'T[@]', 'T[#This Row]'],
  [{ table: 'T', items: [], columns: null }, 'T', 'T[]'],
  [{ table: 'T', items: [], columns: ['A', 'C'] }, 'T[[A]:[C]]', 'T[[A]:[C]]'],
  [{ table: 'T', items: ['#All'], columns: null }, 'T[#All]', 'T[#All]'],
])('%j is written for cells and for files', (reference, cell, file) => {
  expect([tableReferenceText(reference, 'cell'), tableReferenceText(reference, 'file')]).toEqual([
    cell,
    file,
  ]);
});

test('what is written is read again as the same', () => {
  const column = fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((name) => name.trim() === name && name !== '' && !/["\n]/.test(name));
  const items = fc.subarray<TableItem>(['#All', '#Data', '#Headers', '#Totals'], { maxLength: 2 });
  fc.assert(
    fc.property(
      column,
      column,
      fc.oneof(items, fc.constant<TableItem[]>(['#This Row'])),
      fc.boolean(),
      (a, b, of, one) => {
        const reference: TableReference = { table: 'Bảng1', items: of, columns: [a, one ? a : b] };
        for (const style of ['cell', 'file'] as const) {
          expect(found(`=SUM(${tableReferenceText(reference, style)})`)).toEqual([reference]);
        }
      },
    ),
  );
});

test('a bare name counts where it is a table’s and nothing else', () => {
  const bare = (formula: string) =>
    replaceTableReferences(
      formula,
      () => 'X',
      (name) => name.toUpperCase() === 'T1A',
    );
  expect(bare('=ROWS(t1a)+T1A!A1+t1a(2)+Sheet1!t1a+"t1a"+t1ab')).toBe(
    '=ROWS(X)+T1A!A1+t1a(2)+Sheet1!t1a+"t1a"+t1ab',
  );
});
