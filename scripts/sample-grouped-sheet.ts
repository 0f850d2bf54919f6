import type { CellObject } from 'write-excel-file/node';
import type { AdmissionsFigures, AdmissionsYear } from './sample-data';
import { formula, signatures, type DraftCell, type DraftSheet } from './sample-sheets';
import { blankRow, bordered, header, letterhead, line, numberFormats } from './sample-style';

/** A column after "TT" and "Đảng bộ": counts of the committees, or a share of two other columns in per cent. */
export type SampleColumn =
  | { readonly heading: string; readonly over?: string; readonly counts: readonly (number | null)[] }
  | {
      readonly heading: string;
      readonly over?: string;
      readonly part: string;
      readonly whole: string;
    }
  | { readonly heading: string; readonly over?: string; readonly sumOf: readonly [string, string] };

/** What a sheet with the province's 14 committees says above its table, and its columns from C on. */
export interface GroupedSheet {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly unit: string;
  readonly dateLine: string;
  readonly groups: AdmissionsYear['groups'];
  readonly columns: readonly SampleColumn[];
  readonly columnWidth: number;
}

const first = 9;
const count: CellObject = { ...bordered, align: 'right', format: numberFormats.count };
const percent: CellObject = { ...bordered, align: 'right', format: numberFormats.percent };

/** The committees of a year in the order of its sheet. */
export function committeesOf(year: AdmissionsYear): AdmissionsFigures[] {
  return year.groups.flatMap(({ rows }) => rows);
}

function letter(index: number): string {
  return String.fromCharCode(67 + index);
}

/** What a column holds for one committee, or for all of them with `null`; nothing where a figure is not known yet. */
function amount(columns: readonly SampleColumn[], index: number, committee: number | null): number | null {
  const column = columns[index];
  if (column === undefined) throw new Error(`Column ${letter(index)} does not exist.`);
  const at = (name: string) => amount(columns, name.charCodeAt(0) - 67, committee) ?? 0;
  if ('counts' in column) {
    if (committee !== null) return column.counts[committee] ?? null;
    const known = column.counts.filter((each) => each !== null);
    return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
  }
  if ('part' in column) return (at(column.part) * 100) / at(column.whole);
  const [from, to] = column.sumOf;
  let sum = 0;
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 1)
    sum += at(String.fromCharCode(code));
  return sum;
}

function figureCells(sheet: GroupedSheet, row: number, committee: number | null): DraftCell[] {
  return sheet.columns.map((column, index): DraftCell => {
    const value = amount(sheet.columns, index, committee);
    if (value === null) return bordered;
    if ('part' in column) return formula(`${column.part}${row}*100/${column.whole}${row}`, value, percent);
    if ('sumOf' in column)
      return formula(`SUM(${column.sumOf[0]}${row}:${column.sumOf[1]}${row})`, value, count);
    if (committee !== null) return { ...count, value };
    return formula(`SUM(${letter(index)}${first}:${letter(index)}${row - 1})`, value, count);
  });
}

/** Rows 7 and 8: headings over several columns are merged across, the others downwards. */
function headerRows({ columns }: GroupedSheet): DraftCell[][] {
  const upper: DraftCell[] = [];
  const lower: DraftCell[] = [];
  const tall = (value: string): DraftCell => ({ ...header, value, rowSpan: 2, height: 34 });
  upper.push(tall('TT'), tall('Đảng bộ'));
  lower.push(null, null);
  columns.forEach(({ heading, over }, index) => {
    if (over === undefined) {
      upper.push(tall(heading));
      lower.push(null);
      return;
    }
    const starts = columns[index - 1]?.over !== over;
    const end = columns.findIndex((column, later) => later > index && column.over !== over);
    const columnSpan = (end === -1 ? columns.length : end) - index;
    upper.push(starts ? { ...header, value: over, columnSpan } : null);
    lower.push({ ...header, value: heading, height: 34 });
  });
  return [upper, lower];
}

/** A sheet of the province's committees as its staff keep it: letterhead, title, header of two rows, groups, total. */
export function groupedSheet(sheet: GroupedSheet): DraftSheet {
  const width = sheet.columns.length + 2;
  const bold: CellObject = { ...bordered, fontWeight: 'bold' };
  const body: DraftCell[][] = [];
  let committee = 0;
  for (const { serial, title, rows } of sheet.groups) {
    body.push([
      { ...bold, align: 'center', value: serial, height: 19 },
      { ...bold, value: title },
      ...sheet.columns.map(() => bold),
    ]);
    for (const figures of rows) {
      body.push([
        { ...bordered, align: 'center', value: committee + 1, height: 19 },
        { ...bordered, value: figures.committee },
        ...figureCells(sheet, first + body.length, committee),
      ]);
      committee += 1;
    }
  }
  const total: DraftCell[] = [
    { ...bordered, height: 22 },
    { ...bordered, value: 'Toàn Đảng bộ' },
    ...figureCells(sheet, first + body.length, null),
  ];
  body.push(total.map((cell) => (cell ? { ...cell, fontWeight: 'bold', backgroundColor: '#F2F2F2' } : cell)));
  const rows = [
    ...letterhead(width, 'TỈNH ỦY BÌNH THUẬN', 'BAN TỔ CHỨC', sheet.dateLine),
    line(width, sheet.title, 0, { fontWeight: 'bold', fontSize: 14, height: 30 }),
    line(width, sheet.subtitle, 0, { fontStyle: 'italic' }),
    line(width, sheet.unit, Math.min(5, width - 2), { fontStyle: 'italic', align: 'right' }),
    ...headerRows(sheet),
    ...body,
    blankRow(width),
    ...(width >= 8
      ? [[...signatures('NGƯỜI LẬP BIỂU', 'TRƯỞNG BAN', { fontWeight: 'bold' }), ...blankRow(width - 8)]]
      : []),
  ];
  return {
    name: sheet.name,
    rows,
    widths: [7, 44, ...sheet.columns.map(() => sheet.columnWidth)],
    titleRows: [7, 8],
    orientation: 'landscape',
  };
}
