import { textsOf } from '../language/text';
import { attainment } from '../measures/attainment';
import { attainmentFormula } from './admission-formulas';
import { figureColumn } from './figure-column';
import {
  at,
  columnCells,
  contentIn,
  countContent,
  numberOr,
  serialContent,
  sourcedContent,
  textContent,
} from './live-content';
import { cumulativeContent, joined } from './monitoring-content';
import type { MonitoringLine, MonitoringResults } from './monitoring-results';
import type { MonitoringColumn, MonitoringId } from './monitoring-tables';
import { dayText } from './monitoring-words';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import { serialColumn } from './serial-column';

/** Cut-offs before the latest that stand beside it; all of them stand in the table of the whole. */
const cutOffsShown = 3;

/** What each committee brought: so far against the target, as in the table of the whole above, and by its periods. */
export function monitoringColumns(
  results: MonitoringResults,
  settings: ReportSettings,
): readonly MonitoringColumn[] {
  const { reports, monitoring: texts } = textsOf(settings.language);
  const { latest, hasTarget } = results;
  return [
    ...committeeColumns(settings),
    ...(hasTarget
      ? [
          monitoringFigure('target', reports.target, null, numberFormats.count, (line, places) =>
            countContent(line.target, columnCells('target', places), settings),
          ),
        ]
      : []),
    monitoringFigure('cumulative', texts.cumulative, texts.upToNow, numberFormats.count, (line) =>
      cumulativeContent(results, line, latest, settings),
    ),
    ...(hasTarget ? [attainmentColumn(results, settings)] : []),
    ...partColumns(results, settings),
  ];
}

/** Number and name of the committees, which every table of them begins with. */
export function committeeColumns(settings: ReportSettings): readonly MonitoringColumn[] {
  const { reports } = textsOf(settings.language);
  return [
    serialColumn((line: MonitoringLine) => serialContent(line.serial), settings),
    {
      id: 'committee',
      role: 'name',
      heading: reports.committee,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ kind, name }) => textContent(kind === 'total' && name === '' ? reports.total : name),
    },
  ];
}

/** A column of figures of the committees' tables. */
export const monitoringFigure = figureColumn<MonitoringLine, MonitoringId>;

function attainmentColumn({ latest }: MonitoringResults, settings: ReportSettings): MonitoringColumn {
  const { reports, monitoring: texts } = textsOf(settings.language);
  const percent = percentFormat(settings.decimals);
  return monitoringFigure('attainment', reports.attainment, texts.upToNow, percent, (line, places) => {
    const reached = attainment(line.cumulative[latest]?.value ?? null, line.target.value);
    return contentIn(settings)(
      attainmentFormula(at('cumulative', places), at('target', places), settings.formulas === 'addin'),
      reached.ok ? numberOr(reached.value) : '',
    );
  });
}

/** Quarters in the period; of cut-offs the last ones before the latest, cumulative. */
function partColumns(results: MonitoringResults, settings: ReportSettings): readonly MonitoringColumn[] {
  const { monitoring: texts } = textsOf(settings.language);
  const { unit, points, latest } = results;
  if (unit === 'cut-off') {
    const shown = points
      .slice(0, latest)
      .map((point, index) => ({ point, index }))
      .slice(-cutOffsShown);
    return shown.map(({ point, index }) =>
      monitoringFigure(
        `part-${index}`,
        dayText(point.day, settings),
        texts.cumulative,
        numberFormats.count,
        (line) => cumulativeContent(results, line, index, settings),
      ),
    );
  }
  return [1, 2, 3, 4].flatMap((quarter): MonitoringColumn[] => {
    const own = points.flatMap(({ period }, index) =>
      index <= latest && Math.ceil(period.lastMonth / 3) === quarter ? [index] : [],
    );
    if (own.length === 0) return [];
    const name = texts.quarter(['I', 'II', 'III', 'IV'][quarter - 1] ?? '');
    return [
      monitoringFigure(`part-${quarter}`, name, texts.inPeriod, numberFormats.count, (line) =>
        sourcedContent(joined(own.flatMap((index) => line.told[index] ?? [])), settings),
      ),
    ];
  });
}
