import { columnCount, intersectArea, rowCount } from './address';
import type { Area } from './book-data';
import type { CellShifts } from './cell-shifts';
import type { Cells } from './cells';
import type { Merges } from './merges';
import { OfficeFailure, invalidArgument } from './office-failure';
import { newColumn, numberedColumns } from './table-columns';
import type { TableColumnData, TableData } from './table-data';
import { bodyArea, totalArea } from './table-data';
import type { TableHeadings } from './table-headings';
import { newHeading } from './table-names';
import { tableReferenceText } from './table-references';
import type { Tables } from './tables';

/** What changes the cells of tables needs of the book; `settle` comes before cells are shifted. */
export interface ShapeSurroundings {
  readonly cells: Cells;
  readonly shifts: CellShifts;
  readonly merges: Merges;
  settle(): Promise<void>;
}

/** What a new table looks like in Excel. */
const newLook = {
  showTotals: false,
  showFilterButton: true,
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
} as const;

/** The shape of tables: rows, columns, header and total row come and go with their cells. */
export class TableShape {
  constructor(
    private readonly tables: Tables,
    private readonly headings: TableHeadings,
    private readonly book: ShapeSurroundings,
  ) {}

  /**
   * Makes a table of the area. Without headers Excel makes some and shifts the data down by one row (doc comment of
   * Excel.TableCollection.add).
   */
  async add(sheetId: string, given: Area, hasHeaders: boolean, member: string): Promise<TableData> {
    let area = given;
    const isHeaderOnly = hasHeaders && rowCount(given) === 1;
    if (!hasHeaders || isHeaderOnly) area = { ...given, lastRow: given.lastRow + 1 };
    this.tables.requireRoom(sheetId, given, null, member);
    this.tables.requireRoom(sheetId, area, null, member);
    await this.book.settle();
    if (!hasHeaders) this.book.shifts.insert(sheetId, { ...given, lastRow: given.firstRow }, 'rows');
    else if (isHeaderOnly) this.makeRoom(sheetId, { ...area, firstRow: area.lastRow });
    this.book.merges.unmerge(sheetId, area);
    const headings = this.headings.write(sheetId, { ...area, lastRow: area.firstRow });
    return this.tables.insert(sheetId, {
      ...newLook,
      area,
      showHeaders: true,
      columns: headings.map((name, index) => newColumn(index + 1, name)),
    });
  }

  /** The new area must keep the header where it is and meet the old one (doc comment of Excel.Table.resize). */
  async resize(id: string, area: Area, member: string): Promise<void> {
    const { sheetId, table } = this.tables.get(id);
    if (area.firstRow !== table.area.firstRow) {
      throw invalidArgument(member, 'the header row must stay where it is.');
    }
    if (!intersectArea(area, table.area))
      throw invalidArgument(member, 'the new range must meet the old one.');
    const least = (table.showHeaders ? 1 : 0) + 1 + (table.showTotals ? 1 : 0);
    if (rowCount(area) < least) throw invalidArgument(member, `a table has ${least} rows at least here.`);
    this.tables.requireRoom(sheetId, area, id, member);
    await this.book.settle();
    const totals = totalArea(table);
    // The total row goes with the table's end.
    if (totals && area.lastRow !== table.area.lastRow) {
      this.book.shifts.relocate(sheetId, totals, area.lastRow - table.area.lastRow, 0);
    }
    const columns = Array.from({ length: columnCount(area) }, (_none, offset) => {
      const former = table.columns[area.firstColumn + offset - table.area.firstColumn];
      return former ?? newColumn(0, '');
    });
    this.tables.change(id, { area, columns: numberedColumns(table, columns) });
    this.headings.read(id);
  }

