import fc from 'fast-check';
import { withoutArea } from '../../../workbench/book/without-area';

const area = fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8)).map(([r1, r2, c1, c2]) => ({
  firstRow: Math.min(r1, r2),
  lastRow: Math.max(r1, r2),
  firstColumn: Math.min(c1, c2),
  lastColumn: Math.max(c1, c2),
}));

test('what is left holds every cell once that is in the area and not in the part taken out', () => {
  fc.assert(
    fc.property(area, area, (whole, part) => {
      const pieces = withoutArea(whole, part);
      const holds = (one: typeof whole, row: number, column: number): boolean =>
        row >= one.firstRow && row <= one.lastRow && column >= one.firstColumn && column <= one.lastColumn;
      for (let row = 0; row <= 8; row++) {
        for (let column = 0; column <= 8; column++) {
          const expected = holds(whole, row, column) && !holds(part, row, column) ? 1 : 0;
          expect(pieces.filter((piece) => holds(piece, row, column))).toHaveLength(expected);
        }
      }
    }),
  );
});
