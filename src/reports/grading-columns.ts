import { cellText } from '../intake/cell';
import { formatPercentInText } from '../language/number-format';
import { textsOf } from '../language/text';
import { compare, type Fraction } from '../measures/fraction';
import { grades, type Grade } from '../measures/grading';
import { pointsAbove } from '../measures/points';
import { roundHalfAway } from '../measures/rounding';
import { valueOf } from './admission-results';
import { absoluteRange } from './formula-grammar';
import {
  goodOrBetterStateFormula,
  gradedFormula,
  meanFormula,
  meanStateFormula,
  pointsAboveFormula,
  pointsFormula,
  shareFormula,
} from './grading-formulas';
import type { CountedLine, GradedLine, LineSpan, MeanShare } from './grading-line';
import { at, columnOf, contentIn, countContent, numberOr, serialContent, textContent } from './live-content';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat, pointsFormat } from './report-style';
import type { Places } from './table-place';
import type { ReportColumn } from './table-wish';
import { serialColumn } from './serial-column';
import type { PlanContent } from './sheet-plan';
import type { SourcedCount } from './sourced-count';

export type GradingColumnId =
  | 'serial'
  | 'name'
  | 'existing'
  | 'reviewed'
  | 'graded'
  | `count-${Grade}`
  | `share-${MeanShare}`
  | 'points'
  | 'state';

export type GradingColumn = ReportColumn<GradedLine, GradingColumnId>;

type GradingPlaces = Places<GradingColumnId>;

/** The columns of a distribution; those of totals that no sheet has are left out by the caller. */
export function gradingColumns(heading: string, settings: ReportSettings): readonly GradingColumn[] {
  const texts = textsOf(settings.language).grading;
  const figure = { role: 'figure' as const, group: null, horizontal: 'Right' as const };
  return [
    serialColumn((line) => (line.kind === 'counts' ? serialContent(line.serial) : null), settings),
    {
      id: 'name',
      role: 'name',
      heading,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ name }) => textContent(name),
    },
    ...(['existing', 'reviewed'] as const).map((id): GradingColumn => ({
      ...figure,
      id,
      heading: texts[id],
      numberFormat: numberFormats.count,
      content: (line, places) =>
        line.kind === 'counts' ? countCell(line.result[id], line.sums, id, places, settings) : null,
    })),
    {
      ...figure,
      id: 'graded',
      heading: texts.graded,
      numberFormat: numberFormats.count,
      content: (line, places) => (line.kind === 'counts' ? gradedCell(line, places, settings) : null),
    },
    ...grades.flatMap((grade) => [countColumn(grade, settings), shareColumn(grade, [grade], settings)]),
    {
      ...shareColumn('better', ['excellent', 'good'], settings),
      heading: texts.share,
      group: texts.goodOrBetter,
    },
    ...targetColumns(settings),
  ];
}

function countColumn(grade: Grade, settings: ReportSettings): GradingColumn {
  const texts = textsOf(settings.language).grading;
  const id = `count-${grade}` as const;
  return {
    id,
    role: 'figure',
    heading: texts.count,
    group: texts.grades[grade],
    horizontal: 'Right',
    numberFormat: numberFormats.count,
    content: (line, places) =>
      line.kind === 'counts' ? countCell(line.result.counts[grade], line.sums, id, places, settings) : null,
  };
}

/** A count of the source, or the sum of the lines that are added up; without such lines the sum of the source's cells. */
function countCell(
  count: SourcedCount,
  sums: readonly LineSpan[],
  id: GradingColumnId,
  places: GradingPlaces,
  settings: ReportSettings,
): PlanContent | null {
  const cells = sums.map((span) => spanCells(span, id, places));
  return countContent(count, cells, settings);
}

function spanCells({ first, last }: LineSpan, id: GradingColumnId, places: GradingPlaces) {
  const column = columnOf(id, places);
  return {
    firstRow: places.firstRow + first,
    firstColumn: column,
    lastRow: places.firstRow + last,
    lastColumn: column,
  };
}

const countIds = grades.map((grade) => `count-${grade}` as const);

function gradedCell(line: CountedLine, places: GradingPlaces, settings: ReportSettings): PlanContent | null {
  const formula = gradedFormula(countIds.map((id) => at(id, places)));
  return measuredCell(line, formula, gradedOf(line), settings);
}

/** The sum of the grades; zero where nobody was graded but somebody said so, nothing where all cells are blank. */
function gradedOf({ result: { distribution, counts } }: CountedLine): number | '' {
  if (distribution.ok) return numberOr(distribution.value.graded);
  if (distribution.code !== 'graded-zero') return '';
  return grades.every((grade) => counts[grade].value === null) ? '' : 0;
}

