import type { CellAddress } from '../intake/cell';
import { sourceReference, textLiteral } from './formula-grammar';

/** The text of a source cell; "" while it is blank. */
export function sourceTextFormula(where: CellAddress): string {
  const source = sourceReference(where);
  return `=IF(${source}="","",${source})`;
}

/** Raised, same or lowered by the order of the two spellings; "–" for a spelling that the table does not have. */
export function changeOfRowFormula(
  self: string,
  final: string,
  { texts, orders }: { readonly texts: string; readonly orders: string },
  words: Readonly<Record<'raised' | 'same' | 'lowered', string>>,
): string {
  const [from, to] = [self, final].map((cell) => `INDEX(${orders},MATCH(${cell},${texts},0))`);
  const [raised, same, lowered] = [words.raised, words.same, words.lowered].map(textLiteral);
  const decided = `IF(${to ?? ''}>${from ?? ''},${lowered ?? ''},IF(${to ?? ''}=${from ?? ''},${same ?? ''},${raised ?? ''}))`;
  return `=IFERROR(${decided},"–")`;
}
