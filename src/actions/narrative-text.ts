import type { CellAddress } from '../intake/cell';
import { narrativeOf, paragraphText } from '../reports/narrative';
import type { NarrativeSentence } from '../reports/narrative-sentence';
import type { ReportSettings } from '../reports/report-settings';
import type { Scan } from './scan';

/** A figure of a sentence, with the way to its cell. */
export interface NarrativeFigureView {
  /** "Kết nạp 2022". */
  readonly name: string;
  /** As the sentence has it: "2.071". */
  readonly shown: string;
  /** The cells that it was counted from: `'Kết nạp 2022'!D25`; empty for a choice of the settings. */
  readonly cells: readonly string[];
  /** The first of them; `null` for a choice of the settings. */
  readonly where: CellAddress | null;
}

export interface NarrativeSentenceView {
  readonly text: string;
  readonly figures: readonly NarrativeFigureView[];
}

/** The paragraphs of a report in words, each with its sentences. Empty where the workbook has no figures for one. */
export interface NarrativeView {
  readonly paragraphs: readonly (readonly NarrativeSentenceView[])[];
  /** All of it as plain text, a line a paragraph: to be copied. */
  readonly text: string;
}

/** The paragraph of a report, in the language and with the decimals of the settings, from what was read. */
export function narrativeText({ tables }: Pick<Scan, 'tables'>, settings: ReportSettings): NarrativeView {
  const paragraphs = narrativeOf(tables, settings);
  return {
    paragraphs: paragraphs.map((sentences) => sentences.map(sentenceView)),
    text: paragraphs.map(paragraphText).join('\n'),
  };
}

function sentenceView({ text, figures }: NarrativeSentence): NarrativeSentenceView {
  return {
    text,
    figures: figures.map(({ name, shown, cells, where }) => ({ name, shown, cells, where })),
  };
}
