import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { cellText } from '../../src/intake/cell';
import { readBlocks } from '../../src/intake/read-blocks';
import { isCommitteeTable, type Reading } from '../../src/intake/table';
import { toNumber } from '../../src/measures/fraction';
import { describeReading } from './describe-reading';
import { blockOf, rangeOf, type SheetCase } from './sheet-case';

const folder = join(process.cwd(), 'test/cases/intake');
const movable = new Set(['sheet', 'at', 'rows', 'merges']);

/** The golden cases that are cells and merges alone. */
const cases = readdirSync(folder)
  .map((name) => ({
    name,
    sheet: JSON.parse(readFileSync(join(folder, name, 'sheet.json'), 'utf8')) as SheetCase,
  }))
  .filter(({ sheet }) => Object.keys(sheet).every((key) => movable.has(key)));

function movedCell(address: string, down: number, right: number): string {
  const { firstRow, firstColumn } = rangeOf(address);
  return cellText(firstRow + down, firstColumn + right);
}

function moved(sheet: SheetCase, down: number, right: number): SheetCase {
  const at = movedCell(sheet.at ?? 'A1', down, right);
  if (!sheet.merges) return { ...sheet, at };
  const merges = sheet.merges.map((range) =>
    range
      .split(':')
      .map((address) => movedCell(address, down, right))
      .join(':'),
  );
  return { ...sheet, at, merges };
}

describe('a sheet reads the same wherever its cells stand', () => {
  it.each(cases)('$name', ({ sheet }) => {
    const before = describeReading(readBlocks([blockOf(sheet)])).figures;
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.nat({ max: 60 }), (down, right) => {
        const { figures } = describeReading(readBlocks([blockOf(moved(sheet, down, right))]));
        const expected = Object.entries(before).map(([address, value]) => [
          movedCell(address, down, right),
          value,
        ]);
        expect(figures).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 5 },
    );
  });
});

const committees = [
  'Huyện Tuy Phong',
  'Thị xã La Gi',
  'Xã Hàm Đức',
  'Phường Phú Thủy',
  'Đảng bộ Công an tỉnh',
];
const measures = ['Chỉ tiêu', 'Kết nạp', 'Nữ', 'Đoàn viên', 'Đảng viên đầu năm'];

/** Each figure by committee, field and cell; in a turned sheet the cell is named as it stood before. */
function figuresOf(rows: SheetCase['rows'], isTurned: boolean): readonly string[] {
  const { tables } = readBlocks([blockOf({ sheet: '2022', rows })]);
  const told = (reading: Reading): string => {
    const { row, column } = reading.where;
    const value = reading.kind === 'figure' ? String(toNumber(reading.value)) : reading.kind;
    return `${isTurned ? cellText(column, row) : cellText(row, column)} ${value}`;
  };
  return tables
    .filter(isCommitteeTable)
    .flatMap((table) => table.rows)
    .flatMap((row) =>
      row.kind === 'committee'
        ? Object.entries(row.readings).map(([field, reading]) => `${row.committee} ${field} ${told(reading)}`)
        : [],
    )
    .sort();
}

test('a table with committees in the columns has the figures that it has with committees in the rows', () => {
  const line = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: committees.length }), (lines) => {
      const rows = [
        ['Đơn vị', ...measures],
        ...lines.map((line, index) => [committees[index] ?? '', ...line]),
      ];
      const turned = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? [];
      const figures = figuresOf(rows, false);
      expect(figures).toHaveLength(lines.length * measures.length);
      expect(figuresOf(turned, true)).toEqual(figures);
    }),
  );
});
