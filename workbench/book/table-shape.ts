import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { columnCount, intersectArea, rowCount } from './address';
import type { Area } from './book-data';
import type { CellShifts } from './cell-shifts';
import type { CellMove, CellShift } from './cell-moves';
import { carryArea, isSameArea } from './cell-moves';
import type { Cells } from './cells';
import type { Merges } from './merges';
import { OfficeFailure, invalidArgument } from './office-failure';
import type { PendingWrites } from './pending-writes';
import type { TableColumnData, TableData } from './table-data';
import { bodyArea, foldTableName, headerArea, totalArea } from './table-data';
import { newHeading, uniqueHeadings } from './table-names';
import { tableReferenceText } from './table-references';
import type { Tables } from './tables';
import type { UniverHandle } from './univer-handle';

/** What changes the cells of tables needs of the book; `settle` comes before cells are shifted. */
export interface ShapeSurroundings {
  readonly handle: UniverHandle;
  readonly cells: Cells;
  readonly shifts: CellShifts;
  readonly merges: Merges;
  readonly writes: PendingWrites;
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

/** The cells of tables: headers that are text and unique, rows, columns and total row, and how they follow moves. */
export class TableShape {
  private isReading = false;

  constructor(
    private readonly tables: Tables,
    private readonly book: ShapeSurroundings,
  ) {
    book.shifts.guards.push((move) => this.refuseTorn(move));
    book.handle.onCommand(({ id, params }) => {
      if (id === SetRangeValuesMutation.id) this.followEdit(params as Edit);
    });
  }

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
    const headings = this.writeHeadings(sheetId, { ...area, lastRow: area.firstRow });
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
    this.tables.change(id, { area, columns: this.numbered(table, columns) });
    this.readHeadings(id);
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
    this.requireHeading(table, wanted, null, member);
    await this.book.settle();
    const column = table.area.firstColumn + at;
    const cells = { ...table.area, firstColumn: column, lastColumn: column };
    // Insertion inside the table widens it by itself; at its end it does not.
    if (at === table.columns.length) this.makeRoom(sheetId, cells, 'columns');
    else this.book.shifts.insert(sheetId, cells, 'columns');
    const columns = [...table.columns];
    columns.splice(at, 0, newColumn(0, wanted));
    const numbered = this.numbered(table, columns);
    const area = { ...table.area, lastColumn: table.area.lastColumn + 1 };
    this.tables.change(id, { area, columns: numbered });
    this.showHeadings(id);
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
    this.requireHeading(table, name, columnId, member);
    this.changeHeadings(
      id,
      table.columns.map((column) => (column.id === columnId ? name : column.name)),
    );
    this.showHeadings(id);
  }

