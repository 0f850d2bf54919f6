import { defaultCap, type ExcellentCap } from '../measures/excellent-cap';
import { add, compare, subtract, toNumber, zero, type Fraction } from '../measures/fraction';
import { cellText, rangeText, type CellAddress } from './cell';
import { committeeKeys } from './committees';
import { columnsWithDecimals, findInCounts } from './count-findings';
import type { Field } from './field';
import type { Finding } from './finding';
import type { RawBlock } from './raw-block';
import { findInGrades } from './grading-findings';
import { findInParts } from './part-findings';
import { findInPeriods } from './period-findings';
import { findInShares } from './share-findings';
import type { CommitteeRow, CommitteeTable, TotalRow } from './table';
import { findYear } from './year-finding';

const summedFields = [
  ...([
    'target',
    'admitted',
    'members-previous-year',
    'members-now',
    'existing',
    'reviewed',
    'graded',
  ] as const),
  ...(['excellent', 'good', 'completed', 'not-completed', 'not-graded', 'good-or-better'] as const),
] as const;

function committeesOf(table: CommitteeTable): readonly CommitteeRow[] {
  return table.rows.filter((row) => row.kind === 'committee');
}

/** The sum of a column's committees; `null` when a cell cannot be read, because then nothing can be said about a total. */
function sumOf(rows: readonly CommitteeRow[], field: Field): Fraction | null {
  let [sum, count] = [zero, 0];
  for (const { readings } of rows) {
    const reading = readings[field];
    if (reading?.kind === 'error' || reading?.kind === 'unreadable') return null;
    if (reading?.kind !== 'figure') continue;
    sum = add(sum, reading.value);
    count += 1;
  }
  return count > 0 ? sum : null;
}

function findInTotal(total: TotalRow, committees: readonly CommitteeRow[]): readonly Finding[] {
  return summedFields.flatMap((field): Finding[] => {
    const printed = total.readings[field];
    const sum = sumOf(committees, field);
    if (printed?.kind !== 'figure' || !sum || compare(printed.value, sum) === 0) return [];
    const facts = {
      field,
      committee: total.text,
      printed: toNumber(printed.value),
      sum: toNumber(sum),
      difference: toNumber(subtract(printed.value, sum)),
    };
    return [{ code: 'total-is-not-the-sum', severity: 'error', where: printed.where, facts }];
  });
}

function findTwice(table: CommitteeTable): readonly Finding[] {
  const firstCells = new Map<string, CellAddress>();
  return committeeKeys(table).flatMap(({ row, where, key }): Finding[] => {
    const first = firstCells.get(key);
    if (!first) {
      firstCells.set(key, where);
      return [];
    }
    const facts = { committee: row.committee, first: cellText(first.row, first.column) };
    return [{ code: 'committee-twice', severity: 'warning', where, facts }];
  });
}

/** Everything worth a person's look in one table, row by row from the top; `cap`: that of the settings. Nothing is repaired. */
export function findInTable(table: CommitteeTable, cap: ExcellentCap = defaultCap): readonly Finding[] {
  const committees = committeesOf(table);
  const withDecimals = columnsWithDecimals(table);
  const inRows = table.rows.flatMap((row) =>
    row.kind === 'group'
      ? []
      : [
          ...findInCounts(row, withDecimals),
          ...findInShares(row),
          ...findInParts(row),
          ...findInGrades(table, row, cap),
          ...(row.kind === 'total' ? findInTotal(row, committees) : []),
        ],
  );
  const found = [
    ...findYear(table),
    ...findInPeriods(table),
    // In a table for a part of the year a missing figure is a report that is still to come.
    ...inRows.filter(({ code }) => code !== 'admitted-missing' || !table.period),
    ...findTwice(table),
  ];
  return found.sort((a, b) => a.where.row - b.where.row || a.where.column - b.where.column);
}

/** Says so when a sheet has more cells than were read. */
export function findInBlock(block: RawBlock): readonly Finding[] {
  if (!block.beyond) return [];
  const where = { sheet: block.sheet, row: block.range.firstRow, column: block.range.firstColumn };
  const facts = { read: rangeText(block.range), used: rangeText(block.beyond) };
  return [{ code: 'sheet-read-in-part', severity: 'warning', where, facts }];
}
