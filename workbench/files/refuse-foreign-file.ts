import { WorkbookFileError } from './workbook-file-error';

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Throws for files that are no zip archive and says what they are: an OLE container with a protected package
 * (`encrypted`) or with a workbook of Excel 97 to 2003 (`legacy-xls`), or anything else (`not-a-workbook`).
 */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (!oleSignature.every((byte, index) => bytes[index] === byte)) return;
  // Names of a container's directory are UTF-16; the directory may lie anywhere, so the whole file is looked through.
  if (containsName(bytes, 'EncryptedPackage')) throw new WorkbookFileError('encrypted');
  if (containsName(bytes, 'Workbook') || containsName(bytes, 'Book'))
    throw new WorkbookFileError('legacy-xls');
  throw new WorkbookFileError('not-a-workbook');
}

function containsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((character) => [character.charCodeAt(0), 0]);
  // Directory entries are 128 bytes long and start at multiples of it (MS-CFB 2.6).
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
