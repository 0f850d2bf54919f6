import { errors as deErrors } from './de/errors';
import { findings as deFindings } from './de/findings';
import { pane as dePane } from './de/pane';
import { reports as deReports } from './de/reports';
import { errors as enErrors } from './en/errors';
import { findings as enFindings } from './en/findings';
import { pane as enPane } from './en/pane';
import { reports as enReports } from './en/reports';
import type { Language } from './language';
import { errors as viErrors } from './vi/errors';
import { findings as viFindings } from './vi/findings';
import { pane as viPane } from './vi/pane';
import { reports as viReports } from './vi/reports';

const vi = { reports: viReports, findings: viFindings, errors: viErrors, pane: viPane };

/** All words in one language, by area. The Vietnamese ones give the shape; the others have the same keys. */
export type Texts = typeof vi;

const texts: Readonly<Record<Language, Texts>> = {
  vi,
  en: { reports: enReports, findings: enFindings, errors: enErrors, pane: enPane },
  de: { reports: deReports, findings: deFindings, errors: deErrors, pane: dePane },
};

/** The words of one language. */
export function textsOf(language: Language): Texts {
  return texts[language];
}
