import { secondSheetId } from '../../office-fixture';
import { strictProtection } from '../../../../workbench/book/sheet-protection';
import type { MemberCases } from './member-cases';

async function denied(context: Excel.RequestContext): Promise<void> {
  await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
}

export const worksheetProtectionCases: MemberCases = {
  type: 'WorksheetProtection',
  sample: ({ workbook }) => workbook.worksheets.getItem(secondSheetId).protection,
  elsewhere: {
    canPauseProtection: 'is newer than the library',
  },
  cases: {
    'it is put on with options and taken off': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true, selectionMode: 'Unlocked' });
      sheet.protection.load('protected,options');
      await workbook.context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toEqual({
        allowAutoFilter: false,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowEditObjects: false,
        allowEditScenarios: false,
        allowFormatCells: true,
        allowFormatColumns: false,
        allowFormatRows: false,
        allowInsertColumns: false,
        allowInsertHyperlinks: false,
        allowInsertRows: true,
        allowPivotTables: false,
        allowSort: false,
        selectionMode: 'Unlocked',
      });
      sheet.protection.unprotect();
      sheet.protection.load('protected');
      await workbook.context.sync();
      expect(sheet.protection.protected).toBe(false);
    },
    // Source: Excel.WorksheetProtection.protect, "Fails if the worksheet has already been protected."
    'it is not put on twice': async ({ workbook }) => {
      const { protection } = workbook.worksheets.getItem('Sheet1');
      protection.protect();
      protection.protect();
      await denied(workbook.context as Excel.RequestContext);
    },
    'a password is asked for': async ({ workbook }) => {
      const { protection } = workbook.worksheets.getItem('Sheet1');
      protection.protect(undefined, 'Mật khẩu');
      await workbook.context.sync();
      for (const wrong of [undefined, '', 'mật khẩu']) {
        protection.unprotect(wrong);
        await expect(workbook.context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      }
      protection.unprotect('Mật khẩu');
      protection.load('protected');
      await workbook.context.sync();
      expect(protection.protected).toBe(false);
    },
    'a password of an unknown kind is refused by name': async ({ workbook }, { book }) => {
      const { protection } = workbook.worksheets.getItem('Sheet1');
      const password = { algorithm: 'WHIRLPOOL', hash: 'aGFzaA==', salt: 'c2FsdA==', spinCount: 1 };
      const [sheetId = ''] = book.sheets.ids();
      book.side.change(sheetId, { isProtected: true, protection: { ...strictProtection, password } });
      protection.unprotect('Mật khẩu');
      await expect(workbook.context.sync()).rejects.toMatchObject({
        code: 'NotImplemented',
        message: expect.stringContaining('WHIRLPOOL') as string,
      });
    },
    // Source: Microsoft support, "Protect a worksheet": locked cells cannot be changed; each option allows what it names.
    'it keeps locked cells and what no option allows': async ({ workbook }) => {
      const context = workbook.context as Excel.RequestContext;
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:C3').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
      await context.sync();
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('2:2').insert('Down');
      const unlocked = sheet.getRange('B3:C4');
      unlocked.load('values');
      await context.sync();
      expect(unlocked.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
      sheet.getRange('B3:D3').values = [[5, 6, 7]];
      await denied(context);
      sheet.getRange('A:A').format.columnWidth = 100;
      await denied(context);
      sheet.getRange('2:2').delete('Up');
      await denied(context);
      sheet.getRange('A:A').insert('Right');
      await denied(context);
    },
  },
};
