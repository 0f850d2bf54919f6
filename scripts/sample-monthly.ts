import { type AdmissionsYear } from './sample-data';
import { committeesOf, groupedSheet } from './sample-grouped-sheet';
import type { DraftSheet } from './sample-sheets';
import { spread } from './sample-spread';

/** How a year's admissions fall on its months: few around the lunar new year, most before anniversaries. */
const rhythm = [3, 4, 9, 7, 11, 10, 8, 9, 12, 9, 9, 9];

/** Admissions of each month by committee, in the order of the year's sheet; a committee's twelve add up to its year. */
export function monthlyAdmissions(year: AdmissionsYear): number[][] {
  return committeesOf(year).map(({ admitted }, committee) => {
    // Committees do not all admit in the same months.
    const own = rhythm.map((weight, month) => weight + ((committee * 5 + month * 3) % 4));
    return spread(admitted, own);
  });
}

/** "Tháng 2021" and "Tháng 2022": what each committee admitted in each month. */
export function monthlySheet(year: AdmissionsYear): DraftSheet {
  const months = monthlyAdmissions(year);
  return groupedSheet({
    name: `Tháng ${year.year}`,
    title: `KẾT NẠP ĐẢNG VIÊN TỪNG THÁNG NĂM ${year.year}`,
    subtitle: '(Số kết nạp trong tháng)',
    unit: 'Đơn vị tính: đảng viên',
    dateLine: year.dateLine,
    groups: year.groups,
    columns: [
      ...rhythm.map((_weight, month) => ({
        heading: `T${month + 1}`,
        over: 'Kết nạp trong tháng',
        counts: months.map((each) => each[month] ?? 0),
      })),
      { heading: 'Cả năm', sumOf: ['C', 'N'] as const },
    ],
    columnWidth: 8,
  });
}
