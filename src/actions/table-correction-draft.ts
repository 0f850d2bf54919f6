import { rangeOfText, rangeText } from '../intake/cell';
import type { Field } from '../intake/field';
import { openEnd } from '../intake/place-corrections';
import type { CellRange } from '../intake/raw-block';
import type { TableKind } from '../intake/table';
import type { CorrectedColumn, TableCorrection } from '../intake/table-correction';
import type { Correctable } from './correct-table';
import type { TableView } from './table-view';

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

/** Knows a table by other cells of its sheet than before; `null` where these hold no header. */
export type PlaceOfCells = (range: CellRange, headerRow: number | null) => TableCorrection | null;

export function correctionDraftOf(table: TableView, { now }: Correctable): CorrectionDraft {
  return {
    kind: now.kind ?? table.kind,
    year: table.year === null ? '' : String(table.year),
    range: rangeTextOf(table, now),
    headerRow: now.headerRow === null ? '' : String(now.headerRow + 1),
    fields: table.columns.map(({ field }) => field),
    isCumulative: now.isCumulative,
    percentages: now.percentages,
  };
}

/** A range that grows with its table is as long as that is now. */
function rangeTextOf({ address }: TableView, { range, isTransposed }: TableCorrection): string {
  return range === null || range.lastRow === openEnd || isTransposed ? address : rangeText(range);
}

/**
 * The correction that a draft means: what was put right before, and what differs now from what is found. A year, kind or
 * meaning that is as found says nothing, so that it goes on being found.
 */
export function readCorrection(
  draft: CorrectionDraft,
  table: TableView,
  { now }: Correctable,
  placeOf: PlaceOfCells,
): CorrectionRead {
  const year = draft.year.trim();
  if (year !== '' && !/^(19|2\d)\d\d$/.test(year)) return { ok: false, fault: 'year' };
  const range = rangeOfText(draft.range.trim().toUpperCase());
  if (!range) return { ok: false, fault: 'range' };
  const headerRow = draft.headerRow.trim();
  if (headerRow !== '' && !/^[1-9]\d{0,6}$/.test(headerRow)) return { ok: false, fault: 'headerRow' };
  const place = placeNow(table, now, range, headerRow === '' ? null : Number(headerRow) - 1, placeOf);
  if (!place) return { ok: false, fault: 'range' };
  const said = table.columns.flatMap(({ field, heading }, index): CorrectedColumn[] => {
    const meant = draft.fields[index] ?? null;
    return meant === field ? [] : [{ heading, field: meant }];
  });
  return {
    ok: true,
    correction: {
      ...place,
      kind: draft.kind === table.kind ? now.kind : draft.kind,
      columns: [
        ...now.columns.filter(({ heading }) => !said.some((column) => column.heading === heading)),
        ...said,
      ],
      year: year === '' || Number(year) === table.year ? now.year : Number(year),
      isCumulative: draft.isCumulative,
      percentages: draft.percentages,
    },
  };
}

/** Where the table stands: where it stood, unless other cells or another header row were named. */
function placeNow(
  table: TableView,
  now: TableCorrection,
  range: CellRange,
  headerRow: number | null,
  placeOf: PlaceOfCells,
): TableCorrection | null {
  const isSameRange = rangeText(range) === rangeTextOf(table, now);
  if (isSameRange && (headerRow === null || headerRow === now.headerRow)) return now;
  const place = placeOf(range, headerRow === now.headerRow && !isSameRange ? null : headerRow);
  return place && isSameRange ? { ...place, range: now.range } : place;
}

/** A table named by hand, where none was found: its cells, and what it is about. */
export function namedByHand(address: string, kind: TableKind, placeOf: PlaceOfCells): TableCorrection | null {
  const range = rangeOfText(address);
  const place = range && placeOf(range, null);
  return place && { ...place, kind };
}
