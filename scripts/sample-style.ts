import type { CellObject } from 'write-excel-file/node';

/** The look of the sample's sheets: the administrative style of a Party committee's tables. */
type Row = (CellObject | null)[];

export const numberFormats = {
  count: '#,##0',
  percent: '0.0',
  ratio: '0.00',
  signed: '+#,##0;-#,##0;0',
} as const;

export const bordered: CellObject = { borderStyle: 'thin', borderColor: '#000000', alignVertical: 'center' };

export const header: CellObject = {
  ...bordered,
  fontWeight: 'bold',
  align: 'center',
  wrap: true,
  backgroundColor: '#E7E6E6',
};

export function blankRow(columns: number): Row {
  return Array.from({ length: columns }, () => null);
}

/** A row with one text merged from the given column to the last one, centred unless the style says otherwise. */
export function line(columns: number, value: string, from: number, style: CellObject): Row {
  const row = blankRow(columns);
  row[from] = { align: 'center', alignVertical: 'center', ...style, value, columnSpan: columns - from };
  return row;
}

/** Rows 1 to 3: who reports on the left, the Party's name with place and date on the right. */
export function letterhead(columns: number, body: string, office: string, dateLine: string): Row[] {
  const split = columns > 5 ? 4 : 2;
  const pair = (left: CellObject, right: CellObject | null): Row => {
    const row = blankRow(columns);
    row[0] = { align: 'center', columnSpan: 2, ...left };
    if (right) row[split] = { align: 'center', columnSpan: columns - split, ...right };
    return row;
  };
  return [
    pair(
      { value: body },
      { value: 'ĐẢNG CỘNG SẢN VIỆT NAM', fontWeight: 'bold', textDecoration: { underline: true } },
    ),
    pair({ value: office, fontWeight: 'bold' }, { value: dateLine, fontStyle: 'italic' }),
    pair({ value: '*' }, null),
  ];
}