/** A cell that holds no number is no blank one, which a formula could not tell: there a sign stands for no value. */
function measuredCell(
  { result: { distribution } }: CountedLine,
  formula: string,
  expected: number | string,
  settings: ReportSettings,
): PlanContent | null {
  if (!distribution.ok && distribution.code === 'not-a-number') {
    return textContent(textsOf(settings.language).grading.none);
  }
  return contentIn(settings)(formula, expected);
}

function shareColumn(share: MeanShare, parts: readonly Grade[], settings: ReportSettings): GradingColumn {
  const texts = textsOf(settings.language).grading;
  const id = `share-${share}` as const;
  return {
    id,
    role: 'figure',
    heading: texts.share,
    group: share === 'better' ? texts.goodOrBetter : texts.grades[share],
    horizontal: 'Right',
    numberFormat: percentFormat(settings.decimals),
    lineLook: (line) => (line.kind === 'change' ? { numberFormat: pointsFormat(settings.decimals) } : {}),
    content: (line, places) => {
      if (line.kind === 'mean') {
        const mean = line.means[share];
        const cells = absoluteRange(spanCells(line.years, id, places));
        return contentIn(settings)(meanFormula(cells), rounded(mean, 12));
      }
      if (line.kind === 'change')
        return changeCell(share, line.results, [line.now, line.then], places, settings);
      const formula = shareFormula(
        parts.map((grade) => at(`count-${grade}`, places)),
        at('graded', places),
      );
      return measuredCell(line, formula, numberOr(shareOf(line.result, share)), settings);
    },
  };
}

function changeCell(
  share: MeanShare,
  [now, then]: readonly [CountedLine['result'], CountedLine['result']],
  [nowRow, thenRow]: readonly [number, number],
  places: GradingPlaces,
  settings: ReportSettings,
): PlanContent | null {
  const column = columnOf(`share-${share}`, places);
  const cell = (row: number) => cellText(places.firstRow + row, column);
  const [a, b] = [shareOf(now, share), shareOf(then, share)];
  const points = a && b && pointsAbove(a, b);
  return contentIn(settings)(pointsFormula(cell(nowRow), cell(thenRow)), rounded(points, 10));
}

/** The share of a grade, or of good or better; `null` without a value. */
export function shareOf(result: CountedLine['result'], share: MeanShare): Fraction | null {
  if (share === 'better') return valueOf(result.goodOrBetter);
  return result.distribution.ok ? result.distribution.value.shares[share] : null;
}

function rounded(value: Fraction | null, decimals: number): number | '' {
  return numberOr(value && roundHalfAway(value, decimals));
}

function targetColumns(settings: ReportSettings): readonly GradingColumn[] {
  const all = textsOf(settings.language);
  const { goodOrBetterTarget: target, language, decimals } = settings;
  const group = all.grading.againstTarget(formatPercentInText(target, decimals, language));
  const content = contentIn(settings);
  return [
    {
      id: 'points',
      role: 'figure',
      heading: all.grading.points,
      group,
      horizontal: 'Right',
      numberFormat: pointsFormat(decimals),
      content: (line, places) => {
        if (line.kind === 'change') return null;
        const formula = pointsAboveFormula(at('share-better', places), target);
        if (line.kind === 'mean') {
          const mean = line.means.better;
          return content(formula, rounded(mean && pointsAbove(roundHalfAway(mean, 12), target), 10));
        }
        return measuredCell(line, formula, rounded(valueOf(line.result.points), 10), settings);
      },
    },
    {
      id: 'state',
      role: 'figure',
      heading: all.grading.state,
      group,
      horizontal: 'Center',
      numberFormat: null,
      content: (line, places) => {
        if (line.kind === 'change') return null;
        if (line.kind === 'mean') {
          const formula = meanStateFormula(at('share-better', places), target, all.reports);
          const mean = line.means.better;
          return content(formula, stateOf(mean && roundHalfAway(mean, 12), settings));
        }
        const formula = goodOrBetterStateFormula(
          [at('count-excellent', places), at('count-good', places)],
          at('graded', places),
          target,
          all.reports,
        );
        return measuredCell(line, formula, stateOf(valueOf(line.result.goodOrBetter), settings), settings);
      },
    },
  ];
}

function stateOf(share: Fraction | null, { language, goodOrBetterTarget }: ReportSettings): string {
  if (share === null) return '';
  const { exceeded, reached, missed } = textsOf(language).reports;
  const order = compare(share, goodOrBetterTarget);
  return order > 0 ? exceeded : order === 0 ? reached : missed;
}
