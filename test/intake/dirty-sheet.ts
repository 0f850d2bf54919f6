import fc from 'fast-check';
import { cellText } from '../../src/intake/cell';
import type { Field } from '../../src/intake/field';
import type { RawValue } from '../../src/intake/raw-block';
import type { SheetCase } from './sheet-case';

/** The counts of one committee in a clean table of admissions. */
export interface CleanRow {
  readonly committee: string;
  readonly target: number;
  readonly admitted: number;
  readonly members: number;
}

/** What years of copying have made of the table; domain.md B 2 has the evidence for each. */
export interface Dirt {
  readonly down: number;
  readonly right: number;
  readonly letterhead: boolean;
  readonly unitLine: boolean;
  /** Rows that the header is split over. */
  readonly headerRows: 1 | 2 | 3;
  readonly mergesTold: boolean;
  readonly columnNumbers: boolean;
  readonly serials: boolean;
  readonly attainment: 'none' | 'hundredths' | 'fractions' | 'text';
  readonly order: readonly CountField[];
  readonly headings: Readonly<Record<CountField | 'committee', string>>;
  readonly spelling: 'as it is' | 'NFD' | 'no-break spaces' | 'double spaces' | 'capitals' | 'uỷ';
  /** How the counts are typed, committee by committee. */
  readonly printing: readonly ('number' | 'grouped text' | 'spaced text' | 'starred text')[];
  /** Before which committees a group's row stands. */
  readonly groups: readonly number[];
  readonly subtotals: boolean;
  readonly total: 'none' | 'top' | 'bottom' | 'bottom after a blank row' | 'both';
  readonly totalWords: string;
  readonly footing: boolean;
}

export type CountField = 'target' | 'admitted' | 'members-previous-year';
const countFields: readonly CountField[] = ['target', 'admitted', 'members-previous-year'];

const districts = [
  ...['Tuy Phong', 'Bắc Bình', 'Hàm Thuận Bắc', 'Hàm Thuận Nam', 'Tánh Linh', 'Đức Linh', 'Hàm Tân'],
  ...['Phú Quý', 'Quế Sơn', 'Nam Giang', 'Tiên Yên', 'Năm Căn', 'Phú Tân', 'Kim Sơn', 'Vĩnh Cửu', 'Xuân Lộc'],
];
const forms = ['Đảng bộ huyện', 'Huyện ủy', 'ĐB huyện', 'Đảng ủy huyện'];

/** Committees of different places, each with counts that a province's committee may have. */
export const cleanRows: fc.Arbitrary<CleanRow[]> = fc
  .record({
    places: fc.uniqueArray(fc.constantFrom(...districts), { minLength: 2, maxLength: 12 }),
    form: fc.constantFrom(...forms),
    seeds: fc.array(
      fc.record({
        target: fc.integer({ min: 1, max: 400 }),
        admitted: fc.integer({ min: 0, max: 450 }),
        members: fc.integer({ min: 1000, max: 20_000 }),
      }),
      { minLength: 12, maxLength: 12 },
    ),
  })
  .map(({ places, form, seeds }) =>
    places.map((place, index) => ({
      committee: `${form} ${place}`,
      ...(seeds[index] ?? { target: 1, admitted: 1, members: 1 }),
    })),
  );

