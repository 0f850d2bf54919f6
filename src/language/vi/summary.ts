/** Words of the one page for the meeting. */
export const summary = {
  sheet: 'Tóm tắt',
  title: 'TÓM TẮT SỐ LIỆU',
  keyFigures: 'Số liệu chính',
  figure: 'Nội dung',
  value: 'Giá trị',
  standings: (year: string) => `Xếp thứ các đơn vị năm ${year}`,
  orderNote: 'Thứ tự các dòng là thứ tự tại ngày lập; số liệu và thứ bậc là công thức.',
  textsNote: 'Mỗi số liệu có ô nguồn trong trang lời văn báo cáo.',
};
