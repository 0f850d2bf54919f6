/** Why Excel did not do what was asked: what a person can understand and act on. Bugs are exceptions, not these. */
export type ExcelFailureCode =
  | 'sheet-protected'
  | 'workbook-protected'
  | 'cell-edit-mode'
  | 'access-denied'
  | 'payload-too-large'
  | 'session-timed-out'
  | 'cells-in-the-way'
  | 'cell-filled'
  | 'sheet-gone'
  | 'cancelled'
  | 'settings-do-not-fit'
  | 'nothing-to-restore'
  | 'no-range-selected'
  | 'not-supported'
  | 'unexpected';

export interface ExcelFailure {
  readonly ok: false;
  readonly code: ExcelFailureCode;
  /** `sheet` and `cell` where there is a place, `path` in the settings, `detail` with Excel's own words. */
  readonly facts: Readonly<Record<string, string>>;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | ExcelFailure;

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(code: ExcelFailureCode, facts: Readonly<Record<string, string>> = {}): ExcelFailure {
  return { ok: false, code, facts };
}
