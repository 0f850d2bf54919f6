import { readFileSync } from 'node:fs';
import { sources, truncatedPercentage } from '../../scripts/sample-data';
import { sampleWorkbook } from '../../scripts/sample-workbook';
import {
  compare,
  fraction,
  fractionOfNumber,
  multiply,
  subtract,
  type Fraction,
} from '../../src/measures/fraction';
import { readCells, type StoredSheet } from './read-cells';

const committed = new Uint8Array(readFileSync('assets/samples/binh-thuan.xlsx'));
const sheets = readCells(committed);

function sheet(name: string): StoredSheet {
  const found = sheets.get(name);
  if (!found) throw new Error(`No sheet ${name}.`);
  return found;
}

/** A count; some members of 2021 are text with a Vietnamese thousands dot. */
function count(cells: StoredSheet, address: string): number {
  const value = cells.get(address)?.value;
  const number = typeof value === 'string' ? Number(value.replaceAll('.', '')) : value;
  if (number === undefined || !Number.isInteger(number)) throw new Error(`${address} holds no count.`);
  return number;
}

/** The rows of committees: those whose first cell holds a number. */
function committeeRows(cells: StoredSheet): number[] {
  return [...cells]
    .filter(([address, { value }]) => address.startsWith('A') && typeof value === 'number')
    .map(([address]) => Number(address.slice(1)));
}

function sum(cells: StoredSheet, column: string): number {
  return committeeRows(cells).reduce((total, row) => total + count(cells, `${column}${row}`), 0);
}

function exact(value: unknown): Fraction {
  const found = typeof value === 'number' ? fractionOfNumber(value) : null;
  if (!found) throw new Error('No number.');
  return found;
}

test('building again gives the committed cells, and the same bytes every time', async () => {
  const rebuilt = await sampleWorkbook();
  expect(readCells(rebuilt)).toEqual(sheets);
  expect(Buffer.from(await sampleWorkbook()).equals(Buffer.from(rebuilt))).toBe(true);
});

test('the sheets in their order', () => {
  expect([...sheets.keys()]).toEqual([
    'Kết nạp 2021',
    'Kết nạp 2022',
    '67 đảng bộ 2022',
    'Tháng 2021',
    'Tháng 2022',
    'Đến 01-11-2022',
    'Đến 15-11-2022',
    'Nhiệm kỳ 2021-2025',
    'Cơ cấu 2022',
    'Biểu 2-BTCTW 2022',
    'XL TCCSĐ 2021',
    'XL TCCSĐ 2022',
    'XL cấp trên 2021',
    'XL cấp trên 2022',
    'XL đảng viên 2021',
    'XL đảng viên 2022',
    'Đánh giá đảng viên 2022',
    'Sổ kết nạp T12-2022',
    'Ghi chú',
  ]);
});

describe.each([
  // Published: 2,030 and 2,071 of 2,000 (the article named in sources.article).
  ['Kết nạp 2021', 2030, fraction(203, 200)],
  ['Kết nạp 2022', 2071, fraction(2071, 2000)],
])('%s', (name, admitted, attainment) => {
  const cells = sheet(name);

  test('14 committees, each once', () => {
    const names = committeeRows(cells).map((row) => cells.get(`B${row}`)?.value);
    expect(names).toHaveLength(14);
    expect(new Set(names).size).toBe(14);
  });

  test('the committees add up to the published total', () => {
    expect(cells.get('B25')?.value).toBe('Toàn Đảng bộ');
    expect([sum(cells, 'C'), sum(cells, 'D')]).toEqual([2000, admitted]);
    expect([count(cells, 'C25'), count(cells, 'D25')]).toEqual([2000, admitted]);
    expect(count(cells, 'G25')).toBe(sum(cells, 'G'));
    expect(compare(fraction(count(cells, 'D25'), count(cells, 'C25')), attainment)).toBe(0);
  });

  test('the admission ratio is 5 % or more', () => {
    const ratio = fraction(count(cells, 'D25'), count(cells, 'G25'));
    expect(compare(ratio, fraction(5, 100))).toBe(1);
  });

  test('the differences are right', () => {
    for (const row of [...committeeRows(cells), 25]) {
      const difference = count(cells, `D${row}`) - count(cells, `C${row}`);
      expect([row, cells.get(`F${row}`)?.value]).toEqual([row, difference]);
    }
  });

  test('every percentage follows but the one cut off on purpose', () => {
    // Half of the last shown place; the formulas of 2022 hold the unrounded value.
    const half = name.endsWith('2021') ? fraction(5, 100) : fraction(1, 10n ** 12n);
    const wrong = [...committeeRows(cells), 25].filter((row) => {
      const right = multiply(fraction(count(cells, `D${row}`), count(cells, `C${row}`)), fraction(100));
      const distance = subtract(exact(cells.get(`E${row}`)?.value), right);
      return compare(distance, half) > 0 || compare(multiply(distance, fraction(-1)), half) >= 0;
    });
    const names = wrong.map((row) => cells.get(`B${row}`)?.value);
    expect(names).toEqual(name.endsWith('2021') ? [truncatedPercentage.committee] : []);
  });
});

