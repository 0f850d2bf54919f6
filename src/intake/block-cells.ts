import type { CellAddress } from './cell';
import type { CellRange, RawBlock, RawValue, RawValueType } from './raw-block';

/** One cell as it was read. */
export interface RawCell {
  readonly where: CellAddress;
  readonly value: RawValue;
  readonly formula: RawValue;
  readonly shown: string;
  readonly type: RawValueType;
}

/** A block by the sheet's own rows and columns; whatever lies outside of it is blank. */
export interface BlockCells {
  readonly block: RawBlock;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  cell(row: number, column: number): RawCell;
  /** The cell's text or its number as text, trimmed; of an empty cell, or one covered by a merge, the empty text. */
  textAt(row: number, column: number): string;
  /** The merged area a cell lies in; `null` where there is none or merges are not known. */
  mergeAt(row: number, column: number): CellRange | null;
}

function mergesByRow(block: RawBlock): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of block.merges ?? []) {
    // A merge of whole columns reaches a million rows down; only the block's own rows matter.
    const last = Math.min(merge.lastRow, block.range.lastRow);
    for (let row = Math.max(merge.firstRow, block.range.firstRow); row <= last; row += 1) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

/** The block with its cells at the sheet's coordinates. */
export function cellsOf(block: RawBlock): BlockCells {
  const { firstRow, firstColumn, lastRow, lastColumn } = block.range;
  const merges = mergesByRow(block);
  return {
    block,
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
    cell(row, column) {
      const [r, c] = [row - firstRow, column - firstColumn];
      const value = block.values[r]?.[c] ?? '';
      return {
        where: { sheet: block.sheet, row, column },
        value,
        formula: block.formulas[r]?.[c] ?? value,
        shown: block.text[r]?.[c] ?? String(value),
        type: block.valueTypes[r]?.[c] ?? 'Empty',
      };
    },
    textAt(row, column) {
      const value = block.values[row - firstRow]?.[column - firstColumn] ?? '';
      return typeof value === 'string' ? value.trim() : String(value);
    },
    mergeAt(row, column) {
      return (
        merges
          .get(row)
          ?.find(({ firstColumn: first, lastColumn: last }) => column >= first && column <= last) ?? null
      );
    },
  };
}

/** Whether a cell holds a number, or an error that stands where a number should. */
export function holdsFigure(cells: BlockCells, row: number, column: number): boolean {
  const { value, type } = cells.cell(row, column);
  return typeof value === 'number' || type === 'Error';
}
