import { cellText } from '../intake/cell';
import { formatPercent } from '../language/number-format';
import { textsOf } from '../language/text';
import type { Fraction } from '../measures/fraction';
import type { Composition, CompositionRow, Part } from './composition-results';
import { shareOrWords, shareValue } from './composition-share';
import { compositionFormula } from './admission-formulas';
import { figureColumn } from './figure-column';
import { sameNumberFormula } from './sheet-formulas';
import {
  at,
  columnCells,
  contentIn,
  countContent,
  numberOr,
  serialContent,
  textContent,
} from './live-content';
import type { ChartWish } from './report-chart';
import type { ReportSettings } from './report-settings';
import { reportSheet, type ReportSheet } from './report-sheet';
import { numberFormats, percentFormat, styleOf } from './report-style';
import type { Places } from './table-place';
import type { ReportColumn, TableLine } from './table-wish';
import { serialColumn } from './serial-column';
import type { SheetPlan } from './sheet-plan';
import { sheetTable, type SheetTable } from './sheet-table';

type OverviewId = 'serial' | 'part' | 'count' | 'share';
type CommitteeColumnId = 'serial' | 'committee' | 'admitted' | `${Part}` | `${Part}-share`;
type CommitteeColumn = ReportColumn<CompositionRow, CommitteeColumnId>;

const committeesTable = 'committees';

/** What the report of a table and that of a register do not share. */
export type CompositionSheet = Pick<ReportSheet, 'key' | 'name' | 'title' | 'source' | 'body'> & {
  /** Sentences of the source's own, such as when a register was counted. */
  readonly notes: readonly string[];
  readonly chartTitle: string;
};

/** The parts of the admitted: of the whole, with a chart, and by committee; each a share of the admitted. */
export function compositionReport(
  composition: Composition,
  sheet: CompositionSheet,
  settings: ReportSettings,
): SheetPlan {
  const texts = textsOf(settings.language).composition;
  const { key, name, title, source, body } = sheet;
  return reportSheet(
    {
      key,
      name,
      title,
      source,
      body,
      sections: [
        { lines: [], table: overview(composition, sheet.chartTitle, settings) },
        {
          lines: [{ text: texts.byCommittee, look: 'heading' }],
          table: byCommittee(composition, settings),
        },
      ],
      notes: [
        textsOf(settings.language).reports.roundingNote(settings.decimals),
        texts.ofWhichNote,
        ...tooLargeNotes(composition, settings),
        ...sheet.notes,
      ],
    },
    settings,
  );
}

function overview({ parts, total }: Composition, chartTitle: string, settings: ReportSettings): SheetTable {
  const texts = textsOf(settings.language).composition;
  const content = contentIn(settings);
  const totalCell = (id: string, { tables }: Places<OverviewId>): string => {
    const place = tables.get(committeesTable);
    const column = place?.columns.get(id);
    if (!place || column === undefined) throw new Error(`The composition has no column "${id}".`);
    return cellText(place.endRow, column);
  };
  const countOf = (part: Part) => total.parts.get(part)?.value ?? null;
  const columns: ReportColumn<Part | 'admitted', OverviewId>[] = [
    serialColumn(
      (line) => (line === 'admitted' ? null : { kind: 'number', value: parts.indexOf(line) + 1 }),
      settings,
    ),
    {
      id: 'part',
      role: 'name',
      heading: texts.part,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: (line) => textContent(line === 'admitted' ? texts.allAdmitted : texts.parts[line]),
    },
    {
      id: 'count',
      role: 'figure',
      heading: texts.count,
      group: null,
      horizontal: 'Right',
      numberFormat: numberFormats.count,
      content: (line, places) => {
        const value = line === 'admitted' ? total.admitted.value : countOf(line);
        return content(sameNumberFormula(totalCell(line, places)), numberOr(value));
      },
    },
    {
      id: 'share',
      role: 'figure',
      heading: texts.share,
      group: null,
      horizontal: 'Right',
      numberFormat: percentFormat(settings.decimals),
      content: (line, places) =>
        line === 'admitted'
          ? null
          : content(
              compositionFormula(
                at('count', places),
                totalCell('admitted', places),
                settings.formulas === 'addin',
                texts.tooLarge,
              ),
              shareOrWords(countOf(line), total.admitted.value, texts.tooLarge),
            ),
    },
  ];
  const shareOf = (line: Part | 'admitted'): Fraction | null =>
    line === 'admitted' ? null : shareValue(countOf(line), total.admitted.value);
  const chart: ChartWish<Part | 'admitted', OverviewId> = {
    title: chartTitle,
    alternativeText: alternativeText(
      parts.map((part) => [texts.parts[part], shareOf(part)]),
      settings,
    ),
    nameOf: (line) => (line === 'admitted' ? texts.allAdmitted : texts.parts[line]),
    series: [
      {
        kind: 'column',
        id: 'share',
        name: texts.shareOfAdmitted,
        type: 'ColumnClustered',
        color: styleOf(settings).colors.column,
        valueOf: shareOf,
      },
    ],
    axisFormat: '0%',
    numberFormat: percentFormat(settings.decimals),
  };
  return sheetTable<Part | 'admitted', OverviewId>({
    columns,
    lines: parts.map((line) => ({ kind: 'line', line })),
    total: 'admitted',
    bars: { id: 'share', valueOf: shareOf, reachesOne: true },
    charts: [chart],
  });
}

