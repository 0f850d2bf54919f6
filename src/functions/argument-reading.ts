import { fill } from '../language/fill';
import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import { compare, zero, type Fraction } from '../measures/fraction';
import { measured, unmeasured, type Measured } from '../measures/result';
import type { Argument } from './argument';
import { explainedError, passedError, type FunctionError } from './function-result';

/** The error cell that an argument which is an error gives back: that error, or #VALUE! that names one of the new kinds. */
export function passedArgument(
  argument: Argument & { kind: 'error' },
  label: string,
  language: Language,
): FunctionError {
  if (argument.code !== null) return passedError(argument.code);
  const facts = { parameter: label, error: argument.shown };
  return explainedError('invalidValue', fill(functionTextsOf(language).argumentError, facts));
}

/** The first error among arguments that stand for the parameters of the labels, else `null`. */
export function firstError(
  args: readonly Argument[],
  labels: readonly string[],
  language: Language,
): FunctionError | null {
  // Called for every cell: a plain loop spares an iterator and a pair for each argument.
  for (let index = 0; index < args.length; index++) {
    const argument = args[index];
    if (argument?.kind === 'error') return passedArgument(argument, labels[index] ?? '', language);
  }
  return null;
}

/** What a number stands for in an argument: the number, `null` for a blank, a failure for text. */
export function numberOf(argument: Argument, label: string): Measured<Fraction | null> {
  if (argument.kind === 'number') return measured(argument.value);
  return argument.kind === 'blank'
    ? measured(null)
    : unmeasured('not-a-number', { parameter: label, text: argument.shown });
}

/**
 * One of a few choices, given by its number (0, 1, 2 …) or a word of its own; blank is the first, as is 0, which a blank
 * cell arrives as in Excel on Windows and Mac.
 */
export function choiceOf<T>(
  argument: Argument,
  label: string,
  choices: readonly (readonly [choice: T, ...words: readonly string[]])[],
): Measured<T, 'choice-unknown'> {
  const given = givenText(argument);
  const number = given === '' ? 0 : Number(given);
  const found = choices.find(([, ...words], index) => index === number || words.includes(given));
  return found ? measured(found[0]) : unmeasured('choice-unknown', { parameter: label, text: given });
}

function givenText(argument: Argument): string {
  if (argument.kind === 'blank') return '';
  if (argument.kind === 'number') {
    const { numerator, denominator } = argument.value;
    return denominator === 1n ? String(numerator) : `${String(numerator)}/${String(denominator)}`;
  }
  return argument.shown.normalize('NFC').trim().toLowerCase();
}

/** A blank or a zero as `null`, where a zero would mean nothing else: a blank cell is 0 in Excel on Windows and Mac. */
export function nonZero(value: Fraction | null): Fraction | null {
  return value && compare(value, zero) !== 0 ? value : null;
}

/** Whether a list of readings has come out whole: all its values, or the first failure. */
export function allMeasured<T>(list: readonly Measured<T>[]): Measured<T[]> {
  const values: T[] = [];
  for (const one of list) {
    if (!one.ok) return one;
    values.push(one.value);
  }
  return measured(values);
}
