import { parseArea, splitSheetName } from '../book/address';
import { invalidArgument } from '../book/office-failure';
import type { Session } from './session';
import type { RangeTarget } from './types/range';

/**
 * The range that a text names, as `getRange` takes it: an address, with or without a sheet, or a name of the workbook
 * or the sheet. InvalidArgument for anything else.
 */
export function rangeFromText(text: string, sheetId: string, session: Session, member: string): RangeTarget {
  const { sheet, rest } = splitSheetName(text);
  const onSheet = sheet === null ? sheetId : session.book.sheets.find(sheet);
  const area = parseArea(rest);
  if (onSheet === null || !area) throw invalidArgument(member, `"${text}" is no range.`);
  return { sheetId: onSheet, area };
}
