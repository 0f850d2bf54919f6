import type { CountedRegister } from '../intake/counted-register';
import { isCommitteeTable, type CommitteeTable, type CriteriaTable } from '../intake/table';
import { formatCount, formatPercent } from '../language/number-format';
import { textsOf } from '../language/text';
import { fraction, toNumber } from '../measures/fraction';
import { linkText } from './sheet-formulas';
import { compositionReport, type CompositionSheet } from './composition';
import { registerComposition, tableComposition, type Composition } from './composition-results';
import { shareValue } from './composition-share';
import { periodPart, tableKey, tableSource } from './committee-sheet';
import { criteriaReport } from './criteria';
import { criteriaResults, type CriteriaResults } from './criteria-results';
import type { ReportFigure } from './report-figures';
import type { ReportOffer, ReportSources } from './report-offer';
import type { ReportSettings } from './report-settings';
import { cellsOf } from './sourced-count';

/** The composition of the admitted: of each table that tells parts of them, each form 2-BTCTW, each counted register. */
export function compositionOffers({ tables, registers }: ReportSources): readonly ReportOffer[] {
  return [
    ...tables.filter(isCommitteeTable).flatMap(tableOffer),
    ...tables.flatMap((table) => (table.kind === 'criteria' ? criteriaOffer(table) : [])),
    ...registers.flatMap(registerOffer),
  ];
}

function tableOffer(table: CommitteeTable): readonly ReportOffer[] {
  const composition =
    table.kind === 'composition' || table.kind === 'admissions' ? tableComposition(table) : null;
  if (!composition) return [];
  const year = table.year === null ? null : String(table.year);
  const sheet = (settings: ReportSettings): CompositionSheet => {
    const { composition: texts, reports } = textsOf(settings.language);
    return {
      key: tableKey('composition', table, periodPart(table)),
      name: texts.sheet(year ?? ''),
      title: texts.title(year),
      chartTitle: texts.chart(year),
      source: tableSource(table, settings),
      body: table.body,
      notes: [settings.formulas === 'values' ? reports.valuesNote : reports.liveNote],
    };
  };
  return [
    {
      key: tableKey('composition', table, periodPart(table)),
      tables: [table],
      measures: measuresOf(composition, table.year),
      plan: (settings) => compositionReport(composition, sheet(settings), settings),
    },
  ];
}

function registerOffer(register: CountedRegister): readonly ReportOffer[] {
  const composition = registerComposition(register);
  if (!composition) return [];
  const { table } = register;
  const year = table.year === null ? null : String(table.year);
  const key = tableKey('composition', table, 'register');
  return [
    {
      key,
      tables: [table],
      measures: measuresOf(composition, table.year),
      plan: (settings) => {
        const texts = textsOf(settings.language).composition;
        const sheet: CompositionSheet = {
          key,
          name: texts.registerSheet(year ?? ''),
          title: texts.registerTitle(year),
          chartTitle: texts.chart(year),
          source: tableSource(table, settings),
          body: table.body,
          notes: registerNotes(register, settings),
        };
        return compositionReport(composition, sheet, settings);
      },
    },
  ];
}

function registerNotes(
  { rows, counted, countedAt, problems }: CountedRegister,
  { language }: ReportSettings,
): string[] {
  const texts = textsOf(language).composition;
  const count = (value: number) => formatCount(fraction(value), language);
  const uncounted = problems.filter(({ code }) => code !== 'outside-year' && code !== 'mark-unknown');
  return [
    texts.registerNote(count(rows), count(counted), countedAt.replace('T', ' ')),
    ...uncounted.map(({ count: some, first }) =>
      texts.problemNote(count(some), first.map(({ where }) => linkText(where)).join(', ')),
    ),
  ];
}

function criteriaOffer(table: CriteriaTable): readonly ReportOffer[] {
  const results = criteriaResults(table);
  if (!results.whole) return [];
  return [
    {
      key: tableKey('composition', table, 'criteria'),
      tables: [table],
      measures: {
        figures: (settings) => criteriaFigures(results, settings),
        headline: (settings) => criteriaHeadline(results, settings),
      },
      plan: (settings) => criteriaReport(results, settings),
    },
  ];
}

function measuresOf(composition: Composition, year: number | null): ReportOffer['measures'] {
  return {
    figures: (settings) => compositionFigures(composition, year, settings),
    headline: (settings) => {
      const texts = textsOf(settings.language).composition;
      const { total } = composition;
      return composition.parts
        .flatMap((part) => {
          const share = shareValue(total.parts.get(part)?.value ?? null, total.admitted.value);
          return share
            ? [`${texts.parts[part]} ${formatPercent(share, settings.decimals, settings.language)}`]
            : [];
        })
        .join(' · ');
    },
  };
}

function compositionFigures(
  { parts, rows, total }: Composition,
  year: number | null,
  { language, decimals }: ReportSettings,
): readonly ReportFigure[] {
  return [...rows, total].flatMap((row) => {
    if (row.kind === 'group') return [];
    return parts.flatMap((part): ReportFigure[] => {
      const count = row.parts.get(part);
      const share = shareValue(count?.value ?? null, row.admitted.value);
      if (!share || !count) return [];
      return [
        {
          measure: 'composition-share',
          committee: row.name,
          row: row.kind,
          year,
          value: toNumber(share),
          shown: formatPercent(share, decimals, language),
          basis: null,
          of: part,
          cells: [...cellsOf(count), ...cellsOf(row.admitted)],
        },
      ];
    });
  });
}

function criteriaFigures(
  { table, lines, whole }: CriteriaResults,
  { language, decimals }: ReportSettings,
): readonly ReportFigure[] {
  return lines.flatMap((line): ReportFigure[] => {
    if (line.kind === 'heading') return [];
    const own = {
      committee: '',
      row: 'total' as const,
      year: table.year,
      basis: null,
      of: line.row.text.trim(),
    };
    const shown = (value: NonNullable<typeof line.share>) => formatPercent(value, decimals, language);
    return [
      ...(line.share && line !== whole
        ? [
            {
              ...own,
              measure: 'composition-share' as const,
              value: toNumber(line.share),
              shown: shown(line.share),
              cells: [...cellsOf(line.now), ...(whole ? cellsOf(whole.now) : [])],
            },
          ]
        : []),
      ...(line.againstBefore
        ? [
            {
              ...own,
              measure: 'same-period' as const,
              value: toNumber(line.againstBefore),
              shown: shown(line.againstBefore),
              cells: [...cellsOf(line.now), ...cellsOf(line.before)],
            },
          ]
        : []),
    ];
  });
}

function criteriaHeadline({ whole }: CriteriaResults, { language, decimals }: ReportSettings): string {
  if (!whole?.now.value) return '';
  const count = formatCount(whole.now.value, language);
  const texts = textsOf(language).composition;
  if (!whole.againstBefore) return count;
  return `${count} · ${texts.nowAgainstBefore} ${formatPercent(whole.againstBefore, decimals, language)}`;
}
