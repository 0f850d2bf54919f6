import { closingAt, type FormulaToken } from './formula-tokens';

/** How files, and the engine, call what a formula writes as `A1#`: the cells that the formula of A1 spills over. */
export const anchorArray = 'ANCHORARRAY';

/** `ANCHORARRAY(Sheet!A1)` is how a file writes `Sheet!A1#`. */
export function spilledRanges(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const close = token.text === anchorArray && tokens[at + 1]?.text === '(' ? closingAt(tokens, at + 1) : -1;
    const inner = close > 0 ? tokens.slice(at + 2, close) : [];
    const isReference = inner.length > 0 && inner.every((part) => part.kind !== 'other' || part.text === '!');
    if (!isReference) result.push(token);
    else {
      result.push(...inner, { kind: 'other', text: '#' });
      at = close;
    }
  }
  return result;
}

/** Turns `Sheet!A1#` into `ANCHORARRAY(Sheet!A1)`. `#` inside error values such as `#N/A` has no word before it. */
export function anchorArrays(tokens: readonly FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (token.text !== '#' || before?.kind !== 'word') {
      result.push(token);
      return;
    }
    let from = result.length - 1;
    if (result[from - 1]?.text === '!') from -= 2;
    const reference = result.splice(from);
    result.push({ kind: 'word', text: anchorArray }, { kind: 'other', text: '(' }, ...reference, {
      kind: 'other',
      text: ')',
    });
  });
  return result;
}
