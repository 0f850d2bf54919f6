import { textsOf } from '../language/text';
import { fraction } from '../measures/fraction';
import { shareOfYearGone } from '../measures/pace';
import { contentIn, numberOr, textContent } from './live-content';
import { shareOfYearFormula } from './monitoring-formulas';
import { notReportedContent } from './monitoring-progress-cells';
import type { MonitoringResults } from './monitoring-results';
import { dayCell, keysTable } from './monitoring-tables';
import { dateFormat } from './monitoring-words';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import { serialColumn } from './serial-column';
import type { PlanContent } from './sheet-plan';
import { sheetTable, type SheetTable } from './sheet-table';
import type { Places } from './table-place';
import type { ReportColumn } from './table-wish';

type KeyId = 'serial' | 'label' | 'value';

interface KeyLine {
  readonly label: string;
  readonly numberFormat: string;
  readonly content: (places: Places<KeyId>) => PlanContent | null;
}

/** The day up to which the figures run, how much of the year it is, and how many have not reported it. */
export function keyFigures(results: MonitoringResults, settings: ReportSettings): SheetTable {
  const texts = textsOf(settings.language).monitoring;
  const day = results.points[results.latest]?.day ?? 0;
  const gone = shareOfYearGone(fraction(day), null);
  const lines: readonly KeyLine[] = [
    {
      label: texts.upTo,
      numberFormat: dateFormat(settings),
      content: () => ({ kind: 'number', value: day }),
    },
    {
      label: texts.yearGone,
      numberFormat: percentFormat(settings.decimals),
      content: ({ tables }) =>
        contentIn(settings)(shareOfYearFormula(dayCell(tables)), gone.ok ? numberOr(gone.value) : ''),
    },
    {
      label: texts.missingNow,
      numberFormat: numberFormats.count,
      content: () => notReportedContent(results, results.latest, settings),
    },
  ];
  const columns: ReportColumn<KeyLine, KeyId>[] = [
    serialColumn((line) => ({ kind: 'number', value: lines.indexOf(line) + 1 }), settings),
    {
      id: 'label',
      role: 'name',
      heading: texts.keyFigure,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ label }) => textContent(label),
    },
    {
      id: 'value',
      role: 'figure',
      heading: texts.value,
      group: null,
      horizontal: 'Right',
      numberFormat: null,
      lineLook: ({ numberFormat }) => ({ numberFormat }),
      content: ({ content }, places) => content(places),
    },
  ];
  return sheetTable<KeyLine, KeyId>({
    name: keysTable,
    columns,
    lines: lines.map((line) => ({ kind: 'line', line })),
    total: null,
  });
}
