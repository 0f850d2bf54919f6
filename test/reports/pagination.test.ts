import fc from 'fast-check';
import { paginate, type PagedSheet } from '../../src/reports/pagination';

const margins = { left: 42, right: 36, top: 36, bottom: 42, header: 18, footer: 20 };

type Block = PagedSheet['blocks'][number];

function block(firstRow: number, lastRow: number): Block {
  return { firstRow, lastRow };
}

function sheet(rows: number, columnWidths: readonly number[], blocks: readonly Block[] = []): PagedSheet {
  return {
    columnWidths,
    rowHeights: Array.from({ length: rows }, (_, row) => ({ row, points: 20 })),
    blocks,
    letters: 13,
    print: {
      area: { firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columnWidths.length - 1 },
      margins,
    },
  };
}

// A4 upright holds 763.9 points of rows and 517.3 points of columns: 38 rows of 20 points, and here 6 columns of 15.
const narrow = [15, 15, 15, 15, 15, 15];
const table = { headerRow: 7, firstRow: 9, endRow: 29 };

test('what can be read on one page goes on one page, upright where that is larger, and repeats nothing', () => {
  const onOne = { isOnePage: true, titleRows: null, pageBreaks: [] };
  expect(paginate(sheet(38, narrow), table)).toEqual({ ...onOne, orientation: 'Portrait' });
  // 60 rows: 763.9/1200 of 13 points are 8.2 points.
  expect(paginate(sheet(60, narrow, [block(50, 59)]), table)).toEqual({ ...onOne, orientation: 'Portrait' });
  // 10 rows of columns that are wider than the page is high.
  expect(paginate(sheet(10, [...narrow, ...narrow]), null)).toEqual({ ...onOne, orientation: 'Landscape' });
});

test('over several pages a header is repeated where its table is parted, and a chart that would be cut begins a page', () => {
  // Pages of 38 rows; the chart over rows 70 to 87 would be cut before row 76.
  const long = paginate(sheet(88, narrow, [block(70, 87)]), { ...table, endRow: 60 });
  expect(long).toEqual({
    orientation: 'Portrait',
    isOnePage: false,
    titleRows: { first: 7, last: 8 },
    pageBreaks: [70],
  });
  const whole = paginate(sheet(88, narrow, [block(50, 65), block(70, 87)]), table);
  expect(whole).toMatchObject({ titleRows: null, pageBreaks: [70] });
});

test('a chart that only just fits begins a page, and one that is longer than a page is left alone', () => {
  // 38 rows fill 760 of 763.9 points: another printer may hold a row less.
  expect(paginate(sheet(90, narrow, [block(20, 37)]), null).pageBreaks).toEqual([20]);
  expect(paginate(sheet(90, narrow, [block(20, 35)]), null).pageBreaks).toEqual([]);
  expect(paginate(sheet(120, narrow, [block(20, 80)]), null).pageBreaks).toEqual([]);
});

test('whatever the sheet, breaks stand at charts alone, never before the first row, each once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 400 }), fc.integer({ min: 0, max: 30 }), (rows, gap) => {
      const charts = Array.from({ length: 3 }, (_, index) => {
        const first = gap + index * (12 + gap);
        return block(first, Math.min(first + 11, rows - 1));
      }).filter(({ firstRow, lastRow }) => firstRow < lastRow);
      const { pageBreaks } = paginate(sheet(rows, narrow, charts), null);
      const firsts = charts.map(({ firstRow }) => firstRow);
      expect(pageBreaks.filter((row) => row === 0 || !firsts.includes(row))).toEqual([]);
      expect(new Set(pageBreaks).size).toBe(pageBreaks.length);
    }),
  );
});
