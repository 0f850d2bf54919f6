/** Texts of the check list that is written on a sheet. */
export const checkList = {
  sheet: 'Danh mục kiểm tra',
  title: 'DANH MỤC SỐ LIỆU CẦN KIỂM TRA',
  place: 'Ô',
  matter: 'Vấn đề',
  explanation: 'Nội dung',
  severities: { error: 'sai', warning: 'cần xem', note: 'ghi nhận' },
  count: (count: string, severity: string) => `${count} ${severity}`,
  group: (severity: string, count: string) =>
    `${severity.charAt(0).toUpperCase()}${severity.slice(1)} (${count})`,
  unchangedNote: 'Số liệu trong các trang nguồn được giữ nguyên; phần bổ trợ không tự sửa ô nào.',
  linkNote: 'Bấm vào địa chỉ ô để đến đúng chỗ cần xem.',
};
