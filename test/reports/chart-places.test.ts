import fc from 'fast-check';
import { placeBeside, placesBelow, placesInLine } from '../../src/reports/chart-places';
import type { PlanSeries } from '../../src/reports/sheet-plan';

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
  const chart = (names: number, type: PlanSeries['type']) => {
    const categories = { firstRow: 4, firstColumn: 9, lastRow: 3 + names, lastColumn: 9 };
    return { categories, series: [{ name: '', values: categories, type, color: '#000000' }] };
  };
  const columns = chart(30, 'ColumnClustered');
  const [first, second, third] = placesBelow([columns, chart(16, 'BarClustered'), columns], 20, 8);
  expect(first).toEqual({ firstRow: 20, firstColumn: 0, lastRow: 37, lastColumn: 7 });
  // Lying bars have a row for each name.
  expect(second).toEqual({ firstRow: 39, firstColumn: 0, lastRow: 60, lastColumn: 7 });
  expect(third?.firstRow).toBe(62);
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
