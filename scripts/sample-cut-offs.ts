import { year2021, year2022, type AdmissionsYear } from './sample-data';
import { committeesOf, groupedSheet } from './sample-grouped-sheet';
import { monthlyAdmissions } from './sample-monthly';
import type { DraftSheet } from './sample-sheets';

/** Days on which the province asks how far its committees are: at the start and in the middle of a month. */
interface CutOff {
  readonly day: number;
  /** The month that has just begun, and of how many days it is. */
  readonly month: number;
  readonly days: number;
  readonly writtenOn: string;
  /** Who had not reported when the sheet was written. */
  readonly missing: readonly string[];
}

export const cutOffs: readonly CutOff[] = [
  { day: 1, month: 11, days: 30, writtenOn: 'Bình Thuận, ngày 02 tháng 11 năm 2022', missing: [] },
  {
    day: 15,
    month: 11,
    days: 30,
    writtenOn: 'Bình Thuận, ngày 16 tháng 11 năm 2022',
    missing: ['Đảng bộ huyện Phú Quý'],
  },
];

/** Admitted from 1 January to a cut-off by committee: the months before it, and its month in proportion to the days before the day itself. */
export function admittedUpTo(year: AdmissionsYear, { day, month, days }: CutOff): number[] {
  return monthlyAdmissions(year).map((months) => {
    const before = months.slice(0, month - 1).reduce((sum, count) => sum + count, 0);
    return before + Math.floor(((months[month - 1] ?? 0) * (day - 1)) / days);
  });
}

/** "Đến 01-11-2022" and "Đến 15-11-2022": what each committee had admitted by then, beside the same day of 2021. */
export function cutOffSheet(cutOff: CutOff): DraftSheet {
  const [day, month] = [cutOff.day, cutOff.month].map((part) => String(part).padStart(2, '0'));
  const isMissing = committeesOf(year2022).map(({ committee }) => cutOff.missing.includes(committee));
  return groupedSheet({
    name: `Đến ${day}-${month}-${year2022.year}`,
    title: `KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM ${year2022.year}`,
    subtitle: `(Tính đến ngày ${day}/${month}/${year2022.year})`,
    unit: 'Đơn vị tính: đảng viên',
    dateLine: cutOff.writtenOn,
    groups: year2022.groups,
    columns: [
      {
        heading: 'Kết nạp từ đầu năm',
        counts: admittedUpTo(year2022, cutOff).map((count, committee) =>
          isMissing[committee] ? null : count,
        ),
      },
      { heading: `Cùng kỳ năm ${year2021.year}`, counts: admittedUpTo(year2021, cutOff) },
    ],
    columnWidth: 22,
  });
}
