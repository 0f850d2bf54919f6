import type { Language } from '../language/language';
import { textsOf } from '../language/text';
import { compare, zero, type Fraction } from '../measures/fraction';
import type { RowResult } from './admission-results';
import type { StateWords } from './admission-formulas';
import type { SourcedCount } from './sourced-count';

/**
 * How a committee stands to its target, or why that cannot be said: decided on the two counts, never on a rounded
 * percentage. A target of zero means that none was set.
 */
export function attainmentState(admitted: Fraction | null, target: Fraction | null): keyof StateWords {
  if (target === null || compare(target, zero) === 0) return 'noTarget';
  if (compare(target, zero) < 0) return 'negative';
  if (admitted === null) return 'noAdmitted';
  if (compare(admitted, zero) < 0) return 'negative';
  const order = compare(admitted, target);
  return order > 0 ? 'exceeded' : order === 0 ? 'reached' : 'missed';
}

/**
 * The words for a row. Where the source's cell holds something that is no number, the word says so: a formula could
 * not tell a dash, which means "none", from text that was meant to be a number.
 */
export function stateWords(row: Pick<RowResult, 'target' | 'admitted'>, language: Language): StateWords {
  const texts = textsOf(language).reports;
  return {
    exceeded: texts.exceeded,
    reached: texts.reached,
    missed: texts.missed,
    noTarget: isNoNumber(row.target) ? texts.targetNotANumber : texts.noTarget,
    noAdmitted: isNoNumber(row.admitted) ? texts.admittedNotANumber : texts.noAdmitted,
    negative: texts.negativeCount,
  };
}

function isNoNumber({ source }: SourcedCount): boolean {
  return source.kind === 'cell' && (source.reading.kind === 'unreadable' || source.reading.kind === 'error');
}
