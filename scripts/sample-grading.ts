import { year2021, year2022, type AdmissionsYear } from './sample-data';
import { committeesOf, groupedSheet } from './sample-grouped-sheet';
import type { DraftSheet } from './sample-sheets';
import { spread } from './sample-spread';

/** Of all committees: existing, reviewed, then excellent, good, completed, not completed; these four are the graded. */
export interface GradingFigures {
  readonly sheet: string;
  readonly subject: string;
  readonly unit: string;
  readonly year: AdmissionsYear;
  readonly existing: number;
  readonly reviewed: number;
  readonly grades: readonly [excellent: number, good: number, completed: number, notCompleted: number];
}

const grassroots = { subject: 'TỔ CHỨC CƠ SỞ ĐẢNG', unit: 'Đơn vị tính: tổ chức cơ sở đảng' };
const above = { subject: 'ĐẢNG BỘ CẤP TRÊN CƠ SỞ', unit: 'Đơn vị tính: tập thể' };
const members = { subject: 'ĐẢNG VIÊN', unit: 'Đơn vị tính: đảng viên' };

/**
 * Illustrative counts that give the published shares: over 87 % of grassroots organisations good or better and 13 %
 * excellent, over 92 % and 14.2 % of committees above them, each on yearly average.
 */
export const gradings: readonly GradingFigures[] = [
  {
    sheet: 'XL TCCSĐ 2021',
    ...grassroots,
    year: year2021,
    existing: 480,
    reviewed: 478,
    grades: [61, 354, 58, 4],
  },
  {
    sheet: 'XL TCCSĐ 2022',
    ...grassroots,
    year: year2022,
    existing: 481,
    reviewed: 479,
    grades: [63, 352, 59, 3],
  },
  {
    sheet: 'XL cấp trên 2021',
    ...above,
    year: year2021,
    existing: 106,
    reviewed: 106,
    grades: [15, 83, 8, 0],
  },
  {
    sheet: 'XL cấp trên 2022',
    ...above,
    year: year2022,
    existing: 106,
    reviewed: 106,
    grades: [15, 83, 8, 0],
  },
  {
    sheet: 'XL đảng viên 2021',
    ...members,
    year: year2021,
    existing: 39_736,
    reviewed: 37_950,
    grades: [4_826, 28_317, 3_991, 120],
  },
  {
    sheet: 'XL đảng viên 2022',
    ...members,
    year: year2022,
    existing: 41_260,
    reviewed: 39_402,
    grades: [5_004, 29_480, 4_085, 111],
  },
];

const gradeNames = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
];

/** Counts of the committees: every grade is spread by members, reviewed and existing are the graded and some more. */
export function gradingCounts(figures: GradingFigures): {
  readonly existing: number[];
  readonly reviewed: number[];
  readonly graded: number[];
  readonly grades: number[][];
} {
  const weights = committeesOf(year2022).map((committee) => committee.membersBefore);
  const grades = figures.grades.map((total) => spread(total, weights));
  const graded = weights.map((_weight, at) => grades.reduce((sum, counts) => sum + (counts[at] ?? 0), 0));
  const gradedTotal = figures.grades.reduce((sum, each) => sum + each, 0);
  const added = (more: number, to: readonly number[]) => {
    const extra = spread(more, weights);
    return to.map((each, at) => each + (extra[at] ?? 0));
  };
  const reviewed = added(figures.reviewed - gradedTotal, graded);
  return { existing: added(figures.existing - figures.reviewed, reviewed), reviewed, graded, grades };
}

/** A sheet of gradings: three totals, then count and share of each grade under a merged heading. */
export function gradingSheet(figures: GradingFigures): DraftSheet {
  const { existing, reviewed, graded, grades } = gradingCounts(figures);
  return groupedSheet({
    name: figures.sheet,
    title: `KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG ${figures.subject} NĂM ${figures.year.year}`,
    subtitle: '(Tỷ lệ tính trên số được xếp loại)',
    unit: figures.unit,
    dateLine: figures.year.dateLine,
    groups: figures.year.groups,
    columns: [
      { heading: 'Tổng số hiện có', counts: existing },
      { heading: 'Được kiểm điểm', counts: reviewed },
      { heading: 'Được xếp loại', counts: graded },
      ...gradeNames.flatMap((over, at) => [
        { heading: 'Số lượng', over, counts: grades[at] ?? [] },
        { heading: 'Tỷ lệ (%)', over, part: String.fromCharCode(70 + 2 * at), whole: 'E' },
      ]),
    ],
    columnWidth: 11,
  });
}
