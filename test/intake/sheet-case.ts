import { cellText } from '../../src/intake/cell';
import type { CellRange, MarkedArea, RawBlock, RawValue, RawValueType } from '../../src/intake/raw-block';

/** A sheet written down compactly: what a golden case's sheet.json holds. */
export interface SheetCase {
  readonly sheet: string;
  /** Where the first value stands; A1 unless told. */
  readonly at?: string;
  readonly rows: readonly (readonly (RawValue | null)[])[];
  /** As shown, by A1 address, where it is not the value's own text. */
  readonly text?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  /** `null`: the host cannot tell merges. None unless told. */
  readonly merges?: readonly string[] | null;
  /** Cells that hold an error and not the text of one. */
  readonly errors?: readonly string[];
  /** The used cells, where the block is only a part of them. */
  readonly beyond?: string;
  /** Numbers of hidden rows and letters of hidden columns, as the sheet's edge shows them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly areas?: readonly (Omit<MarkedArea, 'range'> & { readonly range: string })[];
}

function cellOf(address: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new Error(`${address} is no A1 address.`);
  const column = Array.from(match[1] ?? '').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

export function rangeOf(address: string): CellRange {
  const [first = '', last = first] = address.split(':');
  const [start, end] = [cellOf(first), cellOf(last)];
  return { firstRow: start.row, firstColumn: start.column, lastRow: end.row, lastColumn: end.column };
}

function typeOf(value: RawValue, isError: boolean): RawValueType {
  if (isError) return 'Error';
  if (value === '') return 'Empty';
  return typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : 'Double';
}

/** The block that reading such a sheet through Office.js would give. */
export function blockOf(sheet: SheetCase): RawBlock {
  const { row: firstRow, column: firstColumn } = cellOf(sheet.at ?? 'A1');
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const values = sheet.rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  const addressed = <T>(make: (value: RawValue, address: string) => T): T[][] =>
    values.map((row, r) => row.map((value, c) => make(value, cellText(firstRow + r, firstColumn + c))));
  return {
    sheet: sheet.sheet,
    sheetId: `{${sheet.sheet}}`,
    range: {
      firstRow,
      firstColumn,
      lastRow: firstRow + values.length - 1,
      lastColumn: firstColumn + width - 1,
    },
    values,
    formulas: addressed((value, address) => sheet.formulas?.[address] ?? value),
    text: addressed((value, address) => sheet.text?.[address] ?? String(value)),
    valueTypes: addressed((value, address) => typeOf(value, sheet.errors?.includes(address) ?? false)),
    merges: sheet.merges === null ? null : (sheet.merges ?? []).map(rangeOf),
    beyond: sheet.beyond === undefined ? null : rangeOf(sheet.beyond),
    ...(sheet.hiddenRows && { hiddenRows: sheet.hiddenRows.map((row) => row - 1) }),
    ...(sheet.hiddenColumns && {
      hiddenColumns: sheet.hiddenColumns.map((letters) => cellOf(`${letters}1`).column),
    }),
    ...(sheet.areas && { areas: sheet.areas.map((area) => ({ ...area, range: rangeOf(area.range) })) }),
  };
}
