import { done, failed, type Outcome } from '../excel/outcome';
import type { Language } from '../language/language';
import type { ReportSettings } from '../reports/report-settings';
import type { Scan } from './scan';
import { isoDate } from './standard-settings';
import { reportSettingsOf, type WorkbookSettings } from './workbook-settings';

/** What is wished for this once, language and day always; all else is as the workbook's settings have it. */
export type ReportWish = Pick<ReportSettings, 'language' | 'writtenOn'> & Partial<ReportSettings>;

/** A wish for nothing but a language, and today in the person's own time zone. */
export function wishFor(language: Language, now = new Date()): ReportWish {
  return { language, writtenOn: isoDate(now) };
}

/** The settings in force for a wish in a workbook. */
export function settingsFor(settings: WorkbookSettings, wish: ReportWish): ReportSettings {
  return { ...reportSettingsOf(settings, wish), ...wish };
}

/**
 * The same for a workbook that was read: settings that cannot be read are a failure, since reports by the defaults in
 * their place would be wrong in silence. The person decides first: `keepSettings` or `forgetSettings`.
 */
export function settingsOfScan({ kept }: Pick<Scan, 'kept'>, wish: ReportWish): Outcome<ReportSettings> {
  return kept.kind === 'does-not-fit'
    ? failed('settings-do-not-fit', { path: kept.path })
    : done(settingsFor(kept.settings, wish));
}
