import { isCommitteeTable, type CommitteeTable } from '../intake/table';
import { formatCount, formatPercent } from '../language/number-format';
import { admissionRatioReport } from './admission-ratio';
import { admissionResults, type AdmissionResults } from './admission-results';
import { attainmentReport } from './attainment';
import { periodPart, tableKey } from './committee-sheet';
import { reportFigures } from './report-figures';
import { measuredOnce, type Measures, type ReportOffer, type ReportSources } from './report-offer';
import type { ReportSettings } from './report-settings';

/** Attainment and admission ratio of every admissions table, whichever its columns allow. */
export function admissionOffers({ tables }: ReportSources): readonly ReportOffer[] {
  return tables
    .filter(isCommitteeTable)
    .flatMap((table) => (table.kind === 'admissions' ? offersOf(table) : []));
}

function offersOf(table: CommitteeTable): readonly ReportOffer[] {
  const has = (...fields: readonly string[]) => table.columns.some(({ field }) => fields.includes(field));
  const resultsOf = measuredOnce((settings) => admissionResults(table, settings));
  const measures: Measures = {
    figures: (settings) => reportFigures(resultsOf(settings), settings),
    headline: (settings) => headline(resultsOf(settings), settings),
  };
  const part = periodPart(table);
  return [
    ...(has('target')
      ? [
          {
            key: tableKey('attainment', table, part),
            tables: [table],
            measures,
            plan: (settings: ReportSettings) => attainmentReport(table, resultsOf(settings), settings),
          },
        ]
      : []),
    ...(has('members-previous-year', 'members-now')
      ? [
          {
            key: tableKey('admission-ratio', table, part),
            tables: [table],
            measures,
            headline: (settings: ReportSettings) => ratioText(resultsOf(settings), settings),
            plan: (settings: ReportSettings) => admissionRatioReport(table, resultsOf(settings), settings),
          },
        ]
      : []),
  ];
}

function headline(results: AdmissionResults, settings: ReportSettings): string {
  const { language, decimals } = settings;
  const { admitted, target, attainment } = results.total;
  if (attainment.ok && admitted.value && target.value) {
    const percent = formatPercent(attainment.value, decimals, language);
    return `${formatCount(admitted.value, language)}/${formatCount(target.value, language)} = ${percent}`;
  }
  return ratioText(results, settings);
}

function ratioText({ total: { ratio } }: AdmissionResults, { language, decimals }: ReportSettings): string {
  return ratio.ok ? formatPercent(ratio.value, decimals, language) : '';
}