test('2022 calculates its totals and percentages, 2021 has them typed', () => {
  const formulas = (name: string) => [...sheet(name).values()].filter(({ formula }) => formula !== null);
  expect(formulas('Kết nạp 2021')).toEqual([]);
  expect(formulas('Kết nạp 2022')).toHaveLength(2 * 15 + 3);
});

test('members at the end of 2021 are those before and the admitted, less some who left', () => {
  const [before, after] = [sheet('Kết nạp 2021'), sheet('Kết nạp 2022')];
  for (const row of committeeRows(before)) {
    const left = count(before, `G${row}`) + count(before, `D${row}`) - count(after, `G${row}`);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(count(before, `G${row}`) / 50);
  }
});

describe('67 đảng bộ 2022', () => {
  const cells = sheet('67 đảng bộ 2022');
  const rows = committeeRows(cells);
  const ratios = rows
    .map((row) => ({
      name: cells.get(`B${row}`)?.value,
      ratio: fraction(count(cells, `D${row}`), count(cells, `C${row}`)),
    }))
    .sort((a, b) => compare(b.ratio, a.ratio));

  test('67 committees, each once: 58 provinces, 5 cities, 4 others', () => {
    const names = rows.map((row) => String(cells.get(`B${row}`)?.value));
    expect(names).toHaveLength(67);
    expect(new Set(names.map((name) => name.normalize('NFC'))).size).toBe(67);
    expect(names.filter((name) => name.startsWith('Đảng bộ tỉnh '))).toHaveLength(58);
    expect(names.filter((name) => /^Đảng bộ thành phố /i.test(name))).toHaveLength(5);
  });

  test('Bình Thuận stands 3rd, alone, a tenth of a point from its neighbours', () => {
    const margin = fraction(1, 1000);
    const [second, third, fourth] = ratios.slice(1, 4);
    if (!second || !third || !fourth) throw new Error('Fewer than four committees.');
    expect(third.name).toBe('Đảng bộ tỉnh Bình Thuận');
    expect(compare(subtract(second.ratio, third.ratio), margin)).toBe(1);
    expect(compare(subtract(third.ratio, fourth.ratio), margin)).toBe(1);
  });

  test('has the same figures for Bình Thuận as its own sheet', () => {
    const row =
      rows.find((candidate) => cells.get(`B${candidate}`)?.value === 'Đảng bộ tỉnh Bình Thuận') ?? 0;
    const own = sheet('Kết nạp 2022');
    expect(count(cells, `C${row}`)).toBe(count(own, 'G25'));
    expect(count(cells, `D${row}`)).toBe(count(own, 'D25'));
  });

  test('the sum row is the sum, and stored ratios follow', () => {
    const total = Math.max(...rows) + 1;
    expect(cells.get(`B${total}`)?.value).toBe('Tổng cộng');
    expect(count(cells, `C${total}`)).toBe(sum(cells, 'C'));
    expect(count(cells, `D${total}`)).toBe(sum(cells, 'D'));
    for (const row of [...rows, total]) {
      expect(cells.get(`E${row}`)?.value).toBeCloseTo(
        (count(cells, `D${row}`) * 100) / count(cells, `C${row}`),
        10,
      );
    }
  });
});

test('the notes name the source of the published figures and say what is illustrative', () => {
  const texts = [...sheet('Ghi chú').values()].map(({ value }) => String(value));
  expect(texts.filter((text) => text === sources.article)).toHaveLength(6);
  expect(texts).toContain('Số liệu minh họa');
  expect(texts.some((text) => text.includes(truncatedPercentage.committee))).toBe(true);
});
