import type { Culture } from './culture';
import type { FormulaToken } from './formula-tokens';
import { formulaTokens } from './formula-tokens';

/**
 * A formula as it is typed under a culture, in en-US: where the comma is the decimal mark, arguments are parted by
 * semicolons, and the columns of array constants by the culture's own mark. Function names are English in every culture,
 * as in an English Excel on such a machine: they belong to Excel's language, not to the culture.
 */
export function formulaFromLocal(formula: string, culture: Culture): string {
  if (culture.decimalSeparator !== ',') return formula;
  return mapTokens(formula, ({ kind, text }, isInArray) => {
    if (text === ',') return '.';
    if (text === culture.arrayColumnSeparator) return isInArray ? ',' : text;
    if (text === ';') return isInArray ? ';' : ',';
    return kind === 'word' && isInArray ? text.replaceAll(culture.arrayColumnSeparator, ',') : text;
  });
}

/** The other way round: an en-US formula as it is shown under a culture. */
export function formulaToLocal(formula: string, culture: Culture): string {
  if (culture.decimalSeparator !== ',') return formula;
  return mapTokens(formula, ({ kind, text }, isInArray) => {
    if (text === ',') return isInArray ? culture.arrayColumnSeparator : ';';
    return kind === 'word' && /^\d*\.\d+(?:E\d*)?$/i.test(text) ? text.replace('.', ',') : text;
  });
}

function mapTokens(formula: string, map: (token: FormulaToken, isInArray: boolean) => string): string {
  let depth = 0;
  return formulaTokens(formula)
    .map((token) => {
      if (token.text === '{') depth += 1;
      if (token.text === '}') depth -= 1;
      return map(token, depth > 0);
    })
    .join('');
}
