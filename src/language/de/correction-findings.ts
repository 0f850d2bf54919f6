import type { FindingTexts } from '../finding-text';

/** What is said of corrections that a person made. */
export const correctionFindings: Pick<FindingTexts, 'correction-does-not-fit' | 'rows-beyond-range'> = {
  'correction-does-not-fit': ({ sheet, text }) => ({
    title: 'Eine Berichtigung passt nicht mehr',
    sentence: `Blatt „${sheet}“, die bei Zelle ${text('cell') ?? '?'} berichtigte Tabelle: ${reason(text('reason'), text('heading') ?? '')} Berichtigen Sie sie neu, oder nehmen Sie die Berichtigung zurück.`,
  }),
  'rows-beyond-range': ({ sheet, cell, text }) => ({
    title: 'Die Tabelle geht hinter dem gewählten Bereich weiter',
    sentence: `Blatt „${sheet}“: Der von Ihnen gewählte Bereich endet bei Zelle ${text('last') ?? '?'}, doch ab Zelle ${cell} („${text('committee') ?? ''}“) stehen weitere Zahlen; diese Zeilen werden nicht gezählt.`,
  }),
};

function reason(code: string | null, heading: string): string {
  switch (code) {
    case 'several-places':
      return 'Ihre Kopfzeile steht an mehreren Stellen, an keiner davon wie zuvor.';
    case 'heading-gone':
      return `Sie hat keine Spalte „${heading}“ mehr.`;
    case 'year-in-headings':
      return 'Ihre Überschriften nennen eigene Jahre, das angegebene Jahr wirkt daher nicht; geben Sie stattdessen an, was die Spalten bedeuten.';
    case 'no-table':
      return 'So gelesen ergeben die Zellen keine Tabelle.';
    default:
      return 'Ihre Kopfzeile ist nicht mehr zu finden.';
  }
}
