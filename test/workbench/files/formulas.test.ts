import { withoutPrefixes, withPrefixes } from '../../../workbench/files/formula-prefixes';
import { formulaTokens } from '../../../workbench/book/formula-tokens';
import { movedFormula } from '../../../workbench/book/moved-formula';

describe('prefixes of newer functions', () => {
  // As Excel 365 writes these formulas into a file ([MS-XLSX] 2.2.2, future functions).
  test.each([
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
    ['LET(x,A1,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
    ['LAMBDA(a,b,a/b)(1,2)', '_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a/_xlpm.b)(1,2)'],
    ['SUM(G6#)', 'SUM(_xlfn.ANCHORARRAY(G6))'],
    ["SUM('Báo cáo'!$G$6#)", "SUM(_xlfn.ANCHORARRAY('Báo cáo'!$G$6))"],
    ['IF(A1="SORT(1)",#N/A,RANK.EQ(A1,A:A))', 'IF(A1="SORT(1)",#N/A,_xlfn.RANK.EQ(A1,A:A))'],
    ['SUM(A1:A3)', 'SUM(A1:A3)'],
    ['Bảng1[@[Kết nạp]]/2', 'Bảng1[[#This Row],[Kết nạp]]/2'],
  ])('%s', (shown, stored) => {
    expect(withPrefixes(shown)).toBe(stored);
    expect(withoutPrefixes(stored)).toBe(shown);
  });

  test('text in quotes is left alone', () => {
    expect(withoutPrefixes('CONCATENATE("_xlfn.SORT(",_xlfn.UNICHAR(8217))')).toBe(
      'CONCATENATE("_xlfn.SORT(",UNICHAR(8217))',
    );
  });
});

describe('shared formulas', () => {
  test.each([
    ['A1+$B1+C$1+$D$1', 2, 1, 'B3+$B3+D$1+$D$1'],
    ['SUM(A:A)+SUM(3:4)+SUM($A:B)', 1, 1, 'SUM(B:B)+SUM(4:5)+SUM($A:C)'],
    ['LOG10(A1)&"A1"', 1, 0, 'LOG10(A2)&"A1"'],
    ["'A1'!A1+Q1!A1", 1, 0, "'A1'!A2+Q1!A2"],
    ['Bảng1[A1]', 5, 5, 'Bảng1[A1]'],
    ['A1', -1, 0, 'A1048576'],
    ['ABCD1+A1_b', 1, 1, 'ABCD1+A1_b'],
  ])('%s moved by %i and %i', (formula, rows, columns, expected) => {
    expect(movedFormula(formula, rows, columns)).toBe(expected);
  });
});

test.each(['\'it\'\'s\'!A1&"a""b"', 'T[[#All],[x]]]&{1,2;3}', '"not closed', 'Tổng_số*1.5E+3'])(
  'the pieces of %s are the formula',
  (formula) => {
    expect(
      formulaTokens(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula);
  },
);
