import type { CountTable } from '../measures/counting';
import type { CellAddress } from './cell';
import type { CommitteeYear } from './committee-months';
import type { MonthCount, RegisterCommittee, RegisterMark } from './counted-register';
import { firstYear } from './date-text';

/** What the indices of a register's counts stand for. */
export interface CountedKeys {
  /** Twelve rows of each table belong to each of these. */
  readonly years: readonly CommitteeYear[];
  /** The marks that the tables after the first one are about, in their order. */
  readonly marks: readonly RegisterMark[];
  /** Empty in a register of one committee. */
  readonly names: readonly string[];
  readonly firstCells: readonly CellAddress[];
  /** The register's first cell, for the one committee. */
  readonly firstCell: CellAddress;
}

function monthAt(
  [all, ...marked]: readonly CountTable[],
  keys: CountedKeys,
  row: number,
  year: number,
): MonthCount {
  return {
    year,
    month: (row % 12) + 1,
    admitted: all?.counts[row] ?? 0,
    // A table of marks has two columns: not marked, marked.
    marked: Object.fromEntries(keys.marks.map((mark, at) => [mark, marked[at]?.counts[row * 2 + 1] ?? 0])),
  };
}

/**
 * The committees with admissions and their months, from the tables of a register: the first counts all, each further one a
 * mark. Committees are in the order in which they were met, months from the earliest on.
 */
export function committeesCounted(
  tables: readonly CountTable[],
  keys: CountedKeys,
): readonly RegisterCommittee[] {
  const months = new Map<number, MonthCount[]>();
  keys.years.forEach(({ committee, year }, place) => {
    const list = months.get(committee) ?? [];
    for (let row = place * 12; row < place * 12 + 12; row++) {
      const month = monthAt(tables, keys, row, firstYear + year);
      if (month.admitted > 0) list.push(month);
    }
    months.set(committee, list);
  });
  return Array.from(months)
    .sort(([a], [b]) => a - b)
    .flatMap(([committee, own]) =>
      own.length === 0
        ? []
        : [
            {
              name: keys.names[committee] ?? '',
              where: keys.firstCells[committee] ?? keys.firstCell,
              months: own.sort((a, b) => a.year - b.year || a.month - b.month),
            },
          ],
    );
}
