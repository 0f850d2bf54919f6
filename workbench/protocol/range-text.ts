import { parseArea, splitSheetName } from '../book/address';
import { invalidArgument } from '../book/office-failure';
import type { Session } from './session';
import type { RangeTarget } from './types/range';

/**
 * The range that a text names, as `getRange` takes it: an address, with or without a sheet, or a name of the sheet or
 * the workbook that stands for cells. InvalidArgument for anything else.
 */
export function rangeFromText(text: string, sheetId: string, session: Session, member: string): RangeTarget {
  const { book } = session;
  const { sheet, rest } = splitSheetName(text);
  const onSheet = sheet === null ? sheetId : book.sheets.find(sheet);
  const area = parseArea(rest);
  if (onSheet !== null && area) return { sheetId: onSheet, area };
  const name = onSheet === null ? null : (book.names.find(rest, onSheet) ?? book.names.find(rest, null));
  const cells = name ? book.names.target(name) : null;
  if (!cells) throw invalidArgument(member, `"${text}" is no range.`);
  return cells;
}
