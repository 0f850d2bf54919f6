import { isCommitteeTable } from '../intake/table';
import { textsOf } from '../language/text';
import { one } from '../measures/fraction';
import { committeesOf, valueOf } from './admission-results';
import { expressionFormula } from './sheet-formulas';
import { writingDay } from './letterhead';
import { contentIn, textContent } from './live-content';
import { narrativeOf } from './narrative';
import type { SentenceMatter } from './narrative-sentence';
import type { ChartWish } from './report-chart';
import { reportColumns, type ColumnId, type ReportLine } from './report-columns';
import type { ReportOffer, ReportSources } from './report-offer';
import { defaultReportSettings, type ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import type { Section } from './sheet-sections';
import { percentFormat, styleOf } from './report-style';
import type { ReportColumn } from './table-wish';
import { serialColumn } from './serial-column';
import type { ReportKey, SheetPlan } from './sheet-plan';
import { sheetTable } from './sheet-table';
import type { TracedFigure } from './traced-figure';
import { yearlyAdmissions, type YearAdmissions } from './yearly-admissions';

type KeyColumnId = 'serial' | 'figure' | 'value';

/** The summary is about the whole workbook. */
const key: ReportKey = { report: 'summary', year: null, part: '', sourceSheetId: '', sourceCell: '' };

/** What belongs on the page; of the yearly admissions the latest year alone. */
const matters: readonly SentenceMatter[] = [
  'admissions',
  'average',
  'admission-ratio',
  'standing',
  'grading',
  'grade-change',
];

/** A summary wherever the workbook tells of admissions in some year. */
export function summaryOffers({ tables }: ReportSources): readonly ReportOffer[] {
  if (yearlyAdmissions(tables, defaultReportSettings('vi', null)).length === 0) return [];
  return [
    {
      key,
      tables: [],
      measures: { figures: () => [], headline: () => '' },
      plan: (settings) => summary(tables, settings),
    },
  ];
}

/** One page for the meeting: the key figures, the standing of the committees in the latest year, small charts. */
export function summary(tables: ReportSources['tables'], settings: ReportSettings): SheetPlan {
  const all = textsOf(settings.language);
  const texts = all.summary;
  const latest = yearlyAdmissions(tables, settings).findLast(({ results }) => results.hasTarget);
  return reportSheet(
    {
      key,
      name: texts.sheet,
      title: texts.title,
      source: writingDay(settings).join(' · '),
      body: tables.filter(isCommitteeTable).find(({ body }) => body !== '')?.body ?? '',
      sections: [keySection(tables, settings), ...(latest ? [standingSection(latest, settings)] : [])],
      notes: [
        all.reports.roundingNote(settings.decimals),
        ...(latest ? [all.reports.tiesNotes[settings.ties]] : []),
        texts.orderNote,
        texts.textsNote,
        settings.formulas === 'values' ? all.reports.valuesNote : all.reports.liveNote,
      ],
      isOnePage: true,
    },
    settings,
  );
}

/** The figures of the narrative that have cells, each once, without those that only say another one again. */
function keyFigures(tables: ReportSources['tables'], settings: ReportSettings): readonly TracedFigure[] {
  const sentences = narrativeOf(tables, settings).flat();
  const latest = sentences.findLast(({ matter }) => matter === 'admissions');
  const own = sentences.filter(
    (sentence) =>
      matters.includes(sentence.matter) && (sentence.matter !== 'admissions' || sentence === latest),
  );
  const named = new Map(
    own.flatMap(({ figures }) => figures).map((figure) => [figure.name, figure] as const),
  );
  return [...named.values()].filter(({ where, repeats }) => where !== null && repeats !== true);
}

function keySection(tables: ReportSources['tables'], settings: ReportSettings): Section {
  const texts = textsOf(settings.language).summary;
  const figures = keyFigures(tables, settings);
  const columns: readonly ReportColumn<TracedFigure, KeyColumnId>[] = [
    serialColumn((figure) => ({ kind: 'number', value: figures.indexOf(figure) + 1 }), settings),
    {
      id: 'figure',
      role: 'name',
      heading: texts.figure,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ name }) => textContent(name),
    },
    {
      id: 'value',
      role: 'figure',
      heading: texts.value,
      group: null,
      horizontal: 'Right',
      numberFormat: null,
      lineLook: ({ numberFormat }) => (numberFormat === null ? {} : { numberFormat }),
      content: ({ expression, expected }) => {
        if (expression !== null) return contentIn(settings)(expressionFormula(expression), expected);
        return typeof expected === 'number' ? { kind: 'number', value: expected } : textContent(expected);
      },
    },
  ];
  return {
    lines: [{ text: texts.keyFigures, look: 'heading' }],
    table: sheetTable<TracedFigure, KeyColumnId>({
      columns,
      lines: figures.map((line) => ({ kind: 'line', line })),
      total: null,
    }),
  };
}

