import { areaText, intersectArea, isInSheet } from './address';
import type { Area } from './book-data';
import type { Calculation } from './calculation';
import type { EngineFormulas } from './engine-formulas';
import type { Cells } from './cells';
import type { Names } from './names';
import { OfficeFailure, invalidArgument, itemNotFound } from './office-failure';
import type { PendingWrites } from './pending-writes';
import { newOfficeId } from './sheets';
import type { Sheets } from './sheets';
import type { SideStore } from './side-store';
import type { TableData } from './table-data';
import { bodyArea, foldTableName } from './table-data';
import type { FoundTable } from './table-formulas';
import { TableFormulas, qualified, shortened } from './table-formulas';
import { faultOfTableName } from './table-names';
import type { TableReference } from './table-references';
import { replaceTableReferences, tableReferenceText } from './table-references';
import type { UniverHandle } from './univer-handle';

/** Told after a table was added or deleted. */
export type TableListener = (what: 'added' | 'deleted', found: FoundTable) => void;

/** What the tables need of the book. */
export interface TableSurroundings {
  readonly handle: UniverHandle;
  readonly side: SideStore;
  readonly sheets: Sheets;
  readonly names: Names;
  readonly cells: Cells;
  readonly writes: PendingWrites;
  readonly calculation: Calculation;
  readonly engine: EngineFormulas;
}

/** The tables of the workbook: finding, naming, adding and taking away. What changes their cells: `TableShape`. */
export class Tables {
  readonly formulas: TableFormulas;
  private readonly listeners = new Set<TableListener>();

  constructor(private readonly book: TableSurroundings) {
    const { handle, calculation, sheets } = book;
    this.formulas = new TableFormulas(
      handle,
      calculation,
      book.engine,
      (sheetId) => sheets.name(sheetId),
      (name) => this.byName(name),
      () => sheets.ids().flatMap((id) => book.side.of(id).tables.map(({ name }) => name)),
    );
    book.cells.structured = {
      entered: (sheetId, row, column, formula) => this.entered(sheetId, row, column, formula),
      shown: (sheetId, row, column, formula) => this.shown(sheetId, row, column, formula),
    };
  }

  /** Those of one sheet, or all, in the order of the sheets and of their making. */
  all(sheetId?: string): FoundTable[] {
    this.book.writes.flush();
    const sheets = sheetId === undefined ? this.book.sheets.ids() : [sheetId];
    return sheets.flatMap((id) => this.book.side.of(id).tables.map((table) => ({ sheetId: id, table })));
  }

  /** The same of one sheet, without entering what waits to be written. */
  ofSheet(sheetId: string): FoundTable[] {
    return this.book.side.of(sheetId).tables.map((table) => ({ sheetId, table }));
  }

  /** Throws ItemNotFound for a table that is gone. */
  get(id: string): FoundTable {
    const found = this.all().find(({ table }) => table.id === id);
    if (!found) throw itemNotFound('The table is gone.');
    return found;
  }

  /** By id or name, as `getItem` takes it; null when there is none. */
  find(key: string, sheetId?: string): FoundTable | null {
    const wanted = foldTableName(key);
    const all = this.all(sheetId);
    return (
      all.find(({ table }) => table.id.toUpperCase() === key.toUpperCase()) ??
      all.find(({ table }) => foldTableName(table.name) === wanted) ??
      null
    );
  }

  /** Those that meet an area of a sheet, or that it holds wholly. */
  within(sheetId: string, area: Area, fully = false): FoundTable[] {
    return this.all(sheetId).filter(({ table }) => {
      const common = intersectArea(table.area, area);
      return common !== null && (!fully || areaText(common) === areaText(table.area));
    });
  }

  /** Excel does not let tables overlap, nor reach beyond the sheet. `own` is left out of account. */
  requireRoom(sheetId: string, area: Area, own: string | null, member: string): void {
    if (!isInSheet(area)) throw invalidArgument(member, 'the table would reach beyond the worksheet.');
    const other = this.within(sheetId, area).find(({ table }) => table.id !== own);
    if (other) {
      throw invalidArgument(member, `a table cannot overlap another: "${other.table.name}" is there.`);
    }
  }

  /** Enters a new table whose header cells are in order. */
  insert(sheetId: string, table: Omit<TableData, 'id' | 'number' | 'name'>): TableData {
    const numbers = this.all().map((one) => one.table.number);
    const made: TableData = {
      ...table,
      id: newOfficeId(),
      number: Math.max(0, ...numbers) + 1,
      name: this.freeName(),
    };
    this.store(sheetId, [...this.book.side.of(sheetId).tables, made]);
    this.tell('added', { sheetId, table: made });
    return made;
  }

