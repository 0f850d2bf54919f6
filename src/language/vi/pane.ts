import { allotmentView } from './pane-allotment';
import { data } from './pane-data';
import { preview } from './pane-preview';
import { reportsView } from './pane-reports';
import { settings } from './pane-settings';
import { plainNames } from './plain-names';

/** Texts of the task pane. */
export const pane = {
  title: 'Chỉ tiêu kết nạp đảng viên',
  start: {
    heading: 'Từ bảng số liệu đến báo cáo',
    steps: [
      {
        title: 'Tìm và kiểm tra',
        text: 'Các bảng trong sổ tính đang mở được tìm ra và kiểm tra, như bảng kết nạp của Bình Thuận trong sổ mẫu.',
      },
      {
        title: 'Xem lại',
        text: 'Chỗ nào hiểu chưa đúng thì sửa; mỗi điểm cần kiểm tra dẫn tới đúng ô của nó.',
      },
      {
        title: 'Lập báo cáo',
        text: 'Báo cáo nằm trên trang mới, công thức trỏ về số liệu gốc.',
      },
    ],
    scan: 'Tìm các bảng',
    promise: 'Không ô nào của đồng chí bị thay đổi, không gì được gửi ra ngoài.',
  },
  opening: 'Đang mở…',
  tabs: {
    data: 'Dữ liệu',
    checks: 'Kiểm tra',
    reports: 'Báo cáo',
    allotment: 'Phân bổ',
    functions: 'Hàm',
    settings: 'Thiết lập',
  },
  busy: {
    scanning: 'Đang đọc sổ tính…',
    previewing: 'Đang xem trước…',
    writing: 'Đang ghi báo cáo…',
    refreshing: 'Đang cập nhật báo cáo…',
    removing: 'Đang xóa báo cáo…',
    restoring: 'Đang lấy lại bản trước…',
    marking: 'Đang ghi chú vào ô…',
    keeping: 'Đang lưu thiết lập…',
  },
  steps: {
    reading: 'Đang đọc: {name}',
    counting: 'Đang đếm: {name}',
    writing: 'Đang ghi: {name}',
  },
  stop: 'Dừng',
  cancel: 'Thôi',
  findingCount: 'điểm cần xem',
  data,
  denominators: {
    'members-previous-year': 'trên đảng viên cuối năm trước',
    'members-now': 'trên đảng viên hiện có',
  },
  bands: {
    below: 'dưới khung {band}',
    within: 'trong khung {band}',
    above: 'trên khung {band}',
  },
  checks: {
    none: 'Không có điều gì cần xem lại.',
    error: 'Sai',
    warning: 'Cần xem',
    note: 'Ghi nhận',
    filter: 'Lọc theo mức độ',
    filters: { all: 'Tất cả', error: 'Sai', warning: 'Cần xem', note: 'Ghi nhận' },
    show: 'Xem ô {cell}',
    more: 'Hiện thêm (còn {count})',
    before: 'Hãy tìm các bảng ở mục Dữ liệu trước.',
    next: 'Tiếp: báo cáo',
    marks: 'Ghi chú vào ô',
    marksHint:
      'Chỉ khi đồng chí bấm: mỗi ô có điều cần xem được thêm một nhận xét (comment), giá trị giữ nguyên.',
    mark: 'Ghi chú vào các ô',
    unmark: 'Xóa ghi chú',
    marked: 'Đã ghi chú vào {count} ô.',
    notMarked: 'Không ghi vào {count} ô: ô đã có nhận xét của đồng chí hoặc trang đang được bảo vệ.',
    notUnmarked: 'Còn lại {count} ghi chú trên trang được bảo vệ hoặc đã được trả lời.',
    unmarked: 'Đã xóa {count} ghi chú của tiện ích.',
  },
  reports: reportsView,
  preview,
  allotment: allotmentView,
  settings,
  functionList: {
    loading: 'Đang mở danh sách hàm…',
    search: 'Tìm theo tên hoặc công dụng',
    count: '{count} hàm',
    noneFound: 'Không có hàm nào khớp với “{query}”.',
    parameters: 'Tham số',
    optional: 'có thể bỏ qua',
    example: 'Ví dụ',
    result: 'Kết quả',
    insert: 'Ghi vào ô đang chọn',
    insertNamed: 'Ghi vào ô đang chọn: {name}',
    inserted: 'Đã ghi công thức vào ô {cell}.',
  },
  plainNames,
  close: 'Đóng',
  version: 'Phiên bản {version}',
};
