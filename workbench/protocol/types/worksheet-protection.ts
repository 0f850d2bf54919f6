import { OfficeFailure } from '../../book/office-failure';
import { hashPassword, requirePassword } from '../../book/password-hash';
import type { SheetProtection } from '../../book/sheet-protection';
import { protectionOptions, selectionModes, strictProtection } from '../../book/sheet-protection';
import type { Arguments } from '../arguments';
import type { ObjectType } from '../office-object';
import type { WorksheetTarget } from './worksheet';

/** Excel.WorksheetProtection. */
export const worksheetProtectionType: ObjectType<WorksheetTarget> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: ({ sheetId }, { book }) => book.side.of(sheetId).isProtected,
    // The library asks for both together; on an open sheet there are no options.
    Options: ({ sheetId }, { book }) => {
      const { isProtected, protection } = book.side.of(sheetId);
      return isProtected ? optionsOf(protection) : null;
    },
  },
  methods: {
    Protect: async ({ sheetId }, args, { book }) => {
      // Source: Excel.WorksheetProtection.protect, "Fails if the worksheet has already been protected."
      if (book.side.of(sheetId).isProtected) {
        throw new OfficeFailure(
          'AccessDenied',
          `You cannot perform the requested operation: "${book.sheets.name(sheetId)}" is protected already.`,
        );
      }
      const terms = args.has(0) ? termsOf(args) : strictProtection;
      const password = args.optionalText(1) ?? '';
      const protection = { ...terms, password: password === '' ? null : await hashPassword(password) };
      book.side.change(sheetId, { isProtected: true, protection });
    },
    Unprotect: async ({ sheetId }, args, { book }) => {
      const { isProtected, protection } = book.side.of(sheetId);
      const password = args.optionalText(0) ?? '';
      if (!isProtected) return;
      await requirePassword(protection.password, password, args.member);
      book.side.change(sheetId, { isProtected: false });
    },
  },
};

function optionsOf({ allowed, selectionMode }: SheetProtection): Record<string, unknown> {
  const flags = protectionOptions.map((option) => [option, allowed.includes(option)] as const);
  return { ...Object.fromEntries(flags), selectionMode };
}

/** Excel.WorksheetProtectionOptions; an option that is left out allows nothing. */
function termsOf(args: Arguments): SheetProtection {
  const given = args.record(0);
  const allowed = protectionOptions.filter((option) => {
    const value = given[option] ?? false;
    if (typeof value !== 'boolean') throw args.refusal(0, `must have ${option} as true or false`);
    return value;
  });
  const mode = given['selectionMode'] ?? 'Normal';
  const selectionMode = selectionModes.find((one) => one === mode);
  if (!selectionMode) throw args.refusal(0, `must have selectionMode as one of ${selectionModes.join(', ')}`);
  const known: readonly string[] = [...protectionOptions, 'selectionMode'];
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw args.refusal(0, `has no option ${unknown}`);
  return { allowed, selectionMode, password: null };
}
