import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';

/** The number format that a cell is shown with: its own, else its row's, its column's, the sheet's; `General` when none says. */
export function numberFormatOf(
  worksheet: Worksheet,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): string {
  return (
    patternOf(styleOf(worksheet, cell?.s)) ??
    patternOf(worksheet.getRowStyle(row)) ??
    patternOf(worksheet.getColumnStyle(column)) ??
    patternOf(worksheet.getDefaultCellStyleInternal()) ??
    'General'
  );
}

function styleOf(worksheet: Worksheet, style: Nullable<IStyleData | string>): Nullable<IStyleData> {
  return typeof style === 'string' ? worksheet.getStyleDataByHash(style) : style;
}

function patternOf(style: Nullable<IStyleData>): string | undefined {
  const pattern = style?.n?.pattern;
  if (pattern === undefined || pattern === '') return undefined;
  // Univer writes the text format in its own way.
  return pattern === '@@@' ? '@' : pattern;
}
