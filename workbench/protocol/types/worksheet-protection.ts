import type { ObjectType } from '../office-object';
import type { WorksheetTarget } from './worksheet';

/** Excel.WorksheetProtection. */
export const worksheetProtectionType: ObjectType<WorksheetTarget> = {
  name: 'WorksheetProtection',
  scalars: { Protected: ({ sheetId }, { book }) => book.side.of(sheetId).isProtected },
};
