import type { DocumentData } from '../book/document-data';
import { readCalculationMode } from './calculation-mode';
import { readCustomXml, writeCustomXml } from './custom-xml';
import { readDocumentProperties, writeDocumentProperties } from './document-properties-xml';
import type { PackageParts } from './package-parts';
import { readExternalBooks } from './read-external-books';
import { readStructureProtection } from './structure-protection';
import { readWebExtensions, writeWebExtensions } from './web-extensions';
import type { XmlElement } from './xml-reader';

/** What the file holds beside its sheets. */
export function readDocument(parts: PackageParts, workbookPath: string, workbook: XmlElement): DocumentData {
  return {
    webExtensions: readWebExtensions(parts),
    customXmlParts: readCustomXml(parts, workbookPath),
    properties: readDocumentProperties(parts),
    structure: readStructureProtection(workbook),
    calculationMode: readCalculationMode(workbook),
    externalBooks: readExternalBooks(parts, workbookPath, workbook),
  };
}

/** Writes what differs; the structure's protection and the mode of calculation are written with workbook.xml. */
export function writeDocument(
  parts: PackageParts,
  workbookPath: string,
  before: DocumentData,
  now: DocumentData,
): void {
  writeWebExtensions(parts, before.webExtensions, now.webExtensions);
  writeCustomXml(parts, workbookPath, before.customXmlParts, now.customXmlParts);
  writeDocumentProperties(parts, before.properties, now.properties);
}
