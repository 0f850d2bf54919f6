import { readBlocks } from '../../src/intake/read-blocks';
import type { CommitteeTable } from '../../src/intake/table';
import { blockOf } from './sheet-case';

/** The table under some lines, one to a row. */
function under(
  sheet: string,
  ...lines: readonly string[]
): Pick<CommitteeTable, 'body' | 'title' | 'year'> | undefined {
  const rows = [
    ...lines.map((line) => [line]),
    ['TT', 'Đảng bộ', 'Chỉ tiêu', 'Kết nạp'],
    [1, 'Đảng bộ huyện Tuy Phong', 160, 177],
  ];
  return readBlocks([blockOf({ sheet, rows })]).tables[0];
}

describe('the letterhead above a table', () => {
  it('names the body, the title and the year, and its date is not the year', () => {
    expect(
      under(
        'Sheet1',
        'TỈNH ỦY BÌNH THUẬN\nBAN TỔ CHỨC\n*',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Phan Thiết, ngày 05 tháng 01 năm 2023',
        'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2022',
      ),
    ).toMatchObject({ body: 'TỈNH ỦY BÌNH THUẬN', title: 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2022', year: 2022 });
  });

  it('joins a title in two rows', () => {
    expect(under('Sheet1', 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN', 'NĂM 2021 SO VỚI CHỈ TIÊU')).toMatchObject({
      title: 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021 SO VỚI CHỈ TIÊU',
      year: 2021,
    });
  });

  it('does not take the year that it compares with', () => {
    expect(under('Sheet1', 'KẾT NẠP ĐẢNG VIÊN SO VỚI NĂM 2021, NĂM 2022')?.year).toBe(2022);
  });

  it('does not take a term for a year', () => {
    expect(under('Sheet1', 'KẾT NẠP ĐẢNG VIÊN NHIỆM KỲ 2020-2025')?.year).toBeNull();
  });

  it('takes the year of a line below the title', () => {
    expect(under('Sheet1', 'KẾT NẠP ĐẢNG VIÊN', '(Tính đến ngày 31/12/2022)')?.year).toBe(2022);
  });

  it('falls back on the name of the sheet, and on nothing else', () => {
    expect(under('KN 2020')?.year).toBe(2020);
    expect(under('Sheet1')).toMatchObject({ body: '', title: '', year: null });
  });
});
