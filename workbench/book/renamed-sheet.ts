import { sheetNameInAddress } from './address';
import { formulaTokens } from './formula-tokens';

/**
 * A formula, or a reference as charts hold it, with other sheets in place of those that it names: `follow` gives the name
 * that a sheet has now, `null` where it is gone (its references become `#REF!`, as Excel writes them), or the same name.
 * References over several sheets and to other workbooks stay.
 */
export function followSheets(formula: string, follow: (name: string) => string | null): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, at) => {
      const before = tokens[at - 1];
      if (tokens[at + 1]?.text !== '!' || before?.kind === 'bracket' || before?.text === ':')
        return token.text;
      const name = token.kind === 'sheet' ? token.text.slice(1, -1).replaceAll("''", "'") : token.text;
      const now = follow(name);
      return now === null ? '#REF' : now === name ? token.text : sheetNameInAddress(now);
    })
    .join('');
}

/** The formula after one sheet was renamed. */
export function renamedSheetReferences(formula: string, former: string, now: string): string {
  return followSheets(formula, (name) => (isSameSheetName(name, former) ? now : name));
}

/** The formula after a sheet was deleted. */
export function deletedSheetReferences(formula: string, gone: string): string {
  return followSheets(formula, (name) => (isSameSheetName(name, gone) ? null : name));
}

/** Excel compares sheet names without case. */
export function isSameSheetName(a: string, b: string): boolean {
  const fold = (name: string): string => name.normalize('NFC').toUpperCase();
  return fold(a) === fold(b);
}