  /** Without its header row a table keeps the names of its columns. */
  async showHeaders(id: string, shown: boolean, member: string): Promise<void> {
    const { sheetId, table } = this.tables.get(id);
    if (table.showHeaders === shown) return;
    await this.book.settle();
    const { area } = table;
    if (!shown) {
      this.quietly(() => this.book.cells.clear(sheetId, { ...area, lastRow: area.firstRow }));
      this.tables.change(id, { showHeaders: false, area: { ...area, firstRow: area.firstRow + 1 } });
      return;
    }
    const header = { ...area, firstRow: area.firstRow - 1, lastRow: area.firstRow - 1 };
    const isFree = header.firstRow >= 0 && this.book.cells.usedArea(sheetId, header, true) === null;
    if (isFree) this.tables.requireRoom(sheetId, header, id, member);
    else this.book.shifts.insert(sheetId, { ...area, lastRow: area.firstRow }, 'rows');
    const now = this.tables.get(id).table.area;
    this.tables.change(id, { showHeaders: true, area: { ...now, firstRow: now.firstRow - 1 } });
    this.showHeadings(id);
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
    for (const gone of table.columns.filter((one) => !columns.some(({ id }) => id === one.id))) {
      this.rewriteColumn(table, gone.name, null);
    }
    this.tables.change(table.id, { area, showTotals, columns: this.numbered(table, columns) });
    if (table.showHeaders && columnCount(area) > columnCount(table.area)) this.showHeadings(table.id);
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

  /** Room for new cells of a table: what stands there goes out of the way. */
  private makeRoom(sheetId: string, cells: Area, along: 'rows' | 'columns' = 'rows'): void {
    this.book.shifts.insert(sheetId, cells, along);
  }

  private followEdit({ subUnitId, cellValue }: Edit): void {
    if (this.isReading || !cellValue) return;
    for (const { table } of this.tables.ofSheet(subUnitId)) {
      const header = headerArea(table);
      const line = header && cellValue[header.firstRow];
      if (!line) continue;
      const isEdited = Object.entries(line).some(
        ([column, cell]) =>
          Number(column) >= table.area.firstColumn &&
          Number(column) <= table.area.lastColumn &&
          (cell === null || 'v' in (cell ?? {}) || 'p' in (cell ?? {})),
      );
      if (isEdited) this.readHeadings(table.id);
    }
  }

  /** Takes over what stands in the header cells, as text and unique. */
  private readHeadings(id: string): void {
    const { sheetId, table } = this.tables.get(id);
    const header = headerArea(table);
    if (header) this.changeHeadings(id, this.writeHeadings(sheetId, header));
  }

  private changeHeadings(id: string, headings: readonly string[]): void {
    const { table } = this.tables.get(id);
    if (table.columns.every((column, index) => column.name === headings[index])) return;
    for (const [index, column] of table.columns.entries()) {
      const name = headings[index] ?? '';
      if (column.name !== '' && column.name !== name) this.rewriteColumn(table, column.name, name);
    }
    const columns = table.columns.map((column, index) => ({ ...column, name: headings[index] ?? '' }));
    this.tables.change(id, { columns });
  }

  private showHeadings(id: string): void {
    const { sheetId, table } = this.tables.get(id);
    const header = headerArea(table);
    if (header)
      this.writeTexts(
        sheetId,
        header,
        table.columns.map(({ name }) => name),
      );
  }

  /** Makes text of what stands in the header cells, each its own; gives it. */
  private writeHeadings(sheetId: string, header: Area): string[] {
    const shown = this.book.cells.texts(sheetId, header)[0] ?? [];
    const kinds = this.book.cells.valueKinds(sheetId, header)[0] ?? [];
    const formulas = this.book.cells.formulas(sheetId, header)[0] ?? [];
    const headings = uniqueHeadings(shown);
    const isInOrder = headings.every(
      (name, index) => name === shown[index] && kinds[index] === 'String' && formulas[index] === name,
    );
    if (!isInOrder) this.writeTexts(sheetId, header, headings);
    return headings;
  }

  private writeTexts(sheetId: string, area: Area, texts: readonly string[]): void {
    this.quietly(() => this.book.cells.write(sheetId, area, [texts.map((text) => `'${text}`)], 'Table'));
  }

  /** Writes cells at once and takes that for no edit of a heading. */
  private quietly(write: () => void): void {
    const wasReading = this.isReading;
    this.isReading = true;
    try {
      write();
      this.book.writes.flush();
    } finally {
      this.isReading = wasReading;
    }
  }

  private requireHeading(table: TableData, name: string, own: number | null, member: string): void {
    if (name === '' || name.length > 255) {
      throw invalidArgument(member, `a column's name has 1 to 255 characters, not ${name.length}.`);
    }
    const taken = table.columns.some(
      (column) => column.id !== own && foldTableName(column.name) === foldTableName(name),
    );
    if (taken) throw invalidArgument(member, `the table has a column "${name}".`);
  }

  /** Columns that are new get ids that the table never gave. */
  private numbered(table: TableData, columns: readonly TableColumnData[]): TableColumnData[] {
    let last = Math.max(0, ...table.columns.map(({ id }) => id));
    return columns.map((column) => (column.id === 0 ? { ...column, id: (last += 1) } : column));
  }

  private rewriteColumn(table: TableData, former: string, now: string | null): void {
    const isTable = (name: string | null): boolean =>
      name !== null && foldTableName(name) === foldTableName(table.name);
    this.tables.formulas.rewrite((reference) => {
      if (!isTable(reference.table) || !reference.columns) return null;
      const isNamed = reference.columns.some((name) => foldTableName(name) === foldTableName(former));
      if (!isNamed) return null;
      if (now === null) return '#REF!';
      const [first, last] = reference.columns.map((name) =>
        foldTableName(name) === foldTableName(former) ? now : name,
      );
      return tableReferenceText({ ...reference, columns: [first ?? now, last ?? now] }, 'cell');
    });
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

interface Edit {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

function newColumn(id: number, name: string): TableColumnData {
  return { id, name, total: '', formula: '' };
}

/** Everything that a shift of part of the rows or columns moves. */
function behind({ area, along }: CellShift): Area {
  return along === 'rows' ? { ...area, lastRow: 1_048_575 } : { ...area, lastColumn: 16_383 };
}

/** The columns after columns of the sheet were inserted or deleted inside the table. */
function carryColumns(table: TableData, move: CellMove): TableColumnData[] {
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
