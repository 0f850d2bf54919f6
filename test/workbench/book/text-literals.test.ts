import { bookData, firstSheetId, openOffice, type OpenOffice } from '../office-fixture';

let office: OpenOffice;
afterEach(() => office.stop());

/*
 * A text in quotation marks is text in Excel, whatever it looks like; an operator or function that needs a number reads
 * it as one. Source: support.microsoft.com, "Overview of formulas in Excel" (constants) and "Calculation operators"
 * ("Excel can convert the text to a number").
 */
test.each([
  ['=LEN("1,75%")', 5],
  ['=IF(TRUE,"2.030","x")', '2.030'],
  ['=CHOOSE(1,"1/2/2020")', '1/2/2020'],
  ['=CONCAT("1,000","|","50%")', '1,000|50%'],
  ['=LEFT("1,000",2)', '1,'],
  ['=SUBSTITUTE("1,000",",","")', '1000'],
  ['=ISTEXT("1%")', true],
  ['=TYPE("1%")', 2],
  ['=T("1%")', '1%'],
  ['=TRIM(" 1% ")', '1%'],
  ['=EXACT("1%","0.01")', false],
  ['=UPPER("1e3")', '1E3'],
  ['="50%"*2', 1],
  ['=SUM("5%",1)', 1.05],
  ['=YEAR("2020-01-15")', 2020],
  ['=VALUE("2,000")', 2000],
  ['=LEFT(2030,2)', '20'],
])('%s', async (formula, result) => {
  office = await openOffice(bookData({ [firstSheetId]: { cellData: { 0: { 0: { f: formula } } } } }));
  await office.book.settle();
  const area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  expect(office.book.cells.values(firstSheetId, area)).toEqual([[result]]);
});
