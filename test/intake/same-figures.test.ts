import fc from 'fast-check';
import type { RawValue } from '../../src/intake/raw-block';
import { isCommitteeTable } from '../../src/intake/table';
import { readBlocks } from '../../src/intake/read-blocks';
import { toNumber } from '../../src/measures/fraction';
import { cellText } from '../../src/intake/cell';
import { blockOf, type SheetCase } from './sheet-case';

interface Row {
  readonly target: number;
  readonly admitted: number;
  readonly members: number;
}

const anyRows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    target: fc.integer({ min: 1, max: 3000 }),
    admitted: fc.integer({ min: 0, max: 3000 }),
    members: fc.integer({ min: 1, max: 90_000 }),
  }),
  { minLength: 1, maxLength: 30 },
);

interface Look {
  readonly print: (count: number) => RawValue;
  readonly spell: (text: string) => string;
  readonly merged: boolean;
  readonly down: number;
  readonly right: number;
}

const plain: Look = { print: (count) => count, spell: (text) => text, merged: true, down: 0, right: 0 };

/** A table as committees keep it: letterhead, two header rows, a group, a total. */
function sheetOf(rows: readonly Row[], look: Partial<Look> = {}): SheetCase {
  const { print, spell, merged, down, right } = { ...plain, ...look };
  const sum = (field: keyof Row): number => rows.reduce((total, row) => total + row[field], 0);
  const counts = (row: Row): RawValue[] => [print(row.target), print(row.admitted), print(row.members)];
  const values: readonly (readonly RawValue[])[] = [
    ['TỈNH ỦY BÌNH THUẬN'],
    ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2022'],
    ['TT', 'Đảng bộ', 'Kết nạp đảng viên', '', 'Tổng số đảng viên cuối năm 2021'],
    ['', '', 'Chỉ tiêu', 'Thực hiện', ''],
    ['I', 'Khối huyện, thị xã, thành phố'],
    ...rows.map((row, index) => [index + 1, `Đảng bộ huyện ${String(index + 1)}`, ...counts(row)]),
    [
      '',
      'Tổng cộng',
      ...counts({ target: sum('target'), admitted: sum('admitted'), members: sum('members') }),
    ],
  ];
  const spelt = values.map((row) => row.map((value) => (typeof value === 'string' ? spell(value) : value)));
  const area = (r1: number, c1: number, r2: number, c2: number): string =>
    `${cellText(r1 + down, c1 + right)}:${cellText(r2 + down, c2 + right)}`;
  return {
    sheet: spell('Kết nạp'),
    at: cellText(down, right),
    rows: spelt,
    merges: merged ? [area(2, 0, 3, 0), area(2, 1, 3, 1), area(2, 2, 2, 3), area(2, 4, 3, 4)] : null,
  };
}

/** The figures of the one table, row by row, without their places. */
function figuresOf(sheet: SheetCase): readonly unknown[] {
  const { tables } = readBlocks([blockOf(sheet)]);
  return tables.filter(isCommitteeTable).map((table) => ({
    year: table.year,
    rows: table.rows.map((row) =>
      row.kind === 'group'
        ? row.kind
        : Object.entries(row.readings).map(([field, reading]) =>
            reading.kind === 'figure' ? [field, toNumber(reading.value)] : [field, reading.kind],
          ),
    ),
  }));
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}

describe('the same table gives the same figures', () => {
  it('as the counts that were put in', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const sum = (field: keyof Row): number => rows.reduce((total, row) => total + row[field], 0);
        const all = [...rows, { target: sum('target'), admitted: sum('admitted'), members: sum('members') }];
        expect(figuresOf(sheetOf(rows))).toEqual([
          {
            year: 2022,
            rows: [
              'group',
              ...all.map(({ target, admitted, members }) => [
                ['target', target],
                ['admitted', admitted],
                ['members-previous-year', members],
              ]),
            ],
          },
        ]);
      }),
    );
  });

  it.each<[string, Partial<Look>]>([
    ['decomposed', { spell: (text) => text.normalize('NFD') }],
    ['in capitals', { spell: (text) => text.toUpperCase() }],
    ['with no-break spaces', { spell: (text) => text.replaceAll(' ', '\u00a0') }],
    ['with merges unknown', { merged: false }],
    ['with its counts as Vietnamese text', { print: grouped }],
  ])('%s', (_, look) => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(figuresOf(sheetOf(rows, look))).toEqual(figuresOf(sheetOf(rows)));
      }),
    );
  });

  it('wherever on the sheet it stands', () => {
    fc.assert(
      fc.property(anyRows, fc.nat({ max: 400 }), fc.nat({ max: 60 }), (rows, down, right) => {
        expect(figuresOf(sheetOf(rows, { down, right }))).toEqual(figuresOf(sheetOf(rows)));
      }),
    );
  });

  it('and every figure names the cell that it stands in', () => {
    fc.assert(
      fc.property(anyRows, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (rows, down, right) => {
        const block = blockOf(sheetOf(rows, { down, right }));
        const tables = readBlocks([block]).tables.filter(isCommitteeTable);
        for (const row of tables.flatMap((table) => table.rows)) {
          if (row.kind === 'group') continue;
          for (const reading of Object.values(row.readings)) {
            if (reading.kind !== 'figure') throw new Error('Every count of this sheet is a figure.');
            const { where } = reading;
            expect(block.values[where.row - down]?.[where.column - right]).toBe(toNumber(reading.value));
          }
        }
      }),
    );
  });
});

describe('a total', () => {
  it('is found wrong exactly when it is not the sum', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: -50, max: 50 }), (rows, slip) => {
        const sheet = sheetOf(rows);
        const last = sheet.rows.length - 1;
        const changed = sheet.rows.map((row, index) =>
          index === last ? row.map((value, column) => (column === 2 ? Number(value) + slip : value)) : row,
        );
        const { findings } = readBlocks([blockOf({ ...sheet, rows: changed })]);
        const totals = findings.filter(({ code }) => code === 'total-is-not-the-sum');
        expect(totals.map(({ facts }) => facts.difference)).toEqual(slip === 0 ? [] : [slip]);
      }),
    );
  });
});
