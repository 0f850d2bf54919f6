/** What stands in a cell: empty text is a blank one. */
type Cell = number | string;

/** A formula as a member of staff would type it, and what its cells hold once Excel has calculated. */
export interface InvocationCase {
  readonly name: string;
  /** Written from A1 on before the formula is. */
  readonly cells?: readonly (readonly Cell[])[];
  /** Written into H1; what it spills goes right and down from there. */
  readonly formula: string;
  readonly gives: readonly (readonly Cell[])[];
  /** The reason that Excel shows with an error. */
  readonly message?: string;
  /** A part of that reason. */
  readonly messageHas?: string;
}

const counts = [
  [13, 74, 11, 2],
  ['', 18, 4, ''],
];
const gradings = [
  ['Chi bộ 1', 'Hoàn thành xuất sắc nhiệm vụ', 'HTXSNV'],
  ['Chi bộ 1', 'Hoàn thành xuất sắc nhiệm vụ', 'HTTNV'],
  ['Chi bộ 2', 'hoàn thành tốt nhiệm vụ', 'HTTNV'],
  ['Chi bộ 2', 'Hoàn thành nhiệm vụ', 'KHTNV'],
  ['Chi bộ 2', 'Chưa xếp loại', 'HTNV'],
];

/** At least one for each function, in the workbook's language (Vietnamese) and through the genuine library. */
export const cases: readonly InvocationCase[] = [
  // Bình Thuận 2021 and 2022 (vjs.vietnam.vn); a year without a target, one with zero, and one with text.
  {
    name: 'ATTAINMENT of a column',
    cells: [
      [2030, 2000],
      [2071, 2000],
      [5, ''],
      [5, 0],
      [5, '2.000 đv'],
    ],
    formula: '=ATTAINMENT(A1:A5,B1:B5)',
    gives: [[1.015], [1.0355], [''], ['#N/A'], ['#VALUE!']],
    message: 'Chưa giao chỉ tiêu: ô chỉ tiêu bằng 0 hoặc để trống.',
  },
  // Vĩnh Cửu 2019: 250 of 4,378 at the end of the year before.
  { name: 'ADMISSIONRATIO', formula: '=ROUND(ADMISSIONRATIO(250,4378),4)', gives: [[0.0571]] },
  {
    name: 'BANDPOSITION with its own band',
    cells: [[0.0299], [0.03], [0.04], [0.0404], ['']],
    formula: '=BANDPOSITION(A1:A5)',
    gives: [['dưới khoảng'], ['trong khoảng'], ['trong khoảng'], ['trên khoảng'], ['']],
  },
  {
    name: 'BANDPOSITION with a given band',
    formula: '=BANDPOSITION(0.045,0.05,0.06)',
    gives: [['dưới khoảng']],
  },
  // Bình Thuận: 87 % against 75 % is 12 points above.
  { name: 'POINTSABOVE', formula: '=POINTSABOVE(87%,75%)', gives: [[12]] },
  {
    name: 'STANDING of a column by itself',
    cells: [[0.69], [1.0355], [''], [1.015], [1.0355], ['-']],
    formula: '=STANDING(A1:A5)',
    gives: [[4], [1], [''], [3], [1]],
  },
  {
    name: 'STANDING of one value, least first',
    cells: [[0.69], [1.0355], [1.015]],
    formula: '=STANDING(A3,A1:A3,1)',
    gives: [[2]],
  },
  {
    name: 'STANDING with other rules for ties, the values left out',
    cells: [[3], [5], [5], [1]],
    formula: '=STANDING(A1:A4,,0,2)',
    gives: [[3], [1], [2], [4]],
  },
  {
    name: 'STANDING of a value that is not listed',
    cells: [[3], [5]],
    formula: '=STANDING(4,A1:A2)',
    gives: [['#N/A']],
    message: 'Giá trị không có trong danh sách.',
  },
  { name: 'STANDINGTEXT', cells: [[3], [5], [4]], formula: '=STANDINGTEXT(A1,A1:A3)', gives: [['3/3']] },
  {
    name: 'TERMAVERAGE over the years with data',
    cells: [[2030], [2071], [''], [''], ['']],
    formula: '=TERMAVERAGE(A1:A5)',
    gives: [[2050.5]],
  },
  { name: 'TERMAVERAGE against a target', formula: '=TERMAVERAGE({2030;2071},2000)', gives: [[1.02525]] },
  // 5 × 2,000 − 4,101 over three years.
  {
    name: 'REQUIREDPERYEAR',
    cells: [[2030], [2071], [''], [''], ['']],
    formula: '=ROUND(REQUIREDPERYEAR(A1:A5,2000,5),2)',
    gives: [[1966.33]],
  },
  // 181 of 365 days are gone at 30 June 2022, 182 of 366 at 30 June 2024.
  { name: 'PACE', formula: '=PACE(181,365,DATE(2022,6,30))', gives: [[1]] },
  { name: 'PACE in a leap year', formula: '=PACE(91,183,DATE(2024,6,30))', gives: [[1]] },
  {
    name: 'PACE outside the year',
    formula: '=PACE(91,183,DATE(2024,6,30),DATE(2022,12,1))',
    gives: [['#VALUE!']],
    message: 'Ngày chốt nằm ngoài năm bắt đầu từ ngày đầu năm đã nhập.',
  },
  { name: 'YEAREND', formula: '=YEAREND(905,DATE(2022,6,30))', gives: [[1825]] },
  { name: 'YEAREND from a blank date', formula: '=YEAREND(905,A1)', gives: [['']] },
  { name: 'SAMEPERIOD', formula: '=SAMEPERIOD(3000,2000)', gives: [[1.5]] },
  {
    name: 'ALLOT within limits',
    cells: [[4378], [3120], [980], [415]],
    formula: '=ALLOT(100,A1:A4,5,45)',
    gives: [[45], [38], [12], [5]],
  },
  {
    name: 'ALLOT with limits that cannot be met',
    formula: '=ALLOT(100,{3,2,1},40)',
    gives: [['#VALUE!']],
    message: 'Tổng các mức tối thiểu vượt tổng chỉ tiêu 20.',
  },
  {
    name: 'GRADESHARE of rows of counts',
    cells: counts,
    formula: '=ROUND(GRADESHARE(A1:D2,"tốt"),4)',
    gives: [[0.74], [0.8182]],
  },
  // Bình Thuận: 13 % excellent and 74 % good are 87 % good or better.
  { name: 'GOODORBETTER of four counts', cells: counts, formula: '=GOODORBETTER(A1:D1)', gives: [[0.87]] },
  { name: 'GOODORBETTER of texts', cells: gradings, formula: '=GOODORBETTER(B1:B5)', gives: [[0.75]] },
  {
    name: 'GRADES',
    cells: gradings,
    formula: '=GRADES(B1:B5)',
    gives: [
      ['Mức xếp loại', 'Số lượng', 'Tỷ lệ'],
      ['Hoàn thành xuất sắc nhiệm vụ', 2, 0.5],
      ['Hoàn thành tốt nhiệm vụ', 1, 0.25],
      ['Hoàn thành nhiệm vụ', 1, 0.25],
      ['Không hoàn thành nhiệm vụ', 0, 0],
      ['Được xếp loại', 4, 1],
      ['Chưa xếp loại', 1, ''],
    ],
  },
  {
    name: 'GRADES by group, the lines of the groups',
    cells: gradings,
    formula: '=INDEX(GRADES(B1:B5,A1:A5),{2;3;4},{1,2,3,4,5,6,7,8,9,10,11})',
    gives: [
      ['Chi bộ 1', 2, 2, 1, 0, 0, 0, 0, 0, 0, 0],
      ['Chi bộ 2', 2, 0, 0, 1, 0.5, 1, 0.5, 0, 0, 1],
      ['Tổng cộng', 4, 2, 0.5, 1, 0.25, 1, 0.25, 0, 0, 1],
    ],
  },
  {
    name: 'GRADECHANGE',
    cells: gradings,
    formula: '=GRADECHANGE(B1:B5,C1:C5)',
    gives: [
      [
        'Tự xếp loại / Kết quả xếp loại',
        'Hoàn thành xuất sắc nhiệm vụ',
        'Hoàn thành tốt nhiệm vụ',
        'Hoàn thành nhiệm vụ',
        'Không hoàn thành nhiệm vụ',
        'Tổng cộng',
      ],
      ['Hoàn thành xuất sắc nhiệm vụ', 1, 1, 0, 0, 2],
      ['Hoàn thành tốt nhiệm vụ', 0, 1, 0, 0, 1],
      ['Hoàn thành nhiệm vụ', 0, 0, 0, 1, 1],
      ['Không hoàn thành nhiệm vụ', 0, 0, 0, 0, 0],
      ['Tổng cộng', 1, 2, 0, 1, 4],
      ['Được nâng mức', 0, '', '', '', ''],
      ['Giữ nguyên', 2, '', '', '', ''],
      ['Bị hạ mức', 2, '', '', '', ''],
      ['Không đối chiếu được', 1, '', '', '', ''],
    ],
  },
  // A school cell of 22: 18 good and 4 excellent (design notes 1.4; mnsonca.pgdtanhong.edu.vn).
  { name: 'EXCELLENTALLOWED', formula: '=EXCELLENTALLOWED(18,4)', gives: [[3]] },
  { name: 'EXCELLENTALLOWED, good or better', formula: '=EXCELLENTALLOWED(18,4,20%,1)', gives: [[4]] },
  { name: 'EXCELLENTTOLOWER', formula: '=EXCELLENTTOLOWER(18,4)', gives: [[1]] },
  { name: 'EXCELLENTTOLOWER, in words', formula: '=EXCELLENTTOLOWER(18,4,20,"tốt trở lên")', gives: [[0]] },
  { name: 'COMPOSITION', formula: '=COMPOSITION({50,25},200)', gives: [[0.25, 0.125]] },
  // 35 of 1,383 printed as 1.75 % (design notes, part B 3): 2.53 % is right.
  {
    name: 'FOLLOWS, the right value',
    cells: [["'1,75%", 35, 1383]],
    formula: '=FOLLOWS(A1,B1,C1)',
    gives: [[0.0253]],
  },
  { name: 'FOLLOWS, agrees', formula: '=FOLLOWS(103.6%,2071,2000)', gives: [['đúng']] },
  {
    name: 'FOLLOWS, truncated',
    cells: [["'103,5%", 2071, 2000]],
    formula: '=FOLLOWS(A1,B1,C1)',
    gives: [['cắt bớt số lẻ']],
  },
  {
    name: 'PLAINNUMBER',
    // The apostrophe keeps a cell's entry text, as it is where a sheet was pasted or typed as text.
    cells: [['2.030 đ/c'], ["'96,6%"], ["'1.234,5"], ['-'], ['trên 90']],
    formula: '=PLAINNUMBER(A1:A5)',
    gives: [[2030], [0.966], [1234.5], [''], ['#VALUE!']],
    message: 'Chữ: “trên 90” không phải là số.',
  },
  { name: 'ROUNDED', formula: '=ROUNDED({103.55,69.15,-0.5},{1,1,0})', gives: [[103.6, 69.2, -1]] },
  { name: 'an error in an argument', formula: '=ALLOT(100,{1,2},1/0)', gives: [['#DIV/0!']] },
];
