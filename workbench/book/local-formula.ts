import type { Culture } from './culture';
import { formulaTokens } from './formula-tokens';
import { OfficeFailure } from './office-failure';

/**
 * A formula as it is typed under a culture, in en-US: where the comma is the decimal mark, arguments are parted by
 * semicolons. Function names are English in every culture that the host has. NotImplemented for array constants, whose
 * columns such a culture parts by another character.
 */
export function formulaFromLocal(formula: string, culture: Culture, member: string): string {
  if (culture.decimalSeparator !== ',') return formula;
  return formulaTokens(formula)
    .map(({ text }) => {
      if (text === '{')
        throw new OfficeFailure('NotImplemented', `${member}: array constants in this locale.`);
      return text === ';' ? ',' : text === ',' ? '.' : text;
    })
    .join('');
}
