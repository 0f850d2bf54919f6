import { cellText } from '../../src/intake/cell';
import { describeTable, type TableDescription } from '../../src/intake/describe-tables';
import type { BlocksRead } from '../../src/intake/read-blocks';
import { toNumber } from '../../src/measures/fraction';

/** A reading as a golden case's expected.json writes it. */
export interface ReadingDescription {
  readonly inputs: readonly TableDescription[];
  /** Every cell that was read as a figure, by its address, and what a cell without a usable figure holds. */
  readonly figures: Readonly<Record<string, number | string>>;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly cell: string;
    readonly facts: Readonly<Record<string, string | number>>;
  }[];
}

/** The reading of one sheet in the form that is compared. */
export function describeReading({ tables, findings }: BlocksRead): ReadingDescription {
  const figures: Record<string, number | string> = {};
  for (const row of tables.flatMap((table) => table.rows)) {
    if (row.kind === 'group') continue;
    for (const reading of Object.values(row.readings)) {
      figures[cellText(reading.where.row, reading.where.column)] =
        reading.kind === 'figure' ? toNumber(reading.value) : reading.kind;
    }
  }
  return {
    inputs: tables.map(describeTable),
    figures,
    findings: findings.map(({ code, severity, where, facts }) => ({
      code,
      severity,
      cell: cellText(where.row, where.column),
      facts,
    })),
  };
}
