import { isCommitteeTable, type CommitteeTable, type Table } from '../intake/table';
import { formatCount, formatDecimal, formatPercent } from '../language/number-format';
import { textsOf } from '../language/text';
import { toNumber, type Fraction } from '../measures/fraction';
import type { Measured } from '../measures/result';
import { tableKey } from './committee-sheet';
import { gradingReport } from './grading';
import { gradeCountsOf } from './grading-expression';
import { gradingOverview, overviewKey } from './grading-overview';
import { gradingResults, type GradingResults, type GradingRowResult } from './grading-results';
import type { FigureMeasure, ReportFigure } from './report-figures';
import { measuredOnce, type Measures, type ReportOffer, type ReportSources } from './report-offer';
import type { ReportSettings } from './report-settings';
import { cellsOf } from './sourced-count';
import { gradingsBySubject } from './yearly-gradings';

/** A report for each grading, and one over the years where there are several. */
export function gradingOffers({ tables }: ReportSources): readonly ReportOffer[] {
  const gradings = gradingTables(tables);
  const reports = gradings.map((table): ReportOffer => {
    const before = tableBefore(table, gradings);
    const resultsOf = measuredOnce((settings) => gradingResults(table, settings));
    return {
      key: tableKey('grading', table, table.subject ?? ''),
      tables: before ? [table, before] : [table],
      measures: measuresOf(resultsOf),
      plan: (settings) =>
        gradingReport(resultsOf(settings), before && gradingResults(before, settings), settings),
    };
  });
  return gradings.length < 2 ? reports : [...reports, overviewOffer(tables, gradings)];
}

/** Whether a grade can be counted: a sheet with shares alone gives no distribution. */
function gradingTables(tables: readonly Table[]): readonly CommitteeTable[] {
  return tables.filter(isCommitteeTable).filter(({ kind, columns }) => {
    const has = (name: string) => columns.some(({ field }) => field === name);
    return kind === 'grading' && has('excellent') && has('good') && has('completed');
  });
}

/** The grading of the same kind of subject a year before. */
function tableBefore(
  { subject, year }: CommitteeTable,
  gradings: readonly CommitteeTable[],
): CommitteeTable | null {
  if (subject === undefined || year === null) return null;
  return gradings.find((other) => other.subject === subject && other.year === year - 1) ?? null;
}

function overviewOffer(tables: readonly Table[], gradings: readonly CommitteeTable[]): ReportOffer {
  return {
    key: overviewKey,
    tables: gradings,
    // Its figures are those of the gradings themselves.
    measures: { figures: () => [], headline: () => '' },
    plan: (settings) => gradingOverview(gradingsBySubject(tables, settings), settings),
  };
}

function measuresOf(resultsOf: (settings: ReportSettings) => GradingResults): Measures {
  return {
    figures: (settings) => gradingFigures(resultsOf(settings), settings),
    headline: (settings) => {
      const { goodOrBetter } = resultsOf(settings).total;
      if (!goodOrBetter.ok) return '';
      const share = formatPercent(goodOrBetter.value, settings.decimals, settings.language);
      return textsOf(settings.language).grading.headline(share);
    },
  };
}

/** Every figure of a grading that has a value, the total last; groups are sums of their committees and left out. */
export function gradingFigures(results: GradingResults, settings: ReportSettings): readonly ReportFigure[] {
  return [...results.lines, results.total].flatMap((line): readonly ReportFigure[] => {
    if (line.kind === 'group') return [];
    const own =
      line.kind === 'committee'
        ? { committee: line.row.committee, row: 'committee' as const }
        : { committee: line.row?.text ?? '', row: 'total' as const };
    return rowFigures(line, settings).map((figure) => ({
      ...own,
      year: results.year,
      basis: null,
      ...figure,
    }));
  });
}

type Bare = Pick<ReportFigure, 'measure' | 'value' | 'shown' | 'cells'>;

function rowFigures(row: GradingRowResult, { language, decimals }: ReportSettings): readonly Bare[] {
  const cells = gradeCountsOf(row).flatMap(cellsOf);
  const bare = (measure: FigureMeasure, result: Measured, shown: (value: Fraction) => string): Bare[] =>
    result.ok ? [{ measure, value: toNumber(result.value), shown: shown(result.value), cells }] : [];
  const percent = (value: Fraction) => formatPercent(value, decimals, language);
  const count = (value: Fraction) => formatCount(value, language);
  return [
    ...bare('good-or-better', row.goodOrBetter, percent),
    ...bare('points-above-target', row.points, (value) => formatDecimal(value, decimals, language)),
    ...bare('excellent-share', row.excellentShare, percent),
    ...bare('excellent-allowed', row.allowed, count),
    ...bare('excellent-to-lower', row.toLower, count),
  ];
}
