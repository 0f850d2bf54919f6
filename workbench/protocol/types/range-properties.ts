import { columnCount, rowCount } from '../../book/address';
import type { Area } from '../../book/book-data';
import type { Arguments } from '../arguments';
import type { ObjectType } from '../office-object';
import { isPlain, plainProperties, setPlainProperties } from '../plain-properties';
import type { Session } from '../session';
import type { RangeTarget } from './range';
import { rangeObject } from './range';

/**
 * The methods of Excel.Range that read and set properties of many cells, rows or columns at once, as plain objects: each
 * is a range, and its properties are the range's. Those that Range does not have here (`style`, `textRuns` and some of
 * the formats) are refused by their name.
 */
export const rangePropertyMethods: NonNullable<ObjectType<RangeTarget>['methods']> = {
  GetCellProperties: async (target, args, session) => {
    const wanted = args.record(0);
    const lines: unknown[][] = [];
    for (const row of rowsOf(target.area)) {
      const line: unknown[] = [];
      for (const cell of columnsOf(row)) line.push(await read(target, cell, wanted, args, session));
      lines.push(line);
    }
    return lines;
  },
  GetRowProperties: (target, args, session) => readEach(target, rowsOf(target.area), args, session),
  GetColumnProperties: (target, args, session) => readEach(target, columnsOf(target.area), args, session),
  SetCellProperties: async (target, args, session) => {
    const { area } = target;
    const lines = list(args.raw(0), rowCount(area), args);
    for (const [index, row] of rowsOf(area).entries()) {
      const line = list(lines[index], columnCount(area), args);
      await setEach(target, columnsOf(row), line, args, session);
    }
  },
  SetRowProperties: (target, args, session) => {
    const rows = rowsOf(target.area);
    return setEach(target, rows, list(args.raw(0), rows.length, args), args, session);
  },
  SetColumnProperties: (target, args, session) => {
    const columns = columnsOf(target.area);
    return setEach(target, columns, list(args.raw(0), columns.length, args), args, session);
  },
};

function rowsOf(area: Area): Area[] {
  return Array.from({ length: rowCount(area) }, (_none, index) => {
    const row = area.firstRow + index;
    return { ...area, firstRow: row, lastRow: row };
  });
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: columnCount(area) }, (_none, index) => {
    const column = area.firstColumn + index;
    return { ...area, firstColumn: column, lastColumn: column };
  });
}

function read(
  { sheetId }: RangeTarget,
  area: Area,
  wanted: Readonly<Record<string, unknown>>,
  { member }: Arguments,
  session: Session,
): Promise<unknown> {
  return plainProperties(rangeObject(sheetId, area, member), wanted, member, session);
}

async function readEach(
  target: RangeTarget,
  areas: readonly Area[],
  args: Arguments,
  session: Session,
): Promise<unknown[]> {
  const wanted = args.record(0);
  const found: unknown[] = [];
  for (const area of areas) found.push(await read(target, area, wanted, args, session));
  return found;
}

/** Null or an empty object leaves its cells, row or column alone. */
async function setEach(
  { sheetId }: RangeTarget,
  areas: readonly Area[],
  given: readonly unknown[],
  args: Arguments,
  session: Session,
): Promise<void> {
  for (const [index, area] of areas.entries()) {
    const properties = given[index] ?? {};
    if (!isPlain(properties)) throw args.refusal(0, 'must hold objects');
    await setPlainProperties(rangeObject(sheetId, area, args.member), properties, args.member, session);
  }
}

function list(value: unknown, length: number, args: Arguments): readonly unknown[] {
  const items: readonly unknown[] | null = Array.isArray(value) ? value : null;
  if (items?.length !== length) throw args.refusal(0, `must be an array of ${length} where it stands`);
  return items;
}
