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
  /** A workbook, but of a kind that would be misread; `facts.feature` says which (`date1904`, `xlsb`, `zip64`). */
  | 'unsupported';

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