/** Every kind of dirt by itself and together. */
export const anyDirt: fc.Arbitrary<Dirt> = fc.record({
  down: fc.nat({ max: 12 }),
  right: fc.nat({ max: 4 }),
  letterhead: fc.boolean(),
  unitLine: fc.boolean(),
  headerRows: fc.constantFrom(1, 2, 3),
  mergesTold: fc.boolean(),
  columnNumbers: fc.boolean(),
  serials: fc.boolean(),
  attainment: fc.constantFrom('none', 'hundredths', 'fractions', 'text'),
  order: fc.shuffledSubarray([...countFields], { minLength: 3 }),
  headings: fc.record({
    committee: fc.constantFrom(
      'Đơn vị',
      'Tên đơn vị',
      'Đảng bộ',
      'Đảng bộ trực thuộc',
      'Cấp ủy',
      'Tổ chức đảng',
    ),
    target: fc.constantFrom(
      'Chỉ tiêu',
      'Chỉ tiêu giao',
      'Chỉ tiêu tỉnh giao',
      'Chỉ tiêu năm 2022',
      'Kế hoạch năm',
    ),
    admitted: fc.constantFrom(
      'Kết nạp',
      'Số kết nạp',
      'Đã kết nạp',
      'Đảng viên mới',
      'Phát triển đảng viên',
      'Thực hiện',
    ),
    'members-previous-year': fc.constantFrom(
      'Tổng số đảng viên cuối năm 2021',
      'ĐV cuối năm 2021',
      'Số đảng viên đầu năm',
      'TSĐV cuối năm trước',
    ),
  }),
  spelling: fc.constantFrom('as it is', 'NFD', 'no-break spaces', 'double spaces', 'capitals', 'uỷ'),
  printing: fc.array(fc.constantFrom('number', 'number', 'grouped text', 'spaced text', 'starred text'), {
    minLength: 12,
    maxLength: 12,
  }),
  groups: fc.subarray([0, 2, 5]),
  subtotals: fc.boolean(),
  total: fc.constantFrom('none', 'top', 'bottom', 'bottom after a blank row', 'both'),
  totalWords: fc.constantFrom('Tổng cộng', 'Cộng', 'Toàn tỉnh', 'Toàn Đảng bộ', 'TỔNG SỐ'),
  footing: fc.boolean(),
});

/** A dirty sheet, and where each of its committees' figures must be found. */
export interface DirtySheet {
  readonly sheet: SheetCase;
  /** By A1 address: the field and the value. */
  readonly figures: ReadonlyMap<string, { readonly field: Field; readonly value: number }>;
}

function spelt(text: string, spelling: Dirt['spelling']): string {
  switch (spelling) {
    case 'as it is':
      return text;
    case 'NFD':
      return text.normalize('NFD');
    case 'no-break spaces':
      return text.replaceAll(' ', '\u00a0');
    case 'double spaces':
      return text.replaceAll(' ', '  ');
    case 'capitals':
      return text.toUpperCase();
    case 'uỷ':
      return text.replaceAll('ủy', 'uỷ').replaceAll('Ủy', 'Uỷ');
  }
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}

function printed(count: number, printing: Dirt['printing'][number]): RawValue {
  switch (printing) {
    case 'number':
      return count;
    case 'grouped text':
      return grouped(count);
    case 'spaced text':
      return ` ${String(count)}\u00a0`;
    case 'starred text':
      return `${String(count)}*`;
  }
}

const countOf: Readonly<Record<CountField, (row: CleanRow) => number>> = {
  target: ({ target }) => target,
  admitted: ({ admitted }) => admitted,
  'members-previous-year': ({ members }) => members,
};

/** Half up to one decimal of a percentage, on whole numbers. */
function tenths(row: Pick<CleanRow, 'target' | 'admitted'>): number {
  return Math.floor((row.admitted * 2000 + row.target) / (2 * row.target));
}

function attainmentOf(row: CleanRow, look: Dirt['attainment']): RawValue[] {
  switch (look) {
    case 'none':
      return [];
    case 'hundredths':
      return [tenths(row) / 10];
    case 'fractions':
      return [tenths(row) / 1000];
    case 'text':
      return [`${String(tenths(row) / 10).replace('.', ',')}%`];
  }
}

function sumOf(rows: readonly CleanRow[]): CleanRow {
  const sum = (count: (row: CleanRow) => number): number => rows.reduce((all, row) => all + count(row), 0);
  return {
    committee: '',
    target: sum(({ target }) => target),
    admitted: sum(({ admitted }) => admitted),
    members: sum(({ members }) => members),
  };
}

interface Draft {
  readonly rows: RawValue[][];
  readonly merges: [row: number, column: number, lastRow: number, lastColumn: number][];
}

