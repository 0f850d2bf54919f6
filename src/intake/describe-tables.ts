import { columnLetters, rangeText } from './cell';
import type { Field } from './field';
import {
  isCommitteeTable,
  type CriterionRow,
  type RatingRow,
  type Table,
  type TableKind,
  type TableRow,
} from './table';

/** A row as the JSON output names it; rows count from 1, as Excel does. */
export type RowDescription =
  | { readonly row: number; readonly kind: 'group'; readonly text: string }
  | { readonly row: number; readonly kind: 'committee'; readonly committee: string }
  | { readonly row: number; readonly kind: 'total' }
  | {
      readonly row: number;
      readonly kind: 'criterion';
      readonly text: string;
      readonly field: Field | null;
      readonly isMean?: true;
    }
  | {
      readonly row: number;
      readonly kind: 'rating';
      readonly committee: string;
      readonly name: string;
      readonly post: string;
      /** `null` where the table has no such column. */
      readonly self: string | null;
      readonly proposed: string | null;
      readonly final: string | null;
    };

/** A table as the JSON output names it: A1 addresses, rows from 1. A register lists no rows. */
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

function describeCriterion({ row, text, field, isMean }: CriterionRow): RowDescription {
  return { row: row + 1, kind: 'criterion', text, field, ...(isMean && { isMean }) };
}

function describeRating({ row, committee, name, post, self, proposed, final }: RatingRow): RowDescription {
  const grades = {
    self: self?.grade ?? null,
    proposed: proposed?.grade ?? null,
    final: final?.grade ?? null,
  };
  return { row: row + 1, kind: 'rating', committee, name, post, ...grades };
}

function describeRows(table: Table): readonly RowDescription[] {
  if (isCommitteeTable(table)) return table.rows.map(describeRow);
  switch (table.kind) {
    case 'criteria':
      return table.rows.map(describeCriterion);
    case 'ratings':
      return table.rows.map(describeRating);
    case 'register':
      return [];
  }
}

/** What was understood of a table, in the shape of the JSON output's `inputs`. */
export function describeTable(table: Table): TableDescription {
  return {
    sheet: table.sheet,
    address: rangeText(table.range),
    kind: table.kind,
    year: table.year,
    headerRows: table.headerRows.map((row) => row + 1),
    columns: table.columns.map(({ column, field }) => ({ column: columnLetters(column), field })),
    rows: describeRows(table),
  };
}
