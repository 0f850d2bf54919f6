/** Words of the written sheets. A sheet's name has at most 31 characters, the year included. */
export const reports = {
  attainmentSheet: (year: string) => `Báo cáo chỉ tiêu ${year}`.trim(),
  ratioSheet: (year: string) => `Tỷ lệ kết nạp ${year}`.trim(),
  organisationCommittee: 'BAN TỔ CHỨC',
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  placeAndDate: (place: string, day: string, month: string, year: string) =>
    `${place}, ngày ${day} tháng ${month} năm ${year}`,
  headOfCommittee: 'TRƯỞNG BAN',
  attainmentTitle: (year: string | null) =>
    year === null
      ? 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN SO VỚI CHỈ TIÊU'
      : `KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM ${year} SO VỚI CHỈ TIÊU`,
  ratioTitle: (year: string | null) =>
    year === null ? 'TỶ LỆ KẾT NẠP ĐẢNG VIÊN' : `TỶ LỆ KẾT NẠP ĐẢNG VIÊN NĂM ${year}`,
  source: (place: string) => `Nguồn: ${place}`,
  writtenOn: (day: string, month: string, year: string) => `lập ngày ${day}/${month}/${year}`,
  ratioOnPreviousYear: (year: string | null) =>
    year === null
      ? 'tỷ lệ kết nạp tính trên số đảng viên cuối năm trước'
      : `tỷ lệ kết nạp tính trên số đảng viên cuối năm ${year}`,
  ratioOnNow: 'tỷ lệ kết nạp tính trên số đảng viên hiện có',
  serial: 'TT',
  committee: 'Đảng bộ',
  target: 'Chỉ tiêu',
  admitted: 'Kết nạp',
  difference: 'Tăng, giảm',
  againstTarget: 'So với chỉ tiêu',
  attainment: 'Tỷ lệ đạt',
  standing: 'Xếp thứ',
  state: 'Kết quả',
  againstMembers: 'So với tổng số đảng viên',
  membersPreviousYear: (year: string | null) =>
    year === null ? 'Đảng viên cuối năm trước' : `Đảng viên cuối năm ${year}`,
  membersNow: 'Đảng viên hiện có',
  ratio: 'Tỷ lệ',
  band: (low: string, high: string) => `Khung\n${low}–${high}`,
  exceeded: '▲ Vượt',
  reached: '● Đạt',
  missed: '▼ Chưa đạt',
  noTarget: '– Không có chỉ tiêu',
  noAdmitted: '– Thiếu số kết nạp',
  negativeCount: '– Số liệu âm',
  targetNotANumber: '– Chỉ tiêu không phải số',
  admittedNotANumber: '– Số kết nạp không phải số',
  above: '▲ Trên',
  within: '● Trong',
  below: '▼ Dưới',
  noRatio: '–',
  total: 'Tổng cộng',
  notes: 'Ghi chú:',
  roundingNote: (decimals: number) =>
    `Tỷ lệ làm tròn đến ${String(decimals)} chữ số thập phân, từ nửa đơn vị trở lên thì làm tròn lên; so sánh và xếp thứ theo giá trị chưa làm tròn.`,
  tiesNotes: {
    competition:
      'Giá trị bằng nhau thì xếp cùng thứ, thứ tiếp theo tính theo số đơn vị đứng trước (1, 2, 2, 4). Dấu “=”: có đơn vị khác đạt bằng.',
    dense:
      'Giá trị bằng nhau thì xếp cùng thứ, thứ tiếp theo liền sau (1, 2, 2, 3). Dấu “=”: có đơn vị khác đạt bằng.',
    ordinal:
      'Giá trị bằng nhau thì đơn vị đứng trước trong bảng xếp trước (1, 2, 3, 4). Dấu “=”: có đơn vị khác đạt bằng.',
  },
  bandNote: (low: string, high: string) =>
    `Khung ${low}–${high}: bằng mức dưới hoặc mức trên được tính là trong khung.`,
  summedTotalNote: 'Dòng tổng cộng được cộng từ số của các đơn vị.',
  valuesNote: 'Số liệu ghi dưới dạng giá trị, không tự cập nhật khi bảng nguồn thay đổi.',
  liveNote: 'Các ô số liệu là công thức lấy từ bảng nguồn và tự cập nhật khi bảng nguồn thay đổi.',
  textNumberNote: (cells: string) =>
    `Ô ghi số dưới dạng chữ, đã đọc thành số và không tự cập nhật: ${cells}.`,
  noAttainmentNote: (reason: string, committees: string) =>
    `Không tính tỷ lệ đạt và không xếp thứ vì ${reason}: ${committees}.`,
  untargetedNote: 'Dòng tổng cộng tính cả số kết nạp của đơn vị không có chỉ tiêu.',
  noRatioNote: (reason: string, committees: string) =>
    `Không tính tỷ lệ kết nạp vì ${reason}: ${committees}.`,
  reasonTargetMissing: 'không có chỉ tiêu',
  reasonTargetZero: 'chỉ tiêu bằng 0 (chưa giao)',
  reasonTargetNegative: 'chỉ tiêu là số âm',
  reasonAdmittedMissing: 'thiếu số kết nạp',
  reasonAdmittedNegative: 'số kết nạp là số âm',
  reasonMembersMissing: 'thiếu số đảng viên',
  reasonMembersZero: 'số đảng viên bằng 0',
  reasonMembersNegative: 'số đảng viên là số âm',
  reasonNotANumber: 'ô nguồn không phải là số',
  chartData: 'Số liệu cho biểu đồ',
  targetLine: 'Chỉ tiêu (100%)',
  attainmentChart: (year: string | null) =>
    year === null ? 'Tỷ lệ đạt chỉ tiêu kết nạp' : `Tỷ lệ đạt chỉ tiêu kết nạp năm ${year}`,
  ratioChart: (year: string | null) =>
    year === null ? 'Tỷ lệ kết nạp đảng viên' : `Tỷ lệ kết nạp đảng viên năm ${year}`,
  bandLow: (low: string) => `Mức dưới ${low}`,
  bandHigh: (high: string) => `Mức trên ${high}`,
  attainmentAlternative: (count: string, highest: string, lowest: string) =>
    `Biểu đồ cột: tỷ lệ đạt chỉ tiêu của ${count} đơn vị, kèm đường chỉ tiêu 100%. Cao nhất: ${highest}. Thấp nhất: ${lowest}.`,
  ratioAlternative: (count: string, highest: string, lowest: string) =>
    `Biểu đồ cột: tỷ lệ kết nạp của ${count} đơn vị, kèm hai đường của khung. Cao nhất: ${highest}. Thấp nhất: ${lowest}.`,
  page: 'Trang &P/&N',
};
