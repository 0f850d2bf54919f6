import type { Area } from './book-data';

/** What cells accept (ECMA-376 part 1, 18.3.1.32, dataValidation). */
export interface ValidationData {
  readonly areas: readonly Area[];
  readonly type: 'List' | 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength' | 'Custom' | 'None';
  readonly operator: ValidationOperator;
  /** Without `=` for a number, with it for a formula; a list's entries as `a,b,c` or its cells as a formula. */
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
