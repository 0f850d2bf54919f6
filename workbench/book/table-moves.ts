import { columnCount } from './address';
import type { Area } from './book-data';
import type { CellShifts } from './cell-shifts';
import type { CellMove, CellShift } from './cell-moves';
import { carryArea, isSameArea } from './cell-moves';
import { OfficeFailure } from './office-failure';
import { carryColumns, numberedColumns } from './table-columns';
import type { TableData } from './table-data';
import { totalArea } from './table-data';
import type { TableHeadings } from './table-headings';
import type { Tables } from './tables';

/** Tables follow their cells as those are inserted, deleted and moved; what would tear one is refused. */
export class TableMoves {
  constructor(
    private readonly tables: Tables,
    private readonly headings: TableHeadings,
    shifts: CellShifts,
  ) {
    shifts.guards.push((move) => this.refuseTorn(move));
  }

  /** Tables follow their cells; one whose cells are all gone is gone. */
  follow(move: CellMove): void {
    for (const { table } of this.tables.all(move.sheetId)) {
      const carried = carryArea(table.area, move);
      if (carried === null) this.tables.remove(table.id);
      else if (!isSameArea(carried, table.area)) this.followMove(table, carried, move);
    }
  }

  private followMove(table: TableData, carried: Area, move: CellMove): void {
    const totals = totalArea(table);
    const showTotals = totals !== null && carryArea(totals, move) !== null;
    const least = carried.firstRow + (table.showHeaders ? 1 : 0) + (showTotals ? 1 : 0);
    const area = { ...carried, lastRow: Math.max(carried.lastRow, least) };
    const columns = carryColumns(table, move);
    const gone = table.columns.filter((one) => !columns.some(({ id }) => id === one.id));
    this.headings.rewriteColumns(
      table,
      gone.map(({ name }) => [name, null]),
    );
    this.tables.change(table.id, { area, showTotals, columns: numberedColumns(table, columns) });
    if (table.showHeaders && columnCount(area) > columnCount(table.area)) this.headings.show(table.id);
  }

  /** Cells shift beside a table or with it, never through it. */
  private refuseTorn(move: CellShift): void {
    for (const { table } of this.tables.within(move.sheetId, behind(move))) {
      const isWhole =
        move.along === 'rows'
          ? table.area.firstColumn >= move.area.firstColumn && table.area.lastColumn <= move.area.lastColumn
          : table.area.firstRow >= move.area.firstRow && table.area.lastRow <= move.area.lastRow;
      if (!isWhole) {
        throw new OfficeFailure(
          'InsertDeleteConflict',
          `The operation would shift cells of the table "${table.name}" in part.`,
        );
      }
    }
  }
}

/** Everything that a shift of part of the rows or columns moves. */
function behind({ area, along }: CellShift): Area {
  return along === 'rows' ? { ...area, lastRow: 1_048_575 } : { ...area, lastColumn: 16_383 };
}
