import { absoluteAreaText, sheetNameInAddress } from '../book/address';
import type { ValidationData, ValidationOperator } from '../book/validation-data';
import type { Arguments } from './arguments';
import { isOfficeObject, targetOf } from './office-object';
import type { Session } from './session';
import { rangeType } from './types/range';

type Rule = Pick<ValidationData, 'type' | 'operator' | 'formula1' | 'formula2' | 'inCellDropDown'>;
type Fields = Readonly<Record<string, unknown>>;

const kinds = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  list: 'List',
  custom: 'Custom',
} as const;

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const satisfies readonly ValidationOperator[];

/** Excel's limit for the entries of a list that are written out. */
const longestList = 255;
/** The day before 1900-01-01, from which Excel counts, in milliseconds, with its extra day of 1900 counted in. */
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** An Excel.DataValidationRule: one kind of criteria, and what it wants. InvalidArgument names what is wrong with it. */
export function readRule(value: Arguments, sheetId: string, session: Session): Rule {
  const entries = Object.entries(value.record(0)).filter(([, one]) => one !== null && one !== undefined);
  const [first, ...others] = entries;
  const name = first?.[0];
  const fields = first?.[1];
  if (name === undefined || others.length > 0) throw value.refusal(0, 'must have one kind of criteria');
  if (!(name in kinds) || typeof fields !== 'object' || fields === null) {
    throw value.refusal(0, `must be of one of these kinds: ${Object.keys(kinds).join(', ')}`);
  }
  const type = kinds[name as keyof typeof kinds];
  const context: RuleContext = { fields: fields as Fields, value, sheetId, session };
  const base = { type, operator: 'Between', formula1: '', formula2: '', inCellDropDown: true } as const;
  if (type === 'List') return { ...base, ...readList(context) };
  if (type === 'Custom') {
    allowOnly(context, ['formula']);
    const formula1 = operand(context, 'formula', type);
    return { ...base, formula1 };
  }
  return { ...base, ...readComparison(context, type) };
}

interface RuleContext {
  readonly fields: Fields;
  readonly value: Arguments;
  readonly sheetId: string;
  readonly session: Session;
}

function allowOnly({ fields, value }: RuleContext, names: readonly string[]): void {
  const unknown = Object.keys(fields).find((name) => !names.includes(name));
  if (unknown !== undefined) throw value.refusal(0, `has no ${unknown}`);
}

function readList(context: RuleContext): Partial<Rule> {
  allowOnly(context, ['source', 'inCellDropDown']);
  const { source, inCellDropDown = true } = context.fields;
  if (typeof inCellDropDown !== 'boolean') throw context.value.refusal(0, 'has inCellDropDown true or false');
  const reference = referenceTo(source, context);
  if (reference !== null) return { formula1: reference, inCellDropDown };
  if (typeof source !== 'string' || source === '') throw context.value.refusal(0, 'must have a source');
  if (source.startsWith('=')) return { formula1: source.slice(1), inCellDropDown };
  if (source.length > longestList) {
    throw context.value.refusal(0, `has entries of ${source.length} characters, ${longestList} are kept`);
  }
  return { formula1: `"${source.replaceAll('"', '""')}"`, inCellDropDown };
}

function readComparison(context: RuleContext, type: Rule['type']): Partial<Rule> {
  allowOnly(context, ['formula1', 'formula2', 'operator']);
  const operator = operators.find((one) => one === context.fields['operator']);
  if (!operator) throw context.value.refusal(0, `must have one of these operators: ${operators.join(', ')}`);
  const isBetween = operator === 'Between' || operator === 'NotBetween';
  return {
    operator,
    formula1: operand(context, 'formula1', type),
    formula2: isBetween ? operand(context, 'formula2', type) : '',
  };
}

/** A number, a formula, a range, or for dates and times ISO 8601. */
function operand(context: RuleContext, name: string, type: Rule['type']): string {
  const { fields, value } = context;
  const given = fields[name];
  const reference = referenceTo(given, context);
  if (reference !== null) return reference;
  if (typeof given === 'number' && Number.isFinite(given)) return String(given);
  if (typeof given === 'string') {
    if (given.startsWith('=') && given.length > 1) return given.slice(1);
    if (given.trim() !== '' && Number.isFinite(Number(given))) return given.trim();
    const day = type === 'Date' || type === 'Time' ? serialOf(given, type) : null;
    if (day !== null) return String(day);
    if (type === 'Custom' && given !== '') return given;
  }
  throw value.refusal(0, `must have ${name}: a number, a formula or a range`);
}

/** `2022-12-31`, with or without a time, as Excel's number; the zone that the text names is Greenwich's for a date. */
function serialOf(text: string, type: 'Date' | 'Time'): number | null {
  const clock = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(text);
  if (clock && type === 'Time') {
    return (Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)) / 86_400;
  }
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return null;
  const time = Date.parse(/T/.test(text) && !/(Z|[+-]\d\d:?\d\d)$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? null : (time - dayZero) / dayLength;
}

function referenceTo(given: unknown, { sheetId, session }: RuleContext): string | null {
  const target = isOfficeObject(given) ? targetOf(rangeType, given) : null;
  if (!target) return null;
  const address = absoluteAreaText(target.area);
  if (target.sheetId === sheetId) return address;
  return `${sheetNameInAddress(session.book.sheets.name(target.sheetId))}!${address}`;
}

/** The rule as Office.js gives it: operands always as formulas ("=10"), a list's own entries as they were given. */
export function ruleObject(validation: ValidationData): Record<string, unknown> {
  const { type, operator, formula1, formula2, inCellDropDown } = validation;
  const formula = (text: string): string => (text === '' ? '' : `=${text}`);
  if (type === 'None') return {};
  if (type === 'Custom') return { custom: { formula: formula(formula1) } };
  if (type === 'List') {
    const literal = /^"((?:[^"]|"")*)"$/s.exec(formula1)?.[1];
    const source = literal === undefined ? formula(formula1) : literal.replaceAll('""', '"');
    return { list: { inCellDropDown, source } };
  }
  const [name = ''] = Object.entries(kinds).find(([, one]) => one === type) ?? [];
  const second = formula2 === '' ? {} : { formula2: formula(formula2) };
  return { [name]: { formula1: formula(formula1), ...second, operator } };
}
