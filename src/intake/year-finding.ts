import { rangeText } from './cell';
import type { Finding } from './finding';
import type { Table } from './table';

/** Figures of no known year. A register has the years of its own dates. */
export function findYear({ kind, year, sheet, range }: Table): readonly Finding[] {
  if (year !== null || kind === 'register') return [];
  const where = { sheet, row: range.firstRow, column: range.firstColumn };
  return [{ code: 'year-unknown', severity: 'warning', where, facts: { table: rangeText(range) } }];
}
