import { installedFunctions, installFunctions } from '../../../src/actions/install-functions';
import { bookData, openOffice, type OpenOffice } from '../../workbench/office-fixture';

let office: OpenOffice;
afterEach(() => office.stop());

/** Column A holds two years of a term of five, the weights and the grades; columns B and C are blank. */
const cells = [
  [2030, '', '', 'HTTNV', 13],
  [2071, '', '', 'HTNV', 74],
  ['', '', '', '', 11],
  ['', '', '', 'HTXSNV', ''],
];

/** Formulas over blank cells whose meaning is the same whether the blank arrives as 0 or as nothing. */
const formulas: readonly (readonly [formula: string, gives: number | string])[] = [
  ['=TERMAVERAGE(A1:A4)', 2050.5],
  ['=TERMAVERAGE(A1:A4,B1)', 2050.5],
  ['=REQUIREDPERYEAR(A1:A4,2000,4)', 1949.5],
  ['=PACE(A1,2000,B1)', ''],
  ['=YEAREND(A1,DATE(2022,12,31),B1)', 2030],
  ['=BANDPOSITION(3.5%,B1,C1)', 'trong khoảng'],
  ['=INDEX(ALLOT(10,A1:A2,B1:B2,C1:C2),2,1)', 5],
  ['=STANDING(A2,A1:A2,B1,C1)', 1],
  ['=EXCELLENTALLOWED(18,B1,B2,C1)', 3],
  ['=EXCELLENTTOLOWER(B1,B2)', 0],
  ['=GOODORBETTER(D1:D4)', 2 / 3],
  ['=GOODORBETTER(E1:E4)', 87 / 98],
  ['=INDEX(GRADES(D1:D4),7,2)', 0],
  ['=INDEX(GRADECHANGE(D1:D4,D1:D4),6,6)', 3],
  ['=SAMEPERIOD(A1,A1)', 1],
  ['=ROUNDED(103.55,B1)', 104],
];

test.each(['web', 'desktop'] as const)(
  'blank cells as Excel on the %s hands them over',
  async (blankCells) => {
    office = await openOffice(bookData(), { functions: installedFunctions('vi'), blankCells });
    installFunctions(() => 'vi');
    office.host.functionsReady();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:E4').values = cells;
      const range = sheet.getRange('H1').getResizedRange(formulas.length - 1, 0);
      range.formulas = formulas.map(([formula]) => [formula]);
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values.map(([value], index) => [formulas[index]?.[0], value])).toEqual(
      formulas.map(([formula, gives]) => [formula, gives]),
    );
  },
);
