import fc from 'fast-check';
import { RegisterCount, type RegisterCounts } from '../../src/measures/counting';
import {
  dateColumn,
  listColumn,
  presenceColumn,
  textColumn,
  type RegisterCell,
  type RegisterRows,
} from '../../src/measures/counting-columns';
import { gradeColumn, gradeKeys } from '../../src/measures/counting-grades';
import { periodsFrom } from '../../src/measures/counting-periods';

const committees = ['Đảng ủy xã Hòa Bình', 'Đảng ủy phường Tân Lập', 'Đảng bộ Công an tỉnh'];
const lowerCase = (text: string): string => text.trim().toLowerCase();
/** 2024, month by month: 1 January is serial 45292, 1 February 45323, 31 December 45657. */
const year2024 = periodsFrom({ year: 2024, month: 1 }, 12, 'month');

type AdmissionColumn = 'committee' | 'date';
const admissionCount = (firstProblems?: number): RegisterCount<AdmissionColumn> =>
  new RegisterCount(
    {
      committee: { column: 0, coder: listColumn(committees, lowerCase) },
      date: { column: 2, coder: dateColumn(year2024) },
    },
    [{ rows: 'committee', columns: 'date' }],
    firstProblems,
  );

function counted<Name extends string>(
  count: RegisterCount<Name>,
  ...blocks: RegisterRows[]
): RegisterCounts<Name> {
  for (const block of blocks) count.add(block);
  return count.result();
}

describe('admissions by committee and month', () => {
  const register: RegisterRows = [
    ['Đảng ủy xã Hòa Bình', 'Nguyễn Văn An', 45292],
    ['ĐẢNG ỦY XÃ HÒA BÌNH ', 'Trần Thị Bình', 45322.75],
    ['Đảng ủy phường Tân Lập', 'Lê Văn Cường', 45657],
    ['Đảng ủy xã Hòa Bình', 'Phạm Thị Dung', 45323],
    ['', '', ''],
    ['Đảng ủy xã Phú Quý', 'Võ Văn Em', 45300],
    ['Đảng bộ Công an tỉnh', 'Bùi Thị Giang', 45658],
    ['Đảng bộ Công an tỉnh', 'Đỗ Văn Hải', 'tháng 5'],
    ['', 'Hồ Thị Ích', 45291],
    ['Đảng bộ Công an tỉnh', 'Ngô Văn Khải'],
  ];

  it('counts what has a place', () => {
    const [table] = counted(admissionCount(), register).tables;
    const expected = new Uint8Array(36);
    expected[0] = 2; // Hòa Bình in January: by any case, at any time of the month's last day
    expected[1] = 1; // Hòa Bình in February
    expected[12 + 11] = 1; // Tân Lập in December
    expect(table).toEqual({ rowCount: 3, columnCount: 12, counts: expected, counted: 4, uncounted: 5 });
  });

  it('reports all else by its place in the register and what the cell holds', () => {
    const { rows, blankRows, problems } = counted(admissionCount(), register);
    expect([rows, blankRows]).toEqual([10, 1]);
    expect(problems).toEqual({
      committee: [
        { code: 'missing', count: 1, first: [{ row: 8, cell: '' }] },
        { code: 'unknown', count: 1, first: [{ row: 5, cell: 'Đảng ủy xã Phú Quý' }] },
      ],
      date: [
        { code: 'missing', count: 1, first: [{ row: 9, cell: '' }] },
        { code: 'unknown', count: 1, first: [{ row: 7, cell: 'tháng 5' }] },
        {
          code: 'out-of-range',
          count: 2,
          first: [
            { row: 6, cell: 45658 },
            { row: 8, cell: 45291 },
          ],
        },
      ],
    });
  });

  it('keeps the first few addresses, and counts all, over the borders of blocks', () => {
    const block = Array.from({ length: 3000 }, (): RegisterCell[] => ['Đảng ủy xã Phú Quý', '', 45300]);
    const { problems, tables } = counted(admissionCount(2), register.slice(0, 4), block, block);
    expect(problems.committee).toEqual([
      {
        code: 'unknown',
        count: 6000,
        first: [4, 5].map((row) => ({ row, cell: 'Đảng ủy xã Phú Quý' })),
      },
    ]);
    expect(tables[0]?.uncounted).toBe(6000);
  });

  it('reads dates typed as text with what the caller gives', () => {
    const serialOf = (text: string): number | null =>
      ({ '15/03/2024': 45366, '15/03/1824': -27686 })[text] ?? null;
    const count = new RegisterCount(
      {
        all: { column: 0, coder: presenceColumn },
        date: { column: 0, coder: dateColumn(year2024, serialOf) },
      },
      [{ rows: 'all', columns: 'date' }],
    );
    const result = counted(count, [['15/03/2024'], ['15/03/1824'], ['15.03'], [45366]]);
    expect([...(result.tables[0]?.counts ?? [])]).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(result.problems.date.map(({ code }) => code)).toEqual(['unknown', 'out-of-range']);
  });

  it('counts on where a count outgrows the numbers that the table began with', () => {
    const block = Array.from({ length: 2000 }, (): RegisterCell[] => ['Đảng ủy phường Tân Lập', '', 45657]);
    const count = admissionCount();
    const small = counted(count, register).tables[0];
    for (let turn = 0; turn < 40; turn++) count.add(block);
    const large = count.result().tables[0];
    expect([small?.counts[23], large?.counts[23]]).toEqual([1, 80_001]);
    expect([large?.counts[0], large?.counts[1], large?.counted]).toEqual([2, 1, 80_004]);
  });

  it('a later block does not change a result that was given', () => {
    const count = admissionCount();
    const before = counted(count, register);
    const copy = structuredClone(before);
    count.add(register);
    expect(before).toEqual(copy);
    expect(count.result().tables[0]?.counted).toBe(8);
  });
});

