import { textsOf } from '../language/text';
import { grades, type Grade } from '../measures/grading';
import { pairFormula, type GradeSpelling } from './grade-spellings';
import { at, contentIn, textContent } from './live-content';
import type { RatingResults } from './rating-results';
import type { ReportSettings } from './report-settings';
import { numberFormats, styleOf } from './report-style';
import { serialColumn } from './serial-column';
import type { PlanContent } from './sheet-plan';
import type { Section } from './sheet-sections';
import { sheetTable } from './sheet-table';
import type { Places } from './table-place';
import type { ReportColumn } from './table-wish';

type MatrixId = 'serial' | 'self' | `final-${Grade}` | 'sum';

/** Self-ratings by final grades, four by four. */
export function matrixSection(
  results: RatingResults,
  spellings: readonly GradeSpelling[],
  settings: ReportSettings,
): Section {
  const all = textsOf(settings.language);
  const texts = all.gradeChange;
  const content = contentIn(settings);
  const figure = {
    role: 'figure' as const,
    horizontal: 'Right' as const,
    numberFormat: numberFormats.count,
    group: texts.final,
  };
  const rowSum = (self: Grade) => grades.reduce((sum, final) => sum + results.all.counts[self][final], 0);
  const cellOf = (self: Grade, final: Grade, places: Places<MatrixId>): PlanContent | null =>
    content(pairFormula([self, final], results, spellings, places.tables), results.all.counts[self][final]);
  const columns: readonly ReportColumn<Grade, MatrixId>[] = [
    serialColumn((grade) => ({ kind: 'number', value: grades.indexOf(grade) + 1 }), settings),
    {
      id: 'self',
      role: 'name',
      heading: texts.self,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: (grade) => textContent(all.grading.grades[grade]),
    },
    ...grades.map((final): ReportColumn<Grade, MatrixId> => ({
      ...figure,
      id: `final-${final}`,
      heading: all.grading.grades[final],
      lineLook: (self) => (self === final ? { fill: styleOf(settings).colors.total, bold: true } : {}),
      content: (self, places) => cellOf(self, final, places),
    })),
    {
      ...figure,
      id: 'sum',
      group: null,
      heading: texts.sum,
      content: (self, places) =>
        content(`=SUM(${at('final-excellent', places)}:${at('final-not-completed', places)})`, rowSum(self)),
    },
  ];
  return {
    lines: [{ text: texts.matrixHeading, look: 'heading' }],
    table: sheetTable<Grade, MatrixId>({
      name: 'matrix',
      columns,
      lines: grades.map((line) => ({ kind: 'line', line })),
      total: null,
    }),
  };
}
