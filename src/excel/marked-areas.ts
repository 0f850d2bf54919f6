import type { CellRange, MarkedArea, RawBlock } from '../intake/raw-block';
import { rangeOf } from './sheet-sizes';

/** A marked area with the sheet that it lies on, by name or by id. */
export interface PlacedArea {
  readonly sheet: string;
  readonly area: MarkedArea;
}

/** An Excel table whose range was asked for. */
export interface PendingTable {
  readonly name: string;
  readonly sheetId: string;
  readonly range: Excel.Range;
}

/** Asks for the ranges of the Excel tables that show their header; the collection's items are loaded. */
export function queueTables(tables: Excel.TableCollection): PendingTable[] {
  return tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => {
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { name: table.name, sheetId: table.worksheet.id, range };
    });
}

export function tableAreas(tables: readonly PendingTable[]): PlacedArea[] {
  return tables.map(({ name, sheetId, range }) => ({
    sheet: sheetId,
    area: { kind: 'excel-table', name, range: rangeOf(range) },
  }));
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Names that Excel gives by itself to what is printed and filtered. */
const ownNames = /^_xlnm|^_FilterDatabase$|^Print_(Area|Titles)$/i;

/** The area that a name's formula stands for, as `='Kết nạp 2022'!$A$7:$H$23`; `null` for anything else. */
export function namedArea(name: string, formula: string): PlacedArea | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!,()]+))!\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(formula);
  if (!match || ownNames.test(name)) return null;
  const [, quoted, plain = '', firstColumn = '', firstRow = '', lastColumn = '', lastRow = ''] = match;
  const range: CellRange = {
    firstRow: Number(firstRow) - 1,
    firstColumn: columnOf(firstColumn),
    lastRow: Number(lastRow) - 1,
    lastColumn: columnOf(lastColumn),
  };
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, area: { kind: 'named-range', name, range } };
}

/** A sheet's block with the areas that lie on it: Excel tables first, as they are given. */
export function withAreas(block: RawBlock, areas: readonly PlacedArea[]): RawBlock {
  const own = areas.filter(({ sheet }) => sheet === block.sheetId || sheet === block.sheet);
  return own.length > 0 ? { ...block, areas: own.map(({ area }) => area) } : block;
}
