import type { CellObject } from 'write-excel-file/node';
import { year2022 } from './sample-data';
import type { DraftCell, DraftSheet } from './sample-sheets';
import { bordered, header, letterhead, line } from './sample-style';

const [excellent, good, completed, notCompleted] = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
] as const;

const posts = ['Bí thư', 'Phó bí thư', 'Đảng viên', 'Đảng viên', 'Đảng viên'];

/** Self-rating, proposal and final grade of the five members of each cell, in the order of `posts`. */
const cells: readonly (readonly (readonly [string, string, string])[])[] = [
  [
    [good, good, good],
    [good, good, good],
    [good, good, good],
    [excellent, excellent, excellent],
    [completed, completed, completed],
  ],
  [
    [excellent, good, good],
    [good, good, good],
    [good, good, good],
    [good, good, good],
    [good, completed, completed],
  ],
  [
    [good, good, completed],
    [excellent, excellent, good],
    [good, good, good],
    [good, excellent, excellent],
    [good, good, good],
  ],
  [
    [excellent, excellent, excellent],
    [good, good, good],
    [excellent, good, good],
    [completed, good, good],
    [good, good, good],
  ],
  [
    [good, good, good],
    [excellent, excellent, good],
    [good, good, good],
    [good, good, good],
    [completed, notCompleted, notCompleted],
  ],
  [
    [good, good, good],
    [good, good, good],
    [completed, completed, completed],
    [excellent, excellent, excellent],
    [good, good, good],
  ],
];

/** "Đánh giá đảng viên 2022": anonymous members of six cells; some were lowered, two raised. */
export function ratingsSheet(): DraftSheet {
  const centred: CellObject = { ...bordered, align: 'center' };
  const headings = ['STT', 'Chi bộ', 'Họ và tên', 'Chức vụ', 'Tự xếp loại', 'Đề xuất', 'Kết quả xếp loại'];
  const body = cells.flatMap((members, cell) =>
    members.map((grades, member): DraftCell[] => [
      { ...centred, value: cell * posts.length + member + 1, height: 19 },
      { ...bordered, value: `Chi bộ ${cell + 1}` },
      { ...bordered, value: `Đồng chí ${String(cell * posts.length + member + 1).padStart(2, '0')}` },
      { ...bordered, value: posts[member] ?? '' },
      ...grades.map((value): DraftCell => ({ ...bordered, value })),
    ]),
  );
  return {
    name: 'Đánh giá đảng viên 2022',
    rows: [
      ...letterhead(7, 'TỈNH ỦY BÌNH THUẬN', 'BAN TỔ CHỨC', year2022.dateLine),
      line(7, 'TỔNG HỢP TỰ XẾP LOẠI VÀ KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022', 0, {
        fontWeight: 'bold',
        fontSize: 14,
        height: 30,
      }),
      headings.map((value): DraftCell => ({ ...header, value, height: 34 })),
      ...body,
    ],
    widths: [7, 24, 16, 14, 32, 32, 32],
    titleRows: [5, 5],
    orientation: 'landscape',
  };
}
