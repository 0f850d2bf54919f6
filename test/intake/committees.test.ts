import fc from 'fast-check';
import {
  joinCommittees,
  rowOfCommittee,
  type CommitteeJoin,
  type DecidedMatch,
} from '../../src/intake/committees';
import { isCommitteeTable } from '../../src/intake/table';
import { readBlocks } from '../../src/intake/read-blocks';
import { blockOf } from './sheet-case';

type Sheets = Readonly<Record<string, readonly string[]>>;

function blocksOf(sheets: Sheets): ReturnType<typeof blockOf>[] {
  return Object.entries(sheets).map(([sheet, names]) =>
    blockOf({
      sheet,
      rows: [
        ['TT', 'Đơn vị', 'Chỉ tiêu', 'Kết nạp'],
        ...names.map((name, index) =>
          name.startsWith('#') ? ['', name.slice(1)] : [index + 1, name, 100 + index, 90 + index],
        ),
      ],
    }),
  );
}

function join(sheets: Sheets, decided: readonly DecidedMatch[] = []): CommitteeJoin {
  return joinCommittees(readBlocks(blocksOf(sheets)).tables.filter(isCommitteeTable), decided);
}

/** Each committee as the names that were joined. */
function joinedNames({ committees }: CommitteeJoin): readonly (readonly string[])[] {
  return committees.map(({ rows }) => rows.map(({ row }) => row.committee));
}

function asked({ proposals }: CommitteeJoin): readonly (readonly string[])[] {
  return proposals.map(({ one, other, reason }) => [one.row.committee, other.row.committee, reason]);
}

