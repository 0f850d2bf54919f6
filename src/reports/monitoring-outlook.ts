import { textsOf } from '../language/text';
import { fraction, subtract } from '../measures/fraction';
import { pace, projectedYearEnd } from '../measures/pace';
import { samePeriod } from '../measures/same-period';
import { at, contentIn, formulaParts, numberOr, sourcedContent } from './live-content';
import { committeeColumns, monitoringFigure } from './monitoring-columns';
import { cumulativeContent } from './monitoring-content';
import {
  milestoneFormula,
  paceFormula,
  reportedFormula,
  samePeriodFormula,
  stillNeededFormula,
  yearEndFormula,
} from './monitoring-formulas';
import {
  milestoneDay,
  milestoneWord,
  nextMilestone,
  passedMilestone,
  shareText,
  stillNeeded,
} from './monitoring-milestones';
import type { MonitoringLine, MonitoringResults } from './monitoring-results';
import { committeeCell, dayCell, type MonitoringColumn } from './monitoring-tables';
import { dayText } from './monitoring-words';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import { changeFormula } from './sheet-formulas';

/**
 * How each committee keeps up: its pace, the milestones, where a straight line ends the year, the same period of last year,
 * and missing reports.
 */
export function outlookColumns(
  results: MonitoringResults,
  settings: ReportSettings,
): readonly MonitoringColumn[] {
  return [
    ...committeeColumns(settings),
    ...(results.hasTarget ? [paceColumn(results, settings), ...milestoneColumns(results, settings)] : []),
    projectedColumn(results, settings),
    ...(results.hasBefore ? beforeColumns(results, settings) : []),
    reportsColumn(results, settings),
  ];
}

function paceColumn({ points, latest }: MonitoringResults, settings: ReportSettings): MonitoringColumn {
  const { monitoring: texts } = textsOf(settings.language);
  const day = fraction(points[latest]?.day ?? 0);
  return monitoringFigure('pace', texts.pace, null, percentFormat(settings.decimals), (line, places) => {
    const kept = pace(line.cumulative[latest]?.value ?? null, line.target.value, day, null);
    const formula = paceFormula(
      committeeCell('cumulative', places),
      committeeCell('target', places),
      dayCell(places.tables),
      settings.formulas === 'addin',
    );
    return contentIn(settings)(formula, kept.ok ? numberOr(kept.value) : '');
  });
}

function projectedColumn({ points, latest }: MonitoringResults, settings: ReportSettings): MonitoringColumn {
  const { monitoring: texts } = textsOf(settings.language);
  const day = fraction(points[latest]?.day ?? 0);
  return monitoringFigure('projected', texts.projected, null, numberFormats.count, (line, places) => {
    const end = projectedYearEnd(line.cumulative[latest]?.value ?? null, day, null);
    const formula = yearEndFormula(
      committeeCell('cumulative', places),
      dayCell(places.tables),
      settings.formulas === 'addin',
    );
    return contentIn(settings)(formula, end.ok ? numberOr(end.value) : '');
  });
}

/** The same period of last year and what has become of it. */
function beforeColumns({ latest }: MonitoringResults, settings: ReportSettings): readonly MonitoringColumn[] {
  const { monitoring: texts } = textsOf(settings.language);
  const content = contentIn(settings);
  const group = texts.againstBefore;
  const valuesOf = (line: MonitoringLine) => ({
    now: line.cumulative[latest]?.value ?? null,
    then: line.before[latest]?.value ?? null,
  });
  return [
    monitoringFigure('before', texts.before, group, numberFormats.count, (line) => {
      const before = line.before[latest];
      return before ? sourcedContent(before, settings) : null;
    }),
    monitoringFigure(
      'same-period',
      texts.percent,
      group,
      percentFormat(settings.decimals),
      (line, places) => {
        const { now, then } = valuesOf(line);
        const against = samePeriod(now, then);
        return content(
          samePeriodFormula(
            committeeCell('cumulative', places),
            at('before', places),
            settings.formulas === 'addin',
          ),
          against.ok ? numberOr(against.value) : '',
        );
      },
    ),
    monitoringFigure('change', texts.change, group, numberFormats.difference, (line, places) => {
      const { now, then } = valuesOf(line);
      return content(
        changeFormula(committeeCell('cumulative', places), at('before', places)),
        numberOr(now && then && subtract(now, then)),
      );
    }),
  ];
}

/** The last milestone that has passed and has a figure of its day, and what the next one still needs. */
function milestoneColumns(results: MonitoringResults, settings: ReportSettings): readonly MonitoringColumn[] {
  const { monitoring: texts } = textsOf(settings.language);
  const { points, latest } = results;
  const passed = passedMilestone(results, settings);
  const next = nextMilestone(results, settings);
  const content = contentIn(settings);
  const columns: MonitoringColumn[] = [];
  if (passed) {
    const { milestone, point } = passed;
    const group = texts.milestone(shareText(milestone, settings), dayText(points[point]?.day ?? 0, settings));
    const isLatest = point === latest;
    if (!isLatest) {
      columns.push(
        monitoringFigure('milestone-admitted', texts.cumulative, group, numberFormats.count, (line) =>
          cumulativeContent(results, line, point, settings),
        ),
      );
    }
    columns.push({
      ...monitoringFigure('milestone', texts.word, group, '', (line, places) =>
        content(
          milestoneFormula(
            isLatest ? committeeCell('cumulative', places) : at('milestone-admitted', places),
            committeeCell('target', places),
            milestone.share,
            texts,
          ),
          milestoneWord(line.cumulative[point]?.value ?? null, line.target.value, milestone, texts),
        ),
      ),
      horizontal: 'Center',
      numberFormat: null,
    });
  }
  if (next) {
    const heading = texts.needed(shareText(next, settings), dayText(milestoneDay(next, results), settings));
    columns.push(
      monitoringFigure('needed', heading, null, numberFormats.count, (line, places) =>
        content(
          stillNeededFormula(
            committeeCell('cumulative', places),
            committeeCell('target', places),
            next.share,
          ),
          stillNeeded(line.cumulative[latest]?.value ?? null, line.target.value, next),
        ),
      ),
    );
  }
  return columns;
}

/** Whether every report up to the latest point is there. */
function reportsColumn(results: MonitoringResults, settings: ReportSettings): MonitoringColumn {
  const { monitoring: texts } = textsOf(settings.language);
  const count = results.latest + 1;
  return {
    ...monitoringFigure('reports', texts.reports, null, '', (line) => {
      if (line.kind === 'total') return null;
      const told = line.told.slice(0, count);
      const parts = told.map(formulaParts);
      const missing = told.filter(({ value }) => value === null).length;
      const formula = reportedFormula(
        count,
        parts.flatMap(({ ranges }) => ranges),
        parts.reduce((sum, { texts: typed }) => sum + typed.length, 0),
        texts,
      );
      return contentIn(settings)(
        formula,
        missing === 0 ? texts.complete : `${texts.lacking} ${String(missing)}`,
      );
    }),
    horizontal: 'Center',
    numberFormat: null,
  };
}
