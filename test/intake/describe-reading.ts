import { cellText } from '../../src/intake/cell';
import { describeTable, type TableDescription } from '../../src/intake/describe-tables';
import type { BlocksRead } from '../../src/intake/read-blocks';
import { isCommitteeTable, type Reading, type Table } from '../../src/intake/table';
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

function readingsOf(table: Table): readonly Reading[] {
  if (isCommitteeTable(table)) {
    return table.rows.flatMap((row) =>
      row.kind === 'group' ? [] : [...Object.values(row.readings), ...(row.periodReadings ?? [])],
    );
  }
  return table.kind === 'criteria'
    ? table.rows.flatMap(({ now, before, percentage }) => [now, before, ...(percentage ? [percentage] : [])])
    : [];
}

/** The reading of one sheet in the form that is compared. */
export function describeReading({ tables, findings }: BlocksRead): ReadingDescription {
  const figures: Record<string, number | string> = {};
  for (const reading of tables.flatMap(readingsOf)) {
    figures[cellText(reading.where.row, reading.where.column)] =
      reading.kind === 'figure' ? toNumber(reading.value) : reading.kind;
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
