import type { Language } from '../language/language';
import { defaultBand } from '../measures/band';
import { defaultDecimals, type ReportSettings } from '../reports/report-settings';

/** The settings when nobody chose any. Reports carry the day they were written on, in the person's own time zone. */
export function standardSettings(language: Language, now = new Date()): ReportSettings {
  return {
    language,
    formulas: 'excel',
    decimals: defaultDecimals,
    band: defaultBand,
    writtenOn: isoDate(now),
  };
}

function isoDate(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export type { ReportSettings };