/** The columns of the page, those that the table has figures for. */
const standingColumns: readonly ColumnId[] = [
  'committee',
  'target',
  'admitted',
  'difference',
  'attainment',
  'attainment-standing',
  'state',
  'ratio',
];

function standingSection({ year, results }: YearAdmissions, settings: ReportSettings): Section {
  const all = textsOf(settings.language);
  const lines = [...committeesOf(results)].sort(
    (a, b) => (a.standings.attainment?.standing ?? Infinity) - (b.standings.attainment?.standing ?? Infinity),
  );
  const available = reportColumns(results, settings);
  const serial: ReportColumn<ReportLine, ColumnId> = serialColumn((line) => {
    const index = lines.findIndex((each) => each === line);
    return index === -1 ? null : { kind: 'number', value: index + 1 };
  }, settings);
  // A ratio needs its members beside it, which this page has no room to name twice.
  const wished = standingColumns.filter((id) => id !== 'ratio' || results.membersBase !== null);
  const columns = wished.flatMap((id): readonly ReportColumn<ReportLine, ColumnId>[] => {
    const column = available.get(id);
    if (!column) return [];
    const members = available.get('members');
    return id === 'ratio' && members ? [members, column] : [column];
  });
  return {
    lines: [{ text: all.summary.standings(String(year)), look: 'heading' }],
    hasSmallCharts: true,
    table: sheetTable<ReportLine, ColumnId>({
      columns: [serial, ...columns],
      lines: lines.map((line) => ({ kind: 'line', line })),
      total: results.total,
      charts: smallCharts(year, results.membersBase !== null, String(lines.length), settings),
    }),
  };
}

function smallCharts(
  year: number,
  hasRatio: boolean,
  count: string,
  settings: ReportSettings,
): readonly ChartWish<ReportLine, ColumnId>[] {
  const texts = textsOf(settings.language).reports;
  const { colors } = styleOf(settings);
  const shared = {
    nameOf: (line: ReportLine) => (line.kind === 'committee' ? line.row.committee : ''),
    axisFormat: '0%',
    numberFormat: percentFormat(settings.decimals),
  };
  const column = { kind: 'column' as const, type: 'ColumnClustered' as const, color: colors.column };
  const line = { kind: 'constant' as const, type: 'Line' as const, color: colors.line };
  const attainment: ChartWish<ReportLine, ColumnId> = {
    ...shared,
    title: texts.attainmentChart(String(year)),
    alternativeText: `${texts.attainmentChart(String(year))} (${count})`,
    series: [
      {
        ...column,
        id: 'attainment',
        name: texts.attainment,
        valueOf: (each) => valueOf(each.attainment),
      },
      { ...line, name: texts.targetLine, value: one },
    ],
  };
  const ratio: ChartWish<ReportLine, ColumnId> = {
    ...shared,
    title: texts.ratioChart(String(year)),
    alternativeText: `${texts.ratioChart(String(year))} (${count})`,
    series: [{ ...column, id: 'ratio', name: texts.ratio, valueOf: (each) => valueOf(each.ratio) }],
  };
  return hasRatio ? [attainment, ratio] : [attainment];
}
