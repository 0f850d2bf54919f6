import { formatCount, formatDecimal, formatPercent } from '../language/number-format';
import { textsOf } from '../language/text';
import { defaultReportSettings } from './report-settings';
import { divide, toNumber, type Fraction } from '../measures/fraction';
import { valueOf } from './admission-results';
import type { ReportFigure } from './report-figures';
import { measuredOnce, type ReportOffer, type ReportSources } from './report-offer';
import type { ReportSettings } from './report-settings';
import { cellsOf } from './sourced-count';
import { sumOfLine } from './term-columns';
import { termKey, termReport } from './term';
import { termResults, yearsWithData, type TermLine, type TermResults } from './term-results';

/** The term of the body that the workbook is about, where two of its years have data. */
export function termOffers({ tables, settings: kept }: ReportSources): readonly ReportOffer[] {
  const decided = kept?.matches ?? [];
  // Which years there are does not depend on language or style.
  const found = termResults(tables, decided, defaultReportSettings('vi', null));
  if (!found) return [];
  const resultsOf = measuredOnce((settings) => termResults(tables, decided, settings) ?? found);
  const years = [...yearsWithData(found)].reverse().flatMap(({ table }) => (table ? [table] : []));
  return [
    {
      key: termKey,
      tables: years,
      measures: {
        figures: (settings) => termFigures(resultsOf(settings), settings),
        headline: (settings) => headlineOf(resultsOf(settings), settings),
      },
      plan: (settings) => termReport(resultsOf(settings), settings),
    },
  ];
}

function headlineOf({ progress }: TermResults, { language, decimals, yearlyTarget }: ReportSettings): string {
  const texts = textsOf(language).term;
  const { average, neededPerYear, yearsLeft } = progress;
  const share = formatPercent(divide(average, yearlyTarget), decimals, language);
  const first = texts.headlineAverage(formatDecimal(average, 1, language), share);
  if (!neededPerYear) return first;
  return `${first} · ${texts.headlineNeeded(String(yearsLeft), formatDecimal(neededPerYear, 1, language))}`;
}

function termFigures(
  { lines, total, progress }: TermResults,
  { language }: ReportSettings,
): readonly ReportFigure[] {
  const persons = (value: Fraction) => formatCount(value, language);
  const mean = (value: Fraction) => formatDecimal(value, 1, language);
  const rows = lines.flatMap((line) => (line.kind === 'group' ? [] : [line]));
  const figures = [...rows, total].flatMap((line) => [
    ...figureOf('term-total', line, sumOfLine(line), persons),
    ...figureOf('term-average', line, valueOf(line.average), mean),
  ]);
  const needed = progress.neededPerYear;
  return [...figures, ...figureOf('needed-per-year', total, needed, mean)];
}

function figureOf(
  measure: 'term-total' | 'term-average' | 'needed-per-year',
  line: TermLine,
  value: Fraction | null,
  shown: (value: Fraction) => string,
): ReportFigure[] {
  if (!value) return [];
  return [
    {
      measure,
      committee: line.name,
      row: line.kind,
      year: null,
      value: toNumber(value),
      shown: shown(value),
      basis: null,
      cells: line.admitted.flatMap(cellsOf),
    },
  ];
}
