import { cellText } from '../intake/cell';
import { isCommitteeTable, type Table } from '../intake/table';
import { quoted } from '../language/quoted';
import { textsOf } from '../language/text';
import { agreesFormula, expressionFormula, linkFormula } from './sheet-formulas';
import { writingDay } from './letterhead';
import { contentIn, textContent } from './live-content';
import { narrativeOf, paragraphText, type Narrative } from './narrative';
import type { ReportOffer, ReportSources } from './report-offer';
import { defaultReportSettings, type ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import { styleOf } from './report-style';
import type { Places } from './table-place';
import type { ReportColumn, TableLine } from './table-wish';
import { serialColumn } from './serial-column';
import type { PlanContent, ReportKey, SheetPlan } from './sheet-plan';
import { sheetTable } from './sheet-table';
import { rangesText } from './source-ranges';
import type { TracedFigure } from './traced-figure';

type ColumnId = 'serial' | 'figure' | 'in-text' | 'now' | 'follows' | 'cell';

/** The narrative is about the whole workbook. */
const key: ReportKey = { report: 'narrative', year: null, part: '', sourceSheetId: '', sourceCell: '' };

/** What a link may show: Excel takes no longer text into a formula. */
const longestLink = 240;

/** A narrative wherever the tables have figures for a sentence. */
export function narrativeOffers({ tables }: ReportSources): readonly ReportOffer[] {
  if (narrativeOf(tables, defaultReportSettings('vi', null)).length === 0) return [];
  return [
    {
      key,
      tables: [],
      measures: {
        figures: () => [],
        headline: (settings) => {
          const sentences = narrativeOf(tables, settings).flat();
          return textsOf(settings.language).narrative.count(String(sentences.length));
        },
      },
      plan: (settings) => narrativeSheet(tables, settings),
    },
  ];
}

/**
 * The paragraphs as they are copied into a report, and below them every figure of every sentence with the formula that
 * gives it anew and a link to its cells. The sentences are values: what they say (above, below, exceeded) and how Excel
 * writes numbers in a text both depend on more than a formula can hold.
 */
export function narrativeSheet(tables: readonly Table[], settings: ReportSettings): SheetPlan {
  const texts = textsOf(settings.language).narrative;
  const narrative = narrativeOf(tables, settings);
  const isLive = settings.formulas !== 'values';
  return reportSheet(
    {
      key,
      name: texts.sheet,
      title: texts.title,
      source: [texts.sourceLine, ...writingDay(settings)].join(' · '),
      body: tables.filter(isCommitteeTable).find(({ body }) => body !== '')?.body ?? '',
      sections: [
        {
          lines: narrative.map((sentences) => ({ text: paragraphText(sentences), look: 'text' })),
          table: null,
        },
        {
          lines: [{ text: texts.figuresHeading, look: 'heading' }],
          table: sheetTable<TracedFigure, ColumnId>({
            columns: columnsIn(settings),
            lines: linesOf(narrative),
            total: null,
          }),
        },
      ],
      notes: [isLive ? texts.valuesNote : texts.plainNote, texts.wordingNote],
    },
    settings,
  );
}

function linesOf(narrative: Narrative): TableLine<TracedFigure>[] {
  return narrative
    .flat()
    .flatMap(({ text, figures }, index): TableLine<TracedFigure>[] => [
      { kind: 'group', serial: String(index + 1), text },
      ...figures.map((line) => ({ kind: 'line' as const, line })),
    ]);
}

function columnsIn(settings: ReportSettings): ReportColumn<TracedFigure, ColumnId>[] {
  const texts = textsOf(settings.language).narrative;
  const plain = { group: null, numberFormat: null };
  const written: ReportColumn<TracedFigure, ColumnId>[] = [
    serialColumn(() => null, settings),
    {
      ...plain,
      id: 'figure',
      role: 'name',
      heading: texts.figure,
      horizontal: 'Left',
      content: ({ name }) => textContent(name),
    },
    {
      ...plain,
      id: 'in-text',
      role: 'figure',
      heading: texts.inText,
      horizontal: 'Right',
      content: ({ shown }) => textContent(quoted(shown, settings.language)),
    },
  ];
  return [...written, ...(settings.formulas === 'values' ? [] : liveColumns(settings)), cellColumn(settings)];
}

function liveColumns(settings: ReportSettings): ReportColumn<TracedFigure, ColumnId>[] {
  const texts = textsOf(settings.language).narrative;
  const content = contentIn(settings);
  const words = { agrees: texts.stillRight, changed: texts.changed };
  return [
    {
      id: 'now',
      role: 'figure',
      group: null,
      heading: texts.now,
      horizontal: 'Right',
      numberFormat: null,
      lineLook: ({ numberFormat }) => (numberFormat === null ? {} : { numberFormat }),
      content: ({ expression, expected }) =>
        expression === null ? null : content(expressionFormula(expression), expected),
    },
    {
      id: 'follows',
      role: 'figure',
      group: null,
      heading: texts.follows,
      horizontal: 'Center',
      numberFormat: null,
      content: ({ expression, expected }, places) =>
        expression === null
          ? null
          : content(agreesFormula(nowCell(places), expected, words), texts.stillRight),
    },
  ];
}

function nowCell({ row, columns }: Places<ColumnId>): string {
  return cellText(row, columns.get('now') ?? 0);
}

function cellColumn(settings: ReportSettings): ReportColumn<TracedFigure, ColumnId> {
  const texts = textsOf(settings.language).narrative;
  return {
    id: 'cell',
    role: 'link',
    group: null,
    heading: texts.cell,
    horizontal: 'Left',
    numberFormat: null,
    // A choice of the settings leads nowhere.
    lineLook: ({ where }) =>
      where === null ? { fontColor: styleOf(settings).colors.note, underline: false } : {},
    content: ({ cells, where }): PlanContent => {
      if (where === null) return { kind: 'text', text: texts.fromSettings };
      const all = rangesText(cells);
      const text = all.length > longestLink ? `${all.slice(0, longestLink)}…` : all;
      if (settings.formulas === 'values') return { kind: 'text', text };
      return { kind: 'formula', formula: linkFormula(where, text), expected: text };
    },
  };
}
