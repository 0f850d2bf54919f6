import { readFileSync } from 'node:fs';
import { compare, fraction } from '../../src/measures/fraction';
import { readCells, type StoredSheet } from './read-cells';

const sheets = readCells(new Uint8Array(readFileSync('assets/samples/binh-thuan.xlsx')));

function sheet(name: string): StoredSheet {
  const found = sheets.get(name);
  if (!found) throw new Error(`No sheet ${name}.`);
  return found;
}

function count(name: string, address: string): number {
  const value = sheet(name).get(address)?.value;
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new Error(`${name}!${address} holds no count.`);
  return value;
}

/** The committees stand in rows 10 to 19 and 21 to 24 of every sheet, the total in row 25. */
const rows = [...Array.from({ length: 10 }, (_, at) => 10 + at), 21, 22, 23, 24];

function sum(name: string, column: string): number {
  return rows.reduce((total, row) => total + count(name, `${column}${row}`), 0);
}

const months = [...'CDEFGHIJKLMN'];

test.each([2021, 2022])('the months of %i add up to each committee’s year', (year) => {
  for (const row of rows) {
    const own = months.reduce((total, column) => total + count(`Tháng ${year}`, `${column}${row}`), 0);
    expect([row, own]).toEqual([row, count(`Kết nạp ${year}`, `D${row}`)]);
    expect(count(`Tháng ${year}`, `O${row}`)).toBe(own);
    expect(sheet(`Tháng ${year}`).get(`B${row}`)?.value).toBe(sheet(`Kết nạp ${year}`).get(`B${row}`)?.value);
  }
  for (const column of [...months, 'O']) {
    expect([column, count(`Tháng ${year}`, `${column}25`)]).toEqual([column, sum(`Tháng ${year}`, column)]);
  }
});

test('the cut-offs follow from the months of both years, never fall, and leave the one report open that is missing', () => {
  const [start, middle] = ['Đến 01-11-2022', 'Đến 15-11-2022'];
  const upTo = (year: number, row: number, last: string) =>
    months
      .filter((column) => column <= last)
      .reduce((sum, column) => sum + count(`Tháng ${year}`, `${column}${row}`), 0);
  const missing = rows.filter((row) => sheet(middle).get(`C${row}`) === undefined);
  expect(missing.map((row) => sheet(middle).get(`B${row}`)?.value)).toEqual(['Đảng bộ huyện Phú Quý']);
  for (const [column, year] of [
    ['C', 2022],
    ['D', 2021],
  ] as const) {
    for (const row of rows) {
      // T10 stands in column L, T11 in M.
      expect([row, count(start, `${column}${row}`)]).toEqual([row, upTo(year, row, 'L')]);
      if (column === 'C' && missing.includes(row)) continue;
      const inTheMiddle = count(middle, `${column}${row}`);
      expect(inTheMiddle).toBeGreaterThanOrEqual(upTo(year, row, 'L'));
      expect(inTheMiddle).toBeLessThanOrEqual(upTo(year, row, 'M'));
    }
  }
  expect([count(start, 'C25'), count(start, 'D25')]).toEqual([sum(start, 'C'), sum(start, 'D')]);
});

test('the term has the published years and leaves the others empty', () => {
  // 2,030 and 2,071: the article named in sources.article.
  expect([count('Nhiệm kỳ 2021-2025', 'C25'), count('Nhiệm kỳ 2021-2025', 'D25')]).toEqual([2030, 2071]);
  expect([sum('Nhiệm kỳ 2021-2025', 'C'), sum('Nhiệm kỳ 2021-2025', 'D')]).toEqual([2030, 2071]);
  for (const column of ['E', 'F', 'G']) {
    for (const row of [...rows, 25]) {
      expect(sheet('Nhiệm kỳ 2021-2025').get(`${column}${row}`)).toBeUndefined();
    }
  }
});

