import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { absoluteAreaText, boundingArea, sheetNameInAddress } from './address';
import type { Area } from './book-data';
import type { Calculation } from './calculation';
import type { EngineFormulas } from './engine-formulas';
import { forgetParsedFormulas } from './parsed-formulas';
import type { TableData } from './table-data';
import { bodyArea, foldTableName, headerArea, totalArea } from './table-data';
import type { TableReference } from './table-references';
import { replaceTableReferences, tableReferenceText } from './table-references';
import type { UniverHandle } from './univer-handle';

/** A table and the sheet it is on. */
export interface FoundTable {
  readonly sheetId: string;
  readonly table: TableData;
}

/** Where the tables are looked up; by name without regard to case. */
export type TableLookup = (name: string) => FoundTable | null;

/**
 * Structured references. The cells keep them as they are written; the engine, which knows tables only in part (names in
 * their exact case, no total rows, no `[@Name]`), is given plain references in their place when it reads a formula.
 */
export class TableFormulas {
  constructor(
    private readonly handle: UniverHandle,
    private readonly calculation: Calculation,
    engine: EngineFormulas,
    private readonly sheetName: (sheetId: string) => string,
    private readonly lookup: TableLookup,
    private readonly names: () => readonly string[],
  ) {
    engine.changeText((formula) => this.plain(formula));
  }

  /**
   * The formula with plain references: what a structured one stands for now, `#REF!` where that is gone. `row` is the
   * formula's own, when it is known: the engine reads one formula for all rows.
   */
  plain(formula: string, row: number | null = null): string {
    const isTable = this.hasTables() ? (name: string): boolean => this.lookup(name) !== null : null;
    const plainOf = (reference: TableReference): string | null => {
      const found = reference.table === null ? null : this.lookup(reference.table);
      // Left as it is, the engine gives #NAME?, as Excel does for a table that is not there.
      return found && this.plainReference(found, reference, row);
    };
    return replaceTableReferences(formula, plainOf, isTable);
  }

  /** Changes the references to tables in every formula of the workbook; see `replaceTableReferences`. */
  rewrite(change: (reference: TableReference, row: number) => string | null): void {
    const { injector, unitId } = this.handle;
    const data = injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
    for (const [subUnitId, rows] of Object.entries(data)) {
      const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
      for (const [row, line] of Object.entries(rows ?? {})) {
        for (const [column, item] of Object.entries(line ?? {})) {
          const formula = (item as Nullable<{ f?: string }>)?.f ?? '';
          const changed = replaceTableReferences(
            formula,
            (reference) => change(reference, Number(row)),
            (name) => this.lookup(name) !== null,
          );
          if (changed !== formula) (cellValue[Number(row)] ??= {})[Number(column)] = { f: changed };
        }
      }
      if (Object.keys(cellValue).length === 0) continue;
      this.handle.mutate(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue });
    }
  }

  /** Formulas are read anew: what a structured reference stands for has changed. */
  recalculate(): void {
    if (!this.isUsed()) return;
    forgetParsedFormulas(this.handle);
    this.calculation.allChanged();
  }

  /** True when a formula of the workbook holds a structured reference, or could. */
  private isUsed(): boolean {
    const { injector, unitId } = this.handle;
    const data = injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
    const names = this.names().map(foldTableName);
    const mayUse = (formula: string): boolean =>
      formula.includes('[') || names.some((name) => foldTableName(formula).includes(name));
    return Object.values(data).some((rows) =>
      Object.values(rows ?? {}).some((line) =>
        Object.values(line ?? {}).some((item) => mayUse((item as Nullable<{ f?: string }>)?.f ?? '')),
      ),
    );
  }

  private hasTables(): boolean {
    return this.names().length > 0;
  }

  private plainReference(
    { sheetId, table }: FoundTable,
    reference: TableReference,
    row: number | null,
  ): string {
    const rows = rowsOf(table, reference);
    const columns = columnsOf(table, reference);
    if (!rows || !columns) return '#REF!';
    const area = { ...rows, firstColumn: columns[0], lastColumn: columns[1] };
    const sheet = `${sheetNameInAddress(this.sheetName(sheetId))}!`;
    if (!reference.items.includes('#This Row')) return `${sheet}${absoluteAreaText(area)}`;
    if (row !== null) {
      if (row < area.firstRow || row > area.lastRow) return '#VALUE!';
      return `${sheet}${absoluteAreaText({ ...area, firstRow: row, lastRow: row }).replace(/\$(?=[0-9])/g, '')}`;
    }
    const top = absoluteAreaText({ ...area, firstRow: 0, lastRow: 0 });
    // OFFSET makes the formula depend on its own row's cells only, so that rows may lean on one another.
    return `IF(AND(ROW()>${area.firstRow},ROW()<=${area.lastRow + 1}),OFFSET(${sheet}${top},ROW()-1,0),#VALUE!)`;
  }
}

/** The reference as it is written outside the table; `name` is the table's. */
export function qualified(reference: TableReference, name: string): string | null {
  return reference.table === null ? tableReferenceText({ ...reference, table: name }, 'cell') : null;
}

/** The reference as it is shown inside the table: without the table's name. */
export function shortened(reference: TableReference, name: string): string | null {
  if (reference.table === null || foldTableName(reference.table) !== foldTableName(name)) return null;
  // Without a name there would be nothing left of a reference to the whole table.
  if (reference.columns === null && reference.items.length === 0) return null;
  return tableReferenceText({ ...reference, table: null }, 'cell');
}

function rowsOf(table: TableData, { items }: TableReference): Area | null {
  if (items.length === 0 || items.includes('#This Row')) return bodyArea(table);
  const parts = items.map((item) => {
    switch (item) {
      case '#All':
        return table.area;
      case '#Headers':
        return headerArea(table);
      case '#Totals':
        return totalArea(table);
      default:
        return bodyArea(table);
    }
  });
  return parts.reduce<Area | null>(
    (all, part) => (all && part ? boundingArea(all, part) : (all ?? part)),
    null,
  );
}

function columnsOf(table: TableData, { columns }: TableReference): [number, number] | null {
  const { firstColumn, lastColumn } = table.area;
  if (!columns) return [firstColumn, lastColumn];
  const [first, last] = columns.map((name) =>
    table.columns.findIndex((column) => foldTableName(column.name) === foldTableName(name)),
  );
  if (first === undefined || last === undefined || first < 0 || last < 0) return null;
  return [firstColumn + Math.min(first, last), firstColumn + Math.max(first, last)];
}
