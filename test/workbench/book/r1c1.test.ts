import fc from 'fast-check';
import { fromR1C1, toR1C1 } from '../../../workbench/book/r1c1';

const c3 = { row: 2, column: 2 };

// Source: Microsoft, "Overview of formulas in Excel", "The R1C1 reference style".
test.each([
  ['=B1*$A$2', '=R[-2]C[-1]*R2C1'],
  ['=C3', '=RC'],
  ['=SUM(A:A,$B:$C,3:3,$1:2)', '=SUM(C[-2],C2:C3,R,R1:R[-1])'],
  ["='Báo cáo'!D$4:E5&Sheet1!A1", "='Báo cáo'!R4C[1]:R[2]C[2]&Sheet1!R[-2]C[-2]"],
  ['=LOG10(C3)+Table1[[#Headers],[R1C1]]&"A1 R1C1"', '=LOG10(RC)+Table1[[#Headers],[R1C1]]&"A1 R1C1"'],
  ['=COUNT(D3#)+ROW()', '=COUNT(RC[1]#)+ROW()'],
])('%s in C3 is %s, and back', (a1, r1c1) => {
  expect(toR1C1(a1, c3)).toBe(r1c1);
  expect(fromR1C1(r1c1, c3)).toBe(a1);
});

test('names that only begin like references stay', () => {
  expect(fromR1C1('=Rate*Cost+R_1+C.x+RC1a', c3)).toBe('=Rate*Cost+R_1+C.x+RC1a');
});

test('lower case is read, and a reference that leaves the sheet comes in on the other side', () => {
  expect(fromR1C1('=r[-1]c[1]', { row: 0, column: 16_383 })).toBe('=A1048576');
});

test('what was made of A1 comes back as it was, from any cell', () => {
  const index = (last: number) => fc.integer({ min: 0, max: last });
  fc.assert(
    fc.property(
      index(1_048_575),
      index(16_383),
      fc.integer({ min: 1, max: 1_048_576 }),
      (row, column, line) => {
        const formula = `=$A$${line}+B${line}*$C${line}-XFD$${line}`;
        expect(fromR1C1(toR1C1(formula, { row, column }), { row, column })).toBe(formula);
      },
    ),
  );
});
