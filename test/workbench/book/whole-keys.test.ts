import { bookData, firstSheetId, openOffice } from '../office-fixture';

const sum = 'SUM(1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20)';

test('long formulas and texts that Univer would keep under the same hash keep their own results', async () => {
  // Found by trying: each pair has the same hash of 32 bits, whatever stands before it.
  const formulas = [
    `=718008662+549338788+${sum}`,
    `=430371567+552596678+${sum}`,
    `="718008662+549338788+${sum}"`,
    `="430371567+552596678+${sum}"`,
  ];
  const cellData = Object.fromEntries(formulas.map((f, row) => [row, { 0: { f } }]));
  const { book, stop } = await openOffice(bookData({ [firstSheetId]: { cellData } }));
  try {
    book.calculation.calculateAll();
    await book.settle();
    const area = { firstRow: 0, lastRow: formulas.length - 1, firstColumn: 0, lastColumn: 0 };
    expect(book.cells.values(firstSheetId, area).flat()).toStrictEqual([
      718_008_662 + 549_338_788 + 210,
      430_371_567 + 552_596_678 + 210,
      `718008662+549338788+${sum}`,
      `430371567+552596678+${sum}`,
    ]);
  } finally {
    await stop();
  }
});
