import { failed, type ExcelFailure } from './outcome';
import type { Run } from './run';

/** How far a piece of work has come: `done` of `of` steps, and what is being done, such as a sheet's name. */
export interface Progress {
  readonly step: 'reading' | 'counting' | 'writing';
  readonly done: number;
  readonly of: number;
  readonly name: string;
}

/** Long work: who is told how far it is, and what says that it shall stop: an `AbortSignal` is such a signal. */
export interface Work {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: { readonly aborted: boolean };
  /** What sends its requests, where it is a part of work that is done in one `Excel.run`. */
  readonly run?: Run;
}

/** The failure that ends work whose signal says stop; `null` while it may go on. Asked between requests, never in one. */
export function stopOf({ signal }: Work): ExcelFailure | null {
  return signal?.aborted === true ? failed('cancelled') : null;
}
