import type { Area } from './book-data';

/** What cells accept (ECMA-376 part 1, 18.3.1.32, dataValidation). */
export interface ValidationData {
  readonly areas: readonly Area[];
  /** `None` accepts everything and may have a prompt. */
  readonly type: 'List' | 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength' | 'Custom' | 'None';
  readonly operator: ValidationOperator;
  /**
   * As the file holds it: a formula without `=`, so a number is a number; a list's entries are one text literal such as
   * `"đạt,vượt"`. Relative references are those of the first area's first cell. Empty when there is none.
   */
  readonly formula1: string;
  readonly formula2: string;
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown: boolean;
  readonly error: {
    readonly show: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  /** True when the file keeps it in the extension of Excel 2010, whose formulas may name other sheets. */
  readonly extended: boolean;
}

export type ValidationOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** What Excel gives cells whose validation is said for the first time. */
export const newValidation: Omit<ValidationData, 'areas'> = {
  type: 'None',
  operator: 'Between',
  formula1: '',
  formula2: '',
  ignoreBlanks: true,
  inCellDropDown: true,
  error: { show: true, style: 'Stop', title: '', message: '' },
  prompt: { show: true, title: '', message: '' },
  extended: false,
};
