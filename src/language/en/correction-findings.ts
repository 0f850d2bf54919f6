import type { FindingTexts } from '../finding-text';

/** What is said of corrections that a person made. */
export const correctionFindings: Pick<FindingTexts, 'correction-does-not-fit' | 'rows-beyond-range'> = {
  'correction-does-not-fit': ({ sheet, text }) => ({
    title: 'A correction no longer fits',
    sentence: `Sheet “${sheet}”, the table put right at cell ${text('cell') ?? '?'}: ${reason(text('reason'), text('heading') ?? '')} Put it right again, or drop the correction.`,
  }),
  'rows-beyond-range': ({ sheet, cell, text }) => ({
    title: 'The table goes on behind the selected range',
    sentence: `Sheet “${sheet}”: the range that you selected ends at cell ${text('last') ?? '?'}, but from cell ${cell} on (“${text('committee') ?? ''}”) there are more figures; these rows are not counted.`,
  }),
};

function reason(code: string | null, heading: string): string {
  switch (code) {
    case 'several-places':
      return 'its header stands in several places, none of them where it was.';
    case 'heading-gone':
      return `it has no column “${heading}” any more.`;
    case 'year-in-headings':
      return 'its headings name their own years, so that the year you gave has no effect; say what the columns mean instead.';
    case 'no-table':
      return 'read as you said, the cells make no table.';
    default:
      return 'its header is not found any more.';
  }
}
