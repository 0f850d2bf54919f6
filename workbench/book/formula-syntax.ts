import { formulaTokens } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';

/**
 * Whether Excel would take the text as a formula: operands and operators alternate, brackets and quotes are closed,
 * arrays are rectangles of constants. What the names in it stand for does not matter: an unknown one is #NAME?.
 * The grammar is that of ECMA-376 part 1, 18.17.2 (formulas' syntax), in en-US, with a leading `=`.
 */
export function isFormulaSyntax(formula: string): boolean {
  return new FormulaReader(formulaTokens(formula.replace(/^=/, ''))).isWhole();
}

const binary: ReadonlySet<string> = new Set([
  '+',
  '-',
  '*',
  '/',
  '^',
  '&',
  '=',
  '<',
  '>',
  ':',
  '<=',
  '>=',
  '<>',
]);
const blank = /^\s$/;
const number = /^(?:\d+\.?\d*|\.\d+)(?:E\d*)?$/i;
const errorValue =
  /^#(?:REF!|N\/A|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|FIELD!|GETTING_DATA|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!)/i;

/** Reads along the tokens; every `read…` answers whether what it read is well formed. */
class FormulaReader {
  private at = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  isWhole(): boolean {
    return this.readUnion() && this.next() === '';
  }

  /** Expressions with commas between them: a union of references, at the top and in parentheses. */
  private readUnion(): boolean {
    const from = this.at;
    if (!this.readExpression()) return false;
    if (this.next() !== ',') return true;
    while (this.take(',')) if (!this.readExpression()) return false;
    // `=1,5` is a decimal comma where a point is wanted.
    return this.tokens.slice(from, this.at).every(({ text }) => !number.test(text));
  }

  private readExpression(): boolean {
    for (;;) {
      while (this.take('+') || this.take('-') || this.take('@'));
      if (!this.readOperand()) return false;
      const isReference = this.endsReference();
      while (this.take('%') || this.take('#'));
      if (!this.readBinary() && !(isReference && this.isIntersection())) return true;
    }
  }

  private readBinary(): boolean {
    const next = this.next();
    if (!binary.has(next)) return false;
    this.at += 1;
    const following = this.tokens[this.at]?.text ?? '';
    if (binary.has(next + following)) this.at += 1;
    return true;
  }

  private readOperand(): boolean {
    const text = this.next();
    const token = this.tokens[this.at];
    if (!token) return false;
    if (text === '(') return this.readParenthesis();
    if (text === '{') return this.readArray();
    if (text === '#') return this.readError();
    if (token.kind === 'text') return this.readText();
    if (token.kind === 'sheet' || token.kind === 'bracket' || token.kind === 'word')
      return this.readName(token);
    return false;
  }

  /** A number, name, function, structured reference, or a reference with its sheet before it. */
  private readName(token: FormulaToken): boolean {
    this.at += 1;
    const following = this.tokens[this.at];
    if (token.kind === 'sheet') return isClosed(token.text) && this.readSheetMark();
    if (token.kind === 'bracket') {
      if (!token.text.endsWith(']')) return false;
      if (following?.text === '!') return this.readSheetMark();
      return following?.kind === 'word' || following?.kind === 'sheet' ? this.readName(following) : true;
    }
    if (/^\d|^\.\d/.test(token.text))
      return following?.text === '!' ? this.readSheetMark() : number.test(token.text);
    if (following?.text === '!') return this.readSheetMark();
    if (following?.kind === 'bracket') {
      this.at += 1;
      return following.text.endsWith(']');
    }
    return following?.text === '(' ? this.readCalls() : true;
  }

  private readSheetMark(): boolean {
    if (this.tokens[this.at]?.text !== '!') return false;
    this.at += 1;
    const token = this.tokens[this.at];
    if (token?.text === '#') return this.readError();
    return token?.kind === 'word' ? this.readName(token) : false;
  }

  /** The arguments of a function; what a LAMBDA gives is called by parentheses that follow. */
  private readCalls(): boolean {
    while (this.tokens[this.at]?.text === '(') {
      this.at += 1;
      if (this.take(')')) continue;
      do {
        const next = this.next();
        if (next !== ',' && next !== ')' && !this.readExpression()) return false;
      } while (this.take(','));
      if (!this.take(')')) return false;
    }
    return true;
  }

  private readParenthesis(): boolean {
    this.at += 1;
    return this.readUnion() && this.take(')');
  }

  private readArray(): boolean {
    this.at += 1;
    let width: number | null = null;
    do {
      let columns = 0;
      do {
        if (!this.readConstant()) return false;
        columns += 1;
      } while (this.take(','));
      if (width !== null && columns !== width) return false;
      width = columns;
    } while (this.take(';'));
    return this.take('}');
  }

  private readConstant(): boolean {
    while (this.take('+') || this.take('-'));
    const text = this.next();
    const token = this.tokens[this.at];
    if (text === '#') return this.readError();
    if (token?.kind === 'text') return this.readText();
    this.at += 1;
    return token?.kind === 'word' && (number.test(text) || /^(?:TRUE|FALSE)$/i.test(text));
  }

  private readError(): boolean {
    const rest = this.tokens.slice(this.at, this.at + 6).map(({ text }) => text);
    const length = errorValue.exec(rest.join(''))?.[0].length ?? 0;
    for (let read = 0; read < length; this.at += 1) read += this.tokens[this.at]?.text.length ?? length;
    // A cell of a sheet that is gone: `#REF!$A$1`.
    const follows = this.tokens[this.at];
    if (follows?.kind === 'word' && /^#REF!/i.test(rest.join(''))) return this.readName(follows);
    return length > 0;
  }

  private readText(): boolean {
    const text = this.next();
    this.at += 1;
    return isClosed(text);
  }

  /** Whether what was read last may stand on one side of the blank that means an intersection. */
  private endsReference(): boolean {
    const last = this.tokens[this.at - 1];
    return (
      last?.kind === 'bracket' || last?.text === ')' || (last?.kind === 'word' && !number.test(last.text))
    );
  }

  private isIntersection(): boolean {
    if (!blank.test(this.tokens[this.at - 1]?.text ?? '')) return false;
    const token = this.tokens[this.at];
    return (
      token?.text === '(' || token?.kind === 'sheet' || (token?.kind === 'word' && !number.test(token.text))
    );
  }

  /** The next token's text, blanks passed over; empty at the end. */
  private next(): string {
    while (blank.test(this.tokens[this.at]?.text ?? '')) this.at += 1;
    return this.tokens[this.at]?.text ?? '';
  }

  private take(text: string): boolean {
    if (this.next() !== text) return false;
    this.at += 1;
    return true;
  }
}

function isClosed(quoted: string): boolean {
  return quoted.length > 1 && quoted.endsWith(quoted.charAt(0));
}
