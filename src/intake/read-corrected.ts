import { findBeyondRange, findInMisfits } from './correction-findings';
import type { Finding } from './finding';
import { findTables } from './find-tables';
import { placeCorrections } from './place-corrections';
import type { RawBlock } from './raw-block';
import type { ToldExtents } from './settle-sheets';
import type { Table } from './table';
import type { CorrectionMisfit, TableCorrection } from './table-correction';

/** The tables of a sheet read by what a person put right about them, and what of that no longer fits. */
export interface CorrectedTables {
  readonly tables: readonly Table[];
  readonly misfits: readonly CorrectionMisfit[];
  readonly findings: readonly Finding[];
  /** What a person said of tables for a part of the year: whether their figures run from 1 January. */
  readonly told: ToldExtents;
}

export function readCorrected(block: RawBlock, corrections: readonly TableCorrection[]): CorrectedTables {
  const own = corrections.filter(({ sheetId }) => sheetId === block.sheetId);
  if (own.length === 0) return { tables: findTables(block), misfits: [], findings: [], told: new Map() };
  const { guides, misfits } = placeCorrections(block, own);
  const tables = findTables(
    block,
    guides.map(({ guide }) => guide),
  );
  // What a person said may make no table of the cells: then it stays as it is found, and that is said.
  const without = guides
    .filter(({ guide }) => !tables.some((table) => isUnder(table, guide.rows[0])))
    .map(({ guide, correction }): CorrectionMisfit => {
      const where = { sheet: block.sheet, row: guide.rows[0] ?? 0, column: block.range.firstColumn };
      return { correction, reason: 'no-table', heading: null, where };
    });
  const all = [...misfits, ...without];
  const beyond = guides.flatMap(({ guide }) => findBeyondRange(block, guide, tables));
  const told = guides.flatMap(({ guide: { rows, isCumulative } }) =>
    isCumulative === null
      ? []
      : tables.filter((table) => isUnder(table, rows[0])).map((table) => [table, isCumulative] as const),
  );
  return { tables, misfits: all, findings: [...findInMisfits(all), ...beyond], told: new Map(told) };
}

function isUnder({ headerRows, certainty }: Table, row: number | undefined): boolean {
  const isCorrected = certainty?.reasons.some(({ code }) => code === 'corrected') === true;
  return isCorrected && headerRows[0] === row;
}
