import { textsOf } from '../language/text';
import { pointsAbove } from '../measures/points';
import { roundHalfAway } from '../measures/rounding';
import { shareOf, type GradingColumnId } from './grading-columns';
import { distributionCell } from './grading-cap';
import { excellentExpression, goodOrBetterExpression } from './grading-expression';
import { expressionFormula, sameNumberFormula } from './sheet-formulas';
import { pointsFormula } from './grading-formulas';
import type { CountedLine } from './grading-line';
import { at, contentIn, numberOr, serialContent, textContent } from './live-content';
import type { ReportSettings } from './report-settings';
import { percentFormat, pointsFormat } from './report-style';
import type { ReportColumn } from './table-wish';
import { serialColumn } from './serial-column';

type Side = 'better' | 'excellent';

export type ComparisonColumnId = 'serial' | 'name' | `${Side}-${'before' | 'now' | 'change'}`;

/** Good or better and excellent in two years, with the change in points; the earlier year from its own sheet. */
export function comparisonColumns(
  heading: string,
  [year, before]: readonly [string, string],
  settings: ReportSettings,
): readonly ReportColumn<CountedLine, ComparisonColumnId>[] {
  const texts = textsOf(settings.language).grading;
  const content = contentIn(settings);
  const figure = { role: 'figure' as const, horizontal: 'Right' as const };
  const groups: Readonly<Record<Side, string>> = {
    better: texts.goodOrBetter,
    excellent: texts.grades.excellent,
  };
  const sides = (['better', 'excellent'] as const).flatMap(
    (side): readonly ReportColumn<CountedLine, ComparisonColumnId>[] => {
      const percent = { ...figure, group: groups[side], numberFormat: percentFormat(settings.decimals) };
      const expression = side === 'better' ? goodOrBetterExpression : excellentExpression;
      const shared: GradingColumnId = `share-${side}`;
      return [
        {
          ...percent,
          id: `${side}-before`,
          heading: before,
          content: ({ before: row }) => {
            const share = row && shareOf(row, side);
            return row && share ? content(expressionFormula(expression(row)), numberOr(share)) : null;
          },
        },
        {
          ...percent,
          id: `${side}-now`,
          heading: year,
          content: ({ result }, places) =>
            content(sameNumberFormula(distributionCell(shared, places)), numberOr(shareOf(result, side))),
        },
        {
          ...percent,
          id: `${side}-change`,
          heading: texts.change,
          numberFormat: pointsFormat(settings.decimals),
          content: ({ result, before: row }, places) => {
            const [now, then] = [shareOf(result, side), row && shareOf(row, side)];
            const points = now && then && roundHalfAway(pointsAbove(now, then), 10);
            return content(
              pointsFormula(at(`${side}-now`, places), at(`${side}-before`, places)),
              numberOr(points),
            );
          },
        },
      ];
    },
  );
  return [
    serialColumn(({ serial }) => serialContent(serial), settings),
    {
      id: 'name',
      role: 'name',
      heading,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ name }) => textContent(name),
    },
    ...sides,
  ];
}
