import { textsOf } from '../language/text';
import type { Fraction } from '../measures/fraction';
import { mean } from '../measures/mean';
import { gradingColumns, shareOf, type GradingColumnId } from './grading-columns';
import type { GradedLine, MeanShare } from './grading-line';
import { writingDay } from './letterhead';
import { subjectText } from './narrative-grading';
import type { ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import type { TableLine } from './table-wish';
import type { ReportKey, SheetPlan } from './sheet-plan';
import { sheetTable } from './sheet-table';
import type { SubjectGradings } from './yearly-gradings';

/** The overview is about all gradings of the workbook. */
export const overviewKey: ReportKey = {
  report: 'grading',
  year: null,
  part: 'years',
  sourceSheetId: '',
  sourceCell: '',
};

const shares: readonly MeanShare[] = ['excellent', 'good', 'completed', 'not-completed', 'better'];

/** Every kind of subject year by year, the yearly average of the term and the change from the year before in points. */
export function gradingOverview(gradings: readonly SubjectGradings[], settings: ReportSettings): SheetPlan {
  const all = textsOf(settings.language);
  const texts = all.grading;
  const rows = gradings.flatMap(({ years }) => years);
  const columns = gradingColumns(texts.subjectHeading, settings).filter(
    ({ id }) =>
      id !== 'serial' &&
      ((id !== 'existing' && id !== 'reviewed') ||
        rows.some(({ total }) => total[id].source.kind !== 'absent')),
  );
  return reportSheet(
    {
      key: overviewKey,
      name: texts.overviewSheet,
      title: texts.overviewTitle,
      source: [
        all.reports.source([...new Set(rows.map(({ sheet }) => sheet))].join(', ')),
        ...writingDay(settings),
        texts.sharesOverGraded,
      ].join(' · '),
      body: rows[0]?.table.body ?? '',
      sections: [
        {
          lines: [],
          table: sheetTable<GradedLine, GradingColumnId>({
            columns,
            lines: linesOf(gradings, settings),
            total: null,
          }),
        },
      ],
      notes: [
        texts.meanNote,
        texts.gradedNote,
        texts.pointsNote,
        settings.formulas === 'values' ? all.reports.valuesNote : all.reports.liveNote,
      ],
    },
    settings,
  );
}

function linesOf(
  gradings: readonly SubjectGradings[],
  settings: ReportSettings,
): readonly TableLine<GradedLine>[] {
  const lines: TableLine<GradedLine>[] = [];
  for (const own of gradings) {
    const text = subjectText(own, settings);
    lines.push({ kind: 'group', serial: '', text: text.charAt(0).toUpperCase() + text.slice(1) });
    const first = lines.length;
    lines.push(...yearLines(own, settings));
    lines.push(...summaryLines(own, first, settings));
  }
  return lines;
}

function yearLines({ years }: SubjectGradings, settings: ReportSettings): TableLine<GradedLine>[] {
  const texts = textsOf(settings.language).grading;
  return years.map(({ year, total, sheet }) => ({
    kind: 'line',
    line: {
      kind: 'counts',
      serial: '',
      name: year === null ? `${texts.noYear} (${sheet})` : texts.year(String(year)),
      result: total,
      sums: [],
      before: null,
    },
  }));
}

/** The average and the change, where there are two years at least. */
function summaryLines(
  { years }: SubjectGradings,
  first: number,
  settings: ReportSettings,
): TableLine<GradedLine>[] {
  const texts = textsOf(settings.language).grading;
  const [now, then] = [years.at(-1), years.at(-2)];
  if (!now || !then) return [];
  const means = Object.fromEntries(
    shares.map((share) => [share, mean(years.flatMap(({ total }) => shareOf(total, share) ?? []))]),
  ) as Record<MeanShare, Fraction | null>;
  const last = first + years.length - 1;
  return [
    { kind: 'line', line: { kind: 'mean', name: texts.mean, years: { first, last }, means } },
    {
      kind: 'line',
      line: {
        kind: 'change',
        name: texts.changeLine(String(now.year ?? ''), String(then.year ?? '')),
        now: last,
        then: last - 1,
        results: [now.total, then.total],
      },
    },
  ];
}
