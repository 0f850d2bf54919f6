import { textsOf } from '../language/text';
import { fraction } from '../measures/fraction';
import { shareOfYearGone } from '../measures/pace';
import { keyFigureTable, type KeyFigure } from './key-figure-table';
import { contentIn, numberOr } from './live-content';
import { shareOfYearFormula } from './monitoring-formulas';
import { notReportedContent } from './monitoring-progress-cells';
import type { MonitoringResults } from './monitoring-results';
import { dayCell, keysTable } from './monitoring-tables';
import { dateFormat } from './monitoring-words';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import type { SheetTable } from './sheet-table';

/** The day up to which the figures run, how much of the year it is, and how many have not reported it. */
export function keyFigures(results: MonitoringResults, settings: ReportSettings): SheetTable {
  const texts = textsOf(settings.language).monitoring;
  const day = results.points[results.latest]?.day ?? 0;
  const gone = shareOfYearGone(fraction(day), null);
  const lines: readonly KeyFigure[] = [
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
  return keyFigureTable(keysTable, lines, texts, settings);
}
