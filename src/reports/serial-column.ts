import { textsOf } from '../language/text';
import type { ReportSettings } from './report-settings';
import { numberFormats } from './report-style';
import type { ReportColumn } from './table-wish';
import type { PlanContent } from './sheet-plan';

/** The first column of a report's table, with the number that each line has. */
export function serialColumn<Line>(
  content: (line: Line) => PlanContent | null,
  settings: ReportSettings,
): Omit<ReportColumn<Line, 'serial'>, 'content'> & { readonly content: typeof content } {
  return {
    id: 'serial',
    role: 'serial',
    heading: textsOf(settings.language).reports.serial,
    group: null,
    horizontal: 'Center',
    numberFormat: numberFormats.serial,
    content,
  };
}