test('the composition is a part of the admitted, by committee and in all, and the form says the same', () => {
  expect(sum('Cơ cấu 2022', 'C')).toBe(2071);
  for (const column of ['D', 'E', 'F', 'G', 'H']) {
    expect(sum('Cơ cấu 2022', column)).toBe(count('Cơ cấu 2022', `${column}25`));
    for (const row of rows) {
      expect(count('Cơ cấu 2022', `${column}${row}`)).toBeLessThanOrEqual(count('Cơ cấu 2022', `C${row}`));
    }
  }
  const form = [...sheet('Biểu 2-BTCTW 2022')].filter(([address]) => address.startsWith('A'));
  const line = (text: string, column: string): number => {
    const found = form.find(([, { value }]) => value === text);
    if (!found) throw new Error(`No line ${text}.`);
    return count('Biểu 2-BTCTW 2022', `${column}${found[0].slice(1)}`);
  };
  expect([
    line('I. Tổng số đảng viên mới kết nạp', 'B'),
    line('I. Tổng số đảng viên mới kết nạp', 'C'),
  ]).toEqual([2071, 2030]);
  const parts = ['Nữ', 'Dân tộc thiểu số', 'Người theo tôn giáo', 'Đoàn viên'];
  expect(parts.map((part) => line(`- ${part}`, 'B'))).toEqual(
    ['D', 'E', 'F', 'G'].map((column) => count('Cơ cấu 2022', `${column}25`)),
  );
  const occupations = [
    '- Cán bộ, công chức',
    '- Viên chức',
    '- Lao động trong doanh nghiệp',
    '- Nông dân',
    '- Lực lượng vũ trang',
    '- Học sinh, sinh viên',
    '- Nghề nghiệp khác',
  ];
  const ages = ['- 18 - 30 tuổi', '- 31 - 35 tuổi', '- 36 - 40 tuổi', '- 41 - 45 tuổi', '- Trên 45 tuổi'];
  for (const analysis of [occupations, ages]) {
    for (const [column, total] of [
      ['B', 2071],
      ['C', 2030],
    ] as const) {
      expect([analysis[0], analysis.reduce((all, text) => all + line(text, column), 0)]).toEqual([
        analysis[0],
        total,
      ]);
    }
  }
});

describe.each(['TCCSĐ', 'cấp trên', 'đảng viên'])('gradings: %s', (subject) => {
  test.each([2021, 2022])('%i: grades add up to the graded, totals to the committees', (year) => {
    const name = `XL ${subject} ${year}`;
    for (const row of [...rows, 25]) {
      const [existing, reviewed, graded] = [
        count(name, `C${row}`),
        count(name, `D${row}`),
        count(name, `E${row}`),
      ];
      const grades = ['F', 'H', 'J', 'L'].reduce(
        (total, column) => total + count(name, `${column}${row}`),
        0,
      );
      expect([row, grades]).toEqual([row, graded]);
      expect(existing).toBeGreaterThanOrEqual(reviewed);
      expect(reviewed).toBeGreaterThanOrEqual(graded);
    }
    for (const column of ['C', 'D', 'E', 'F', 'H', 'J', 'L']) {
      expect([column, count(name, `${column}25`)]).toEqual([column, sum(name, column)]);
    }
  });
});

// The article named in sources.article: over 87 % and 13 %, over 92 % and 14.2 %, on yearly average.
test.each([
  ['TCCSĐ', 87, 88, [1295, 1305]],
  ['cấp trên', 92, 93, [1415, 1425]],
] as const)('%s: the yearly averages are the published ones', (subject, over, under, [low, high]) => {
  const years = [2021, 2022].map((year) => `XL ${subject} ${year}`);
  const [first, second] = years.map((name) => ({
    graded: count(name, 'E25'),
    excellent: count(name, 'F25'),
    good: count(name, 'F25') + count(name, 'H25'),
  }));
  if (!first || !second) throw new Error('Two years are needed.');
  const mean = (one: number, two: number) =>
    fraction(one * second.graded + two * first.graded, 2 * first.graded * second.graded);
  const better = mean(first.good, second.good);
  expect(compare(better, fraction(over, 100))).toBe(1);
  expect(compare(better, fraction(under, 100))).toBe(-1);
  const excellent = mean(first.excellent, second.excellent);
  expect(compare(excellent, fraction(low, 10_000))).toBeGreaterThanOrEqual(0);
  expect(compare(excellent, fraction(high, 10_000))).toBe(-1);
});

test('the register of December has a row for each admission that the month’s sheet counts', () => {
  const register = sheet('Sổ kết nạp T12-2022');
  for (const row of rows) {
    const committee = sheet('Tháng 2022').get(`B${row}`)?.value;
    const found = [...register].filter(
      ([address, { value }]) => address.startsWith('B') && value === committee,
    );
    expect([committee, found.length]).toEqual([committee, count('Tháng 2022', `N${row}`)]);
  }
  // 44896 and 44926 are 1 and 31 December 2022 as Excel's serial numbers.
  for (const [address, { value }] of register) {
    if (!/^C\d/.test(address) || typeof value === 'string') continue;
    expect([address, value >= 44896 && value <= 44926]).toEqual([address, true]);
  }
});

test('of the 30 ratings some were lowered, some raised, and nobody is named', () => {
  const ratings = sheet('Đánh giá đảng viên 2022');
  const order = [
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
  ];
  const steps = Array.from({ length: 30 }, (_, at) => {
    const [self, final] = ['E', 'G'].map((column) =>
      order.indexOf(String(ratings.get(`${column}${6 + at}`)?.value)),
    );
    if (self === undefined || final === undefined || self < 0 || final < 0) throw new Error(`Row ${6 + at}.`);
    expect(ratings.get(`C${6 + at}`)?.value).toMatch(/^Đồng chí \d\d$/);
    return Math.sign(final - self);
  });
  expect([-1, 0, 1].map((step) => steps.filter((each) => each === step).length)).toEqual([2, 21, 7]);
});
