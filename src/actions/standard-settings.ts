import type { Language } from '../language/language';
import { defaultReportSettings, type ReportSettings } from '../reports/report-settings';

/** The settings when nobody chose any. Reports carry the day they were written on, in the person's own time zone. */
export function standardSettings(language: Language, now = new Date()): ReportSettings {
  return defaultReportSettings(language, isoDate(now));
}

/** `2022-12-31`, in the time zone of the machine. */
export function isoDate(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export type { ReportSettings };
