import { parseArea } from './address';
import type { FormulaToken } from './formula-tokens';
import { formulaTokens } from './formula-tokens';

/** A reference to cells in a formula. */
export interface Reference {
  /** As the formula names it; null for its own sheet, undefined for another workbook's or several sheets. */
  readonly sheet: string | null | undefined;
  /** Without the sheet: `$A$1`, `A1:B9`, `C:E`, `3:7`. */
  readonly text: string;
  /** How many tokens it is made of. */
  readonly length: number;
}

/** The formula with other texts for its references; names, structured references and text in quotes stay. */
export function replaceReferences(formula: string, replace: (reference: Reference) => string): string {
  const tokens = formulaTokens(formula);
  let replaced = '';
  for (let at = 0; at < tokens.length;) {
    const reference = referenceAt(tokens, at);
    replaced += reference ? replace(reference) : (tokens[at]?.text ?? '');
    at += reference?.length ?? 1;
  }
  return replaced;
}

/** The reference that begins at a token; null where there is none. */
function referenceAt(tokens: readonly FormulaToken[], at: number): Reference | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const next = tokens[at + 1]?.text;
  // `LOG10(` is a function and `Q1!` a sheet, though both look like cells.
  if (next === '(' || next === '!') return null;
  const sheet = sheetBefore(tokens, at);
  const last = tokens[at + 2];
  if (next === ':' && last?.kind === 'word' && !/^[(!]$/.test(tokens[at + 3]?.text ?? '')) {
    const text = `${token.text}:${last.text}`;
    if (parseArea(text)) return { sheet, text, length: 3 };
  }
  return parseArea(token.text) ? { sheet, text: token.text, length: 1 } : null;
}

/** The sheet that a reference names, null when it names none, undefined for another workbook's or several sheets. */
function sheetBefore(tokens: readonly FormulaToken[], at: number): string | null | undefined {
  if (tokens[at - 1]?.text !== '!') return null;
  const sheet = tokens[at - 2];
  const before = tokens[at - 3];
  if (!sheet || before?.kind === 'bracket' || before?.text === ':') return undefined;
  return sheet.kind === 'sheet' ? sheet.text.slice(1, -1).replaceAll("''", "'") : sheet.text;
}
