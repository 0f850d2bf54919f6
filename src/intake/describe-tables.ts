import { columnLetters, rangeText } from './cell';
import type { Field } from './field';
import type { CommitteeTable, TableKind, TableRow } from './table';

/** A row as the JSON output names it; rows count from 1, as Excel does. */
export type RowDescription =
  | { readonly row: number; readonly kind: 'group'; readonly text: string }
  | { readonly row: number; readonly kind: 'committee'; readonly committee: string }
  | { readonly row: number; readonly kind: 'total' };

/** A table as the JSON output names it: A1 addresses, rows from 1. */
export interface TableDescription {
  readonly sheet: string;
  readonly address: string;
  readonly kind: TableKind;
  readonly year: number | null;
  readonly headerRows: readonly number[];
  readonly columns: readonly { readonly column: string; readonly field: Field }[];
  readonly rows: readonly RowDescription[];
}

function describeRow(row: TableRow): RowDescription {
  const number = row.row + 1;
  switch (row.kind) {
    case 'group':
      return { row: number, kind: row.kind, text: row.text };
    case 'committee':
      return { row: number, kind: row.kind, committee: row.committee };
    case 'total':
      return { row: number, kind: row.kind };
  }
}

/** What was understood of a table, in the shape of the JSON output's `inputs`. */
export function describeTable(table: CommitteeTable): TableDescription {
  return {
    sheet: table.sheet,
    address: rangeText(table.range),
    kind: table.kind,
    year: table.year,
    headerRows: table.headerRows.map((row) => row + 1),
    columns: table.columns.map(({ column, field }) => ({ column: columnLetters(column), field })),
    rows: table.rows.map(describeRow),
  };
}
