import { findBeyondRange, findInMisfits } from './correction-findings';
import type { Finding } from './finding';
import { findTables } from './find-tables';
import type { HeaderGuide } from './header-guide';
import { placeCorrections } from './place-corrections';
import type { RawBlock } from './raw-block';
import type { ToldExtents } from './settle-sheets';
import { placeIn, type Table } from './table';
import type { CorrectionMisfit, TableCorrection } from './table-correction';

/** The tables of a sheet read by what a person put right about them, and what of that no longer fits. */
export interface CorrectedTables {
  readonly tables: readonly Table[];
  readonly misfits: readonly CorrectionMisfit[];
  readonly findings: readonly Finding[];
  /** What a person said of tables for a part of the year: whether their figures run from 1 January. */
  readonly told: ToldExtents;
}

/** A sheet is searched once, however often it is asked for with what was put right at one time. */
const latest = new WeakMap<
  RawBlock,
  { readonly corrections: readonly TableCorrection[]; readonly read: CorrectedTables }
>();

export function readCorrected(block: RawBlock, corrections: readonly TableCorrection[]): CorrectedTables {
  const known = latest.get(block);
  if (known?.corrections === corrections) return known.read;
  const read = readAnew(block, corrections);
  latest.set(block, { corrections, read });
  return read;
}

function readAnew(block: RawBlock, corrections: readonly TableCorrection[]): CorrectedTables {
  const own = corrections.filter(({ sheetId }) => sheetId === block.sheetId);
  if (own.length === 0) return { tables: findTables(block), misfits: [], findings: [], told: new Map() };
  const { guides, misfits } = placeCorrections(block, own);
  const tables = findTables(
    block,
    guides.map(({ guide }) => guide),
  );
  // What a person said may make no table of the cells: then it stays as it is found, and that is said.
  const without = guides
    .filter(({ guide }) => !tables.some((table) => isUnder(table, guide)))
    .map(({ guide, correction }) => misfitAt(block, guide, correction, 'no-table'));
  const otherYears = guides
    .filter(({ guide }) => guide.year !== null)
    .filter(({ guide }) => {
      const own = tables.filter((table) => isUnder(table, guide));
      return own.length > 0 && own.every(({ year }) => year !== guide.year);
    })
    .map(({ guide, correction }) => misfitAt(block, guide, correction, 'year-in-headings'));
  const all = [...misfits, ...without, ...otherYears];
  const beyond = guides.flatMap(({ guide }) => findBeyondRange(block, guide, tables));
  const told = guides.flatMap(({ guide }) => {
    const { isCumulative } = guide;
    if (isCumulative === null) return [];
    return tables.filter((table) => isUnder(table, guide)).map((table) => [table, isCumulative] as const);
  });
  return { tables, misfits: all, findings: [...findInMisfits(all), ...beyond], told: new Map(told) };
}

function misfitAt(
  { sheet }: RawBlock,
  { rows, area, turnedAt }: HeaderGuide,
  correction: TableCorrection,
  reason: CorrectionMisfit['reason'],
): CorrectionMisfit {
  const on = { sheet, ...(turnedAt !== null && { isTransposed: true as const }) };
  return { correction, reason, heading: null, where: placeIn(on, rows[0] ?? 0, area.firstColumn) };
}

function isUnder({ headerRows, certainty }: Table, { rows: [row] }: HeaderGuide): boolean {
  const isCorrected = certainty?.reasons.some(({ code }) => code === 'corrected') === true;
  return isCorrected && headerRows[0] === row;
}
