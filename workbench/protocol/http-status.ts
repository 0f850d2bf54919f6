import type { OfficeFailureCode } from '../book/office-failure';

const statuses: Readonly<Record<OfficeFailureCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ConflictingPropertyAndMethod: 400,
  FormulaLengthExceedsLimit: 400,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  InvalidRequest: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MergedRangeConflict: 409,
  NonBlankCellOffSheet: 400,
  NotImplemented: 501,
  RangeExceedsLimit: 400,
  UnsupportedOperation: 400,
};

/** The status that goes with an error; the library only passes it on. */
export function httpStatusOf(code: OfficeFailureCode): number {
  return statuses[code];
}
