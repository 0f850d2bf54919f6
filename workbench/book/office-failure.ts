/** The codes of Office.js' errors that this host raises; the names are those of Excel.ErrorCodes. */
export type OfficeFailureCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'ConflictingPropertyAndMethod'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidRequest'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'UnsupportedOperation';

/**
 * Something that Excel would refuse. The batch engine turns it into the `Error` of the answer, and the library into an
 * `OfficeExtension.Error` with this `code`. Anything else that is thrown is a bug of the host.
 */
export class OfficeFailure extends Error {
  constructor(
    readonly code: OfficeFailureCode,
    message: string,
  ) {
    super(message);
    this.name = 'OfficeFailure';
  }
}

/** Refuses an argument, naming the member it was given to. */
export function invalidArgument(member: string, reason: string): OfficeFailure {
  return new OfficeFailure(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. ${member}: ${reason}`,
  );
}

/** Microsoft's message for whatever is looked up and not there, with the name that was looked up. */
export function itemNotFound(what: string): OfficeFailure {
  return new OfficeFailure('ItemNotFound', `The requested resource doesn't exist. ${what}`);
}
