import type { ErrorTexts } from '../error-text';

/** Why Excel did not do what was asked: what happened, where, and what to do. */
export const errors: ErrorTexts = {
  'sheet-protected': ({ sheet }) => ({
    title: 'Trang tính đang được bảo vệ',
    sentence: `Không ghi được vào trang tính${named(sheet)} vì trang này đang được bảo vệ. Chưa có ô nào bị thay đổi.`,
    advice: 'Vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet) rồi làm lại.',
  }),
  'workbook-protected': () => ({
    title: 'Cấu trúc sổ tính đang được bảo vệ',
    sentence: 'Không thêm được trang tính báo cáo vì cấu trúc của sổ tính đang được bảo vệ.',
    advice: 'Vào thẻ Xem lại (Review), tắt Bảo vệ sổ tính (Protect Workbook) rồi làm lại.',
  }),
  'cell-edit-mode': () => ({
    title: 'Excel đang chờ nhập xong một ô',
    sentence: 'Một ô đang được nhập dở nên Excel chưa nhận yêu cầu.',
    advice: 'Nhấn Enter để nhận hoặc Esc để bỏ nội dung đang nhập, rồi làm lại.',
  }),
  'access-denied': ({ sheet }) => ({
    title: 'Không có quyền ghi',
    sentence: `Excel không cho ghi vào ${sheet === undefined ? 'sổ tính' : `trang tính${named(sheet)}`}. Có thể tệp đang mở ở chế độ chỉ đọc.`,
    advice: 'Nhấn Bật chỉnh sửa (Enable Editing) hoặc lưu tệp thành bản khác rồi làm lại.',
  }),
  'payload-too-large': ({ sheet }) => ({
    title: 'Dữ liệu quá lớn',
    sentence: `Excel từ chối vì lượng dữ liệu của${sheet === undefined ? ' yêu cầu' : ` trang tính${named(sheet)}`} quá lớn.`,
    advice: 'Xóa các hàng, cột trống có định dạng ở cuối trang hoặc tách bảng ra nhiều trang, rồi làm lại.',
  }),
  'session-timed-out': () => ({
    title: 'Phiên làm việc với Excel đã hết hạn',
    sentence: 'Excel không còn trả lời phiên làm việc này.',
    advice: 'Lưu tệp, mở lại sổ tính rồi làm lại.',
  }),
  'cells-in-the-way': ({ sheet, cell }) => ({
    title: 'Có dữ liệu của đồng chí ở chỗ sẽ ghi',
    sentence: `Trên trang tính${named(sheet)}${cell === undefined ? '' : `, ô ${cell},`} có dữ liệu không do tiện ích ghi. Dữ liệu đó được giữ nguyên, báo cáo chưa được ghi.`,
    advice: 'Chuyển dữ liệu đó sang trang khác rồi làm lại.',
  }),
  'cell-filled': ({ sheet, cell }) => ({
    title: 'Ô đang chọn đã có nội dung',
    sentence: `Ô${cell === undefined ? ' đang chọn' : ` ${cell}`}${sheet === undefined ? '' : ` trên trang tính${named(sheet)}`} đã có nội dung nên công thức chưa được ghi. Nội dung của ô được giữ nguyên.`,
    advice: 'Chọn một ô trống rồi bấm lại.',
  }),
  'sheet-gone': ({ sheet }) => ({
    title: 'Trang tính không còn',
    sentence: `Trang tính${named(sheet)} đã bị xóa hoặc đổi trong lúc làm việc.`,
    advice: 'Quét lại sổ tính rồi làm lại.',
  }),
  cancelled: () => ({
    title: 'Đã dừng',
    sentence:
      'Đã dừng theo yêu cầu. Không ô nào của đồng chí bị thay đổi; báo cáo nào đã lập xong thì còn nguyên.',
    advice: 'Khi cần, bấm lại để làm tiếp.',
  }),
  'settings-do-not-fit': ({ path }) => ({
    title: 'Không đọc được thiết lập của sổ tính',
    sentence: `Không đọc được thiết lập lưu trong sổ tính${path === undefined || path === '' ? '' : ` (ở “${path}”)`}; có thể do phiên bản mới hơn ghi. Chưa có gì bị ghi đè.`,
    advice: 'Vào Thiết lập: nhập lại thiết lập từ tệp, hoặc bắt đầu lại với giá trị mặc định.',
  }),
  'nothing-to-restore': ({ sheet }) => ({
    title: 'Không có bản trước',
    sentence: `Không có bản trước nào được giữ cho báo cáo${named(sheet)}. Chưa có gì bị thay đổi.`,
    advice: 'Bản trước được giữ từ lần lập lại báo cáo thứ nhất.',
  }),
  'no-range-selected': () => ({
    title: 'Chưa chọn một vùng ô',
    sentence: 'Trong trang tính chưa chọn một vùng ô liền nhau.',
    advice: 'Chọn vùng chứa bảng, kể cả dòng tiêu đề, rồi bấm lại.',
  }),
  'not-supported': () => ({
    title: 'Excel này chưa làm được',
    sentence: 'Phiên bản Excel đang dùng chưa có chức năng này. Chưa có gì bị thay đổi.',
    advice: 'Dùng Excel 2021, Microsoft 365 hoặc Excel trên web.',
  }),
  unexpected: ({ detail }) => ({
    title: 'Excel báo lỗi',
    sentence: `Excel không làm được yêu cầu${detail === undefined ? '.' : ` và báo: “${detail}”.`}`,
    advice: 'Lưu tệp rồi làm lại; nếu vẫn lỗi, gửi nguyên văn thông báo này cho người phụ trách.',
  }),
  'not-fetched': () => ({
    title: 'Chưa tải được một phần của phần bổ trợ',
    sentence: 'Một phần của phần bổ trợ chưa được tải về từ máy chủ. Sổ tính không bị thay đổi.',
    advice: 'Kiểm tra kết nối mạng rồi đóng thông báo này: phần bổ trợ sẽ tải lại.',
  }),
  bug: ({ detail }) => ({
    title: 'Phần bổ trợ gặp lỗi',
    sentence: `Phần bổ trợ gặp lỗi ngoài dự kiến${detail === undefined ? '.' : `: “${detail}”.`}`,
    advice: 'Lưu tệp rồi làm lại; nếu vẫn lỗi, gửi nguyên văn thông báo này cho người phụ trách.',
  }),
};

function named(sheet: string | undefined): string {
  return sheet === undefined ? '' : ` “${sheet}”`;
}
