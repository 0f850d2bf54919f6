import type { CellRange } from '../intake/raw-block';
import type { ReportStyle } from './report-style';
import type { RangeFormat } from './sheet-plan';
import type { TableRows } from './table-sizes';
import type { ReportColumn, Role } from './table-wish';

/** What differs from the columns' looks on single lines. */
export function lineLooks<Line, Id extends string>(
  columns: readonly ReportColumn<Line, Id>[],
  lines: readonly { readonly row: number; readonly line: Line }[],
): readonly RangeFormat[] {
  return columns.flatMap(({ lineLook }, column) =>
    lineLook
      ? lines.flatMap(({ row, line }): RangeFormat[] => {
          const look = lineLook(line);
          const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
          return Object.keys(look).length === 0 ? [] : [{ range, ...look }];
        })
      : [],
  );
}

function lookOf(role: Role, colors: ReportStyle['colors']): Partial<RangeFormat> {
  switch (role) {
    case 'name':
      return { wrap: true, indent: 1 };
    case 'words':
      return { wrap: true };
    case 'link':
      return { fontColor: colors.link, underline: true, wrap: true };
    case 'serial':
    case 'figure':
      return {};
  }
}

/** The looks of header, columns, groups and total. */
export function tableFormats<Line, Id extends string>(
  columns: readonly ReportColumn<Line, Id>[],
  { headerRow, firstRow, endRow, total, groupRows }: TableRows,
  { font, sizes, colors }: ReportStyle,
): RangeFormat[] {
  const lastColumn = columns.length - 1;
  const across = (first: number, last: number): CellRange => ({
    firstRow: first,
    firstColumn: 0,
    lastRow: last,
    lastColumn,
  });
  return [
    {
      range: across(headerRow, endRow),
      fontName: font,
      fontSize: sizes.body,
      vertical: 'Center',
      grid: colors.grid,
    },
    {
      range: across(headerRow, firstRow - 1),
      bold: true,
      fill: colors.header,
      horizontal: 'Center',
      wrap: true,
    },
    ...columns.map(({ role, horizontal, numberFormat, isInput }, column) => ({
      range: { firstRow, firstColumn: column, lastRow: endRow, lastColumn: column },
      horizontal,
      ...(numberFormat === null ? {} : { numberFormat }),
      ...lookOf(role, colors),
      ...(isInput === true ? { fill: colors.input } : {}),
    })),
    ...groupRows.map((row) => ({ range: across(row, row), bold: true, fill: colors.group })),
    ...total.map((row) => ({ range: across(row, row), bold: true, fill: colors.total })),
  ];
}
