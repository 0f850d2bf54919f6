import { compare, toNumber } from '../measures/fraction';
import type { Finding } from './finding';
import { saysInexact } from './numbers';
import { findInShares } from './share-findings';
import type { CriteriaTable, CriterionRow, Reading } from './table';

function findInReading(reading: Reading | null, committee: string): Finding[] {
  if (reading?.kind === 'error') {
    return [
      {
        code: 'formula-error',
        severity: 'error',
        where: reading.where,
        facts: { committee, text: reading.shown },
      },
    ];
  }
  if (reading?.kind === 'unreadable') {
    return [
      {
        code: saysInexact(reading.shown) ? 'inexact-number' : 'not-a-number',
        severity: 'warning',
        where: reading.where,
        facts: { committee, text: reading.shown },
      },
    ];
  }
  if (reading?.kind !== 'figure' || reading.origin !== 'text') return [];
  const facts = { committee, text: reading.shown, value: toNumber(reading.value) };
  return [{ code: 'number-as-text', severity: 'note', where: reading.where, facts }];
}

/** A part of the admitted that is more than all of them, in either period. */
function findLargerParts(row: CriterionRow, total: CriterionRow): Finding[] {
  return (['now', 'before'] as const).flatMap((period): Finding[] => {
    const [part, whole] = [row[period], total[period]];
    if (part.kind !== 'figure' || whole.kind !== 'figure' || compare(part.value, whole.value) <= 0) return [];
    const facts = { committee: row.text, part: toNumber(part.value), whole: toNumber(whole.value) };
    return [{ code: 'part-exceeds-whole', severity: 'error', where: part.where, facts }];
  });
}

/**
 * What is wrong or doubtful in form 2-BTCTW: errors and texts in place of numbers, percentages that do not follow from the
 * two periods, known parts of the admitted that are more than the total. Parts are never added up.
 */
export function findInCriteria(table: CriteriaTable): readonly Finding[] {
  const total = table.rows.find(({ field }) => field === 'admitted');
  return table.rows.flatMap((row) => {
    const { now, before, percentage, text } = row;
    const readings = {
      admitted: now,
      'same-period': before,
      ...(percentage && { 'same-period-ratio': percentage }),
    };
    return [
      ...[now, before].flatMap((reading) => findInReading(reading, text)),
      ...(percentage?.kind === 'figure' ? [] : findInReading(percentage, text)),
      ...findInShares({ kind: 'committee', row: row.row, committee: text, serial: row.serial, readings }),
      ...(total && row !== total && row.field !== null ? findLargerParts(row, total) : []),
    ];
  });
}
