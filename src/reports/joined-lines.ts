import { joinCommittees, type DecidedMatch } from '../intake/committees';
import type { CommitteeRow, CommitteeTable, GroupRow } from '../intake/table';

/** A committee with its rows in several tables. */
export interface JoinedLine {
  readonly kind: 'committee';
  readonly name: string;
  /** As the leading table has it; empty for a committee that it lacks. */
  readonly serial: string;
  readonly rowIn: (table: CommitteeTable) => CommitteeRow | null;
}

/**
 * The committees of several tables in the order of the first one, with its groups; those that only the others name follow
 * at the end. Names are joined as `intake/committees` joins them.
 */
export function joinedLines(
  tables: readonly CommitteeTable[],
  decided: readonly DecidedMatch[],
): readonly (JoinedLine | GroupRow)[] {
  const [leading] = tables;
  if (!leading) return [];
  const lineOfRow = new Map<CommitteeRow, JoinedLine>();
  const others: JoinedLine[] = [];
  for (const { name, rows } of joinCommittees(tables, decided).committees) {
    const own = rows.find(({ table }) => table === leading);
    const line: JoinedLine = {
      kind: 'committee',
      name: own?.row.committee ?? name,
      serial: own?.row.serial ?? '',
      rowIn: (table) => rows.find((place) => place.table === table)?.row ?? null,
    };
    if (own) lineOfRow.set(own.row, line);
    else others.push(line);
  }
  const led = leading.rows.flatMap((row): (JoinedLine | GroupRow)[] => {
    if (row.kind === 'group') return [row];
    const line = row.kind === 'committee' ? lineOfRow.get(row) : undefined;
    return line ? [line] : [];
  });
  return [...led, ...others];
}

/** Whether more than half of the smaller table's committees stand in the other one too. */
export function shareCommittees(one: CommitteeTable, other: CommitteeTable): boolean {
  const { committees } = joinCommittees([one, other]);
  const shared = committees.filter(({ rows }) => new Set(rows.map(({ table }) => table)).size > 1).length;
  const count = ({ rows }: CommitteeTable) => rows.filter(({ kind }) => kind === 'committee').length;
  return shared * 2 > Math.min(count(one), count(other));
}
