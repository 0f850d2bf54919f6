import { emptyExtras } from '../../../workbench/book/book-data';
import { hashPassword, isPassword } from '../../../workbench/book/password-hash';
import { newXlsx } from '../../../workbench/files/new-xlsx';
import { openXlsx } from '../../../workbench/files/open-xlsx';
import { readStyles } from '../../../workbench/files/read-styles';
import {
  readMarkedCells,
  readSheetProtection,
  sheetProtectionXml,
} from '../../../workbench/files/sheet-protection';
import { readXml } from '../../../workbench/files/xml-reader';
import { bookData, firstSheetId } from '../office-fixture';

// Source: ECMA-376 part 1, 18.3.1.85 (sheetProtection): an attribute that is 1 forbids; most are by default.
const fromExcel =
  '<worksheet><sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" formatCells="0" insertRows="0" selectLockedCells="1"/></worksheet>';

test('the terms of a protection are read', () => {
  expect(readSheetProtection(readXml(fromExcel, 'sheet1.xml'))).toEqual({
    isProtected: true,
    protection: {
      allowed: ['allowEditScenarios', 'allowFormatCells', 'allowInsertRows'],
      selectionMode: 'Unlocked',
      password: { algorithm: 'SHA-512', hash: 'aGFzaA==', salt: 'c2FsdA==', spinCount: 100_000 },
    },
  });
});

test('they are written as they were read', () => {
  const read = readSheetProtection(readXml(fromExcel, 'sheet1.xml'));
  const written = `<worksheet>${sheetProtectionXml(read)}</worksheet>`;
  expect(readSheetProtection(readXml(written, 'sheet1.xml'))).toEqual(read);
});

test('a protection with options and a password is saved and opened', async () => {
  const protection = {
    allowed: ['allowFormatCells', 'allowSort'],
    selectionMode: 'None',
    password: await hashPassword('Mật khẩu'),
  } as const;
  const data = bookData();
  const extras = { ...emptyExtras, isProtected: true, protection };
  const opened = openXlsx(newXlsx({ ...data, extras: { [firstSheetId]: extras } }));
  const again = Object.values(opened.data.extras)[0];
  expect(again).toMatchObject({ isProtected: true, protection });
  const password = again?.protection.password;
  expect(password && (await isPassword(password, 'Mật khẩu'))).toBe(true);
});

// Source: ECMA-376 part 1, 18.8.33 (protection): a cell is locked unless its format says otherwise.
test('unlocked cells and hidden formulas are told by their formats', () => {
  const { formats } = readStyles(
    readXml(
      '<styleSheet><cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf><xf applyProtection="1"><protection hidden="1"/></xf></cellXfs></styleSheet>',
      'styles.xml',
    ),
    undefined,
  );
  const cellData = {
    1: { 1: { v: 1, s: 'xf1' }, 2: { s: 'xf1' } },
    2: { 1: { s: 'xf1' }, 2: { s: 'xf1' }, 3: { f: '=B2', s: 'xf2' }, 4: { s: 'xf0' } },
  };
  expect(readMarkedCells({ cellData }, formats)).toEqual({
    unlocked: [{ firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 2 }],
    hiddenFormulas: [{ firstRow: 2, lastRow: 2, firstColumn: 3, lastColumn: 3 }],
  });
});
