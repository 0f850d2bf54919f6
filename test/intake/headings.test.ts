import { meaningOf } from '../../src/intake/headings';
import { mayHeadTable } from '../../src/intake/table-signs';

/** Headings of the profession's sheets, rows from top to bottom, and the field they mean. */
const headings: readonly (readonly [readonly string[], string | null])[] = [
  [['STT'], 'serial'],
  [['Số TT'], 'serial'],
  [['Tên đảng bộ'], 'committee'],
  [['Cấp uỷ trực thuộc'], 'committee'],
  [['CẤP ỦY'], 'committee'],
  [['TCCSĐ'], 'committee'],
  [['Đơn vị tính'], null],
  [['Chỉ tiêu tỉnh giao'], 'target'],
  [['Chỉ tiêu nghị quyết huyện ủy'], 'target'],
  [['KH năm 2022'], 'target'],
  [['Chỉ tiêu kết nạp'], 'target'],
  [['ĐV mới kết nạp'], 'admitted'],
  [['Tổng số đảng viên mới kết nạp'], 'admitted'],
  [['Phát triển đảng viên'], 'admitted'],
  [['Luỹ kế'], 'admitted'],
  [['Kết quả thực hiện chỉ tiêu', 'Số kết nạp'], 'admitted'],
  [['Kết nạp', 'Tổng số'], 'admitted'],
  [['Kết nạp', 'Nữ'], 'women'],
  [['Kết nạp từ đầu năm'], 'admitted'],
  [['So với chỉ tiêu', 'Tỷ lệ đạt'], 'attainment'],
  [['So với chỉ tiêu', 'Tăng, giảm'], 'difference'],
  [['So với chỉ tiêu', 'Xếp thứ'], 'standing'],
  [['So với chỉ tiêu', 'Kết quả'], null],
  [['Tỉ lệ (%) so với chỉ tiêu'], 'attainment'],
  [['% HT'], 'attainment'],
  [['% so với KH'], 'attainment'],
  [['So với tổng số đảng viên', 'Tỷ lệ'], 'admission-ratio'],
  [['So với tổng số đảng viên', 'Khung 3–4 %'], null],
  [['Tỷ lệ kết nạp/tổng số đảng viên'], 'admission-ratio'],
  [['% so với tổng số ĐV'], 'admission-ratio'],
  [['Tỷ lệ kết nạp'], 'admission-ratio'],
  [['TSĐV'], 'members-now'],
  [['Đảng viên hiện có'], 'members-now'],
  [['ĐV đầu năm'], 'members-previous-year'],
  [['Đảng viên', 'Đầu kỳ'], 'members-previous-year'],
  [['Cùng kỳ năm trước', 'Kết nạp'], 'same-period'],
  [['So với cùng kỳ', 'Tỷ lệ %'], 'same-period-ratio'],
  [['Họ và tên'], 'name'],
  [['Chức vụ'], 'post'],
  [['Ngày vào Đảng'], 'date'],
  [['Ngày sinh'], null],
  [['Tiêu chí'], 'criterion'],
  [['Hoàn thành xuất sắc nhiệm vụ', 'SL'], 'excellent'],
  [['Hoàn thành tốt nhiệm vụ'], 'good'],
  [['Hoàn thành nhiệm vụ'], 'completed'],
  [['Không hoàn thành nhiệm vụ'], 'not-completed'],
  [['KHTNV'], 'not-completed'],
  [['Hoàn thành nhiệm vụ', 'Tỷ lệ'], 'completed-share'],
  [['Chưa xếp loại'], 'not-graded'],
  [['Tự xếp loại'], 'self-rating'],
  [['Ghi chú'], 'note'],
  [['Điện thoại'], null],
  [['Party committee'], 'committee'],
  [['Target attainment'], 'attainment'],
  [['% of target'], 'attainment'],
  [['Members', 'End of previous year'], 'members-previous-year'],
  [['Admission ratio'], 'admission-ratio'],
  [['Zielerreichung (%)'], 'attainment'],
  [['Aufgenommen'], 'admitted'],
  [['Mitglieder', 'Ende des Vorjahres'], 'members-previous-year'],
];

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

describe('meaningOf', () => {
  it.each(headings)('takes %j for %s', (segments, field) => {
    expect(meaningOf(segments).field).toBe(field);
  });

  it.each(headings)(
    'takes %j for the same when it is decomposed, in capitals or broken over lines',
    (segments, field) => {
      expect(meaningOf(segments.map((text) => text.normalize('NFD'))).field).toBe(field);
      expect(meaningOf(segments.map((text) => text.toUpperCase())).field).toBe(field);
      expect(meaningOf(segments.map((text) => text.replaceAll(' ', '\u00a0\n'))).field).toBe(field);
    },
  );

  it.each(headings)('takes %j for %s without diacritics', (segments, field) => {
    expect(meaningOf(segments.map(withoutMarks)).field).toBe(field);
  });

  it.each(headings.filter(([, field]) => field === 'admitted'))(
    'passes over no heading of a table: %j',
    (segments) => {
      const spellings = [
        segments,
        segments.map(withoutMarks),
        segments.map((text) => text.normalize('NFD').toUpperCase()),
      ];
      for (const spelling of spellings) expect(spelling.some(mayHeadTable)).toBe(true);
    },
  );

  it('passes over other texts', () => {
    expect(['Chỉ tiêu', 'List', 'Huyện Đức Linh', ''].filter(mayHeadTable)).toEqual([]);
  });

  it('leaves a bare share to the columns beside it', () => {
    expect(meaningOf(['Tỷ lệ %'])).toMatchObject({ field: 'attainment', weak: true });
  });
});
