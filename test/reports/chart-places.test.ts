import fc from 'fast-check';
import { placeBeside, placesBelow, placesInLine } from '../../src/reports/chart-places';

const widths = [5, 30, 10, 10, 10, 10, 15, 15];

test('a chart stands beside a table that leaves enough of the width free, a column between them where there is room', () => {
  // 60 of 105 characters are free, 50 without the column between.
  expect(placeBeside({ headerRow: 4, endRow: 30, columnCount: 3 }, widths)).toEqual({
    firstRow: 4,
    firstColumn: 4,
    lastRow: 21,
    lastColumn: 7,
  });
  // 40 of 105: a column between them would leave too little.
  expect(placeBeside({ headerRow: 4, endRow: 6, columnCount: 5 }, widths)).toEqual({
    firstRow: 4,
    firstColumn: 5,
    lastRow: 15,
    lastColumn: 7,
  });
  expect(placeBeside({ headerRow: 4, endRow: 30, columnCount: 6 }, widths)).toBeNull();
  expect(placeBeside({ headerRow: 4, endRow: 30, columnCount: 8 }, widths)).toBeNull();
});

test('charts below stand over all columns, an empty row between them', () => {
  const [first, second] = placesBelow(2, 20, 8);
  expect(first).toEqual({ firstRow: 20, firstColumn: 0, lastRow: 37, lastColumn: 7 });
  expect(second?.firstRow).toBe(39);
});

test('charts in a line cover every column once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 3, max: 40 }), { minLength: 4, maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      (columns, count) => {
        const places = placesInLine(count, 7, columns);
        const covered = places.flatMap(({ firstColumn, lastColumn }) =>
          Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index),
        );
        expect(covered).toEqual(columns.map((_, column) => column));
        expect(places).toHaveLength(count);
      },
    ),
  );
});
