import { columnName, parseArea } from './address';
import type { Area } from './book-data';
import type { EngineFormulas } from './engine-formulas';
import type { FormulaToken } from './formula-tokens';
import { formulaTokens } from './formula-tokens';
import type { UniverHandle } from './univer-handle';

/** What the file keeps of a cell of another workbook; an error stands as `{ error: '#N/A' }`. */
export type ExternalValue = number | string | boolean | { readonly error: string };

/** Another workbook that formulas refer to by its number, `[1]Sheet!A1`, as far as the file keeps its values. */
export interface ExternalBook {
  readonly sheets: readonly {
    readonly name: string;
    /** By address, such as `A1`; a cell that is not among them is blank. Null: the file keeps none of the sheet. */
    readonly cells: Readonly<Record<string, ExternalValue>> | null;
  }[];
}

/** Found in every formula with such a reference, and in few others: structured references have no exclamation mark. */
const mayRefer = /\[[^\]]*\][^()[\],;]*!/;

/** A reference to another workbook in a formula, and how many tokens it takes. */
interface Found {
  readonly book: number;
  readonly sheet: string;
  readonly area: Area;
  readonly length: number;
}

/**
 * Formulas that refer to other workbooks are calculated with the values that the file keeps of them, as in Excel while
 * the links are not updated. Where the file keeps none, a formula keeps the value it has, and a new one gives `#REF!`.
 */
export function installExternalBooks(
  handle: UniverHandle,
  engine: EngineFormulas,
  books: readonly ExternalBook[],
): void {
  engine.changeText((formula) => (mayRefer.test(formula) ? withValues(formula, books) : formula));
  engine.keepOut(({ sheetId, row, column, formula }) => {
    if (!mayRefer.test(formula) || !isUnknown(formula, books)) return false;
    const value = handle.worksheet(sheetId).getCellRaw(row, column)?.v;
    return value !== undefined && value !== null;
  });
}

function withValues(formula: string, books: readonly ExternalBook[]): string {
  return mapExternal(formula, (found) => valuesOf(found, books) ?? '#REF!');
}

function isUnknown(formula: string, books: readonly ExternalBook[]): boolean {
  let unknown = false;
  mapExternal(formula, (found) => {
    if (found === null || valuesOf(found, books) === null) unknown = true;
    return '';
  });
  return unknown;
}

/** The formula with other texts for its references to other workbooks; null stands for one that names no cells. */
function mapExternal(formula: string, change: (found: Found | null) => string): string {
  const tokens = formulaTokens(formula);
  let written = '';
  for (let at = 0; at < tokens.length; at++) {
    const found = externalAt(tokens, at);
    if (!found) written += tokens[at]?.text ?? '';
    else {
      written += change(found.area ? (found as Found) : null);
      at += found.length - 1;
    }
  }
  return written;
}

/** `[1]Sheet!A1:B2`, `'[1]My sheet'!A1` or `[1]!Name` at this place. */
function externalAt(
  tokens: readonly FormulaToken[],
  at: number,
): (Omit<Found, 'area'> & { readonly area: Area | null }) | null {
  const token = tokens[at];
  const isQuoted = token?.kind === 'sheet' && token.text.startsWith("'[");
  if (token?.kind !== 'bracket' && !isQuoted) return null;
  const next = tokens[at + 1];
  const isNameless = token?.kind === 'bracket' && next?.text === '!';
  const mark = isQuoted || isNameless ? at + 1 : at + 2;
  if (tokens[mark]?.text !== '!') return null;
  const [, number = '', quoted = ''] = /^'?\[([^\]]*)\](.*?)'?$/s.exec(token?.text ?? '') ?? [];
  const sheet = isQuoted ? quoted.replaceAll("''", "'") : isNameless ? '' : plainName(next?.text ?? '');
  const first = tokens[mark + 1]?.text ?? '';
  const isPair = tokens[mark + 2]?.text === ':' && tokens[mark + 3]?.kind === 'word';
  const text = isPair ? `${first}:${tokens[mark + 3]?.text ?? ''}` : first;
  return {
    book: Number(number) - 1,
    sheet,
    area: parseArea(text.replaceAll('$', '')),
    length: mark - at + (isPair ? 4 : 2),
  };
}

function plainName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** The values as the constants of a formula; null where the file keeps none. */
function valuesOf(found: Found | null, books: readonly ExternalBook[]): string | null {
  if (!found) return null;
  const sheets = books[found.book]?.sheets ?? [];
  const wanted = found.sheet.toUpperCase();
  const cells = sheets.find(({ name }) => name.toUpperCase() === wanted)?.cells;
  if (!cells) return null;
  const { firstRow, firstColumn, lastRow, lastColumn } = found.area;
  const at = (row: number, column: number): ExternalValue | undefined =>
    cells[`${columnName(column)}${row + 1}`];
  if (firstRow === lastRow && firstColumn === lastColumn) return constant(at(firstRow, firstColumn) ?? 0);
  const used = usedSize(cells);
  const rows: string[] = [];
  for (let row = firstRow; row <= Math.min(lastRow, used.row) || row === firstRow; row++) {
    const line: string[] = [];
    for (
      let column = firstColumn;
      column <= Math.min(lastColumn, used.column) || column === firstColumn;
      column++
    )
      line.push(constant(at(row, column) ?? ''));
    rows.push(line.join(','));
  }
  return `{${rows.join(';')}}`;
}

function usedSize(cells: Readonly<Record<string, ExternalValue>>): { row: number; column: number } {
  const size = { row: 0, column: 0 };
  for (const address of Object.keys(cells)) {
    const area = parseArea(address);
    size.row = Math.max(size.row, area?.lastRow ?? 0);
    size.column = Math.max(size.column, area?.lastColumn ?? 0);
  }
  return size;
}

function constant(value: ExternalValue): string {
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
}
