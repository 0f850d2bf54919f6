import type { CommitteeTable } from '../intake/table';
import { textsOf } from '../language/text';
import type { AdmissionResults } from './admission-results';
import { committeeSheet } from './committee-sheet';
import { bandEnds } from './report-columns';
import type { ReportSettings } from './report-settings';
import { styleOf } from './report-style';
import type { SheetPlan } from './sheet-plan';

/**
 * The admission ratio report: every committee's admissions against its members, with the standing by ratio and the
 * place in the band, such as that of the committees directly under the Central Committee. The title's line names what
 * the ratio is measured on. `results` are those of `table` with the same settings; the table must know the members.
 */
export function admissionRatioReport(
  table: CommitteeTable,
  results: AdmissionResults,
  settings: ReportSettings,
): SheetPlan {
  if (!results.membersBase) throw new Error('An admission ratio report needs a table with members.');
  const texts = textsOf(settings.language).reports;
  const year = table.year === null ? null : String(table.year);
  const [low, high] = bandEnds(settings);
  const { colors } = styleOf(settings);
  const percentSign = high.replace(/^[\d.,]+/, '');
  return committeeSheet(
    {
      report: 'admission-ratio',
      name: texts.ratioSheet(year ?? ''),
      title: texts.ratioTitle(year),
      columns: ['serial', 'committee', 'admitted', 'members', 'ratio', 'ratio-standing', 'band'],
      measure: { id: 'ratio', name: texts.ratio, resultOf: (line) => line.ratio },
      barsReachOne: false,
      chart: {
        title: texts.ratioChart(year),
        beside: [],
        lines: [
          { name: texts.bandLow(`${low}${percentSign}`), value: settings.band.low, color: colors.secondLine },
          { name: texts.bandHigh(high), value: settings.band.high, color: colors.line },
        ],
        alternativeText: texts.ratioAlternative,
      },
    },
    table,
    results,
    settings,
  );
}
