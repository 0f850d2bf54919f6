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

type Batch<T> = (context: Excel.RequestContext) => Promise<Outcome<T>>;

/** Sends what a batch asks for, and gives what came of it or why Excel refused. */
export type Run = <T>(batch: Batch<T>) => Promise<Outcome<T>>;

/**
 * The one place that calls `Excel.run` and catches what Excel answers. A cell that is being edited makes Excel wait
 * (`delayForCellEdit`) instead of refusing at once.
 */
export function run<T>(batch: Batch<T>): Promise<Outcome<T>> {
  return caught(() => Excel.run({ delayForCellEdit: true }, batch));
}

/**
 * Several batches, one after the other, in one `Excel.run`: what Excel keeps for the add-in is let go of once, in one request,
 * after all of them. One that Excel refuses does not end the others: each gives its own outcome.
 */
export function inOneRun<T>(task: (run: Run) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return run((context) => task((batch) => caught(() => batch(context))));
}

async function caught<T>(send: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await send();
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
