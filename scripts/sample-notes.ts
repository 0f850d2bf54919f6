import type { CellObject } from 'write-excel-file/node';
import { membersTypedAsText, sources, truncatedPercentage } from './sample-data';
import type { DraftCell, DraftSheet } from './sample-sheets';
import { bordered, header } from './sample-style';

const published = 'Đã công bố';
const illustrative = 'Số liệu minh họa';

/** What, which figure, published or illustrative, where from. */
const notes: readonly (readonly [string, string, string, string])[] = [
  [
    'Chỉ tiêu kết nạp hằng năm theo nghị quyết đại hội',
    '2.000 đảng viên mới/năm',
    published,
    sources.article,
  ],
  ['Kết quả kết nạp năm 2021', '2.030/2.000, đạt 101,5%', published, sources.article],
  ['Kết quả kết nạp năm 2022', '2.071/2.000, đạt 103,6%', published, sources.article],
  ['Tỷ lệ kết nạp so với tổng số đảng viên', 'Từ 5% trở lên mỗi năm', published, sources.article],
  ['Xếp thứ trong các đảng bộ trực thuộc Trung ương', 'Thứ 3/67', published, sources.article],
  [
    'Tổng số đảng viên cuối năm 2020 và cuối năm 2021 của tỉnh',
    '38.214 và 39.736',
    illustrative,
    `Ước theo số đã công bố: 33.503 (ngày 23/11/2017) tại ${sources.members2017} và 36.607 (năm 2019) tại ${sources.members2019}`,
  ],
  [
    'Chỉ tiêu, số kết nạp và số đảng viên của từng đảng bộ trực thuộc tỉnh (sheet "Kết nạp 2021", "Kết nạp 2022")',
    'Cộng đúng bằng số toàn Đảng bộ',
    illustrative,
    'Tự đặt để minh họa; ngày ký và ghi chú cũng là minh họa',
  ],
  [
    'Sheet "67 đảng bộ 2022": số liệu của 66 đảng bộ còn lại và tổng cộng',
    'Bình Thuận: 2.071/39.736, thứ 3/67 theo tỷ lệ kết nạp',
    illustrative,
    'Tên các đảng bộ là thật; số liệu tự đặt để minh họa, không phải số liệu của các đảng bộ đó',
  ],
  [
    'Xếp loại (sheet "XL …"): tỷ lệ bình quân hằng năm',
    'TCCSĐ: trên 87% hoàn thành tốt trở lên, 13% xuất sắc; cấp trên cơ sở: trên 92% và 14,2%',
    published,
    sources.article,
  ],
  [
    'Số lượng ở sheet "XL …", kể cả số tập thể cấp trên cơ sở và toàn bộ xếp loại đảng viên',
    'Cho ra đúng các tỷ lệ đã công bố',
    illustrative,
    'Tự đặt để minh họa; số lượng từng loại không được công bố',
  ],
  [
    'Số kết nạp từng tháng (sheet "Tháng 2021", "Tháng 2022")',
    'Cộng đúng bằng số kết nạp cả năm của từng đảng bộ',
    illustrative,
    'Tự đặt để minh họa',
  ],
  [
    'Số kết nạp tính đến ngày 01/11 và 15/11/2022, cùng kỳ 2021 (sheet "Đến 01-11-2022", "Đến 15-11-2022")',
    'Đến 01/11 bằng tổng T1–T10 ở sheet "Tháng …"; đến 15/11 thêm phần của T11 theo số ngày; Phú Quý để trống: chưa báo cáo',
    illustrative,
    'Tự đặt để minh họa việc đôn đốc đầu tháng và giữa tháng mà bài báo nêu',
  ],
  [
    'Nhiệm kỳ 2021-2025: số kết nạp các năm 2023, 2024, 2025',
    'Để trống',
    illustrative,
    'Không có trong nguồn, không tự đặt; năm 2021, 2022 lấy từ hai sheet kết nạp',
  ],
  [
    'Cơ cấu đảng viên mới (sheet "Cơ cấu 2022", "Biểu 2-BTCTW 2022")',
    'Nữ 979, DTTS 169, tôn giáo 171, đoàn viên 1.338, HSSV 62; các số phân tích khác',
    illustrative,
    'Theo cỡ tỷ lệ công bố đến ngày 21/9/2018 (nữ 47,25%; DTTS 8,16%; tôn giáo 8,24%; đoàn viên 64,62%): http://www.binhthuancpv.org.vn/Index.aspx?ID=26430&CatID=152',
  ],
  [
    'Sổ kết nạp tháng 12/2022 và đánh giá đảng viên 2022',
    'Sổ có đúng số dòng bằng cột T12 của sheet "Tháng 2022"; không có họ tên thật',
    illustrative,
    'Tự đặt để minh họa',
  ],
  [
    `Sai sót cố ý ở sheet "Kết nạp ${truncatedPercentage.year}": tỷ lệ đạt của ${truncatedPercentage.committee}`,
    'Ghi 103,7; đúng là 103,8 (166/160 = 103,75%, bị cắt bớt thay vì làm tròn)',
    illustrative,
    'Để xem phần bổ trợ phát hiện tỷ lệ không khớp với số liệu',
  ],
  [
    `Số đảng viên nhập dạng văn bản ở sheet "Kết nạp ${membersTypedAsText.year}"`,
    membersTypedAsText.committees.join('; '),
    illustrative,
    'Số nhập dạng văn bản có dấu chấm hàng nghìn, thường gặp trong thực tế',
  ],
];

/** In characters: what, figure, kind, source. */
const textWidths = [44, 34, 18, 70] as const;

/** In points, for the longest wrapped text; a column takes fewer characters in a line where long words break early. */
function rowHeight(texts: readonly [string, string, string, string]): number {
  const lines = texts.map((text, index) => Math.ceil(text.length / ((textWidths[index] ?? 1) * 0.85)));
  return Math.max(...lines) * 16 + 6;
}

/** "Ghi chú": which figures were published, with their sources, and which are illustrative. */
export function notesSheet(): DraftSheet {
  const wrapped: CellObject = { ...bordered, wrap: true, alignVertical: 'top' };
  const rows: DraftCell[][] = [
    [
      {
        value: 'GHI CHÚ VỀ NGUỒN SỐ LIỆU',
        fontWeight: 'bold',
        fontSize: 14,
        align: 'center',
        columnSpan: 5,
        height: 30,
      },
      null,
      null,
      null,
      null,
    ],
    [
      { ...header, value: 'TT', height: 24 },
      ...['Nội dung', 'Giá trị', 'Tính chất', 'Nguồn'].map((value) => ({ ...header, value })),
    ],
    ...notes.map(([what, figure, kind, source], index): DraftCell[] => [
      { ...wrapped, align: 'center', value: index + 1, height: rowHeight([what, figure, kind, source]) },
      { ...wrapped, value: what },
      { ...wrapped, value: figure },
      { ...wrapped, value: kind },
      { ...wrapped, value: source },
    ]),
  ];
  return { name: 'Ghi chú', rows, widths: [6, ...textWidths], titleRows: [2, 2], orientation: 'landscape' };
}
