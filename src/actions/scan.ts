import { done, type Outcome } from '../excel/outcome';
import { readWorkbook, type WorkbookReading } from '../excel/read';
import { readWholeSheets } from '../excel/read-whole-sheets';
import type { Work } from '../excel/work';
import type { CountedRegister } from '../intake/counted-register';
import type { Finding } from '../intake/finding';
import { readBlocks } from '../intake/read-blocks';
import { findInRegister } from '../intake/register-findings';
import { findRegisterCommittees } from '../intake/register-join';
import { isCommitteeTable, type Table } from '../intake/table';
import type { CorrectionMisfit } from '../intake/table-correction';
import { tableGoesOn } from '../intake/table-goes-on';
import type { WrittenAllotment } from '../reports/allotment-reading';
import { countRegisters } from './count-registers';
import { keptSettingsOf, settingsKey, type KeptSettings } from './kept-settings';
import { readAllotments } from './read-allotments';
import { defaultWorkbookSettings, type WorkbookSettings } from './workbook-settings';

/** What the add-in understood of the open workbook, read with what a person decided about it. */
export interface Scan {
  readonly reading: WorkbookReading;
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  readonly registers: readonly CountedRegister[];
  readonly allotments: readonly WrittenAllotment[];
  /** What a person put right that no longer fits; to be asked about. */
  readonly misfits: readonly CorrectionMisfit[];
  /** What the workbook keeps; with `does-not-fit` the person is to be asked, and reports are refused until then. */
  readonly kept: KeptSettings;
  /** The settings that the reading was made with: those kept, else the defaults. */
  readonly settings: WorkbookSettings;
}

/** Reads the workbook and its settings, the add-in's own sheets aside, and finds the tables in it. */
export async function scan(work: Work = {}): Promise<Outcome<Scan>> {
  const read = await readWorkbook(work);
  if (!read.ok) return read;
  const kept = keptSettingsOf(read.value.kept.get(settingsKey) ?? null);
  const settings = kept.kind === 'does-not-fit' ? defaultWorkbookSettings() : kept.settings;
  const own = new Set(read.value.marks.own.map(({ sheet }) => sheet));
  const whole = await withWholeTables(read.value, own, settings.corrections, work);
  if (!whole.ok) return whole;
  const reading = whole.value;
  const blocks = reading.blocks.filter(({ sheet }) => !own.has(sheet));
  const { tables, findings, misfits } = readBlocks(
    blocks,
    settings.matches,
    settings.report.cap,
    settings.corrections,
  );
  const registers = await countRegisters(tables, blocks, work);
  if (!registers.ok) return registers;
  return done({
    reading,
    tables,
    findings: [
      ...findings,
      ...registers.value.flatMap(findInRegister),
      ...findRegisterCommittees(registers.value, tables.filter(isCommitteeTable), settings.matches),
    ],
    registers: registers.value,
    allotments: await readAllotments(reading),
    misfits,
    kept,
    settings,
  });
}

/** The reading with all rows of sheets on which a table other than a register goes on below what was read at first. */
async function withWholeTables(
  reading: WorkbookReading,
  own: ReadonlySet<string>,
  corrections: WorkbookSettings['corrections'],
  work: Work,
): Promise<Outcome<WorkbookReading>> {
  const cut = reading.blocks.filter((block) => !own.has(block.sheet) && tableGoesOn(block, corrections));
  if (cut.length === 0) return done(reading);
  const read = await readWholeSheets(cut, work);
  if (!read.ok) return read;
  const whole = new Map(read.value.map((block) => [block.sheetId, block]));
  return done({ ...reading, blocks: reading.blocks.map((block) => whole.get(block.sheetId) ?? block) });
}
