import { cellText } from '../intake/cell';
import { correctionOfRange, correctionOfTable } from '../intake/new-correction';
import type { CellRange } from '../intake/raw-block';
import type { Table } from '../intake/table';
import type { TableCorrection } from '../intake/table-correction';
import { foldText } from '../intake/words';
import type { Scan } from './scan';
import type { WorkbookSettings } from './workbook-settings';

/** What can be put right about a table. */
export interface Correctable {
  /** The correction that holds now, at the table's present place; one that changes nothing where nothing was put right yet. */
  readonly now: TableCorrection;
  /** The one that the settings hold for the table; `null`: none. */
  readonly kept: TableCorrection | null;
}

/** What a person has put right about a table so far; `null` where its cells were not read. */
export function correctionFor(
  table: Table,
  { reading, settings, tables }: Pick<Scan, 'reading' | 'settings' | 'tables'>,
): Correctable | null {
  const block = reading.blocks.find(({ sheetId }) => sheetId === table.sheetId);
  const fresh = block && correctionOfTable(block, table);
  if (!fresh) return null;
  const here = settings.corrections.filter(({ sheetId }) => sheetId === table.sheetId);
  const isTaken = (correction: TableCorrection): boolean =>
    tables.some(({ sheetId, range }) => sheetId === table.sheetId && startsAt(range, correction));
  const kept =
    here.find(({ cell }) => cell === fresh.cell) ??
    // Where two tables have the same words, one that is where it was keeps its own correction.
    here.find((correction) => wordsOf(correction) === wordsOf(fresh) && !isTaken(correction)) ??
    null;
  if (!kept) return { now: fresh, kept };
  const { cell, headings, headerRow } = fresh;
  return { now: { ...kept, cell, headings, headerRow }, kept };
}

/** {@link correctionOfCells} for the workbook as it was read last. */
export type PlaceOnSheet = (
  sheetId: string,
  range: CellRange,
  headerRow: number | null,
) => TableCorrection | null;

/** The cells that a person named as a table, header included, to be kept; `null` where the header holds no words. */
export function correctionOfCells(
  { reading }: Pick<Scan, 'reading'>,
  sheetId: string,
  range: CellRange,
  headerRow: number | null,
): TableCorrection | null {
  const block = reading.blocks.find((candidate) => candidate.sheetId === sheetId);
  return block ? correctionOfRange(block, range, headerRow) : null;
}

/** The settings with a correction in the place of the one that its table had. */
export function withCorrection(
  settings: WorkbookSettings,
  kept: TableCorrection | null,
  correction: TableCorrection,
): WorkbookSettings {
  const { corrections } = withoutCorrection(settings, kept ?? correction);
  return { ...settings, corrections: [...corrections, correction] };
}

/** The settings without what was put right about a table: it is read as it is found. */
export function withoutCorrection(settings: WorkbookSettings, kept: TableCorrection): WorkbookSettings {
  const corrections = settings.corrections.filter(
    (known) => known.sheetId !== kept.sheetId || known.cell !== kept.cell || wordsOf(known) !== wordsOf(kept),
  );
  return { ...settings, corrections };
}

function startsAt(range: CellRange, { cell }: TableCorrection): boolean {
  return cellText(range.firstRow, range.firstColumn) === cell;
}

function wordsOf({ headings }: TableCorrection): string {
  return headings.map(foldText).join('\n');
}
