import { periodIn } from '../../src/intake/period-text';

type Told = readonly [
  text: string,
  year: number | null,
  firstMonth: number,
  lastMonth: number,
  extent: string,
  cutOff?: number,
];

/** Headings, titles and sheet names as the profession writes them; serials by Excel's calendar. */
const named: readonly Told[] = [
  ['T1', null, 1, 1, 'unsaid'],
  ['T12', null, 12, 12, 'unsaid'],
  ['T.07', null, 7, 7, 'unsaid'],
  ['Tháng 7', null, 7, 7, 'unsaid'],
  ['THÁNG 07/2022', 2022, 7, 7, 'unsaid'],
  ['Kết quả kết nạp đảng viên tháng 7 năm 2022', 2022, 7, 7, 'unsaid'],
  ['Kết nạp trong tháng 7', null, 7, 7, 'own'],
  ['Lũy kế tháng 7', null, 1, 7, 'from-january'],
  ['Luỹ kế đến hết tháng 7', null, 1, 7, 'from-january'],
  ['Từ tháng 4 đến tháng 6', null, 4, 6, 'own'],
  ['Từ tháng 1 đến tháng 7/2022', 2022, 1, 7, 'from-january'],
  ['Quý I', null, 1, 3, 'unsaid'],
  ['Quý II/2022', 2022, 4, 6, 'unsaid'],
  ['QUÝ III NĂM 2022', 2022, 7, 9, 'unsaid'],
  ['Q4', null, 10, 12, 'unsaid'],
  ['Quý 2', null, 4, 6, 'unsaid'],
  ['6 tháng', null, 1, 6, 'from-january'],
  ['6 tháng đầu năm 2022', 2022, 1, 6, 'from-january'],
  ['9 THÁNG', null, 1, 9, 'from-january'],
  ['6 tháng cuối năm', null, 7, 12, 'own'],
  ['Cả năm', null, 1, 12, 'from-january'],
  ['(Tính đến ngày 15/7/2022)', 2022, 1, 7, 'from-january', 44_757],
  ['Tính đến ngày 15 tháng 7 năm 2022', 2022, 1, 7, 'from-january', 44_757],
  ['tính đến 30-6-2022', 2022, 1, 6, 'from-january'],
  ['(Số liệu từ ngày 01/01/2022 đến ngày 31/12/2022)', 2022, 1, 12, 'from-january'],
  ['Từ ngày 01/7/2022 đến ngày 31/7/2022', 2022, 7, 7, 'own'],
  ['đến ngày 28/2/2022', 2022, 1, 2, 'from-january'],
  ['đến ngày 28/2/2024', 2024, 1, 2, 'from-january', 45_350],
  ['July', null, 7, 7, 'unsaid'],
  ['Mrz. 2022', 2022, 3, 3, 'unsaid'],
  ['First 6 months of 2022', 2022, 1, 6, 'from-january'],
  ['2. Quartal', null, 4, 6, 'unsaid'],
];

describe('periodIn', () => {
  it.each(named.map((told) => ({ text: told[0], told })))('$text', ({ told }) => {
    const [text, year, firstMonth, lastMonth, extent, cutOff = null] = told;
    const expected = { year, firstMonth, lastMonth, extent, cutOff };
    expect(periodIn(text)).toEqual(expected);
    expect(periodIn(text.normalize('NFD').toUpperCase())).toEqual(expected);
  });

  it.each([
    ...['Tháng 2022', 'Quý 2022', 'T13', 'Năm 2022', 'Đảng bộ Thắng Lợi', 'TT', 'Chi bộ 7', 'Đông Hải 1'],
    ...[
      'Đảng ủy phường 12',
      'Tổng số đảng viên cuối năm 2021',
      'Kế hoạch 2022',
      'Maianh',
      'Nhiệm kỳ 2020-2025',
    ],
  ])('%s names none', (text) => {
    expect(periodIn(text)).toBeNull();
  });

  it('takes the known year for a date without one', () => {
    expect(periodIn('Đến 15/7', 2022)).toEqual({
      year: 2022,
      firstMonth: 1,
      lastMonth: 7,
      cutOff: 44_757,
      extent: 'from-january',
    });
    expect(periodIn('Đến 15/7')).toMatchObject({ year: null, lastMonth: 7, cutOff: null });
  });
});
