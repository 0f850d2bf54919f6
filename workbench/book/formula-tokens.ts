/**
 * A formula cut into the pieces that matter for rewriting it: text in quotes, quoted sheet names, bracketed structured
 * references, words (names, functions, references, numbers), and single characters. Joined again they are the formula.
 */
export interface FormulaToken {
  readonly kind: 'text' | 'sheet' | 'bracket' | 'word' | 'other';
  readonly text: string;
}

/** `formula` without the leading `=`. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const text = tokenAt(formula, at);
    tokens.push({ kind: kindOf(text), text });
    at += text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): string {
  const first = formula.charAt(at);
  if (first === '"' || first === "'") return quoted(formula, at, first);
  if (first === '[') return bracketed(formula, at);
  return /^[\p{L}\p{N}\p{M}_.\\$?]+/u.exec(formula.slice(at, at + 512))?.[0] ?? first;
}

function quoted(formula: string, at: number, quote: string): string {
  let end = at + 1;
  while (end < formula.length) {
    if (formula.charAt(end) !== quote) end += 1;
    else if (formula.charAt(end + 1) === quote) end += 2;
    else return formula.slice(at, end + 1);
  }
  return formula.slice(at);
}

function bracketed(formula: string, at: number): string {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const character = formula.charAt(end);
    // In a structured reference an apostrophe escapes the character behind it.
    if (character === "'") end += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return formula.slice(at, end + 1);
    }
  }
  return formula.slice(at);
}

function kindOf(text: string): FormulaToken['kind'] {
  if (text.startsWith('"')) return 'text';
  if (text.startsWith("'")) return 'sheet';
  if (text.startsWith('[')) return 'bracket';
  return /^[\p{L}\p{N}\p{M}_.\\$?]/u.test(text) ? 'word' : 'other';
}

/** The place of the parenthesis that closes the one at `open`. */
export function closingAt(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at]?.text === '(') depth += 1;
    if (tokens[at]?.text === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return tokens.length;
}
