import type { CellObject } from 'write-excel-file/node';
import { composition2022 } from './sample-composition';
import { formula, type DraftCell, type DraftSheet } from './sample-sheets';
import { bordered, header, letterhead, line, numberFormats } from './sample-style';

/** Criterion, this period, same period of the year before; a heading has no figures. */
type CriterionLine = readonly [text: string, now?: number, before?: number];

const before = [952, 163, 168, 1_309, 58];

/** Lines of form 2-BTCTW for 2022: of the parts "trong đó" none adds to the total, those by occupation and age do. */
export const criteria: readonly CriterionLine[] = [
  ['I. Tổng số đảng viên mới kết nạp', 2_071, 2_030],
  ['Trong đó:'],
  ...composition2022.slice(0, 4).map(([text, now], at): CriterionLine => [`- ${text}`, now, before[at] ?? 0]),
  ['- Kết nạp lại', 6, 5],
  ['II. Phân tích đảng viên mới kết nạp'],
  ['1. Nghề nghiệp'],
  ['- Cán bộ, công chức', 512, 498],
  ['- Viên chức', 684, 671],
  ['- Lao động trong doanh nghiệp', 176, 170],
  ['- Nông dân', 331, 334],
  ['- Lực lượng vũ trang', 263, 253],
  ['- Học sinh, sinh viên', 62, 58],
  ['- Nghề nghiệp khác', 43, 46],
  ['2. Tuổi đời'],
  ['- 18 - 30 tuổi', 1_421, 1_385],
  ['- 31 - 35 tuổi', 388, 384],
  ['- 36 - 40 tuổi', 164, 161],
  ['- 41 - 45 tuổi', 67, 69],
  ['- Trên 45 tuổi', 31, 31],
];

/** "Biểu 2-BTCTW 2022": criteria in the rows, this period, same period, per cent, with the row of column numbers. */
export function criteriaSheet(): DraftSheet {
  const count: CellObject = { ...bordered, align: 'right', format: numberFormats.count };
  const tall = (value: string): DraftCell => ({ ...header, value, rowSpan: 2, height: 24 });
  const first = 9;
  const body = criteria.map(([text, now, past], index): DraftCell[] => {
    const row = first + index;
    const head = /^[I\d]/.test(text) ? ({ fontWeight: 'bold' } as const) : {};
    if (now === undefined || past === undefined)
      return [{ ...bordered, ...head, value: text }, bordered, bordered, bordered];
    return [
      { ...bordered, ...head, value: text, height: 19 },
      { ...count, ...head, value: now },
      { ...count, ...head, value: past },
      formula(`B${row}*100/C${row}`, (now * 100) / past, {
        ...count,
        ...head,
        format: numberFormats.percent,
      }),
    ];
  });
  return {
    name: 'Biểu 2-BTCTW 2022',
    rows: [
      ...letterhead(4, 'TỈNH ỦY BÌNH THUẬN', 'BAN TỔ CHỨC', 'Biểu số 2-BTCTW'),
      line(4, 'THỐNG KÊ ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2022', 0, { fontWeight: 'bold', fontSize: 14, height: 30 }),
      line(4, 'Đơn vị tính: đảng viên', 2, { fontStyle: 'italic', align: 'right' }),
      [
        tall('Tiêu chí'),
        { ...header, value: 'Thực hiện', columnSpan: 2 },
        null,
        tall('(%) kỳ này so với cùng kỳ năm trước'),
      ],
      [null, { ...header, value: 'Kỳ này', height: 34 }, { ...header, value: 'Cùng kỳ năm trước' }, null],
      ['1', '2', '3', '4(=2*100/3)'].map((value): DraftCell => ({ ...header, value })),
      ...body,
    ],
    widths: [46, 16, 16, 24],
    titleRows: [6, 8],
    orientation: 'portrait',
  };
}
