import type { CellObject } from 'write-excel-file/node';
import { year2022 } from './sample-data';
import { committeesOf } from './sample-grouped-sheet';
import { monthlyAdmissions } from './sample-monthly';
import type { DraftCell, DraftSheet } from './sample-sheets';
import { bordered, header, letterhead, line } from './sample-style';

const headings = [
  'STT',
  'Đảng bộ',
  'Ngày kết nạp',
  'Nữ',
  'Dân tộc thiểu số',
  'Tôn giáo',
  'Đoàn viên',
  'HSSV',
];

/** Whether the given of every `of` cases has an attribute: spread evenly, without chance. */
function marked(index: number, some: number, of: number): boolean {
  return (index * some) % of < some;
}

/** "Sổ kết nạp T12-2022": a row for each admission of December 2022, as many as the month's sheet counts. */
export function registerSheet(): DraftSheet {
  const december = monthlyAdmissions(year2022).map((months) => months[11] ?? 0);
  const committees = committeesOf(year2022).flatMap(({ committee }, at) =>
    Array.from({ length: december[at] ?? 0 }, () => committee),
  );
  const centred: CellObject = { ...bordered, align: 'center' };
  const body = committees.map((committee, index): DraftCell[] => [
    { ...centred, value: index + 1 },
    { ...bordered, value: committee },
    { ...centred, format: 'dd/mm/yyyy', value: new Date(Date.UTC(2022, 11, 1 + ((index * 7) % 30))) },
    ...[
      marked(index, 47, 100),
      marked(index, 8, 100),
      marked(index + 5, 8, 100),
      marked(index, 65, 100),
      marked(index + 3, 3, 100),
    ].map((yes): DraftCell => (yes ? { ...centred, value: 'x' } : centred)),
  ]);
  return {
    name: 'Sổ kết nạp T12-2022',
    rows: [
      ...letterhead(8, 'TỈNH ỦY BÌNH THUẬN', 'BAN TỔ CHỨC', year2022.dateLine),
      line(8, 'SỔ KẾT NẠP ĐẢNG VIÊN THÁNG 12 NĂM 2022', 0, { fontWeight: 'bold', fontSize: 14, height: 30 }),
      line(8, '(Mỗi dòng một đảng viên mới; không ghi họ tên)', 0, { fontStyle: 'italic' }),
      headings.map((value): DraftCell => ({ ...header, value, height: 34 })),
      ...body,
    ],
    widths: [7, 46, 15, 8, 12, 11, 12, 9],
    titleRows: [6, 6],
    orientation: 'portrait',
  };
}