function writeHeader({ rows, merges }: Draft, dirt: Dirt): void {
  const top = rows.length;
  const count = dirt.headerRows;
  const lines = Array.from({ length: count }, (): RawValue[] => []);
  const heading = (text: string): void => {
    const column = lines[0]?.length ?? 0;
    lines.forEach((line, index) => line.push(index === 0 ? text : ''));
    if (count > 1) merges.push([top, column, top + count - 1, column]);
  };
  if (dirt.serials) heading('TT');
  heading(dirt.headings.committee);
  for (const field of dirt.order) heading(dirt.headings[field]);
  if (dirt.attainment !== 'none') {
    const column = lines[0]?.length ?? 0;
    const words = count === 1 ? ['Tỷ lệ % so với chỉ tiêu'] : ['So với chỉ tiêu', 'Tỷ lệ %'];
    lines.forEach((line, index) => line.push(words[index] ?? ''));
    if (count === 3) merges.push([top + 1, column, top + 2, column]);
  }
  rows.push(...lines);
}

/** Writes the table down as staff find it. */
export function dirtySheet(clean: readonly CleanRow[], dirt: Dirt): DirtySheet {
  const draft: Draft = { rows: [], merges: [] };
  const { rows, merges } = draft;
  const width = (dirt.serials ? 1 : 0) + 1 + dirt.order.length + (dirt.attainment === 'none' ? 0 : 1);
  if (dirt.letterhead) rows.push(['TỈNH ỦY'], ['BAN TỔ CHỨC'], []);
  merges.push([rows.length, 0, rows.length, width - 1]);
  rows.push(['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2022']);
  if (dirt.unitLine) rows.push(['Đơn vị tính: đảng viên']);
  writeHeader(draft, dirt);
  if (dirt.columnNumbers) rows.push(Array.from({ length: width }, (_, index) => index + 1));

  const figures = new Map<string, { field: Field; value: number }>();
  const line = (
    serial: RawValue,
    name: string,
    row: CleanRow,
    printing: Dirt['printing'][number],
  ): RawValue[] => [
    ...(dirt.serials ? [serial] : []),
    name,
    ...dirt.order.map((field) => printed(countOf[field](row), printing)),
    ...attainmentOf(row, dirt.attainment),
  ];
  const total = (): void => {
    rows.push(line('', dirt.totalWords, sumOf(clean), 'number'));
  };
  if (dirt.total === 'top' || dirt.total === 'both') total();
  clean.forEach((row, index) => {
    if (dirt.groups.includes(index)) {
      const numeral = ['I', '', 'II', '', '', 'III'][index] ?? '';
      rows.push(dirt.serials ? [numeral, 'Khối huyện'] : [`${numeral}. Khối huyện`]);
    }
    const printing = dirt.printing[index] ?? 'number';
    const first = (dirt.serials ? 1 : 0) + 1;
    dirt.order.forEach((field, place) => {
      const address = cellText(rows.length + dirt.down, first + place + dirt.right);
      figures.set(address, { field, value: countOf[field](row) });
    });
    rows.push(line(index + 1, row.committee, row, printing));
    if (dirt.subtotals && dirt.groups.includes(index + 1)) {
      const from = Math.max(0, ...dirt.groups.filter((group) => group <= index));
      rows.push(line('', 'Cộng khối', sumOf(clean.slice(from, index + 1)), 'number'));
    }
  });
  if (dirt.total === 'bottom after a blank row') rows.push([]);
  if (dirt.total.startsWith('bottom') || dirt.total === 'both') total();
  if (dirt.footing)
    rows.push([], ['Ghi chú: số liệu tính đến hết năm.'], ['', 'TRƯỞNG BAN'], [], ['', 'Nguyễn Văn A']);

  const at = (row: number, column: number): string => cellText(row + dirt.down, column + dirt.right);
  return {
    sheet: {
      sheet: 'Kết nạp',
      at: at(0, 0),
      rows: rows.map((cells) =>
        cells.map((value) => (typeof value === 'string' ? spelt(value, dirt.spelling) : value)),
      ),
      merges: dirt.mergesTold ? merges.map(([r, c, lr, lc]) => `${at(r, c)}:${at(lr, lc)}`) : null,
    },
    figures,
  };
}
