import { cellText } from './cell';
import { joinCommittees, type CommitteePlace, type DecidedMatch, type JoinedCommittee } from './committees';
import { findInCourse } from './course-findings';
import type { Finding } from './finding';
import type { CommitteeTable } from './table';

/** A name that is nearly that of another committee: the person is asked. */
export function nearMatch(one: CommitteePlace, other: CommitteePlace, reason: string): Finding {
  return {
    code: 'near-match-committee',
    severity: 'warning',
    where: other.where,
    facts: {
      committee: other.row.committee,
      other: one.row.committee,
      sheet: one.where.sheet,
      first: cellText(one.where.row, one.where.column),
      reason,
    },
  };
}

/** Sheets by how many committees each shares with each other one. */
function sharedBySheets(
  committees: readonly JoinedCommittee[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const shared = new Map<string, Map<string, number>>();
  for (const { rows } of committees) {
    const sheets = Array.from(new Set(rows.map(({ table }) => table.sheet)));
    for (const sheet of sheets) {
      const counts = shared.get(sheet) ?? new Map<string, number>();
      for (const other of sheets) counts.set(other, (counts.get(other) ?? 0) + 1);
      shared.set(sheet, counts);
    }
  }
  return shared;
}

/**
 * The first other sheet that is about the same committees: they share more than half of each sheet's. Counts of a few
 * committees, or of cells beside counts of districts, are no such sheets.
 */
function fellowOf(sheet: string, shared: ReadonlyMap<string, ReadonlyMap<string, number>>): string | null {
  const counts = shared.get(sheet) ?? new Map<string, number>();
  const own = counts.get(sheet) ?? 0;
  for (const [other, both] of counts) {
    const others = shared.get(other)?.get(other) ?? 0;
    if (other !== sheet && both * 2 > own && both * 2 > others) return other;
  }
  return null;
}

function inOneSheetOnly(
  committees: readonly JoinedCommittee[],
  proposed: ReadonlySet<string>,
): readonly Finding[] {
  const shared = sharedBySheets(committees);
  return committees.flatMap(({ key, rows: [first, ...rest] }): Finding[] => {
    if (!first || proposed.has(key) || rest.some(({ table }) => table.sheet !== first.table.sheet)) return [];
    const fellow = fellowOf(first.table.sheet, shared);
    if (fellow === null) return [];
    const facts = { committee: first.row.committee, missing: fellow };
    return [{ code: 'committee-in-one-sheet-only', severity: 'warning', where: first.where, facts }];
  });
}

/**
 * What the committees of several tables give to ask: names that are nearly the same, and committees that one sheet has and
 * another sheet of the same committees has not. A name about which is asked already is not called missing as well. Then what each committee's figures say in the
 * order of time.
 */
export function findInJoin(
  tables: readonly CommitteeTable[],
  decided: readonly DecidedMatch[] = [],
): readonly Finding[] {
  const { committees, proposals } = joinCommittees(tables, decided);
  const keyOf = new Map(committees.flatMap(({ key, rows }) => rows.map(({ row }) => [row, key] as const)));
  const proposed = new Set(
    proposals.flatMap(({ one, other }) => [keyOf.get(one.row) ?? '', keyOf.get(other.row) ?? '']),
  );
  return [
    ...proposals.map(({ one, other, reason }) => nearMatch(one, other, reason)),
    ...inOneSheetOnly(committees, proposed),
    ...findInCourse(committees),
  ];
}
