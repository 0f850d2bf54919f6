import { columnCount } from './address';
import type { CellMove } from './cell-moves';
import type { TableColumnData, TableData } from './table-data';
import { newHeading } from './table-names';

/** A column that is yet to get its id. */
export function newColumn(id: number, name: string): TableColumnData {
  return { id, name, total: '', formula: '' };
}

/** Columns that are new get ids that the table never gave. */
export function numberedColumns(table: TableData, columns: readonly TableColumnData[]): TableColumnData[] {
  let last = Math.max(0, ...table.columns.map(({ id }) => id));
  return columns.map((column) => (column.id === 0 ? { ...column, id: (last += 1) } : column));
}

/** The columns after columns of the sheet were inserted or deleted inside the table. */
export function carryColumns(table: TableData, move: CellMove): TableColumnData[] {
  const columns = [...table.columns];
  if (move.kind === 'moved' || move.along !== 'columns') return columns;
  const { firstColumn, lastColumn } = table.area;
  if (move.kind === 'deleted') {
    return columns.filter((_column, index) => {
      const at = firstColumn + index;
      return at < move.area.firstColumn || at > move.area.lastColumn;
    });
  }
  const at = move.area.firstColumn - firstColumn;
  if (at <= 0 || move.area.firstColumn > lastColumn) return columns;
  for (let count = columnCount(move.area); count > 0; count--) {
    columns.splice(at, 0, newColumn(0, newHeading(columns.map(({ name }) => name))));
  }
  return columns;
}
