import { textContent } from './live-content';
import type { ReportSettings } from './report-settings';
import { serialColumn } from './serial-column';
import type { PlanContent } from './sheet-plan';
import { sheetTable, type SheetTable } from './sheet-table';
import type { Places } from './table-place';
import type { ReportColumn } from './table-wish';

export type KeyFigureId = 'serial' | 'label' | 'value';

/** A line of a report's key figures, in a format of its own. */
export interface KeyFigure {
  readonly label: string;
  readonly numberFormat: string;
  readonly content: (places: Places<KeyFigureId>) => PlanContent | null;
}

/** The key figures at the head of a report, one below the other; `name` is the table's for other tables' formulas. */
export function keyFigureTable(
  name: string,
  lines: readonly KeyFigure[],
  headings: { readonly keyFigure: string; readonly value: string },
  settings: ReportSettings,
): SheetTable {
  const columns: ReportColumn<KeyFigure, KeyFigureId>[] = [
    serialColumn((line) => ({ kind: 'number', value: lines.indexOf(line) + 1 }), settings),
    {
      id: 'label',
      role: 'name',
      heading: headings.keyFigure,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ label }) => textContent(label),
    },
    {
      id: 'value',
      role: 'figure',
      heading: headings.value,
      group: null,
      horizontal: 'Right',
      numberFormat: null,
      lineLook: ({ numberFormat }) => ({ numberFormat }),
      content: ({ content }, places) => content(places),
    },
  ];
  return sheetTable<KeyFigure, KeyFigureId>({
    name,
    columns,
    lines: lines.map((line) => ({ kind: 'line', line })),
    total: null,
  });
}
