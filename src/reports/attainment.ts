import type { CommitteeTable } from '../intake/table';
import { textsOf } from '../language/text';
import { one } from '../measures/fraction';
import type { AdmissionResults } from './admission-results';
import { committeeSheet } from './committee-sheet';
import type { ReportSettings } from './report-settings';
import { styleOf } from './report-style';
import type { SheetPlan } from './sheet-plan';

/**
 * The attainment report: every committee's admissions against its target, with standing and a word for the state, the
 * admission ratio beside it where the table knows the members, and a chart with the target as a line. Where committees have
 * targets of their own too, attainment, standing and state by those stand beside.
 * `results` are those of `table` with the same settings; the table must have a target column.
 */
export function attainmentReport(
  table: CommitteeTable,
  results: AdmissionResults,
  settings: ReportSettings,
): SheetPlan {
  if (!results.hasTarget) throw new Error('An attainment report needs a table with targets.');
  const { reports: texts, ownTarget } = textsOf(settings.language);
  const year = table.year === null ? null : String(table.year);
  return committeeSheet(
    {
      report: 'attainment',
      name: texts.attainmentSheet(year ?? ''),
      title: texts.attainmentTitle(year),
      columns: [
        'serial',
        'committee',
        'target',
        'admitted',
        'difference',
        'attainment',
        'attainment-standing',
        'state',
        'own-target',
        'own-attainment',
        'own-standing',
        'own-state',
        'members',
        'ratio',
        'band',
      ],
      measure: {
        id: 'attainment',
        name: results.hasOwnTarget ? ownTarget.givenAttainment : texts.attainment,
        resultOf: (line) => line.attainment,
      },
      barsReachOne: true,
      chart: {
        title: texts.attainmentChart(year),
        beside: results.hasOwnTarget
          ? [{ id: 'own-attainment', name: ownTarget.attainment, resultOf: (line) => line.ownAttainment }]
          : [],
        lines: [{ name: texts.targetLine, value: one, color: styleOf(settings).colors.line }],
        alternativeText: texts.attainmentAlternative,
      },
    },
    table,
    results,
    settings,
  );
}
