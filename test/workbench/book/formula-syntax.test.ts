import { isFormulaSyntax } from '../../../workbench/book/formula-syntax';

// Source: ECMA-376 part 1, 18.17.2 (syntax of formulas).
describe('the syntax of a formula', () => {
  it.each([
    '=1+2*-3^2%',
    '=SUM(A1:B2,,"x")+IF(TRUE,1,)',
    '=\'Báo cáo năm 2022\'!$A$1:B9&"a""b"',
    '=Sheet1!#REF!+#N/A+#DIV/0!',
    '=#REF!$A$1*2',
    '={1,-2;"a",TRUE}',
    '=Table1[[#All],[Tỷ lệ]]*[@x]',
    '=LAMBDA(x,x+1)(2)',
    '=LET(x,1,x)',
    '=A1#+@B2',
    '=A1:B2 B1:C3',
    '=SUM((A1,B2))',
    '=A1,B2',
    '=1.5E+10<=2>=3<>4',
    '=[1]Sheet1!A1+[1]!TEN',
    '=C:E+3:7+$A:$B',
    '= ( 1 + 2 ) ',
    '=NOW()',
    '=2022!A1',
    '=IFERROR(TỶ_LỆ,0)',
    '=SUM(Sheet1:Sheet3!A1)',
    '=- 1\n+ 2',
  ])('is right: %s', (formula) => {
    expect(isFormulaSyntax(formula)).toBe(true);
  });

  it.each([
    '=',
    '=1+',
    '=*3',
    '=SUM(1,',
    '=SUM(1;2)',
    '=(1',
    '=1)',
    '="a',
    "='a!A1",
    '=1,5',
    '=1 2',
    '=5 A1',
    '=1==2',
    '={1,2;3}',
    '={A1}',
    '=A1&',
    '=A1:',
    '=Sheet1!',
    '=12abc',
    '=Table1[x',
    '=a!b!',
    '=1 – 2',
  ])('is wrong: %s', (formula) => {
    expect(isFormulaSyntax(formula)).toBe(false);
  });
});
