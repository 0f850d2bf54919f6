import { joinCommittees, type CommitteePlace, type DecidedMatch } from './committees';
import type { CountedRegister } from './counted-register';
import type { Finding } from './finding';
import { nearMatch } from './join-findings';
import type { CommitteeTable } from './table';

/** The committees of a register as rows of a table, so that they are joined with those of other sheets. */
function tableOf({ table, committees }: CountedRegister): CommitteeTable {
  const { columns, ...rest } = table;
  return {
    ...rest,
    kind: 'admissions',
    columns: columns.filter(({ field }) => field === 'committee'),
    rows: committees
      .filter(({ name }) => name !== '')
      .map(({ name, where }) => ({
        kind: 'committee',
        row: where.row,
        committee: name,
        serial: '',
        readings: {},
      })),
  };
}

function isOf(table: CommitteeTable): (place: CommitteePlace) => boolean {
  return (place) => place.table === table;
}

/**
 * The committees of registers that no table has, where a sheet has more than half of the register's: a name that is nearly that of
 * another is asked about, any other is told. A committee without admissions stands in no register, so that nothing follows the other
 * way round.
 */
export function findRegisterCommittees(
  registers: readonly CountedRegister[],
  tables: readonly CommitteeTable[],
  decided: readonly DecidedMatch[],
): readonly Finding[] {
  return registers.flatMap((register): Finding[] => {
    const own = tableOf(register);
    if (own.rows.length === 0 || tables.length === 0) return [];
    const { committees, proposals } = joinCommittees([...tables, own], decided);
    const here = committees.filter(({ rows }) => rows.some(isOf(own)));
    const shared = new Map<string, number>();
    for (const { rows } of here) {
      const sheets = new Set(rows.filter((place) => !isOf(own)(place)).map(({ table }) => table.sheet));
      for (const sheet of sheets) shared.set(sheet, (shared.get(sheet) ?? 0) + 1);
    }
    const fellow = Array.from(shared).find(([, count]) => count * 2 > here.length)?.[0];
    if (fellow === undefined) return [];
    const asked = proposals.filter(({ one, other }) => isOf(own)(one) !== isOf(own)(other));
    const askedRows = new Set(asked.flatMap(({ one, other }) => [one.row, other.row]));
    const alone = here.flatMap(({ rows: [first, ...others] }): Finding[] => {
      if (!first || askedRows.has(first.row) || ![first, ...others].every(isOf(own))) return [];
      const facts = { committee: first.row.committee, missing: fellow };
      return [{ code: 'committee-in-one-sheet-only', severity: 'warning', where: first.where, facts }];
    });
    return [...asked.map(({ one, other, reason }) => nearMatch(one, other, reason)), ...alone];
  });
}
