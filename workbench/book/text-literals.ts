import { IFunctionService } from '@univerjs/engine-formula';
import type { UniverHandle } from './univer-handle';

/**
 * Functions that take a text as it stands. Univer makes a number of a text literal that looks like one (`"1,75%"`,
 * `"2.030"`, `"1/2/2020"`) before any function sees it; Excel hands the text over, and only functions and operators
 * that want a number read it as one. The functions that want numbers are left to Univer's way, which gives the same.
 */
const textFunctions = [
  ...[
    'CHAR',
    'CLEAN',
    'CODE',
    'CONCAT',
    'CONCATENATE',
    'EXACT',
    'FIND',
    'FINDB',
    'LEFT',
    'LEFTB',
    'LEN',
    'LENB',
  ],
  ...[
    'LOWER',
    'MID',
    'MIDB',
    'PROPER',
    'REPLACE',
    'REPLACEB',
    'REPT',
    'RIGHT',
    'RIGHTB',
    'SEARCH',
    'SEARCHB',
  ],
  ...['SUBSTITUTE', 'T', 'TEXTAFTER', 'TEXTBEFORE', 'TEXTJOIN', 'TEXTSPLIT', 'TRIM', 'UNICODE', 'UPPER'],
  ...['IF', 'IFERROR', 'IFNA', 'IFS', 'SWITCH', 'CHOOSE', 'LET'],
  ...['ISERR', 'ISERROR', 'ISLOGICAL', 'ISNONTEXT', 'ISNUMBER', 'ISTEXT', 'N', 'TYPE'],
  ...['HLOOKUP', 'LOOKUP', 'MATCH', 'VLOOKUP', 'XLOOKUP', 'XMATCH', 'HSTACK', 'VSTACK', 'EXPAND'],
] as const;

/** Makes Univer's own functions that work with text take text literals as Excel's do. */
export function keepTextLiterals({ injector }: UniverHandle): void {
  const functions = injector.get(IFunctionService);
  for (const name of textFunctions) {
    const executor = functions.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
}
