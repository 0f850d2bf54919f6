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
  // Pages of 38 rows, 36 below a repeated header; the chart over rows 70 to 79 would be cut before row 74.
  const parted = { orientation: 'Portrait', isOnePage: false, titleRows: { first: 7, last: 8 } };
  expect(paginate(sheet(120, narrow, [block(70, 79)]), { ...table, endRow: 119 })).toEqual({
    ...parted,
    pageBreaks: [70],
  });
  const whole = paginate(sheet(88, narrow, [block(50, 65), block(70, 87)]), table);
  expect(whole).toMatchObject({ titleRows: null, pageBreaks: [70] });
});

test('a page that would begin below a parted table takes its last lines over, so that the repeated header is theirs', () => {
  // The chart would begin a page of its own: rows 55 to 60 come with it.
  const long = { ...table, endRow: 60 };
  expect(paginate(sheet(88, narrow, [block(70, 87)]), long).pageBreaks).toEqual([55]);
  // The second page would hold the total and what follows it alone: 38 rows, then row 38.
  const small = { ...sheet(60, narrow, [block(40, 59)]), letters: 10 };
  expect(paginate(small, { ...table, endRow: 38 }).pageBreaks).toEqual([33]);
  // Beside a chart of 32 rows four lines have room, and below one of 36 rows none: then it is as it was.
  expect(paginate(sheet(93, narrow, [block(61, 92)]), long).pageBreaks).toEqual([59]);
  expect(paginate(sheet(96, narrow, [block(61, 95)]), long).pageBreaks).toEqual([61]);
});

test('a table below another one stands whole on a page where that takes no more pages than parting it', () => {
  const below = { headerRow: 25, firstRow: 26, endRow: 55 };
  // Two pages either way: 24 rows and the table with its heading, or 38 rows and the rest.
  const small = { ...sheet(62, narrow), letters: 10 };
  expect(paginate(small, below)).toMatchObject({ titleRows: null, pageBreaks: [24] });
  // Table and notes, 46 rows, need room on the first page too.
  // Notes alone on a third page take the table along.
  const noted = { ...sheet(74, narrow, [block(56, 73)]), letters: 10 };
  expect(paginate(noted, { headerRow: 41, firstRow: 42, endRow: 54 }).pageBreaks).toEqual([40]);
  const longer = paginate(sheet(70, narrow, [block(56, 69)]), below);
  expect(longer).toMatchObject({ titleRows: { first: 25, last: 25 } });
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
