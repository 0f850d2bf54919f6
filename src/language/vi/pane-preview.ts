/** Words of the preview of the reports that would be written. */
export const preview = {
  show: 'Xem trước',
  heading: 'Sẽ ghi {count} báo cáo. Chưa có gì được ghi.',
  refused: 'Chưa ghi được: {count} báo cáo đang vướng. Gỡ chỗ vướng hoặc bỏ chọn các báo cáo đó.',
  leaveOut: 'Bỏ chọn báo cáo đang vướng',
  place: '{kind}, ô {address} ({rows} hàng × {columns} cột)',
  added: 'trang mới',
  rewritten: 'ghi lại tại chỗ',
  keeps: 'Bản hiện nay được giữ để có thể lấy lại.',
  keepsNot: 'Bản hiện nay không giữ được vì cấu trúc sổ tính đang được bảo vệ.',
};
