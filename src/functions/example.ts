import type { Language } from '../language/language';
import { serialOfDate, type CalendarDate } from '../measures/excel-date';
import type { CatalogueFunction, FunctionId } from './catalogue';
import type { FunctionResult } from './function-result';
import { functions } from './functions';

/** A value of an example's range or argument; `null` is an argument left out between others. */
export type ExampleValue = number | string | null;

/** One argument of an example: a value, a day, or the rows of a range. */
export type ExampleArgument = ExampleValue | CalendarDate | readonly (readonly (number | string)[])[];

function isRange(argument: ExampleArgument): argument is readonly (readonly (number | string)[])[] {
  return Array.isArray(argument);
}

function valueText(value: ExampleValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

function argumentText(argument: ExampleArgument): string {
  if (isRange(argument)) return `{${argument.map((row) => row.map(valueText).join(',')).join(';')}}`;
  if (typeof argument !== 'object' || argument === null) return valueText(argument);
  return `DATE(${String(argument.year)},${String(argument.month)},${String(argument.day)})`;
}

function argumentValue(argument: ExampleArgument): unknown {
  return typeof argument === 'object' && argument !== null && 'year' in argument
    ? serialOfDate(argument)
    : argument;
}

/** The example of a function as a formula in Excel's English grammar: `=ATTAINMENT(2071,2000)`. */
export function exampleFormula({ name, example }: CatalogueFunction): string {
  return `=${name}(${example.map(argumentText).join(',')})`;
}

/** What the function gives for its example, in a language. */
export function exampleResult(
  { id, example }: CatalogueFunction & { readonly id: FunctionId },
  language: Language,
): FunctionResult {
  return functions[id](example.map(argumentValue), language);
}
