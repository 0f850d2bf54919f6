import type { checkList as vietnamese } from '../vi/check-list';

/** Texts of the check list that is written on a sheet. */
export const checkList: typeof vietnamese = {
  sheet: 'Prüfliste',
  title: 'ZU PRÜFENDE ZAHLEN',
  place: 'Zelle',
  matter: 'Sache',
  explanation: 'Befund',
  severities: { error: 'falsch', warning: 'zu prüfen', note: 'vermerkt' },
  count: (count, severity) => `${count} ${severity}`,
  group: (severity, count) => `${severity.charAt(0).toUpperCase()}${severity.slice(1)} (${count})`,
  unchangedNote:
    'Die Zahlen der Quellblätter sind unverändert; das Add-in berichtigt keine Zelle von selbst.',
  linkNote: 'Ein Klick auf die Adresse führt zur Zelle.',
};
