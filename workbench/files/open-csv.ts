import type { ICellData } from '@univerjs/core';
import { lastSheetColumn, lastSheetRow } from '../book/address';
import { workbookOf } from '../book/blank-workbook';
import type { BookData } from '../book/book-data';
import type { Culture } from '../book/culture';
import { readTypedText } from '../book/typed-text';
import { decodeCsv, findSeparator, readRecords } from './csv-text';
import { blankSheet } from './new-sheet-part';
import type { Steps } from './steps';
import { WorkbookFileError } from './workbook-file-error';

/** Excel's limit on a cell's text. */
const longestText = 32_767;
const recordsBetweenPauses = 5_000;
const sheetId = '{00000000-0001-0000-0000-000000000000}';

/**
 * Reads a .csv file as a workbook with one sheet, which has the file's name as in Excel. Fields are numbers, dates and
 * truth values as if they were typed under the culture, but for two conversions that Excel lets a person switch off
 * (File > Options > Data > Automatic Data Conversion) and that are off here: leading zeros and the digits behind the
 * fifteenth are kept, so that numbers of identity cards stay whole. A field that begins with `=` is text: a file from
 * outside must not bring formulas. Pauses between records.
 */
export function* openCsvSteps(name: string, bytes: Uint8Array, culture: Culture): Steps<BookData> {
  const text = decodeCsv(bytes);
  const { separator, start } = findSeparator(text, culture.decimalSeparator);
  const cellData: Record<number, Record<number, ICellData>> = {};
  let row = 0;
  let characters = start;
  for (const fields of readRecords(text, separator, start)) {
    if (row > lastSheetRow || fields.length > lastSheetColumn + 1) {
      throw new WorkbookFileError('text-too-large', { rows: row + 1, columns: fields.length });
    }
    const cells = readFields(fields, culture, row);
    if (cells !== null) cellData[row] = cells;
    row += 1;
    characters += fields.reduce((sum, field) => sum + field.length + 1, 1);
    if (row % recordsBetweenPauses === 0) yield Math.min(1, characters / text.length);
  }
  return workbookOf([{ ...blankSheet, id: sheetId, name: sheetNameOf(name), cellData }]);
}

function readFields(
  fields: readonly string[],
  culture: Culture,
  row: number,
): Record<number, ICellData> | null {
  const cells: Record<number, ICellData> = {};
  let isEmpty = true;
  fields.forEach((field, column) => {
    if (field === '') return;
    if (field.length > longestText) {
      throw new WorkbookFileError('text-too-large', {
        row: row + 1,
        column: column + 1,
        characters: field.length,
      });
    }
    isEmpty = false;
    cells[column] = readField(field, culture);
  });
  return isEmpty ? null : cells;
}

function readField(field: string, culture: Culture): ICellData {
  const typed = mustStayText(field) ? null : readTypedText(field, culture);
  if (typed === null) return { v: field, t: 1 };
  const { v, t, format } = typed;
  return format === null ? { v, t } : { v, t, s: { n: { pattern: format } } };
}

/** Names, which most fields are, and figures of which reading as a number would lose something. */
function mustStayText(field: string): boolean {
  if (!/\d/.test(field)) return !/^\s*(?:true|false)\s*$/i.test(field);
  const isCode = /^\s*[+-]?0\d+\s*$/.test(field);
  return isCode || field.replace(/\D/g, '').length > 15;
}

/** The file's name without its ending, as far as a sheet may be called so. */
function sheetNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const allowed = base
    .replace(/[:\\/?*[\]]/g, '_')
    .replace(/^[\s']+/, '')
    .slice(0, 31)
    // Behind the cut, which may leave a quote at the end.
    .replace(/[\s']+$/, '');
  return allowed === '' ? 'Sheet1' : allowed;
}
