import { quotedSheetName, rangeText } from '../intake/cell';
import type { CommitteeTable } from '../intake/table';
import { fill } from '../language/fill';
import type { Language } from '../language/language';
import { formatCount } from '../language/number-format';
import { textsOf } from '../language/text';
import type { AllotmentFailureCode } from '../measures/allotment';
import { fractionOfNumber, zero } from '../measures/fraction';
import type { MeasureFailure } from '../measures/result';
import type { AllotmentColumnId, AllotmentRow } from './allotment-column';
import { allotmentColumns } from './allotment-columns';
import { allotmentTable, conditionsSection } from './allotment-conditions';
import { allotmentLines, type AllotmentResults } from './allotment-results';
import { tableKey } from './committee-sheet';
import { writingDay } from './letterhead';
import type { ChartWish } from './report-chart';
import type { ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import { numberFormats, styleOf } from './report-style';
import type { TableLine } from './table-wish';
import type { ReportKey, SheetPlan } from './sheet-plan';
import { sheetTable } from './sheet-table';

/** The key of a table's allotment: it is about the year that follows the table's own. */
export function allotmentKey(table: CommitteeTable): ReportKey {
  return { ...tableKey('allotment', table), year: table.year === null ? null : table.year + 1 };
}

/**
 * The allotment of next year's targets: the conditions above, then committee by committee what it is weighed by, its
 * limits, its exact part, the target given, and how that differs from last year and from the last allotment. Inputs are
 * yellow and can be changed by hand; `allotment-reading` reads them back. `gone`: committees that had a target but are no
 * longer in the table.
 */
export function allotmentReport(
  table: CommitteeTable,
  results: AllotmentResults,
  gone: readonly string[],
  settings: ReportSettings,
): SheetPlan {
  const texts = textsOf(settings.language).allotment;
  const year = results.choice.year === null ? null : String(results.choice.year);
  const lines = results.rows.map((row): TableLine<AllotmentRow> =>
    row.kind === 'group'
      ? { kind: 'group', serial: row.serial, text: row.text }
      : { kind: 'line', line: row },
  );
  const source = `${quotedSheetName(table.sheet)}!${rangeText(table.range)}`;
  return reportSheet(
    {
      key: allotmentKey(table),
      name: texts.sheet(year ?? ''),
      title: texts.title(year),
      source: [textsOf(settings.language).reports.source(source), ...writingDay(settings)].join(' · '),
      body: table.body,
      sections: [
        { lines: [], table: conditionsSection(results, settings) },
        {
          lines: [],
          table: sheetTable<AllotmentRow, AllotmentColumnId>({
            name: allotmentTable,
            columns: allotmentColumns(results, settings),
            lines,
            total: results.total,
            charts: [chartOf(results, year, settings)],
          }),
        },
      ],
      notes: notesOf(results, gone, settings),
    },
    settings,
  );
}

/** Why there is no allotment, in a sentence that names the committee and says by how much. */
export function allotmentFailureText(
  { code, facts }: MeasureFailure<AllotmentFailureCode>,
  results: AllotmentResults,
  language: Language,
): string {
  const { row, ...others } = facts;
  const line = typeof row === 'number' ? allotmentLines(results)[row - 1] : undefined;
  const shown = Object.fromEntries(
    Object.entries(others).map(([name, fact]) => {
      const exact = typeof fact === 'number' ? fractionOfNumber(fact) : null;
      return [name, exact ? formatCount(exact, language) : fact];
    }),
  );
  const committee = line?.source.row.committee ?? '';
  return fill(textsOf(language).allotment.failures[code], { ...shown, committee });
}

function notesOf(results: AllotmentResults, gone: readonly string[], settings: ReportSettings): string[] {
  const texts = textsOf(settings.language).allotment;
  const without = allotmentLines(results).filter(({ weight, choice }) => weight === null && !choice.fixed);
  const failure = results.failure && allotmentFailureText(results.failure, results, settings.language);
  return [
    ...(failure === null ? [] : [texts.failedNote(failure)]),
    texts.methodNote,
    texts.exactNote,
    texts.inputNote,
    ...(settings.formulas === 'values' ? [textsOf(settings.language).reports.valuesNote] : [texts.valueNote]),
    ...(without.length === 0
      ? []
      : [texts.noWeightNote(without.map(({ source }) => source.row.committee).join('; '))]),
    ...(gone.length === 0 ? [] : [texts.goneNote(gone.join('; '))]),
  ];
}

function chartOf(
  results: AllotmentResults,
  year: string | null,
  settings: ReportSettings,
): ChartWish<AllotmentRow, AllotmentColumnId> {
  const texts = textsOf(settings.language).allotment;
  const { colors } = styleOf(settings);
  const lines = allotmentLines(results);
  const total = formatCount(results.total.given ?? zero, settings.language);
  return {
    title: texts.chart(year),
    alternativeText: texts.alternative(String(lines.length), total),
    nameOf: (line) => (line.kind === 'committee' ? line.source.row.committee : ''),
    series: [
      {
        kind: 'column',
        id: 'given',
        name: texts.given,
        type: 'ColumnClustered',
        color: colors.column,
        valueOf: ({ given }) => given,
      },
      ...(results.source.hasTarget
        ? [
            {
              kind: 'column' as const,
              id: 'target' as const,
              name: texts.targetIn(results.source.year === null ? null : String(results.source.year)),
              type: 'ColumnClustered' as const,
              color: colors.bar,
              valueOf: ({ source }: AllotmentRow) => source.target.value,
            },
          ]
        : []),
    ],
    axisFormat: numberFormats.count,
    numberFormat: numberFormats.count,
  };
}