describe('grades', () => {
  const ratings: RegisterRows = [
    ['Đảng ủy xã Hòa Bình', 'HTXSNV', 'Hoàn thành tốt nhiệm vụ'],
    ['Đảng ủy xã Hòa Bình', 'Hoàn thành xuất sắc nhiệm vụ', 'HTXSNV'],
    ['Đảng ủy phường Tân Lập', '', 'Hoàn thành nhiệm vụ'],
    ['Đảng ủy phường Tân Lập', 'HTTNV', 'rất tốt đẹp'],
    ['Đảng bộ Công an tỉnh', 'chưa xếp loại', 'Chưa xếp loại'],
  ];
  const result = counted(
    new RegisterCount(
      {
        committee: { column: 0, coder: listColumn(committees) },
        self: { column: 1, coder: gradeColumn() },
        final: { column: 2, coder: gradeColumn() },
      },
      [
        { rows: 'committee', columns: 'final' },
        { rows: 'self', columns: 'final' },
      ],
    ),
    ratings,
  );

  it('by committee: who did not rate themselves still counts with the final grade', () => {
    expect(gradeKeys).toEqual(['excellent', 'good', 'completed', 'not-completed', 'not-graded']);
    expect([...(result.tables[0]?.counts ?? [])]).toEqual([1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect(result.tables[0]).toMatchObject({ counted: 4, uncounted: 1 });
  });

  it('self-rating by final grade', () => {
    const changes = result.tables[1];
    const cell = (self: number, final: number): number | undefined => changes?.counts[self * 5 + final];
    expect([cell(0, 0), cell(0, 1), cell(4, 4)]).toEqual([1, 1, 1]);
    expect(changes).toMatchObject({ counted: 3, uncounted: 2 });
  });

  it('says which grades it does not know', () => {
    expect(result.problems).toEqual({
      committee: [],
      self: [{ code: 'missing', count: 1, first: [{ row: 2, cell: '' }] }],
      final: [{ code: 'unknown', count: 1, first: [{ row: 3, cell: 'rất tốt đẹp' }] }],
    });
  });
});

it('composition: columns marked with x, where an empty cell says no', () => {
  const mark = (): ReturnType<typeof textColumn> =>
    textColumn(2, (text) => ({ x: 1, '1': 1, true: 1, '0': 0 })[lowerCase(text)] ?? null, 0);
  const result = counted(
    new RegisterCount(
      {
        committee: { column: 0, coder: presenceColumn },
        women: { column: 1, coder: mark() },
        minority: { column: 2, coder: mark() },
      },
      [
        { rows: 'committee', columns: 'women' },
        { rows: 'committee', columns: 'minority' },
      ],
    ),
    [
      ['A', 'x', ''],
      ['B', '', 0],
      ['C', 'X ', true],
      ['D', '?', 1],
      ['', '', ''],
    ],
  );
  expect(result.tables.map(({ counts }) => [...counts])).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect(result.blankRows).toBe(1);
  expect(result.problems.women).toEqual([{ code: 'unknown', count: 1, first: [{ row: 3, cell: '?' }] }]);
});

describe('laws', () => {
  const cell = (known: readonly RegisterCell[]): fc.Arbitrary<RegisterCell> =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...known) },
      fc.constantFrom<RegisterCell>('', ' ', '?', true, 7),
    );
  const row = fc.tuple(
    cell(committees),
    fc.constantFrom<RegisterCell>('', 'An'),
    fc.oneof(cell([45292, 45400, 45657]), fc.double({ min: 45000, max: 46000, noNaN: true })),
  );
  const register = fc.array(row, { maxLength: 60 });

  it('counting in blocks of any size equals counting at once', () => {
    fc.assert(
      fc.property(register, fc.array(fc.nat({ max: 60 }), { maxLength: 6 }), (rows, cuts) => {
        const places = [0, ...cuts.filter((cut) => cut <= rows.length).sort((a, b) => a - b), rows.length];
        const blocks = places.slice(1).map((to, index) => rows.slice(places[index], to));
        expect(counted(admissionCount(), ...blocks)).toEqual(counted(admissionCount(), rows));
      }),
    );
  });

  it('blocks that are longer than what is handled at a time count alike', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), fc.nat({ max: 4000 }), (rows, cut) => {
        const long = Array.from({ length: 3000 }, (_, index) => rows[index % rows.length] ?? []);
        const parts = counted(admissionCount(), long.slice(0, cut), long.slice(cut));
        expect(parts).toEqual(counted(admissionCount(), long));
      }),
      { numRuns: 25 },
    );
  });

  it('agrees with a plain count, and every row is counted, uncounted or blank', () => {
    fc.assert(
      fc.property(register, (rows) => {
        const result = counted(admissionCount(), rows);
        const [table] = result.tables;
        const expected = new Uint32Array(36);
        for (const [committee, , date] of rows) {
          const index = committees.indexOf(String(committee));
          if (index < 0 || typeof date !== 'number' || date < 45292 || date >= 45658) continue;
          // The epoch of JavaScript is Excel's serial 25569.
          const month = new Date((Math.floor(date) - 25569) * 86_400_000).getUTCMonth();
          expected[index * 12 + month] = (expected[index * 12 + month] ?? 0) + 1;
        }
        expect([...(table?.counts ?? [])]).toEqual([...expected]);
        expect(table?.counted).toBe(expected.reduce((sum, count) => sum + count, 0));
        expect((table?.counted ?? 0) + (table?.uncounted ?? 0) + result.blankRows).toBe(rows.length);
      }),
    );
  });
});

it('refuses what is a mistake of the program', () => {
  const all = { column: 0, coder: presenceColumn };
  expect(() => new RegisterCount<string>({ all }, [{ rows: 'all', columns: 'grade' }])).toThrow(
    /no column "grade"/,
  );
  const huge = { column: 0, coder: textColumn(20_000, () => 0) };
  expect(() => new RegisterCount({ huge }, [{ rows: 'huge', columns: 'huge' }])).toThrow(/too large/);
  const wrong = new RegisterCount({ all, wrong: { column: 0, coder: textColumn(2, () => 2) } }, []);
  expect(() => wrong.add([['x']])).toThrow(RangeError);
});
