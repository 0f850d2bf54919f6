import { formatCount, formatPercent } from '../language/number-format';
import { textsOf } from '../language/text';
import { attainment } from '../measures/attainment';
import { fraction, toNumber, type Fraction } from '../measures/fraction';
import { pace, projectedYearEnd } from '../measures/pace';
import { samePeriod } from '../measures/same-period';
import { monitoringKey, monitoringReport } from './monitoring';
import {
  monitoredCommittees,
  monitoringResults,
  notReported,
  type MonitoringResults,
} from './monitoring-results';
import { dateText } from './monitoring-words';
import type { FigureMeasure, ReportFigure } from './report-figures';
import type { ReportOffer, ReportSources } from './report-offer';
import type { ReportSettings } from './report-settings';
import { cellsOf, type SourcedCount } from './sourced-count';

/** The monitoring of each year that is told in months or quarters, or by several cut-offs. */
export function monitoringOffers({ tables, settings }: ReportSources): readonly ReportOffer[] {
  return monitoringResults(tables, settings?.matches ?? []).map((results) => ({
    key: monitoringKey(results),
    tables: [results.table, ...results.tables.filter((table) => table !== results.table)],
    measures: {
      figures: (chosen) => monitoringFigures(results, chosen),
      headline: (chosen) => headlineOf(results, chosen),
    },
    plan: (chosen) => monitoringReport(results, chosen),
  }));
}

/** "đến 15/9/2022 · 1.238/2.000 = 61,9% · 3 đơn vị chưa báo cáo". */
function headlineOf(results: MonitoringResults, settings: ReportSettings): string {
  const texts = textsOf(settings.language).monitoring;
  const { points, latest, total } = results;
  const { language, decimals } = settings;
  const admitted = total.cumulative[latest]?.value ?? null;
  const reached = attainment(admitted, total.target.value);
  const missing = notReported(results, latest).length;
  return [
    texts.headline(dateText(points[latest]?.day ?? 0, settings)),
    ...(admitted && total.target.value && reached.ok
      ? [
          `${formatCount(admitted, language)}/${formatCount(total.target.value, language)} = ${formatPercent(reached.value, decimals, language)}`,
        ]
      : admitted
        ? [formatCount(admitted, language)]
        : []),
    ...(missing > 0 ? [texts.headlineMissing(String(missing))] : []),
  ].join(' · ');
}

function monitoringFigures(results: MonitoringResults, settings: ReportSettings): readonly ReportFigure[] {
  const { latest, points, year, total } = results;
  const day = points[latest]?.day ?? 0;
  const of = dateText(day, settings);
  const percent = (value: Fraction) => formatPercent(value, settings.decimals, settings.language);
  const persons = (value: Fraction) => formatCount(value, settings.language);
  return [...monitoredCommittees(results), total].flatMap((line) => {
    const admitted = line.cumulative[latest];
    if (!admitted?.value) return [];
    const figure = (
      measure: FigureMeasure,
      value: Fraction | null,
      shown: (value: Fraction) => string,
      counts: readonly SourcedCount[],
    ): ReportFigure[] =>
      value
        ? [
            {
              measure,
              committee: line.name,
              row: line.kind,
              year,
              value: toNumber(value),
              shown: shown(value),
              basis: null,
              of,
              cells: counts.flatMap(cellsOf),
            },
          ]
        : [];
    const before = line.before[latest];
    const kept = pace(admitted.value, line.target.value, fraction(day), null);
    const end = projectedYearEnd(admitted.value, fraction(day), null);
    const against = samePeriod(admitted.value, before?.value ?? null);
    return [
      ...figure('cumulative', admitted.value, persons, [admitted]),
      ...figure('pace', kept.ok ? kept.value : null, percent, [admitted, line.target]),
      ...figure('projected-year-end', end.ok ? end.value : null, persons, [admitted]),
      ...figure('same-period', against.ok ? against.value : null, percent, [
        admitted,
        ...(before ? [before] : []),
      ]),
    ];
  });
}
