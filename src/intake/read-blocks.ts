import { defaultCap, type ExcellentCap } from '../measures/excellent-cap';
import type { DecidedMatch } from './committees';
import { findInCriteria } from './criteria-findings';
import type { Finding } from './finding';
import { readCorrected } from './read-corrected';
import { findInBlock, findInTable } from './findings';
import { findOtherStages } from './grading-stage';
import { findInJoin } from './join-findings';
import { findInLayout } from './layout-findings';
import { decodedBlock, type DecodedBlock } from './legacy-text';
import { findOlderScheme } from './older-scheme';
import { findInRatings } from './rating-findings';
import type { RawBlock } from './raw-block';
import { findOpenSheets, settleSheets } from './settle-sheets';
import { isCommitteeTable, type Table } from './table';
import { tableCertainty } from './table-certainty';
import type { CorrectionMisfit, TableCorrection } from './table-correction';
import { findYear } from './year-finding';

/** What the sheets of a workbook hold: tables in the order of the sheets, and what is worth a person's look. */
export interface BlocksRead {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  /** What a person put right that no longer fits; to be asked about. */
  readonly misfits: readonly CorrectionMisfit[];
}

function findInEncoding({ block: { sheet }, encoding, first, count }: DecodedBlock): Finding {
  return {
    code: 'legacy-encoding',
    severity: 'note',
    where: { sheet, ...first },
    facts: { encoding, count },
  };
}

function findInAnyTable(table: Table, cap: ExcellentCap): readonly Finding[] {
  if (isCommitteeTable(table)) return findInTable(table, cap);
  switch (table.kind) {
    case 'criteria':
      return [...findYear(table), ...findInCriteria(table)];
    case 'ratings':
      return [...findYear(table), ...findInRatings(table)];
    case 'register':
      return [];
  }
}

/**
 * Finds and reads the tables of the blocks, and checks their figures. A sheet without a table yields nothing; the add-in's
 * own sheets are left out by the caller. `decided`: which names a person said to be the same committee, and which not; `cap`: what
 * the settings allow of "excellent"; `corrections`: what a person put right about tables.
 */
export function readBlocks(
  blocks: readonly RawBlock[],
  decided: readonly DecidedMatch[] = [],
  cap: ExcellentCap = defaultCap,
  corrections: readonly TableCorrection[] = [],
): BlocksRead {
  const findings: Finding[] = [];
  const misfits: CorrectionMisfit[] = corrections
    .filter(({ sheetId }) => !blocks.some((block) => block.sheetId === sheetId))
    .map((correction) => ({ correction, reason: 'sheet-gone', heading: null, where: null }));
  const found: { readonly table: Table; readonly block: RawBlock }[] = [];
  const told = new Map<Table, boolean>();
  for (const read of blocks) {
    const decoded = decodedBlock(read);
    const block = decoded?.block ?? read;
    if (decoded) findings.push(findInEncoding(decoded));
    findings.push(...findInBlock(block), ...findOlderScheme(block));
    const corrected = readCorrected(block, corrections);
    misfits.push(...corrected.misfits);
    findings.push(...corrected.findings);
    for (const plain of corrected.tables) {
      const table = { ...plain, certainty: tableCertainty(plain, block) };
      found.push({ table, block });
      const isCumulative = corrected.told.get(plain);
      if (isCumulative !== undefined) told.set(table, isCumulative);
    }
  }
  const tables = settleSheets(
    found.map(({ table }) => table),
    told,
    decided,
  );
  tables.forEach((table, index) => {
    const block = found[index]?.block;
    findings.push(
      ...findInAnyTable(table, cap),
      ...(block ? [...findInLayout(table, block), ...findOtherStages(table, block)] : []),
    );
  });
  findings.push(...findOpenSheets(tables), ...findInJoin(tables.filter(isCommitteeTable), decided));
  return { tables, findings, misfits };
}
