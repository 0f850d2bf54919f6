import { isCommitteeTable } from '../intake/table';
import { textsOf } from '../language/text';
import { writingDay } from './letterhead';
import type { ReportOffer, ReportSources } from './report-offer';
import { defaultReportSettings, type ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import type { ReportKey, SheetPlan } from './sheet-plan';
import { keySection } from './summary-key-table';
import { standingSection } from './summary-standing';
import { yearlyAdmissions } from './yearly-admissions';

/** The summary is about the whole workbook. */
const key: ReportKey = { report: 'summary', year: null, part: '', sourceSheetId: '', sourceCell: '' };

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

/** One page for the meeting: the key figures, small charts, the standing of the committees in the latest year. */
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
