import type { ICellData, Nullable } from '@univerjs/core';
import type { Spill } from '../book/book-data';
import { cellRuns } from '../book/cell-runs';
import { areaName, cellName } from './cell-address';
import { withPrefixes } from './formula-prefixes';
import { textOfRuns } from './read-shared-strings';
import { numberText } from './units';
import { element, encodeCellText } from './xml-text';

/** What a cell is written with, beside its own data. */
export interface CellWriting {
  readonly row: number;
  readonly column: number;
  /** Index into `cellXfs`. */
  readonly format: number;
  /** The array whose first cell this is. */
  readonly spill: Spill | undefined;
  /** The `cm` value of dynamic arrays. */
  readonly dynamicArray: string;
  /** The file's own `<f>` element, when the formula is still the one it had. */
  readonly formulaSource: string | undefined;
}

/** The errors that a cell's value may be in a file; newer ones are kept there as #VALUE! with further metadata. */
const fileErrors = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/** A cell's content in the file's terms; `null` type for a cell without one. */
interface FileValue {
  readonly type: 'n' | 'str' | 'b' | 'e' | null;
  readonly text: string;
}

/** Whether a cell of the snapshot holds nothing that a file would have to hold, its style aside. */
export function isEmptyContent(cell: Nullable<ICellData>): boolean {
  return !cell || ((cell.f ?? '') === '' && fileValue(cell).type === null);
}

/**
 * The value as the file holds it. Text in quotes of any kind stays text: only `f` makes a formula. An error is text
 * marked with `custom: { error: true }`, as BookData says.
 */
export function fileValue(cell: ICellData): FileValue {
  const value = cell.v ?? richText(cell);
  if (value === null) return { type: null, text: '' };
  if (cell.custom?.['error'] === true) {
    const code = String(value);
    return { type: 'e', text: fileErrors.has(code) ? code : '#VALUE!' };
  }
  if (cell.t === 3 || typeof value === 'boolean') {
    return { type: 'b', text: value === true || value === 1 || value === '1' ? '1' : '0' };
  }
  if (cell.t !== 1 && cell.t !== 4 && typeof value === 'number') return number(value);
  return { type: 'str', text: String(value) };
}

function number(value: number): FileValue {
  // A file has no notation for these; Excel itself can only hold #NUM!.
  return Number.isFinite(value) ? { type: 'n', text: numberText(value) } : { type: 'e', text: '#NUM!' };
}

/** What was typed into the grid as rich text, as plain text. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/**
 * The cell as XML. Texts are written into the cell (`inlineStr`), so that the shared strings of the file stay as they
 * are; Excel moves them there when it saves. Calculated values carry their type.
 */
export function cellXml(cell: ICellData, writing: CellWriting): string {
  const value = fileValue(cell);
  const formula = formulaXml(cell, writing);
  const attributes = {
    r: cellName(writing.row, writing.column),
    s: writing.format === 0 ? undefined : writing.format,
    cm: formula !== '' && writing.spill?.dynamic === true ? writing.dynamicArray : undefined,
  };
  if (formula === '' && value.type === 'str') {
    const runs = cellRuns(cell);
    // Runs whose text is another one are those of a former content.
    const text = runs !== null && textOfRuns(runs) === value.text ? runs : textXml('t', value.text);
    return element('c', { ...attributes, t: 'inlineStr' }, `<is>${text}</is>`);
  }
  const type = value.type === 'n' || value.type === null ? undefined : value.type;
  const content = value.type === null ? '' : textXml('v', value.text);
  return element('c', { ...attributes, t: type }, formula + content);
}

function formulaXml(cell: ICellData, writing: CellWriting): string {
  if ((cell.f ?? '') === '') return '';
  if (writing.formulaSource !== undefined) return writing.formulaSource;
  const text = encodeFormula(withPrefixes((cell.f ?? '').replace(/^=/, '')));
  if (!writing.spill) return element('f', {}, text);
  return element('f', { t: 'array', ref: areaName(writing.spill.area) }, text);
}

/** A formula is an ST_Xstring too, but a parser would trim or fold its line breaks without this. */
function encodeFormula(formula: string): string {
  return encodeCellText(formula);
}

function textXml(name: 't' | 'v', text: string): string {
  const needsSpace = /^[\s]|[\s]$|\n/.test(text);
  // `<t></t>` is an empty text; `<v/>` for str too.
  if (text === '') return `<${name}></${name}>`;
  return element(name, { 'xml:space': needsSpace ? 'preserve' : undefined }, encodeCellText(text));
}
