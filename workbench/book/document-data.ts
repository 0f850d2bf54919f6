import type { CalculationMode } from './calculation';
import type { ExternalBook } from './external-books';
import type { PasswordHash } from './password-hash';

/** What belongs to the workbook as a document, beside its sheets. */
export interface DocumentData {
  /** What add-ins keep with the document. */
  readonly webExtensions: readonly WebExtensionData[];
  readonly customXmlParts: readonly CustomXmlPartData[];
  readonly properties: DocumentProperties;
  /** Null while sheets may be added, deleted, renamed, moved and hidden. */
  readonly structure: StructureProtection | null;
  readonly calculationMode: CalculationMode;
  /** The workbooks that formulas refer to, by their numbers; the file's own parts stay as they are. */
  readonly externalBooks: readonly ExternalBook[];
}

/** One add-in's mark on the document ([MS-OWEXML] 2.2.1, CT_OsfWebExtension). */
export interface WebExtensionData {
  /** Where it stands in the file; empty for one that the file does not have yet. */
  readonly part: string;
  /** Id of the add-in, as its manifest spells it. */
  readonly addInId: string;
  readonly version: string;
  readonly settings: readonly DocumentSetting[];
}

/** A setting's name and its value as JSON text. */
export type DocumentSetting = readonly [name: string, json: string];

/** A part of custom XML (ECMA-376 part 1, 22.5). */
export interface CustomXmlPartData {
  /** `{GUID}` in capitals. */
  readonly id: string;
  readonly xml: string;
  /** Where it stands in the file; empty for one that the file does not have yet. */
  readonly part: string;
}

/** ECMA-376 part 2, 11 (core properties) and part 1, 22.2 and 22.3 (extended and custom ones). */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly manager: string;
  readonly company: string;
  readonly lastAuthor: string;
  readonly revisionNumber: number;
  /** ISO 8601, or empty. */
  readonly created: string;
  readonly custom: readonly CustomProperty[];
}

/** `Date` has its value as ISO 8601 text, the others as it is. */
export type CustomProperty =
  | { readonly key: string; readonly type: 'String' | 'Date'; readonly value: string }
  | { readonly key: string; readonly type: 'Number' | 'Float'; readonly value: number }
  | { readonly key: string; readonly type: 'Boolean'; readonly value: boolean };

/** A protected structure; without a password when anyone may take the protection away. */
export interface StructureProtection {
  readonly password: PasswordHash | null;
}

export const emptyProperties: DocumentProperties = {
  title: '',
  subject: '',
  author: '',
  keywords: '',
  comments: '',
  category: '',
  manager: '',
  company: '',
  lastAuthor: '',
  revisionNumber: 0,
  created: '',
  custom: [],
};

/** What a workbook has that no add-in and no person has touched. */
export const emptyDocument: DocumentData = {
  webExtensions: [],
  customXmlParts: [],
  properties: emptyProperties,
  structure: null,
  calculationMode: 'Automatic',
  externalBooks: [],
};
