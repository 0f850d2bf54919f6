import { year2022 } from './sample-data';
import { committeesOf, groupedSheet } from './sample-grouped-sheet';
import type { DraftSheet } from './sample-sheets';
import { spread } from './sample-spread';

/**
 * Who was admitted in 2022, all committees together: illustrative, of the size that was published for September 2018
 * (women 47.25 %, ethnic minorities 8.16 %, religious 8.24 %, youth union 64.62 %).
 */
export const composition2022 = [
  ['Nữ', 979],
  ['Dân tộc thiểu số', 169],
  ['Người theo tôn giáo', 171],
  ['Đoàn viên', 1_338],
  ['Học sinh, sinh viên', 62],
] as const;

/** "Cơ cấu 2022": the admitted by sex, ethnic group, religion, youth union, students. */
export function compositionSheet(): DraftSheet {
  const admitted = committeesOf(year2022).map((figures) => figures.admitted);
  return groupedSheet({
    name: 'Cơ cấu 2022',
    title: 'CƠ CẤU ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2022',
    subtitle: '(Số liệu từ ngày 01/01/2022 đến ngày 31/12/2022)',
    unit: 'Đơn vị tính: đảng viên',
    dateLine: year2022.dateLine,
    groups: year2022.groups,
    columns: [
      { heading: 'Kết nạp', counts: admitted },
      ...composition2022.map(([heading, total]) => ({
        heading,
        over: 'Trong đó',
        counts: spread(total, admitted),
      })),
    ],
    columnWidth: 13,
  });
}
