import { done, failed, type Outcome } from '../excel/outcome';
import { readSelection } from '../excel/selection';
import type { Work } from '../excel/work';
import type { DecidedMatch } from '../intake/committees';
import { correctionOfRange, correctionOfTable } from '../intake/new-correction';
import type { Table } from '../intake/table';
import type { TableCorrection } from '../intake/table-correction';
import { foldText } from '../intake/words';
import { keepSettings } from './kept-settings';
import { scan, type Scan } from './scan';
import type { WorkbookSettings } from './workbook-settings';

/** What a person has put right about a table so far, or a correction that changes nothing yet; `null` where there can be none. */
export function correctionFor(
  table: Table,
  { reading, settings }: Pick<Scan, 'reading' | 'settings'>,
): TableCorrection | null {
  const block = reading.blocks.find(({ sheetId }) => sheetId === table.sheetId);
  if (!block) return null;
  const fresh = correctionOfTable(block, table);
  if (!fresh) return null;
  const known = settings.corrections.find((correction) => isSameTable(correction, fresh));
  // The place and the words are those of now; a range keeps its end.
  return known ? { ...known, cell: fresh.cell, headings: fresh.headings, headerRow: fresh.headerRow } : fresh;
}

/** The table in the cells that are selected in the sheet, as a correction to be kept. */
export async function correctionOfSelection(
  { reading }: Pick<Scan, 'reading'>,
  headerRow: number | null = null,
): Promise<Outcome<TableCorrection>> {
  const selection = await readSelection();
  if (!selection.ok) return selection;
  const { sheet, sheetId, range } = selection.value;
  const block = reading.blocks.find((candidate) => candidate.sheetId === sheetId);
  const correction = block ? correctionOfRange(block, range, headerRow) : null;
  return correction ? done(correction) : failed('no-range-selected', { sheet });
}

/** The settings with a correction in the place of the one that the table had. */
export function withCorrection(settings: WorkbookSettings, correction: TableCorrection): WorkbookSettings {
  const corrections = withoutIt(settings, correction);
  return { ...settings, corrections: [...corrections, correction] };
}

/** The settings without what was put right about a table: it is read as it is found. */
export function withoutCorrection(settings: WorkbookSettings, correction: TableCorrection): WorkbookSettings {
  return { ...settings, corrections: withoutIt(settings, correction) };
}

/** The settings with a person's word on two names of committees, in the place of an earlier one. */
export function withMatch(settings: WorkbookSettings, match: DecidedMatch): WorkbookSettings {
  const pair = pairOf(match);
  const matches = settings.matches.filter((known) => pairOf(known) !== pair);
  return { ...settings, matches: [...matches, match] };
}

/**
 * Keeps changed settings with the workbook and reads it anew by them. Settings that cannot be read are not written over: the
 * person decides on them first.
 */
export async function keepAndScan(
  change: (settings: WorkbookSettings) => WorkbookSettings,
  scanned: Pick<Scan, 'kept' | 'settings'>,
  work: Work = {},
): Promise<Outcome<Scan>> {
  if (scanned.kept.kind === 'does-not-fit') {
    return failed('settings-do-not-fit', { path: scanned.kept.path });
  }
  const kept = await keepSettings(change(scanned.settings));
  return kept.ok ? scan(work) : kept;
}

function withoutIt({ corrections }: WorkbookSettings, correction: TableCorrection) {
  return corrections.filter((known) => !isSameTable(known, correction));
}

function isSameTable(one: TableCorrection, other: TableCorrection): boolean {
  if (one.sheetId !== other.sheetId) return false;
  const words = ({ headings }: TableCorrection) => headings.map(foldText).join('\n');
  const isAtSamePlace = one.cell === other.cell;
  return isAtSamePlace || words(one) === words(other);
}

function pairOf({ one, other }: DecidedMatch): string {
  return [foldText(one), foldText(other)].sort().join('\n');
}
