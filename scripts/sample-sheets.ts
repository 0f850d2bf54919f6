import type { CellObject } from 'write-excel-file/node';
import {
  membersTypedAsText,
  nationalCommittees,
  truncatedPercentage,
  year2021,
  type AdmissionsFigures,
  type AdmissionsYear,
} from './sample-data';
import { blankRow, bordered, header, letterhead, line, numberFormats } from './sample-style';

/** A cell of the sample; a formula carries the value it had when the file was saved. */
export type DraftCell = (CellObject & { readonly calculated?: number }) | null;

/** A sheet of the sample as rows from row 1, before it is written. */
export interface DraftSheet {
  readonly name: string;
  readonly rows: readonly (readonly DraftCell[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Rows repeated on every printed page, 1-based, or null. */
  readonly titleRows: readonly [first: number, last: number] | null;
  readonly orientation: 'portrait' | 'landscape';
}

/** A formula with the value it had when the file was saved. */
export function formula(text: string, calculated: number, style: CellObject): DraftCell {
  return { ...style, type: 'Formula', value: text, calculated };
}

/** Half up to one decimal, on whole numbers: what a careful person types into the sheet of 2021. */
export function typedPercentage(admitted: number, target: number): number {
  return Math.floor((admitted * 2000 + target) / (2 * target)) / 10;
}

function vietnameseCount(count: number): string {
  return String(count).replace(/(\d)(?=(\d{3})+$)/g, '$1.');
}

function attainmentCells(sheet: AdmissionsYear, row: number, figures: AdmissionsFigures): DraftCell[] {
  const { admitted, target, committee } = figures;
  const percent: CellObject = { ...bordered, align: 'right', format: numberFormats.percent };
  const signed: CellObject = { ...bordered, align: 'right', format: numberFormats.signed };
  if (sheet.year !== year2021.year) {
    return [
      formula(`D${row}*100/C${row}`, (admitted * 100) / target, percent),
      formula(`D${row}-C${row}`, admitted - target, signed),
    ];
  }
  const typed =
    committee === truncatedPercentage.committee
      ? truncatedPercentage.typed
      : typedPercentage(admitted, target);
  return [
    { ...percent, value: typed },
    { ...signed, value: admitted - target },
  ];
}

function membersCell(sheet: AdmissionsYear, figures: AdmissionsFigures): DraftCell {
  const style: CellObject = { ...bordered, align: 'right', format: numberFormats.count };
  const asText =
    sheet.year === membersTypedAsText.year &&
    membersTypedAsText.committees.some((committee) => committee === figures.committee);
  return asText
    ? { ...style, type: String, format: '@', value: vietnameseCount(figures.membersBefore) }
    : { ...style, value: figures.membersBefore };
}

function committeeRow(
  sheet: AdmissionsYear,
  row: number,
  serial: number,
  figures: AdmissionsFigures,
): DraftCell[] {
  const count: CellObject = { ...bordered, align: 'right', format: numberFormats.count };
  return [
    { ...bordered, align: 'center', value: serial, height: 19 },
    { ...bordered, value: figures.committee },
    { ...count, value: figures.target },
    { ...count, value: figures.admitted },
    ...attainmentCells(sheet, row, figures),
    membersCell(sheet, figures),
    { ...bordered, align: 'left', indent: 1, ...(figures.note === undefined ? {} : { value: figures.note }) },
  ];
}

/** Rows 7 and 8: two header rows, merged downwards but for the pair under "So với chỉ tiêu". */
function admissionsHeader(year: number): DraftCell[][] {
  const tall = (value: string): DraftCell => ({ ...header, value, rowSpan: 2 });
  return [
    [
      { ...header, value: 'TT', rowSpan: 2, height: 24 },
      tall('Đảng bộ'),
      tall('Chỉ tiêu'),
      tall('Kết nạp'),
      { ...header, value: 'So với chỉ tiêu', columnSpan: 2 },
      null,
      tall(`Đảng viên cuối năm ${year - 1}`),
      tall('Ghi chú'),
    ],
    [
      null,
      null,
      null,
      null,
      { ...header, value: 'Tỷ lệ đạt (%)', height: 34 },
      { ...header, value: 'Tăng, giảm' },
      null,
      null,
    ],
  ];
}

function totalRow(sheet: AdmissionsYear, first: number, row: number): DraftCell[] {
  const all = sheet.groups.flatMap((group) => group.rows);
  const sum = (of: (figures: AdmissionsFigures) => number) =>
    all.reduce((total, figures) => total + of(figures), 0);
  const total: AdmissionsFigures = {
    committee: 'Toàn Đảng bộ',
    target: sum((figures) => figures.target),
    admitted: sum((figures) => figures.admitted),
    membersBefore: sum((figures) => figures.membersBefore),
  };
  const count: CellObject = { ...bordered, align: 'right', format: numberFormats.count };
  const column = (letter: string, value: number): DraftCell =>
    sheet.year === year2021.year
      ? { ...count, value }
      : formula(`SUM(${letter}${first}:${letter}${row - 1})`, value, count);
  return [
    { ...bordered, height: 22 },
    { ...bordered, value: total.committee },
    column('C', total.target),
    column('D', total.admitted),
    ...attainmentCells(sheet, row, total),
    column('G', total.membersBefore),
    bordered,
  ].map((cell) => (cell === null ? null : { ...cell, fontWeight: 'bold', backgroundColor: '#F2F2F2' }));
}

/** "Kết nạp 2021" and "Kết nạp 2022": letterhead, title, two header rows, two groups, the total, the signatures. */
export function admissionsSheet(sheet: AdmissionsYear): DraftSheet {
  const first = 9;
  const body: DraftCell[][] = [];
  let serial = 0;
  for (const group of sheet.groups) {
    const bold: CellObject = { ...bordered, fontWeight: 'bold' };
    body.push([
      { ...bold, align: 'center', value: group.serial, height: 19 },
      { ...bold, value: group.title },
      ...Array.from({ length: 6 }, () => bold),
    ]);
    for (const figures of group.rows) {
      serial += 1;
      body.push(committeeRow(sheet, first + body.length, serial, figures));
    }
  }
  body.push(totalRow(sheet, first, first + body.length));
  const rows = [
    ...letterhead(8, 'TỈNH ỦY BÌNH THUẬN', 'BAN TỔ CHỨC', sheet.dateLine),
    line(8, `KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM ${sheet.year}`, 0, {
      fontWeight: 'bold',
      fontSize: 14,
      height: 30,
    }),
    line(8, `(Số liệu từ ngày 01/01/${sheet.year} đến ngày 31/12/${sheet.year})`, 0, { fontStyle: 'italic' }),
    line(8, 'Đơn vị tính: đảng viên', 5, { fontStyle: 'italic', align: 'right' }),
    ...admissionsHeader(sheet.year),
    ...body,
    blankRow(8),
    signatures('NGƯỜI LẬP BIỂU', 'TRƯỞNG BAN', { fontWeight: 'bold' }),
    signatures('(Ký, ghi rõ họ tên)', '(Ký, đóng dấu, ghi rõ họ tên)', { fontStyle: 'italic' }),
  ];
  return {
    name: `Kết nạp ${sheet.year}`,
    rows,
    widths: [7, 47, 12, 12, 13, 13, 16, 21],
    titleRows: [7, 8],
    orientation: 'landscape',
  };
}

/** The lines below a table: who drew it up, who signs; for tables of at least eight columns. */
export function signatures(left: string, right: string, style: CellObject): DraftCell[] {
  const centred: CellObject = { ...style, align: 'center' };
  return [
    { ...centred, value: left, columnSpan: 2 },
    null,
    null,
    null,
    { ...centred, value: right, columnSpan: 4 },
    null,
    null,
    null,
  ];
}

/** "67 đảng bộ 2022": one header row, 67 committees, the sum. */
export function nationalSheet(): DraftSheet {
  const first = 8;
  const count: CellObject = { ...bordered, align: 'right', format: numberFormats.count };
  const ratio: CellObject = { ...bordered, align: 'right', format: numberFormats.ratio };
  const last = first + nationalCommittees.length - 1;
  const sum = (index: 1 | 2) => nationalCommittees.reduce((total, figures) => total + figures[index], 0);
  const [members, admitted] = [sum(1), sum(2)];
  const total: DraftCell[] = [
    { ...bordered, height: 22 },
    { ...bordered, value: 'Tổng cộng' },
    formula(`SUM(C${first}:C${last})`, members, count),
    formula(`SUM(D${first}:D${last})`, admitted, count),
    formula(`D${last + 1}*100/C${last + 1}`, (admitted * 100) / members, ratio),
  ];
  const rows: DraftCell[][] = [
    ...letterhead(5, 'TỈNH ỦY BÌNH THUẬN', 'BAN TỔ CHỨC', 'Bình Thuận, ngày 12 tháng 01 năm 2023'),
    line(5, 'TỶ LỆ KẾT NẠP ĐẢNG VIÊN CỦA 67 ĐẢNG BỘ', 0, { fontWeight: 'bold', fontSize: 14, height: 30 }),
    line(5, 'TRỰC THUỘC TRUNG ƯƠNG NĂM 2022', 0, { fontWeight: 'bold', fontSize: 14 }),
    line(5, 'Đơn vị tính: đảng viên', 3, { fontStyle: 'italic', align: 'right' }),
    [
      { ...header, value: 'STT', height: 50 },
      { ...header, value: 'Đảng bộ' },
      { ...header, value: 'Tổng số đảng viên cuối năm 2021' },
      { ...header, value: 'Kết nạp năm 2022' },
      { ...header, value: 'Tỷ lệ kết nạp (%)' },
    ],
    ...nationalCommittees.map(([committee, size, joined], index): DraftCell[] => [
      { ...bordered, align: 'center', value: index + 1, height: 17 },
      { ...bordered, value: committee },
      { ...count, value: size },
      { ...count, value: joined },
      formula(`D${first + index}*100/C${first + index}`, (joined * 100) / size, ratio),
    ]),
    total.map((cell) => (cell === null ? null : { ...cell, fontWeight: 'bold', backgroundColor: '#F2F2F2' })),
  ];
  return {
    name: '67 đảng bộ 2022',
    rows,
    widths: [7, 46, 19, 16, 16],
    titleRows: [7, 7],
    orientation: 'portrait',
  };
}
