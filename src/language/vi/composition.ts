/** Words of the composition of the admitted. */
export const composition = {
  sheet: (year: string) => `Cơ cấu kết nạp ${year}`.trim(),
  title: (year: string | null) =>
    year === null ? 'CƠ CẤU ĐẢNG VIÊN MỚI KẾT NẠP' : `CƠ CẤU ĐẢNG VIÊN MỚI KẾT NẠP NĂM ${year}`,
  chart: (year: string | null) =>
    year === null ? 'Cơ cấu đảng viên mới kết nạp' : `Cơ cấu đảng viên mới kết nạp năm ${year}`,
  criteriaSheet: (year: string) => `Biểu 2-BTCTW so cùng kỳ ${year}`.trim(),
  criteriaTitle: (year: string | null) =>
    year === null
      ? 'PHÂN TÍCH ĐẢNG VIÊN MỚI KẾT NẠP THEO BIỂU SỐ 2-BTCTW'
      : `PHÂN TÍCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM ${year} THEO BIỂU SỐ 2-BTCTW`,
  registerSheet: (year: string) => `Cơ cấu theo sổ ${year}`.trim(),
  registerTitle: (year: string | null) =>
    year === null
      ? 'CƠ CẤU ĐẢNG VIÊN MỚI KẾT NẠP THEO SỔ KẾT NẠP'
      : `CƠ CẤU ĐẢNG VIÊN MỚI KẾT NẠP NĂM ${year} THEO SỔ KẾT NẠP`,
  part: 'Thành phần',
  allAdmitted: 'Tổng số kết nạp',
  count: 'Số lượng',
  countShort: 'SL',
  share: 'Tỷ lệ',
  shareOfAdmitted: 'Tỷ lệ trên số kết nạp',
  byCommittee: 'Theo đơn vị',
  parts: {
    women: 'Nữ',
    'ethnic-minority': 'Dân tộc thiểu số',
    religious: 'Người theo tôn giáo',
    'youth-union': 'Đoàn viên',
    students: 'Học sinh, sinh viên',
    readmitted: 'Kết nạp lại',
  },
  tooLarge: '▲ Lớn hơn tổng',
  ofWhichNote:
    'Tỷ lệ tính trên số kết nạp. Các thành phần là “trong đó”, một người có thể thuộc nhiều thành phần nên không cộng với nhau.',
  tooLargeNote: (part: string, where: string) =>
    `${part} lớn hơn số kết nạp, cần kiểm tra lại số liệu nguồn: ${where}.`,
  registerNote: (rows: string, counted: string, moment: string) =>
    `Đếm từ sổ kết nạp lúc ${moment}: ${counted}/${rows} dòng được tính; số liệu là giá trị, không tự cập nhật.`,
  problemNote: (count: string, places: string) =>
    `${count} dòng của sổ chưa tính được, bắt đầu từ ${places}.`,
  alternative: (shares: string) => `Biểu đồ cột: tỷ lệ từng thành phần trên số kết nạp. ${shares}.`,
  criterion: 'Tiêu chí',
  now: 'Kỳ này',
  before: 'Cùng kỳ năm trước',
  nowAgainstBefore: 'Kỳ này so cùng kỳ',
  percent: 'Tỷ lệ %',
  change: 'Tăng, giảm',
  criteriaNote:
    'Tỷ lệ tính trên tổng số đảng viên mới kết nạp của kỳ; các dòng “trong đó” và phân tích không cộng vào tổng số. Dòng bình quân và dòng về tổ chức không tính tỷ lệ.',
};