function byCommittee(composition: Composition, settings: ReportSettings): SheetTable {
  const lines = composition.rows.map((row): TableLine<CompositionRow> =>
    row.kind === 'group'
      ? { kind: 'group', serial: row.serial, text: row.text }
      : { kind: 'line', line: row },
  );
  return sheetTable<CompositionRow, CommitteeColumnId>({
    name: committeesTable,
    columns: committeeColumns(composition, settings),
    lines,
    total: composition.total,
  });
}

function committeeColumns({ parts }: Composition, settings: ReportSettings): CommitteeColumn[] {
  const { reports, composition: texts } = textsOf(settings.language);
  const figure = figureColumn<CompositionRow, CommitteeColumnId>;
  return [
    serialColumn((line: CompositionRow) => serialContent(line.serial), settings),
    {
      id: 'committee',
      role: 'name',
      heading: reports.committee,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ kind, name }) => textContent(kind === 'total' && name === '' ? reports.total : name),
    },
    figure('admitted', reports.admitted, null, numberFormats.count, (line, places) =>
      countContent(line.admitted, columnCells('admitted', places), settings),
    ),
    ...parts.flatMap((part) => {
      const share: CommitteeColumnId = `${part}-share`;
      const countOf = (line: CompositionRow) => line.parts.get(part);
      return [
        figure(part, texts.countShort, texts.parts[part], numberFormats.count, (line, places) => {
          const count = countOf(line);
          return count ? countContent(count, columnCells(part, places), settings) : null;
        }),
        figure(share, texts.share, texts.parts[part], percentFormat(settings.decimals), (line, places) =>
          contentIn(settings)(
            compositionFormula(
              at(part, places),
              at('admitted', places),
              settings.formulas === 'addin',
              texts.tooLarge,
            ),
            shareOrWords(countOf(line)?.value ?? null, line.admitted.value, texts.tooLarge),
          ),
        ),
      ];
    }),
  ];
}

/** One note for each part that is larger than the admitted: a slip of the sheet. */
function tooLargeNotes({ parts, rows, total }: Composition, settings: ReportSettings): string[] {
  const { composition: texts, reports } = textsOf(settings.language);
  return parts.flatMap((part) => {
    const wrong = [...rows, total].flatMap((row) => {
      if (row.kind === 'group') return [];
      const words = shareOrWords(row.parts.get(part)?.value ?? null, row.admitted.value, texts.tooLarge);
      return words === texts.tooLarge ? [row.name || reports.total] : [];
    });
    return wrong.length === 0 ? [] : [texts.tooLargeNote(texts.parts[part], wrong.join('; '))];
  });
}

/** "Nữ 47,3%; …": what the chart shows, for who cannot see it. */
export function alternativeText(
  shares: readonly (readonly [string, Fraction | null])[],
  { language, decimals }: ReportSettings,
): string {
  const shown = shares.flatMap(([name, share]) =>
    share ? [`${name} ${formatPercent(share, decimals, language)}`] : [],
  );
  return textsOf(language).composition.alternative(shown.join('; '));
}
