import { year2021, year2022 } from './sample-data';
import { committeesOf, groupedSheet } from './sample-grouped-sheet';
import type { DraftSheet } from './sample-sheets';

/** "Nhiệm kỳ 2021-2025": the admitted of each year; the years without published totals stay empty. */
export function termSheet(): DraftSheet {
  const years = [year2021, year2022];
  return groupedSheet({
    name: 'Nhiệm kỳ 2021-2025',
    title: 'KẾT NẠP ĐẢNG VIÊN CÁC NĂM TRONG NHIỆM KỲ',
    subtitle: '(Giai đoạn 2021 - 2025; chỉ tiêu 2.000 đảng viên mỗi năm)',
    unit: 'Đơn vị tính: đảng viên',
    dateLine: year2022.dateLine,
    groups: year2022.groups,
    columns: [2021, 2022, 2023, 2024, 2025].map((year) => {
      const found = years.find((each) => each.year === year);
      return {
        heading: `Năm ${year}`,
        over: 'Số đảng viên kết nạp',
        counts: committeesOf(year2022).map(
          ({ committee }) =>
            (found === undefined
              ? undefined
              : committeesOf(found).find((each) => each.committee === committee)?.admitted) ?? null,
        ),
      };
    }),
    columnWidth: 14,
  });
}
