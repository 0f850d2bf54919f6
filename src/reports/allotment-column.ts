import { toNumber, type Fraction } from '../measures/fraction';
import { roundHalfAway } from '../measures/rounding';
import type { AllotmentLine, AllotmentTotal } from './allotment-results';
import { figureColumn } from './figure-column';
import { columnCells, contentIn, countContent, numberOr } from './live-content';
import type { ReportSettings } from './report-settings';
import { numberFormats } from './report-style';
import { sumFormula } from './sheet-formulas';
import type { PlanContent } from './sheet-plan';
import type { SourcedCount } from './sourced-count';
import type { Places } from './table-place';
import type { ReportColumn } from './table-wish';

export type AllotmentColumnId =
  | 'serial'
  | 'committee'
  | 'members'
  | 'rate'
  | 'admitted'
  | 'weight'
  | 'minimum'
  | 'maximum'
  | 'fixed'
  | 'exact'
  | 'whole'
  | 'given'
  | 'share'
  | 'target'
  | 'change'
  | 'previous'
  | 'since'
  | 'state';

/** A committee's line or the total. */
export type AllotmentRow = AllotmentLine | AllotmentTotal;

/** A column of the allotment's table. */
export type AllotmentColumn = ReportColumn<AllotmentRow, AllotmentColumnId>;

/** Exact shares are shown with this many decimals: enough to see the remainders. */
export const shareFormat = '#,##0.00';

/** What a formula rounds at, so that its double is the one nearest to the exact figure. */
const decimalsOfShare = 6;

/** A column of figures; of counts where no format is given. */
export function figure(
  id: AllotmentColumnId,
  heading: string,
  group: string | null,
  content: AllotmentColumn['content'],
  numberFormat: string = numberFormats.count,
): AllotmentColumn {
  return figureColumn(id, heading, group, numberFormat, content);
}

/** A count of the source on each line, added up on the total's. */
export function countColumn(
  id: AllotmentColumnId,
  heading: string,
  group: string | null,
  countOf: (line: AllotmentRow) => SourcedCount,
  settings: ReportSettings,
): AllotmentColumn {
  return figure(id, heading, group, (line, places) =>
    countContent(countOf(line), columnCells(id, places), settings),
  );
}

/** A figure that is written as it was calculated, for a person to change. */
export function numberContent(value: Fraction | null): PlanContent | null {
  return value && { kind: 'number', value: toNumber(value) };
}

/** A column's lines added up. */
export function sumContent(
  id: AllotmentColumnId,
  value: Fraction | null,
  places: Places<AllotmentColumnId>,
  settings: ReportSettings,
): PlanContent | null {
  return contentIn(settings)(sumFormula(columnCells(id, places)), numberOr(value));
}

/** What a formula of exact shares gives; "" where there is none. */
export function roundedOr(value: Fraction | null): number | '' {
  return numberOr(value && roundHalfAway(value, decimalsOfShare));
}
