import type { ExternalBook } from '../../../workbench/book/external-books';
import { bookData, firstSheetId, openOffice } from '../office-fixture';

const other: ExternalBook = {
  sheets: [
    {
      name: 'Nguồn',
      cells: { A1: 5, B1: 7, A2: 'Tuy "Phong"', B2: true, C1: { error: '#N/A' }, D1: '2.030' },
    },
    { name: 'Sổ năm 2022', cells: { C3: 40 } },
    { name: 'Lost', cells: null },
  ],
};

/** What formulas give, each in a cell of column A that holds `former` (nothing when null); B1 holds 10. */
async function calculated(formulas: readonly string[], former: number | null = 1): Promise<unknown[]> {
  const cell = former === null ? {} : { v: former, t: 2 };
  const cellData = Object.fromEntries(
    formulas.map((f, row) => [row, { 0: { f, ...cell }, ...(row === 0 ? { 1: { v: 10, t: 2 } } : {}) }]),
  );
  const data = bookData({ [firstSheetId]: { cellData } });
  const { book, stop } = await openOffice({
    ...data,
    document: { ...data.document, externalBooks: [{ sheets: [] }, other] },
  });
  try {
    book.calculation.calculateAll();
    await book.settle();
    const area = { firstRow: 0, lastRow: formulas.length - 1, firstColumn: 0, lastColumn: 0 };
    return book.cells.values(firstSheetId, area).flat();
  } finally {
    await stop();
  }
}

// Source: ECMA-376 part 1, 18.14 (external workbook references): the file keeps the values of the last update.
test('formulas that refer to another workbook are calculated with the values that the file keeps', async () => {
  const formulas: readonly (readonly [string, unknown])[] = [
    ['=[2]Nguồn!A1', 5],
    ['=[2]nguồn!$A$1*B1', 50],
    ["='[2]Sổ năm 2022'!C3+1", 41],
    ['=SUM([2]Nguồn!A1:B2)', 12],
    ['=SUM([2]Nguồn!A:A)', 5],
    ['=[2]Nguồn!A2', 'Tuy "Phong"'],
    ['=[2]Nguồn!B2', true],
    ['=[2]Nguồn!C1', '#N/A'],
    ['=LEN([2]Nguồn!D1)', 5],
    ['=[2]Nguồn!Z99', 0],
    ['=COUNTA([2]Nguồn!A1:B1)+VLOOKUP(5,[2]Nguồn!A1:B1,2,FALSE)', 9],
  ];
  expect(await calculated(formulas.map(([formula]) => formula))).toEqual(formulas.map(([, value]) => value));
});

const unknown = ['=[2]Lost!A1', '=[1]Any!A1*2', '=[2]!Rate', '=[9]Sheet!A1'];

test('where the file keeps nothing, the cell keeps the value that it has', async () => {
  expect(await calculated(unknown, 77)).toEqual([77, 77, 77, 77]);
});

test('a new formula without values to go by is #REF!', async () => {
  expect(await calculated(unknown, null)).toEqual(['#REF!', '#REF!', '#REF!', '#REF!']);
});
