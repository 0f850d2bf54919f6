import { cellText } from '../intake/cell';
import { textsOf } from '../language/text';
import { fraction } from '../measures/fraction';
import { grades } from '../measures/grading';
import { ratioFormula } from './admission-formulas';
import { pairsOf } from './grade-spellings';
import { at, contentIn, numberOr, textContent } from './live-content';
import { comparedCount, type ChangeDirection, type RatingResults } from './rating-results';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import { serialColumn } from './serial-column';
import type { Section } from './sheet-sections';
import { sheetTable } from './sheet-table';
import type { Places } from './table-place';
import type { ReportColumn } from './table-wish';

type DirectionId = 'serial' | 'who' | 'count' | ChangeDirection | 'raised-share' | 'lowered-share';

/** All, the leaders, or everybody else. */
interface DirectionLine {
  readonly name: string;
  readonly changes: RatingResults['all'];
  readonly isAll: boolean;
}

/** Raised, same and lowered, of all, of the leaders and of the others. */
export function directionSection(results: RatingResults, settings: ReportSettings): Section {
  const texts = textsOf(settings.language).gradeChange;
  const lines: DirectionLine[] = [
    { name: texts.all, changes: results.all, isAll: true },
    ...(results.hasPosts && comparedCount(results.leaders) > 0
      ? [
          { name: texts.leaders, changes: results.leaders, isAll: false },
          { name: texts.others, changes: results.others, isAll: false },
        ]
      : []),
  ];
  const content = contentIn(settings);
  const figure = {
    role: 'figure' as const,
    group: null,
    horizontal: 'Right' as const,
    numberFormat: numberFormats.count,
  };
  const directions = ['raised', 'same', 'lowered'] as const;
  const columns: readonly ReportColumn<DirectionLine, DirectionId>[] = [
    serialColumn(() => null, settings),
    {
      id: 'who',
      role: 'name',
      heading: texts.who,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ name }) => textContent(name),
    },
    {
      ...figure,
      id: 'count',
      heading: texts.count,
      content: ({ changes }, places) =>
        content(`=SUM(${at('raised', places)}:${at('lowered', places)})`, comparedCount(changes)),
    },
    ...directions.map((direction): ReportColumn<DirectionLine, DirectionId> => ({
      ...figure,
      id: direction,
      heading: texts[direction],
      content: (line, places) => {
        const value = line.changes[direction];
        // Whether a post is a leader's is decided by its words, which no formula reads.
        return line.isAll ? content(matrixSum(direction, places), value) : { kind: 'number', value };
      },
    })),
    // Leaders are fewer than others: only shares can be set against each other.
    ...(['raised', 'lowered'] as const).map((direction): ReportColumn<DirectionLine, DirectionId> => ({
      ...figure,
      id: `${direction}-share`,
      heading: texts.share[direction],
      numberFormat: percentFormat(settings.decimals),
      content: ({ changes }, places) => {
        const all = comparedCount(changes);
        const share = all === 0 ? null : fraction(changes[direction], all);
        return content(ratioFormula(at(direction, places), at('count', places)), numberOr(share));
      },
    })),
  ];
  return {
    lines: [{ text: texts.changesHeading, look: 'heading' }],
    table: sheetTable<DirectionLine, DirectionId>({
      columns,
      lines: lines.map((line) => ({ kind: 'line', line })),
      total: null,
    }),
  };
}

/** The matrix' cells of a direction added up. */
function matrixSum(direction: ChangeDirection, { tables }: Places<DirectionId>): string {
  const matrix = tables.get('matrix');
  if (!matrix) throw new Error('The sheet has no matrix.');
  const cells = pairsOf(direction).map(([self, final]) =>
    cellText(matrix.firstRow + grades.indexOf(self), matrix.columns.get(`final-${final}`) ?? 0),
  );
  return `=SUM(${cells.join(',')})`;
}
