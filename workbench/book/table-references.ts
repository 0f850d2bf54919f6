import type { FormulaToken } from './formula-tokens';
import { formulaTokens } from './formula-tokens';

export type TableItem = '#All' | '#Data' | '#Headers' | '#Totals' | '#This Row';

/** A structured reference: `Table1[[#Headers],[Name]]`. Source: Microsoft, "Using structured references with Excel tables". */
export interface TableReference {
  /** Null inside the table itself: `[@Name]`. */
  readonly table: string | null;
  /** Empty means `#Data`. */
  readonly items: readonly TableItem[];
  /** From, to; null for all columns. */
  readonly columns: readonly [first: string, last: string] | null;
}

/** How structured references are written: in cells as a person sees them, in files with `[#This Row]` spelt out. */
export type ReferenceStyle = 'cell' | 'file';

const items: readonly TableItem[] = ['#All', '#Data', '#Headers', '#Totals', '#This Row'];

/**
 * The formula with every structured reference replaced; `change` gives the text in its place, or null to leave it. With
 * or without a leading `=`. References to other workbooks are no structured ones. With `isTable` a table's bare name
 * counts too, which means its data.
 */
export function replaceTableReferences(
  formula: string,
  change: (reference: TableReference) => string | null,
  isTable: ((name: string) => boolean) | null = null,
): string {
  if (!isTable && !formula.includes('[')) return formula;
  const tokens = formulaTokens(formula);
  let written = '';
  for (let at = 0; at < tokens.length; at++) {
    const found = referenceAt(tokens, at) ?? bareName(tokens, at, isTable);
    if (!found) {
      written += tokens[at]?.text ?? '';
      continue;
    }
    const source = tokens
      .slice(at, at + found.length)
      .map(({ text }) => text)
      .join('');
    written += change(found.reference) ?? source;
    at += found.length - 1;
  }
  return written;
}

/** As Excel writes it. */
export function tableReferenceText(reference: TableReference, style: ReferenceStyle): string {
  const { table, columns } = reference;
  const isThisRow = reference.items.length === 1 && reference.items[0] === '#This Row';
  if (isThisRow && style === 'cell') return `${table ?? ''}[@${columns ? columnsAfterAt(columns) : ''}]`;
  const parts = reference.items.map((item) => `[${item}]`);
  if (columns) parts.push(columnsText(columns));
  if (parts.length === 0) return style === 'cell' && table !== null ? table : `${table ?? ''}[]`;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && !only.includes(']:[')) {
    return `${table ?? ''}${needsBrackets(only) ? `[${only}]` : only}`;
  }
  return `${table ?? ''}[${parts.join(',')}]`;
}

function columnsText([first, last]: readonly [string, string]): string {
  return first === last ? `[${escape(first)}]` : `[${escape(first)}]:[${escape(last)}]`;
}

function columnsAfterAt(columns: readonly [string, string]): string {
  const [first, last] = columns;
  return first === last && /^[\p{L}\p{N}_]+$/u.test(first) ? first : columnsText(columns);
}

/** Source: the same article, "Use brackets around column headers with special characters". */
function needsBrackets(specifier: string): boolean {
  return !specifier.startsWith('[#') && /[\t\n\r,:.[\]#'"{}$^&*+=\-></@]/.test(specifier.slice(1, -1));
}

function escape(column: string): string {
  return column.replace(/[[\]#'@]/g, (character) => `'${character}`);
}

function unescape(column: string): string {
  return column.replace(/'(.)/gs, '$1');
}

interface FoundReference {
  readonly reference: TableReference;
  readonly length: number;
}

function referenceAt(tokens: readonly FormulaToken[], at: number): FoundReference | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind === 'word' && next?.kind === 'bracket') {
    // `Sheet1![…` and `[Book1]Name[…` do not exist; `A1[…` is no table either, but no formula at all.
    const parts = readBrackets(next.text);
    return parts && { reference: { table: token.text, ...parts }, length: 2 };
  }
  if (token?.kind !== 'bracket') return null;
  // `[Book1.xlsx]Sheet1!A1` and `[1]!Name` name another workbook.
  if (next?.kind === 'word' || next?.kind === 'sheet' || next?.text === '!') return null;
  const parts = readBrackets(token.text);
  return parts && { reference: { table: null, ...parts }, length: 1 };
}

function bareName(
  tokens: readonly FormulaToken[],
  at: number,
  isTable: ((name: string) => boolean) | null,
): FoundReference | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isTable?.(token.text)) return null;
  const isOther = /^[(!]$/.test(tokens[at + 1]?.text ?? '') || tokens[at - 1]?.text === '!';
  return isOther ? null : { reference: { table: token.text, items: [], columns: null }, length: 1 };
}

type Specifiers = Omit<TableReference, 'table'>;

/** What stands in the brackets; null when it is not of the grammar. */
function readBrackets(text: string): Specifiers | null {
  if (!text.endsWith(']')) return null;
  const inner = text.slice(1, -1).trim();
  if (inner === '') return { items: [], columns: null };
  if (inner.startsWith('@')) return readThisRow(inner.slice(1).trim());
  if (inner.startsWith('#')) {
    const item = itemOf(inner);
    return item && { items: [item], columns: null };
  }
  if (!inner.startsWith('[')) return { items: [], columns: [unescape(inner), unescape(inner)] };
  return readList(inner);
}

function readThisRow(rest: string): Specifiers | null {
  if (rest === '') return { items: ['#This Row'], columns: null };
  if (!rest.startsWith('[')) return { items: ['#This Row'], columns: [unescape(rest), unescape(rest)] };
  const list = readList(rest);
  return list && list.items.length === 0 ? { ...list, items: ['#This Row'] } : null;
}

/** `[#Headers],[First]:[Last]`. */
function readList(inner: string): Specifiers | null {
  const found: TableItem[] = [];
  let columns: readonly [string, string] | null = null;
  for (const part of splitOutside(inner, ',')) {
    const [first, last, ...more] = splitOutside(part, ':').map((one) => insideBrackets(one.trim()));
    if (first === undefined || first === null || last === null || more.length > 0) return null;
    if (first.startsWith('#')) {
      const item = last === undefined ? itemOf(first) : null;
      if (!item) return null;
      found.push(item);
    } else if (columns) return null;
    else columns = [unescape(first), unescape(last ?? first)];
  }
  return { items: found, columns };
}

function insideBrackets(text: string): string | null {
  return text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : null;
}

function itemOf(text: string): TableItem | null {
  const wanted = text.replace(/\s+/g, ' ').trim().toUpperCase();
  return items.find((item) => item.toUpperCase() === wanted) ?? null;
}

function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