describe('joinCommittees', () => {
  it('joins the spellings of one committee over sheets, bare names among them', () => {
    const result = join({
      '2021': ['Đảng bộ huyện Tuy Phong', 'Đảng bộ thị xã La Gi'],
      '2022': ['ĐB H. Tuy Phong', 'TX. La Gi'],
      T7: ['La Gi', 'Tuy Phong'],
      T8: ['Huyện uỷ Tuy Phong', 'Thị ủy La Gi'],
    });
    expect(joinedNames(result)).toEqual([
      ['Đảng bộ huyện Tuy Phong', 'ĐB H. Tuy Phong', 'Tuy Phong', 'Huyện uỷ Tuy Phong'],
      ['Đảng bộ thị xã La Gi', 'TX. La Gi', 'La Gi', 'Thị ủy La Gi'],
    ]);
    expect(result.committees[0]).toMatchObject({ name: 'Đảng bộ huyện Tuy Phong', level: 'district' });
    expect(asked(result)).toEqual([]);
  });

  it('never joins places of one name at different levels, and asks where a bare name may be either', () => {
    const result = join({
      '2022': ['Đảng bộ huyện Phú Quý', 'Đảng bộ thành phố Phan Thiết'],
      '2025': ['Đảng bộ xã Phú Quý', 'Đảng bộ phường Phan Thiết'],
      T7: ['Phú Quý'],
    });
    expect(joinedNames(result)).toEqual([
      ['Đảng bộ huyện Phú Quý'],
      ['Đảng bộ thành phố Phan Thiết'],
      ['Đảng bộ xã Phú Quý'],
      ['Đảng bộ phường Phan Thiết'],
      ['Phú Quý'],
    ]);
    expect(asked(result)).toEqual([
      ['Đảng bộ huyện Phú Quý', 'Phú Quý', 'unit'],
      ['Đảng bộ xã Phú Quý', 'Phú Quý', 'unit'],
    ]);
  });

  it('takes a bare name among communes for no district', () => {
    const result = join({
      '2022': ['Đảng bộ huyện Bắc Bình', 'Đảng bộ huyện Tánh Linh'],
      '2025': ['Bắc Bình', 'Xã Hồng Thái', 'Phường Tiến Thành'],
    });
    expect(joinedNames(result)).toContainEqual(['Bắc Bình']);
    expect(asked(result)).toEqual([['Đảng bộ huyện Bắc Bình', 'Bắc Bình', 'unit']]);
  });

  it.each([
    ['Đảng bộ huyện Đức Linh', 'Đảng bộ huyện Duc Linh', 'diacritics'],
    ['Đảng bộ huyện Hàm Thuận Bắc', 'Đảng bộ huyện Hàm Thuậm Bắc', 'one-letter'],
    ['Đảng bộ huyện Hàm Thuận Bắc', 'Đảng bộ huyện Hàm Thuận Băcs', 'one-letter'],
    ['Đảng bộ huyện Hàm Thuận Bắc', 'Đảng bộ huyện Hàm Bắc Thuận', 'word-order'],
    ['Đảng bộ Công an tỉnh', 'Đảng bộ Công an tỉnh Bình Thuận', 'more-words'],
    ['Thị xã Phan Thiết', 'Thành phố Phan Thiết', 'unit'],
  ])('asks whether %s is %s', (one, other, reason) => {
    const result = join({ '2021': [one], '2022': [other] });
    expect(result.committees).toHaveLength(2);
    expect(asked(result)).toEqual([[one, other, reason]]);
  });

  it.each([
    ['Phường 1', 'Phường 11'],
    ['Chi bộ 12', 'Chi bộ 13'],
    ['Chi bộ thôn Phú Hòa A', 'Chi bộ thôn Phú Hòa B'],
    ['Huyện Đức Linh', 'Huyện Tánh Linh'],
    ['Hàm Thuận', 'Hàm Thuận Bắc'],
  ])('does not ask whether %s is %s', (one, other) => {
    expect(asked(join({ '2021': [one], '2022': [other] }))).toEqual([]);
  });

  it('does not ask about two committees that stand in one table', () => {
    expect(
      asked(join({ '2021': ['Xã Hàm Cần', 'Xã Hàm Cẩn'], '2022': ['Xã Hàm Cần', 'Xã Hàm Cẩn'] })),
    ).toEqual([]);
  });

  it('joins what a person confirmed, and asks no more about what was rejected', () => {
    const sheets = {
      '2021': ['Huyện Đức Linh', 'CA tỉnh'],
      '2022': ['Huyện Duc Linh', 'Công an tỉnh Bình Thuận'],
    };
    const result = join(sheets, [
      { one: 'Huyện Đức Linh', other: 'Huyện Duc Linh', isSame: true },
      { one: 'Công an tỉnh Bình Thuận', other: 'CA tỉnh', isSame: false },
    ]);
    expect(joinedNames(result)).toEqual([
      ['Huyện Đức Linh', 'Huyện Duc Linh'],
      ['CA tỉnh'],
      ['Công an tỉnh Bình Thuận'],
    ]);
    expect(asked(result)).toEqual([]);
  });

  it('keeps cells of the same name under different communes apart', () => {
    const sheet = ['#I. Đảng bộ xã Hàm Đức', 'Chi bộ 1', 'Chi bộ 2', '#II. Đảng bộ xã Hàm Liêm', 'Chi bộ 1'];
    const result = join({ '2021': sheet, '2022': sheet });
    expect(result.committees.map(({ rows, group }) => [group, rows.length])).toEqual([
      ['I. Đảng bộ xã Hàm Đức', 2],
      ['I. Đảng bộ xã Hàm Đức', 2],
      ['II. Đảng bộ xã Hàm Liêm', 2],
    ]);
    expect(readBlocks(blocksOf({ '2021': sheet })).findings.map(({ code }) => code)).not.toContain(
      'committee-twice',
    );
  });

  it('keeps every row once, whatever the names', () => {
    const name = fc.constantFrom(
      'Tuy Phong',
      'Huyện Tuy Phong',
      'Xã Tuy Phong',
      'Tuy Phông',
      'Duc Linh',
      'Đức Linh',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(name, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        (lists) => {
          const result = join(
            Object.fromEntries(lists.map((names, index) => [`Trang ${String(index)}`, names])),
          );
          expect(result.committees.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(lists.flat().length);
          expect(new Set(result.committees.map(({ key }) => key)).size).toBe(result.committees.length);
        },
      ),
    );
  });
});

test.each([
  [['Tỉnh Bình Thuận', 'Tỉnh Ninh Thuận'], 'TỈNH ỦY BÌNH THUẬN', 'Tỉnh Bình Thuận'],
  [['Ninh Thuận', 'Bình Thuận', 'Đảng ủy Công an Trung ương'], 'TỈNH ỦY BÌNH THUẬN', 'Bình Thuận'],
  [['Phường Bình Thuận', 'Xã Tuy Phong'], 'TỈNH ỦY BÌNH THUẬN', null],
  // Its other names are of communes, so that this one is a commune too.
  [['Bình Thuận', 'Xã Tuy Phong'], 'TỈNH ỦY BÌNH THUẬN', null],
  [['Bình Thuận', 'Phường Bình Thuận', 'Tỉnh Ninh Thuận'], 'TỈNH ỦY BÌNH THUẬN', null],
])('rowOfCommittee: in %j %s is %s', (names, named, expected) => {
  const [table] = readBlocks(blocksOf({ '2022': names })).tables.filter(isCommitteeTable);
  expect(table && (rowOfCommittee(table, named)?.committee ?? null)).toBe(expected);
});

describe('readBlocks over sheets', () => {
  const four = ['Huyện Tuy Phong', 'Huyện Bắc Bình', 'Huyện Hàm Tân', 'Huyện Đức Linh'];

  it('says which committee stands on one sheet only', () => {
    const { findings } = readBlocks(blocksOf({ '2021': four, '2022': four.slice(0, 3) }));
    expect(findings.filter(({ code }) => code === 'committee-in-one-sheet-only')).toMatchObject([
      {
        where: { sheet: '2021', row: 4, column: 1 },
        facts: { committee: 'Huyện Đức Linh', missing: '2022' },
      },
    ]);
  });

  it('says nothing of sheets about other committees', () => {
    const { findings } = readBlocks(
      blocksOf({ '2021': four, 'Cả nước': ['Hà Nội', 'Cần Thơ', 'Huyện Tuy Phong'] }),
    );
    expect(findings.map(({ code }) => code)).not.toContain('committee-in-one-sheet-only');
  });

  it('asks about near names at both cells', () => {
    const { findings } = readBlocks(
      blocksOf({ '2021': four, '2022': [...four.slice(0, 3), 'Huyện Duc Linh'] }),
    );
    const near = findings.filter(({ code }) => code.startsWith('near') || code.startsWith('committee-in'));
    expect(near).toMatchObject([
      {
        code: 'near-match-committee',
        where: { sheet: '2022', row: 4, column: 1 },
        facts: { other: 'Huyện Đức Linh', sheet: '2021', first: 'B5', reason: 'diacritics' },
      },
    ]);
  });
});
