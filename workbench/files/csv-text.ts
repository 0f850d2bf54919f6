import { WorkbookFileError } from './workbook-file-error';

export type CsvSeparator = ',' | ';' | '\t';

/** Records that are looked at to find the separator. */
const sample = 60;

/**
 * The text of a .csv file: UTF-8 with or without a mark, or UTF-16 with one, as Excel's "Unicode Text" is written.
 * Throws `text-encoding` for other encodings, in which Vietnamese letters would be guessed, and `not-a-workbook` for
 * what is no text.
 */
export function decodeCsv(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new WorkbookFileError('text-encoding', { encoding: label }, { cause: error });
  }
  if (text.includes('\0')) throw new WorkbookFileError('not-a-workbook', { reason: 'no text' });
  return text;
}

/**
 * Finds what parts the fields: a first line `sep=;` says so; otherwise the separator that gives most records the same
 * number of fields. Where several do, a tab, then the list separator of the culture (a semicolon where numbers have a
 * decimal comma).
 */
export function findSeparator(
  text: string,
  decimalSeparator: string,
): { separator: CsvSeparator; start: number } {
  const stated = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i.exec(text);
  if (stated) return { separator: stated[1] as CsvSeparator, start: stated[0].length };
  const order: readonly CsvSeparator[] = decimalSeparator === ',' ? ['\t', ';', ','] : ['\t', ',', ';'];
  let best: { separator: CsvSeparator; share: number } = { separator: order[1] ?? ',', share: 0 };
  for (const separator of order) {
    const share = shareOfEqualRecords(text, separator);
    if (share > best.share) best = { separator, share };
  }
  return { separator: best.separator, start: 0 };
}

/** The part of the records that have the most usual number of fields, when that is more than one. */
function shareOfEqualRecords(text: string, separator: CsvSeparator): number {
  const counts = new Map<number, number>();
  let records = 0;
  for (const fields of readRecords(text, separator)) {
    if (fields.length === 1 && fields[0] === '') continue;
    records += 1;
    if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
    if (records === sample) break;
  }
  return records === 0 ? 0 : Math.max(0, ...counts.values()) / records;
}

/**
 * The records of the text with their fields (RFC 4180). Quotes count at the beginning of a field only; inside, line ends
 * and separators are text and `""` is a quote. What follows a closing quote belongs to the field, as in Excel.
 */
export function* readRecords(text: string, separator: CsvSeparator, start = 0): Generator<string[], void> {
  let at = start;
  let fields: string[] = [];
  while (at < text.length) {
    const [field, end] =
      text[at] === '"' ? quotedField(text, at, separator) : plainField(text, at, separator);
    fields.push(field);
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      fields.push('');
    }
    if (text.startsWith('\r\n', at)) at += 2;
    else if (at < text.length) at += 1;
    yield fields;
    fields = [];
  }
}

function plainField(text: string, from: number, separator: CsvSeparator): [field: string, end: number] {
  let at = from;
  for (; at < text.length; at += 1) {
    const character = text[at];
    if (character === separator || character === '\n' || character === '\r') break;
  }
  return [text.slice(from, at), at];
}

function quotedField(text: string, from: number, separator: CsvSeparator): [field: string, end: number] {
  let field = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    // A quote that is never closed reaches to the end of the file.
    if (quote < 0) return [field + text.slice(at), text.length];
    field += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    field += '"';
    at += 1;
  }
  const [rest, end] = plainField(text, at, separator);
  return [field + rest, end];
}
