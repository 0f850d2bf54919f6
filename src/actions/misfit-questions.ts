import type { CellAddress } from '../intake/cell';
import { findInMisfits } from '../intake/correction-findings';
import type { TableCorrection } from '../intake/table-correction';
import { findingText } from '../language/finding-text';
import type { Language } from '../language/language';
import type { Scan } from './scan';

/** What a person once put right and that no longer fits the workbook, to be asked about. */
export interface MisfitQuestion {
  readonly correction: TableCorrection;
  /** What does not fit, a sentence each; empty when the table's whole sheet is gone. */
  readonly sentences: readonly string[];
  /** Where the table is, or was; `null` when its sheet is gone. */
  readonly where: CellAddress | null;
}

/** One question for each correction, however much of it does not fit. */
export function misfitQuestions({ misfits }: Pick<Scan, 'misfits'>, language: Language): MisfitQuestion[] {
  const corrections = [...new Set(misfits.map(({ correction }) => correction))];
  return corrections.map((correction) => {
    const own = misfits.filter((misfit) => misfit.correction === correction);
    return {
      correction,
      sentences: findInMisfits(own).map((finding) => findingText(finding, language).sentence),
      where: own.find(({ where }) => where !== null)?.where ?? null,
    };
  });
}
