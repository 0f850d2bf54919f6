/** Why a file cannot be opened as a workbook. */
export type WorkbookFileErrorCode =
  /** No zip archive, or one without a workbook part. */
  | 'not-a-workbook'
  /** Protected with a password: an OLE container around the encrypted package. */
  | 'encrypted'
  /** The binary .xls format of Excel 97 to 2003. */
  | 'legacy-xls'
  /** Cut off, changed on the way or not well formed; `facts.part` names the part where one is known. */
  | 'damaged'
  /** Unpacks to more than any real workbook; `facts` has `total` (bytes), `ratio` and the limits. */
  | 'too-large'
  /** The binary .xlsb format: a zip archive whose parts are no XML. */
  | 'xlsb'
  /** A template or an add-in of Excel, from which workbooks are made. */
  | 'template'
  /** A spreadsheet of LibreOffice or another OpenDocument program. */
  | 'opendocument'
  /** Saved as "Strict Open XML", whose namespaces are others. */
  | 'strict'
  /** Counts its days from 1904, so that every date would be read four years off. */
  | 'date1904'
  /** A zip archive in the form for more than 4 GB. */
  | 'zip64'
  /** Text that is not in UTF-8 nor marked as UTF-16, so that its letters would be guessed. */
  | 'text-encoding'
  /** Text with more rows or columns than a sheet has; `facts` has `rows` and `columns`. */
  | 'text-too-large';

/** A file that is not opened. The message is for developers; texts for people are made from code and facts. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';

  constructor(
    readonly code: WorkbookFileErrorCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
    options: ErrorOptions = {},
  ) {
    const detail = Object.entries(facts)
      .map(([key, value]) => `${key}: ${String(value)}`)
      .join(', ');
    super(detail === '' ? code : `${code} (${detail})`, options);
  }
}