  /** New rows before the row `index` of the data, or at the end; gives where they are. */
  async addRows(id: string, index: number | null, count: number, member: string): Promise<Area> {
    const before = this.tables.get(id);
    const body = bodyArea(before.table);
    const at = index ?? rowCount(body);
    if (at < 0 || at > rowCount(body)) {
      throw invalidArgument(member, `the index must be from 0 to ${rowCount(body)}, not ${at}.`);
    }
    await this.book.settle();
    const rows = { ...body, firstRow: body.firstRow + at, lastRow: body.firstRow + at + count - 1 };
    this.makeRoom(before.sheetId, rows);
    const area = { ...before.table.area, lastRow: before.table.area.lastRow + count };
    this.tables.change(id, { area });
    return rows;
  }

  /** What goes into new rows: the values given, and the formulas of calculated columns where nothing is. */
  filledRows(table: TableData, count: number, values: readonly (readonly unknown[])[] | null): unknown[][] {
    return Array.from({ length: count }, (_none, row) =>
      table.columns.map(
        ({ formula }, column) => values?.[row]?.[column] ?? (formula === '' ? null : formula),
      ),
    );
  }

  /** Takes rows of the data away, by index. A table always keeps one row, an empty one at the least. */
  async deleteRows(id: string, indexes: readonly number[], member: string): Promise<void> {
    const { sheetId, table } = this.tables.get(id);
    const body = bodyArea(table);
    const wanted = [...new Set(indexes)].sort((a, b) => b - a);
    const outside = wanted.find((index) => index < 0 || index >= rowCount(body));
    if (outside !== undefined) throw invalidArgument(member, `there is no row ${outside}.`);
    await this.book.settle();
    const kept = wanted.length === rowCount(body) ? wanted.pop() : undefined;
    if (kept !== undefined) {
      this.book.cells.clear(sheetId, {
        ...body,
        firstRow: body.firstRow + kept,
        lastRow: body.firstRow + kept,
      });
    }
    for (const index of wanted) {
      const row = body.firstRow + index;
      this.book.shifts.remove(sheetId, { ...body, firstRow: row, lastRow: row }, 'rows');
    }
    this.tables.change(id, { area: { ...table.area, lastRow: table.area.lastRow - wanted.length } });
  }

  /** A new column before the column `index`, or at the end; gives its id. */
  async addColumn(id: string, index: number | null, name: string | null, member: string): Promise<number> {
    const { sheetId, table } = this.tables.get(id);
    const at = index ?? table.columns.length;
    if (at < 0 || at > table.columns.length) {
      throw invalidArgument(member, `the index must be from 0 to ${table.columns.length}, not ${at}.`);
    }
    const wanted = name ?? newHeading(table.columns.map((column) => column.name));
    this.headings.require(table, wanted, null, member);
    await this.book.settle();
    const column = table.area.firstColumn + at;
    const cells = { ...table.area, firstColumn: column, lastColumn: column };
    // Insertion inside the table widens it by itself; at its end it does not.
    if (at === table.columns.length) this.makeRoom(sheetId, cells, 'columns');
    else this.book.shifts.insert(sheetId, cells, 'columns');
    const columns = [...table.columns];
    columns.splice(at, 0, newColumn(0, wanted));
    const numbered = numberedColumns(table, columns);
    const area = { ...table.area, lastColumn: table.area.lastColumn + 1 };
    this.tables.change(id, { area, columns: numbered });
    this.headings.show(id);
    return numbered[at]?.id ?? 0;
  }

  /** InvalidOperation for the last column: a table has one at least. */
  async deleteColumn(id: string, columnId: number): Promise<void> {
    const { sheetId, table } = this.tables.get(id);
    const index = table.columns.findIndex((column) => column.id === columnId);
    const column = table.columns[index];
    if (!column) return;
    if (table.columns.length === 1) {
      throw new OfficeFailure('InvalidOperation', 'The last column of a table cannot be deleted.');
    }
    await this.book.settle();
    const at = table.area.firstColumn + index;
    this.book.shifts.remove(sheetId, { ...table.area, firstColumn: at, lastColumn: at }, 'columns');
    // The move took the column out of the table by itself.
    if (this.tables.get(id).table.columns.some((one) => one.id === columnId)) {
      throw new Error('A deleted column is still in its table.');
    }
  }

