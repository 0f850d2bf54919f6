import { checkList as deCheckList } from './de/check-list';
import { errors as deErrors } from './de/errors';
import { findings as deFindings } from './de/findings';
import { pane as dePane } from './de/pane';
import { reports as deReports } from './de/reports';
import { checkList as enCheckList } from './en/check-list';
import { errors as enErrors } from './en/errors';
import { findings as enFindings } from './en/findings';
import { pane as enPane } from './en/pane';
import { reports as enReports } from './en/reports';
import type { Language } from './language';
import { checkList as viCheckList } from './vi/check-list';
import { errors as viErrors } from './vi/errors';
import { findings as viFindings } from './vi/findings';
import { pane as viPane } from './vi/pane';
import { reports as viReports } from './vi/reports';

const vi = {
  reports: viReports,
  checkList: viCheckList,
  findings: viFindings,
  errors: viErrors,
  pane: viPane,
};

/** All words in one language, by area. The Vietnamese ones give the shape; the others have the same keys. */
export type Texts = typeof vi;

const texts: Readonly<Record<Language, Texts>> = {
  vi,
  en: { reports: enReports, checkList: enCheckList, findings: enFindings, errors: enErrors, pane: enPane },
  de: { reports: deReports, checkList: deCheckList, findings: deFindings, errors: deErrors, pane: dePane },
};

/** The words of one language. */
export function textsOf(language: Language): Texts {
  return texts[language];
}
