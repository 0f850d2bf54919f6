import { cellText } from '../intake/cell';
import { isOwnChart } from './chart';
import { clearReport } from './clear-report';
import { contains, firstFilledCell } from './filled-cell';
import { forgetKept } from './keep-former';
import { done, failed, type Outcome } from './outcome';
import type { OwnSheet } from './own-sheets';
import type { WorkbookReading } from './read';
import { run } from './run';

/** What to do with a report beside which the user wrote: leave it and say so, or empty it and leave the sheet. */
export type BesideChoice = 'ask' | 'leave-the-sheet';

export interface RemovedSheets {
  /** Sheets that are gone. */
  readonly deleted: readonly string[];
  /** Sheets that stay with what the user wrote, emptied of the report. */
  readonly emptied: readonly string[];
  /** Reports left as they are, since the user wrote beside; `cell` is the first such cell, `null` for a chart. */
  readonly asked: readonly { readonly sheet: string; readonly cell: string | null }[];
}

/**
 * Takes reports out of the workbook again, in one request. A sheet on which anything else stands than what the add-in
 * wrote is never deleted.
 */
export async function removeSheets(
  reports: readonly OwnSheet[],
  reading: WorkbookReading,
  choice: BesideChoice,
): Promise<Outcome<RemovedSheets>> {
  const found = reports.map((own) => ({ own, beside: besideOf(own, reading) }));
  const deleted = found.filter(({ beside }) => beside === null).map(({ own }) => own);
  const others = found.flatMap(({ own, beside }) => (beside === null ? [] : [{ own, ...beside }]));
  const emptied = choice === 'ask' ? [] : others.map(({ own }) => own);
  const deletes = deleted.length > 0 || emptied.some(({ previous }) => previous !== null);
  if (deletes && reading.isStructureProtected) return failed('workbook-protected');
  const touched = new Set([...deleted, ...emptied].map(({ sheet }) => sheet));
  const locked = reading.sheets.find(({ name, isProtected }) => isProtected && touched.has(name));
  if (locked) return failed('sheet-protected', { sheet: locked.name });

  return run<RemovedSheets>(async (context) => {
    const { names, worksheets } = context.workbook;
    for (const own of emptied) {
      clearReport(worksheets.getItem(own.sheet), own, reading);
      forgetKept(context, own, reading.kept);
      names.getItem(own.mark).delete();
    }
    for (const own of deleted) {
      // The mark last: should the request stop in between, it is known as one without a sheet.
      worksheets.getItem(own.sheet).delete();
      forgetKept(context, own, reading.kept);
      names.getItem(own.mark).delete();
    }
    await context.sync();
    const asked = choice === 'ask' ? others.map(({ own: { sheet }, cell }) => ({ sheet, cell })) : [];
    return done({ deleted: sheetsOf(deleted), emptied: sheetsOf(emptied), asked });
  });
}

function sheetsOf(reports: readonly OwnSheet[]): string[] {
  return reports.map(({ sheet }) => sheet);
}

/** The first thing on the sheet that is not the report's, or `null`. */
function besideOf({ sheet, range }: OwnSheet, reading: WorkbookReading): { cell: string | null } | null {
  const block = reading.blocks.find((candidate) => candidate.sheet === sheet);
  const cell = block ? firstFilledCell(block, (row, column) => !contains(range, row, column)) : null;
  if (cell !== null) return { cell };
  const beyond = block?.beyond;
  if (beyond && (beyond.lastRow > range.lastRow || beyond.lastColumn > range.lastColumn)) {
    return { cell: cellText(beyond.lastRow, beyond.lastColumn) };
  }
  const charts = reading.sheets.find(({ name }) => name === sheet)?.charts ?? [];
  return charts.every(isOwnChart) ? null : { cell: null };
}
