import type { ReportColumn } from './table-wish';

/** A column of figures, set to the right, each in the same number format. */
export function figureColumn<Line, Id extends string>(
  id: Id,
  heading: string,
  group: string | null,
  numberFormat: string,
  content: ReportColumn<Line, Id>['content'],
): ReportColumn<Line, Id> {
  return { id, role: 'figure', heading, group, horizontal: 'Right', numberFormat, content };
}
