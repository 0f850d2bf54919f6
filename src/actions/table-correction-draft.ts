import { rangeOfText, rangeText } from '../intake/cell';
import type { Field } from '../intake/field';
import type { CorrectedColumn, TableCorrection } from '../intake/table-correction';
import type { TableKind } from '../intake/table';
import type { TableView } from './table-view';
import type { WorkbookSettings } from './workbook-settings';

/** What a person puts right about one table, as it is typed. An empty text leaves what was found. */
export interface CorrectionDraft {
  readonly kind: TableKind;
  readonly year: string;
  /** A1 address on the table's sheet. */
  readonly range: string;
  /** The last row of the header, as Excel counts it, from 1. */
  readonly headerRow: string;
  /** For each of the table's columns, in their order; `null` means nothing to us. */
  readonly fields: readonly (Field | null)[];
  readonly isCumulative: boolean | null;
  readonly percentages: TableCorrection['percentages'];
}

export type CorrectionFault = 'year' | 'range' | 'headerRow';

export type CorrectionRead =
  | { readonly ok: true; readonly correction: TableCorrection }
  | { readonly ok: false; readonly fault: CorrectionFault };

/** The correction that the settings hold for a table: by its sheet and its first cell, else by its header's words. */
export function correctionOf(table: TableView, { corrections }: WorkbookSettings): TableCorrection | null {
  const here = corrections.filter(({ sheetId }) => sheetId === table.sheetId);
  const headings = headingsOf(table);
  return (
    here.find(({ cell }) => cell === firstCellOf(table)) ??
    here.find((correction) => correction.headings.join('\n') === headings.join('\n')) ??
    null
  );
}

export function correctionDraftOf(table: TableView, settings: WorkbookSettings): CorrectionDraft {
  const correction = correctionOf(table, settings);
  return {
    kind: correction?.kind ?? table.kind,
    year: table.year === null ? '' : String(table.year),
    range: correction?.range ? rangeText(correction.range) : table.address,
    headerRow: headerRowText(correction?.headerRow ?? null),
    fields: table.columns.map(({ field }) => field),
    isCumulative: correction?.isCumulative ?? null,
    percentages: correction?.percentages ?? null,
  };
}

function headerRowText(row: number | null): string {
  return row === null ? '' : String(row + 1);
}

/** The correction that a draft means: only what differs from what was found, so that the rest goes on being found. */
export function readCorrection(draft: CorrectionDraft, table: TableView): CorrectionRead {
  const year = draft.year.trim();
  if (year !== '' && !/^(19|2\d)\d\d$/.test(year)) return { ok: false, fault: 'year' };
  const range = rangeOfText(draft.range.trim().toUpperCase());
  if (!range) return { ok: false, fault: 'range' };
  const headerRow = draft.headerRow.trim();
  if (headerRow !== '' && !/^[1-9]\d{0,6}$/.test(headerRow)) return { ok: false, fault: 'headerRow' };
  return {
    ok: true,
    correction: {
      sheetId: table.sheetId,
      cell: firstCellOf(table),
      headings: headingsOf(table),
      kind: draft.kind === table.kind ? null : draft.kind,
      range: rangeText(range) === table.address ? null : range,
      headerRow: headerRow === '' ? null : Number(headerRow) - 1,
      columns: table.columns.flatMap(({ field, heading }, index): CorrectedColumn[] => {
        const said = draft.fields[index] ?? null;
        return said === field ? [] : [{ heading, field: said }];
      }),
      year: year === '' || Number(year) === table.year ? null : Number(year),
      isCumulative: draft.isCumulative,
      percentages: draft.percentages,
    },
  };
}

/** The settings with a table's correction put in the place of its former one. */
export function withCorrection(
  settings: WorkbookSettings,
  former: TableCorrection | null,
  correction: TableCorrection,
): WorkbookSettings {
  const merged = former ? mergeCorrections(former, correction) : correction;
  return { ...settings, corrections: [...settings.corrections.filter((each) => each !== former), merged] };
}

/** What was put right before stays where nothing new is said: the table is shown with it already. */
function mergeCorrections(former: TableCorrection, now: TableCorrection): TableCorrection {
  const columns = former.columns.filter(
    ({ heading }) => !now.columns.some((column) => column.heading === heading),
  );
  return {
    ...now,
    kind: now.kind ?? former.kind,
    range: now.range ?? former.range,
    year: now.year ?? former.year,
    columns: [...columns, ...now.columns],
  };
}

export function withoutCorrection(settings: WorkbookSettings, former: TableCorrection): WorkbookSettings {
  return { ...settings, corrections: settings.corrections.filter((each) => each !== former) };
}

/** A table named by hand, where none was found: its kind and range are all that is known. */
export function namedByHand(sheetId: string, range: string, kind: TableKind): TableCorrection | null {
  const named = rangeOfText(range);
  if (!named) return null;
  return {
    sheetId,
    cell: range.split(':')[0] ?? range,
    headings: [],
    kind,
    range: named,
    headerRow: null,
    columns: [],
    year: null,
    isCumulative: null,
    percentages: null,
  };
}

function firstCellOf({ address }: TableView): string {
  return address.split(':')[0] ?? address;
}

function headingsOf({ columns }: TableView): string[] {
  return columns.map(({ heading }) => heading);
}
