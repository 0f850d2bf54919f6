import { done, type Outcome } from '../excel/outcome';
import { readWorkbook, type WorkbookReading } from '../excel/read';
import type { Work } from '../excel/work';
import type { CountedRegister } from '../intake/counted-register';
import type { Finding } from '../intake/finding';
import { readBlocks } from '../intake/read-blocks';
import { findInRegister } from '../intake/register-findings';
import type { Table } from '../intake/table';
import type { CorrectionMisfit } from '../intake/table-correction';
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
  const reading = read.value;
  const kept = keptSettingsOf(reading.kept.get(settingsKey) ?? null);
  const settings = kept.kind === 'does-not-fit' ? defaultWorkbookSettings() : kept.settings;
  const own = new Set(reading.marks.own.map(({ sheet }) => sheet));
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
    findings: [...findings, ...registers.value.flatMap(findInRegister)],
    registers: registers.value,
    allotments: await readAllotments(reading),
    misfits,
    kept,
    settings,
  });
}