  /** The header cell and the formulas follow. */
  renameColumn(id: string, columnId: number, name: string, member: string): void {
    const { table } = this.tables.get(id);
    this.headings.require(table, name, columnId, member);
    this.headings.change(
      id,
      table.columns.map((column) => (column.id === columnId ? name : column.name)),
    );
    this.headings.show(id);
  }

  /** Without its header row a table keeps the names of its columns. */
  async showHeaders(id: string, shown: boolean, member: string): Promise<void> {
    const { sheetId, table } = this.tables.get(id);
    if (table.showHeaders === shown) return;
    await this.book.settle();
    const { area } = table;
    if (!shown) {
      this.headings.quietly(() => this.book.cells.clear(sheetId, { ...area, lastRow: area.firstRow }));
      this.tables.change(id, { showHeaders: false, area: { ...area, firstRow: area.firstRow + 1 } });
      return;
    }
    const header = { ...area, firstRow: area.firstRow - 1, lastRow: area.firstRow - 1 };
    const isFree = header.firstRow >= 0 && this.book.cells.usedArea(sheetId, header, true) === null;
    if (isFree) this.tables.requireRoom(sheetId, header, id, member);
    else this.book.shifts.insert(sheetId, { ...area, lastRow: area.firstRow }, 'rows');
    const now = this.tables.get(id).table.area;
    this.tables.change(id, { showHeaders: true, area: { ...now, firstRow: now.firstRow - 1 } });
    this.headings.show(id);
  }

  /** Shown the first time, the total row says "Total" and sums the last column, or counts it when it holds text. */
  async showTotals(id: string, shown: boolean): Promise<void> {
    const { sheetId, table } = this.tables.get(id);
    if (table.showTotals === shown) return;
    await this.book.settle();
    const { area } = table;
    if (!shown) {
      const row = { ...area, firstRow: area.lastRow };
      const columns = this.withTotals(sheetId, table);
      this.book.cells.clear(sheetId, row);
      this.tables.change(id, { showTotals: false, columns, area: { ...area, lastRow: area.lastRow - 1 } });
      return;
    }
    const row = { ...area, firstRow: area.lastRow + 1, lastRow: area.lastRow + 1 };
    this.makeRoom(sheetId, row);
    const columns = table.columns.some(({ total }) => total !== '')
      ? table.columns
      : this.firstTotals(sheetId, table);
    this.tables.change(id, { showTotals: true, columns, area: { ...area, lastRow: area.lastRow + 1 } });
    const totals = [columns.map(({ total }) => (total === '' ? null : total))];
    this.book.cells.write(sheetId, row, totals, 'Table.showTotals');
  }

  /** The columns with what their total row shows now. */
  withTotals(sheetId: string, table: TableData): TableColumnData[] {
    const row = totalArea(table);
    const shown = row ? this.book.cells.formulas(sheetId, row)[0] : null;
    return table.columns.map((column, index) =>
      shown ? { ...column, total: String(shown[index] ?? '') } : column,
    );
  }

  /** Room for new cells of a table: what stands there goes out of the way. */
  private makeRoom(sheetId: string, cells: Area, along: 'rows' | 'columns' = 'rows'): void {
    this.book.shifts.insert(sheetId, cells, along);
  }

  private firstTotals(sheetId: string, table: TableData): TableColumnData[] {
    const body = bodyArea(table);
    const last = table.columns.length - 1;
    const kinds = this.book.cells.valueKinds(sheetId, { ...body, firstColumn: body.lastColumn });
    const sums = kinds.every(([kind]) => kind === 'Double' || kind === 'Empty');
    return table.columns.map((column, index) => {
      const columns = [column.name, column.name] as const;
      const reference = tableReferenceText({ table: table.name, items: [], columns }, 'cell');
      const total =
        index === last ? `=SUBTOTAL(${sums ? 109 : 103},${reference})` : index === 0 ? 'Total' : '';
      return { ...column, total };
    });
  }
}
