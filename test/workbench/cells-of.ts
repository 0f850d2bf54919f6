import { cellText } from '../../src/intake/cell';
import type { BookData } from '../../workbench/book/book-data';

export interface CellOf {
  readonly cell: string;
  readonly value: unknown;
  readonly formula: string | undefined;
}

/** The filled cells of a sheet of plain workbook data, row by row. */
export function cellsOf(data: BookData, sheetName: string): CellOf[] {
  const sheet = Object.values(data.workbook.sheets).find(({ name }) => name === sheetName);
  if (!sheet?.cellData) throw new Error(`There is no sheet "${sheetName}".`);
  return Object.entries(sheet.cellData).flatMap(([row, cells]) =>
    Object.entries(cells as Record<string, { v?: unknown; f?: string | null }>)
      .filter(([, { v, f }]) => v !== undefined || f)
      .map(([column, { v, f }]) => ({
        cell: cellText(Number(row), Number(column)),
        value: v,
        formula: f ?? undefined,
      })),
  );
}
