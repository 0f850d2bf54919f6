import type { Language } from '../language/language';
import type { FunctionResult } from './function-result';

/**
 * A worksheet function. `args` are what Excel hands over, each a value or an array of rows; more than the function
 * has parameters (the library appends its invocation object) are ignored. Never throws for what a workbook holds.
 */
export type WorksheetFunction = (args: readonly unknown[], language: Language) => FunctionResult;
