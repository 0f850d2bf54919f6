import { OfficeFailure } from '../../book/office-failure';
import { hashPassword, requirePassword } from '../../book/password-hash';
import type { ObjectType } from '../office-object';

/** Excel.WorkbookProtection: of the structure, which sheets there are and what they are called. */
export const workbookProtectionType: ObjectType<null> = {
  name: 'WorkbookProtection',
  scalars: { Protected: (_all, { book }) => book.document.data.structure !== null },
  methods: {
    Protect: async (_all, args, { book }) => {
      const password = args.optionalText(0) ?? '';
      // Source: Excel.WorkbookProtection.protect, "Fails if the workbook has been protected."
      if (book.document.data.structure !== null) {
        throw new OfficeFailure('InvalidOperation', `${args.member}: the workbook is protected already.`);
      }
      const hash = password === '' ? null : await hashPassword(password);
      book.document.change({ structure: { password: hash } });
    },
    Unprotect: async (_all, args, { book }) => {
      const given = args.optionalText(0) ?? '';
      const { structure } = book.document.data;
      await requirePassword(structure?.password ?? null, given, args.member);
      if (structure !== null) book.document.change({ structure: null });
    },
  },
};
