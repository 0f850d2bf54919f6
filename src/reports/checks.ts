import type { Finding, Severity } from '../intake/finding';
import { findingText } from '../language/finding-text';
import { textsOf } from '../language/text';
import { linkFormula, linkText } from './sheet-formulas';
import { writingDay } from './letterhead';
import type { ReportOffer, ReportSources } from './report-offer';
import type { ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import type { ReportColumn, TableLine } from './table-wish';
import type { ReportKey, SheetPlan } from './sheet-plan';
import { serialColumn } from './serial-column';
import { sheetTable } from './sheet-table';

type ColumnId = 'serial' | 'place' | 'title' | 'sentence';

interface CheckLine {
  readonly serial: number;
  readonly finding: Finding;
}

/** The check list is about the whole workbook. */
const key: ReportKey = { report: 'checks', year: null, part: '', sourceSheetId: '', sourceCell: '' };

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** A check list wherever something was found. */
export function checkOffers({ tables, findings }: ReportSources): readonly ReportOffer[] {
  if (findings.length === 0) return [];
  return [
    {
      key,
      tables: [],
      measures: { figures: () => [], headline: (settings) => countsLine(findings, settings) },
      plan: (settings) => checkList(findings, tables[0]?.body ?? '', settings),
    },
  ];
}

/** Every finding with a link to its cell, the gravest first, in the order of the sheets. */
export function checkList(findings: readonly Finding[], body: string, settings: ReportSettings): SheetPlan {
  const texts = textsOf(settings.language).checkList;
  return reportSheet(
    {
      key,
      name: texts.sheet,
      title: texts.title,
      source: [countsLine(findings, settings), ...writingDay(settings)].join(' · '),
      body,
      sections: [
        {
          lines: [],
          table: sheetTable<CheckLine, ColumnId>({
            columns: columnsIn(settings),
            lines: linesOf(findings, settings),
            total: null,
          }),
        },
      ],
      notes: [texts.unchangedNote, texts.linkNote],
    },
    settings,
  );
}

function linesOf(findings: readonly Finding[], settings: ReportSettings): TableLine<CheckLine>[] {
  const texts = textsOf(settings.language).checkList;
  let serial = 0;
  return severities.flatMap((severity): TableLine<CheckLine>[] => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const text = texts.group(texts.severities[severity], String(own.length));
    return [
      { kind: 'group', serial: '', text },
      ...own.map((finding) => ({ kind: 'line' as const, line: { serial: ++serial, finding } })),
    ];
  });
}

function columnsIn(settings: ReportSettings): ReportColumn<CheckLine, ColumnId>[] {
  const texts = textsOf(settings.language).checkList;
  const words = { group: null, horizontal: 'Left' as const, numberFormat: null };
  return [
    serialColumn(({ serial }) => ({ kind: 'number', value: serial }), settings),
    {
      ...words,
      id: 'place',
      role: 'link',
      heading: texts.place,
      content: ({ finding: { where } }) =>
        settings.formulas === 'values'
          ? { kind: 'text', text: linkText(where) }
          : { kind: 'formula', formula: linkFormula(where), expected: linkText(where) },
    },
    {
      ...words,
      id: 'title',
      role: 'name',
      heading: texts.matter,
      content: ({ finding }) => ({ kind: 'text', text: findingText(finding, settings.language).title }),
    },
    {
      ...words,
      id: 'sentence',
      role: 'words',
      heading: texts.explanation,
      content: ({ finding }) => ({ kind: 'text', text: findingText(finding, settings.language).sentence }),
    },
  ];
}

/** "2 sai · 5 cần xem · 1 ghi nhận", those that there are. */
function countsLine(findings: readonly Finding[], settings: ReportSettings): string {
  const texts = textsOf(settings.language).checkList;
  return severities
    .flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      return count === 0 ? [] : [texts.count(String(count), texts.severities[severity])];
    })
    .join(' · ');
}
