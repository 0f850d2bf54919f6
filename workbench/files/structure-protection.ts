import type { StructureProtection } from '../book/document-data';
import type { PasswordHash } from '../book/password-hash';
import { child, isTrue, type XmlElement } from './xml-reader';
import type { XmlAttributes } from './xml-scanner';
import { element } from './xml-text';

/** The protection of the structure that workbook.xml states (ECMA-376 part 1, 18.2.29), or null. */
export function readStructureProtection(workbook: XmlElement): StructureProtection | null {
  const attributes = child(workbook, 'workbookProtection')?.attributes;
  if (!attributes || !isTrue(attributes['lockStructure'])) return null;
  return { password: readPassword(attributes) };
}

function readPassword(attributes: XmlAttributes): PasswordHash | null {
  const {
    workbookAlgorithmName: algorithm,
    workbookHashValue: hash,
    workbookSaltValue: salt,
    workbookSpinCount: spinCount,
    workbookPassword: legacy,
  } = attributes;
  if (algorithm !== undefined && hash !== undefined && salt !== undefined) {
    return { algorithm, hash, salt, spinCount: Number(spinCount ?? 0) };
  }
  return legacy === undefined ? null : { legacy };
}

/** The element, or nothing for a structure that is open. */
export function structureProtectionXml(protection: StructureProtection | null, prefix: string): string {
  if (!protection) return '';
  const { password } = protection;
  const hash =
    password === null
      ? {}
      : 'legacy' in password
        ? { workbookPassword: password.legacy }
        : {
            workbookAlgorithmName: password.algorithm,
            workbookHashValue: password.hash,
            workbookSaltValue: password.salt,
            workbookSpinCount: password.spinCount,
          };
  return element(`${prefix}workbookProtection`, { ...hash, lockStructure: 1 });
}
