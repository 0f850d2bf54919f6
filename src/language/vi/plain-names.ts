/** Texts of the plain workbook names: the pane's section and the comments of the names. */
export const plainNames = {
  heading: 'Dùng khi không có tiện ích',
  explanation:
    'Ghi các hàm đơn giản vào sổ tính dưới dạng tên có đuôi _PLAIN, ví dụ =ATTAINMENT_PLAIN(2071,2000). Người nhận tệp không cần tiện ích vẫn tính được (Excel 2024, Microsoft 365). Tên đã có của đồng chí được giữ nguyên.',
  write: 'Ghi tên vào sổ tính',
  remove: 'Xóa các tên đã ghi',
  removeWarning: 'Sau khi xóa, ô còn dùng các tên này sẽ báo #NAME?.',
  working: 'Đang ghi tên…',
  written: 'Đã ghi {count} tên: {names}.',
  taken: 'Không ghi vì sổ tính đã có tên của đồng chí: {names}.',
  removed: 'Đã xóa {count} tên: {names}.',
  noneToRemove: 'Sổ tính không có tên nào do tiện ích ghi.',
  comment: '{meaning}. Tên do tiện ích ghi, tính được khi không có tiện ích.',
  meanings: {
    ATTAINMENT: 'Tỷ lệ đạt chỉ tiêu: số kết nạp / chỉ tiêu',
    ADMISSIONRATIO: 'Tỷ lệ kết nạp: số kết nạp / tổng số đảng viên',
    POINTSABOVE: 'Tỷ lệ cao hơn mục tiêu bao nhiêu điểm phần trăm',
    STANDING: 'Xếp thứ của một giá trị trong danh sách, cao nhất xếp thứ 1',
    STANDINGTEXT: 'Xếp thứ dạng chữ, ví dụ 3/67',
    PACE: 'Tiến độ: tỷ lệ đạt chỉ tiêu / phần năm đã qua, tính từ ngày 1 tháng 1',
    YEAREND: 'Ước cả năm theo tiến độ đều: số kết nạp / phần năm đã qua, tính từ ngày 1 tháng 1',
    SAMEPERIOD: 'So với cùng kỳ năm trước: kỳ này / kỳ trước',
    GOODORBETTER: 'Tỷ lệ hoàn thành tốt nhiệm vụ trở lên, từ bốn số lượng theo mức xếp loại',
    EXCELLENTALLOWED: 'Số được xếp loại hoàn thành xuất sắc nhiệm vụ, tối đa 20% số hoàn thành tốt nhiệm vụ',
    EXCELLENTTOLOWER: 'Số hoàn thành xuất sắc nhiệm vụ phải hạ xuống mức tốt để không vượt quá 20%',
    COMPOSITION: 'Cơ cấu: số thành phần / tổng số',
  },
};
