import { failed, type ExcelFailure, type ExcelFailureCode, type Outcome } from './outcome';

/**
 * Office.js error codes that a person can do something about.
 * Source: doc comment of Excel.ErrorCodes and the list of common error codes in Microsoft's error handling article.
 */
const expectedCodes: Readonly<Record<string, ExcelFailureCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'access-denied',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  InvalidOrTimedOutSession: 'session-timed-out',
  InvalidSelection: 'no-range-selected',
};

/**
 * The one place that calls `Excel.run` and catches what Excel answers. A cell that is being edited makes Excel wait
 * (`delayForCellEdit`) instead of refusing at once.
 */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return failureOf(error);
    throw error;
  }
}

function failureOf(error: OfficeExtension.Error): ExcelFailure {
  const statement = (error.debugInfo as { statement?: string } | undefined)?.statement ?? '';
  const detail = `${error.code}: ${error.message}${statement ? ` (${statement})` : ''}`;
  return failed(expectedCodes[error.code] ?? 'unexpected', { detail });
}
