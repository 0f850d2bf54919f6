import { previousKey } from '../excel/kept-keys';
import { failed, type ExcelFailure, type Outcome } from '../excel/outcome';
import { parseMark, type OwnSheet } from '../excel/own-sheets';
import { readWorkbook, type WorkbookReading } from '../excel/read';
import { restorationRefusal, restorePrevious, type Restoration } from '../excel/restore-previous';
import type { WrittenSheet } from '../excel/write';
import type { ReportKey } from '../reports/sheet-plan';
import { readLook, readPreviousDetails } from './look-form';
import { lookOfOwn } from './sheets-to-write';

/** A report of which the version before can be put back. */
export interface RestorableReport {
  readonly sheet: string;
  readonly key: ReportKey;
  /** How the version before was written. */
  readonly manner: OwnSheet['manner'];
  /** Why it cannot be put back as things are; `null` where nothing is known to stand against it. */
  readonly refusal: ExcelFailure | null;
}

/** The reports that have a version before, from a reading of the workbook. */
export function restorableReports(reading: WorkbookReading): RestorableReport[] {
  return reading.marks.own.flatMap((own): RestorableReport[] => {
    const restoration = restorationOf(own, reading);
    const written = restoration && parseMark(restoration.mark);
    if (!restoration || !written) return [];
    const { sheet } = own;
    const refusal = restorationRefusal(restoration, reading);
    return [{ sheet, key: written.key, manner: written.manner, refusal }];
  });
}

/**
 * Puts the version before of the report on a sheet back in its place: contents, formats, charts and print setup. What
 * stands there now becomes the version before. Cells of the user's beside and below stay.
 */
export async function restoreReport(sheet: string): Promise<Outcome<WrittenSheet>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const own = read.value.marks.own.find((candidate) => candidate.sheet === sheet);
  if (!own) return failed('sheet-gone', { sheet });
  const restoration = restorationOf(own, read.value);
  return restoration ? restorePrevious(restoration, read.value) : failed('nothing-to-restore', { sheet });
}

function restorationOf(own: OwnSheet, { kept }: WorkbookReading): Restoration | null {
  const { previous } = own;
  const details = readPreviousDetails(kept.get(previousKey(own.mark)));
  if (!previous || !details) return null;
  return {
    own,
    previous,
    mark: details.mark,
    previousLook: readLook(details.look),
    ownLook: lookOfOwn(own, kept),
  };
}
