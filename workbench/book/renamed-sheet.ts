import { sheetNameInAddress } from './address';
import { formulaTokens } from './formula-tokens';

/**
 * A formula, or a reference as charts hold it, with another sheet in place of one that it names. References over several
 * sheets and to other workbooks stay.
 */
export function renamedSheetReferences(formula: string, former: string, now: string): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, at) => {
      const before = tokens[at - 1];
      if (tokens[at + 1]?.text !== '!' || before?.kind === 'bracket' || before?.text === ':')
        return token.text;
      const name = token.kind === 'sheet' ? token.text.slice(1, -1).replaceAll("''", "'") : token.text;
      const isIt = name.normalize('NFC').toUpperCase() === former.normalize('NFC').toUpperCase();
      return isIt ? sheetNameInAddress(now) : token.text;
    })
    .join('');
}
