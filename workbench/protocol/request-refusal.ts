/**
 * The ways in which Excel refuses a whole request, by the `code` that the add-in sees. `number` is what Excel on the web
 * answers (host-protocol §1.5), `status` the HTTP status that the library gives the error.
 */
const refusals = {
  InvalidOperationInCellEditMode: {
    number: 5004,
    status: 400,
    message:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  },
  AccessDenied: {
    number: 7000,
    status: 401,
    message: 'You cannot perform the requested operation.',
  },
  ActivityLimitReached: { number: 5102, status: 429, message: 'Activity limit has been reached.' },
  InvalidOrTimedOutSession: {
    number: 5012,
    status: 408,
    message: 'Your Office Online session has expired or is invalid. To continue, refresh the page.',
  },
  RequestPayloadSizeLimitExceeded: {
    number: 5103,
    status: 400,
    message: 'The request payload size has exceeded the limit.',
  },
  ResponsePayloadSizeLimitExceeded: {
    number: 5104,
    status: 400,
    message: 'The response payload size has exceeded the limit.',
  },
  GeneralException: {
    number: 5001,
    status: 500,
    message: 'There was an internal error while processing the request.',
  },
} as const;

export type RefusalCode = keyof typeof refusals;

export const refusalCodes = Object.keys(refusals) as readonly RefusalCode[];

/** Excel does not take the request at all, or not its answer: there are no results. Each transport says it in its way. */
export class RequestRefusal extends Error {
  /** The number that Excel on the web answers in the place of `Error: 0`. */
  readonly number: number;
  readonly status: number;

  constructor(
    readonly code: RefusalCode,
    detail = '',
  ) {
    super(`${refusals[code].message}${detail === '' ? '' : ` ${detail}`}`);
    this.name = 'RequestRefusal';
    this.number = refusals[code].number;
    this.status = refusals[code].status;
  }
}
