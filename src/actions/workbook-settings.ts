import type { DecidedMatch } from '../intake/committees';
import { defaultReportChoices, type ReportSettings } from '../reports/report-settings';
import type { MembersBase } from '../measures/admission-ratio';
import type { TableCorrection } from '../intake/table-correction';

/** What of a report's settings belongs to the workbook: the language is the person's, the day the day of writing. */
export type KeptReportSettings = Omit<ReportSettings, 'language' | 'writtenOn' | 'membersBase'> & {
  /** `null`: the base that each table allows, as {@link ReportSettings} says. */
  readonly membersBase: MembersBase | null;
};

/** Everything that a person decided about this workbook; kept in it, so that the next month starts from there. */
export interface WorkbookSettings {
  readonly report: KeptReportSettings;
  /** What a person put right about the tables that were found, or named by hand where none was found. */
  readonly corrections: readonly TableCorrection[];
  readonly matches: readonly DecidedMatch[];
  /** Whether reports are written anew by themselves when their sources change. */
  readonly refreshesByItself: boolean;
}

/** The settings of a workbook in which nobody chose any. */
export function defaultWorkbookSettings(): WorkbookSettings {
  return {
    report: { ...defaultReportChoices, membersBase: null },
    corrections: [],
    matches: [],
    refreshesByItself: false,
  };
}

/** The settings that a report is written with, in a language and on a day (`2022-12-31`). */
export function reportSettingsOf(
  { report: { membersBase, ...report } }: WorkbookSettings,
  { language, writtenOn }: Pick<ReportSettings, 'language' | 'writtenOn'>,
): ReportSettings {
  return { ...report, language, writtenOn, ...(membersBase === null ? {} : { membersBase }) };
}