  /** Keeps the table as it now is; structured references are read anew when their cells may have changed. */
  change(id: string, changes: Partial<TableData>): TableData {
    const { sheetId, table } = this.get(id);
    const changed = { ...table, ...changes };
    this.store(
      sheetId,
      this.book.side.of(sheetId).tables.map((one) => (one.id === id ? changed : one)),
    );
    if (changes.area ?? changes.columns ?? changes.name ?? changes.showHeaders ?? changes.showTotals) {
      this.formulas.recalculate();
    }
    return changed;
  }

  /** Formulas follow. ItemAlreadyExists for a name that a table or a name of the workbook has. */
  rename(id: string, name: string, member: string): void {
    const { table } = this.get(id);
    if (table.name === name) return;
    const fault = faultOfTableName(name);
    if (fault !== null) throw invalidArgument(member, `${fault}.`);
    const other = this.byName(name);
    if ((other && other.table.id !== id) || this.book.names.find(name, null)) {
      throw new OfficeFailure(
        'ItemAlreadyExists',
        `A resource with the same name or identifier already exists: "${name}".`,
      );
    }
    this.renameInFormulas(table.name, name);
    this.change(id, { name });
  }

  /** Takes the table away, its cells stay. Structured references become plain ones, as Excel makes them. */
  convert(id: string): FoundTable {
    const found = this.get(id);
    this.formulas.rewrite((reference, row) =>
      reference.table !== null && this.byName(reference.table)?.table.id === id
        ? this.formulas.plain(tableReferenceText(reference, 'cell'), row)
        : null,
    );
    this.remove(id);
    return found;
  }

  /** Takes the table away; references to it are `#REF!` from now on. */
  remove(id: string): void {
    const found = this.get(id);
    this.formulas.rewrite((reference) =>
      reference.table !== null && foldTableName(reference.table) === foldTableName(found.table.name)
        ? '#REF!'
        : null,
    );
    this.store(
      found.sheetId,
      this.book.side.of(found.sheetId).tables.filter((one) => one.id !== id),
    );
    this.formulas.recalculate();
    this.tell('deleted', found);
  }

  onTable(listener: TableListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private byName(name: string): FoundTable | null {
    const wanted = foldTableName(name);
    for (const sheetId of this.book.sheets.ids()) {
      for (const table of this.book.side.of(sheetId).tables) {
        if (foldTableName(table.name) === wanted) return { sheetId, table };
      }
    }
    return null;
  }

  private renameInFormulas(former: string, name: string): void {
    this.formulas.rewrite((reference) =>
      reference.table !== null && foldTableName(reference.table) === foldTableName(former)
        ? tableReferenceText({ ...reference, table: name }, 'cell')
        : null,
    );
  }

  /** In the table itself a formula may leave its name out; kept is the whole. */
  private entered(sheetId: string, row: number, column: number, formula: string): string {
    if (this.isWithout()) return formula;
    const table = this.tableAt(sheetId, row, column);
    // A bare name is kept as files write it, so that it is known for a table without looking for one.
    return replaceTableReferences(
      formula,
      (reference) => (table && qualified(reference, table.name)) ?? spelt(reference),
      (name) => this.byName(name) !== null,
    );
  }

  private shown(sheetId: string, row: number, column: number, formula: string): string {
    const table = this.tableAt(sheetId, row, column);
    return replaceTableReferences(
      formula,
      (reference) => (table && shortened(reference, table.name)) ?? shownBare(reference),
    );
  }

  private tableAt(sheetId: string, row: number, column: number): TableData | undefined {
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    return this.book.side.of(sheetId).tables.find(({ area }) => intersectArea(area, cell) !== null);
  }

  private isWithout(): boolean {
    return this.book.sheets.ids().every((id) => this.book.side.of(id).tables.length === 0);
  }

  private freeName(): string {
    for (let number = 1; ; number++) {
      const name = `Table${number}`;
      if (!this.byName(name) && !this.book.names.find(name, null)) return name;
    }
  }

  private store(sheetId: string, tables: readonly TableData[]): void {
    this.book.side.change(sheetId, { tables });
  }

  private tell(what: 'added' | 'deleted', found: FoundTable): void {
    for (const listener of this.listeners) listener(what, found);
  }
}

/** A reference to all data of a table, as it is kept; null for any other. */
function spelt(reference: TableReference): string | null {
  return isBare(reference) ? tableReferenceText(reference, 'file') : null;
}

/** The same as it is shown. */
function shownBare(reference: TableReference): string | null {
  return isBare(reference) ? tableReferenceText(reference, 'cell') : null;
}

function isBare({ items, columns }: TableReference): boolean {
  return items.length === 0 && columns === null;
}

/** Data rows of a table. */
export function dataRowCount(table: TableData): number {
  const body = bodyArea(table);
  return body.lastRow - body.firstRow + 1;
}
