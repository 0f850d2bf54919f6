import type { Scan } from '../src/actions/scan';
import { toNumber } from '../src/measures/fraction';
import { firstSerialOfMonth } from '../src/measures/month-of-serial';
import type { BookData } from '../workbench/book/book-data';
import { benchWorkbook } from './bench-workbook';
import { committeeNames } from './committee-names';
import type { Cell } from './fresh-rows';
import { seededRandom } from './random';

/** A workbook to be scanned, and what says whether the scan found all that it holds. */
export interface ScannedWorkbook {
  readonly data: BookData;
  readonly check: (found: Scan) => void;
}

const committeesOfSheet = 67;
const firstYear = 2009;

/** So many sheets, one a month, each with letterhead, header, committees, what was admitted up to the month, and total. */
export function manySheets(count: number): ScannedWorkbook {
  const random = seededRandom(200);
  const names = committeeNames(committeesOfSheet);
  const sums: number[] = [];
  const sheets = Array.from({ length: count }, (_, place) => {
    const month = `${String((place % 12) + 1)} NĂM ${String(firstYear + Math.floor(place / 12))}`;
    const rows = names.map((name, index): Cell[] => {
      const target = 10 + Math.floor(random() * 90);
      return [index + 1, name, target, Math.floor(random() * 120)];
    });
    const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0);
    sums.push(sum(3));
    return {
      name: `Sheet ${String(place + 1)}`,
      rows: [
        ['TỈNH ỦY BÌNH THUẬN'],
        ['BAN TỔ CHỨC'],
        [`KẾT QUẢ PHÁT TRIỂN ĐẢNG VIÊN LŨY KẾ ĐẾN HẾT THÁNG ${month}`],
        [],
        ['STT', 'Đảng bộ', 'Chỉ tiêu', 'Kết nạp'],
        ...rows,
        ['', 'Tổng cộng', sum(2), sum(3)],
      ],
    };
  });
  return {
    data: benchWorkbook(sheets),
    check: ({ tables }) => {
      const found = tables.map((table) => {
        if (table.kind !== 'admissions') throw new Error(`${table.sheet} was read as ${table.kind}.`);
        const total = table.rows.at(-1);
        const admitted = total?.kind === 'total' ? total.readings.admitted : undefined;
        return admitted?.kind === 'figure' ? toNumber(admitted.value) : NaN;
      });
      expectSame('The totals of all sheets', sums, found);
    },
  };
}

/** One sheet with a register of so many admissions, two marks and a note that nobody needs. */
export function longRegister(count: number, committees: number): ScannedWorkbook {
  const names = committeeNames(committees);
  const first = firstSerialOfMonth({ year: 2021, month: 1 });
  const days = firstSerialOfMonth({ year: 2026, month: 1 }) - first;
  let women = 0;
  function* rows(): Iterable<Cell[]> {
    const random = seededRandom(1_000_000);
    yield ['SỔ KẾT NẠP ĐẢNG VIÊN'];
    yield [];
    yield ['STT', 'Đảng bộ', 'Ghi chú', 'Ngày kết nạp', 'Nữ'];
    for (let index = 0; index < count; index++) {
      const isWoman = random() < 0.5;
      if (isWoman) women += 1;
      const name = names[Math.floor(random() ** 1.5 * names.length)] ?? '';
      yield [index + 1, name, 'x', first + Math.floor(random() * days), isWoman ? 'x' : ''];
    }
  }
  const data = benchWorkbook([{ name: 'Sổ kết nạp', rows: rows() }]);
  return {
    data,
    check: ({ registers: [register] }) => {
      if (!register) throw new Error('The register was not found.');
      const months = register.committees.flatMap((committee) => committee.months);
      expectSame(
        'Rows, those counted, women, problems, committees',
        [count, count, women, 0, committees],
        [
          register.rows,
          register.counted,
          months.reduce((sum, { marked }) => sum + (marked.women ?? 0), 0),
          register.problems.length,
          register.committees.length,
        ],
      );
    },
  };
}

function expectSame(what: string, expected: readonly number[], found: readonly number[]): void {
  if (JSON.stringify(expected) !== JSON.stringify(found)) {
    throw new Error(
      `${what}: ${found.slice(0, 5).join(', ')} … instead of ${expected.slice(0, 5).join(', ')} …`,
    );
  }
}
