import type {
  CellValueFormat,
  ConditionalFormatData,
  CustomFormat,
  TextFormat,
  TopBottomFormat,
} from '../../book/conditional-format-data';
import { presetCriteria } from '../../files/preset-criteria';
import type { Arguments } from '../arguments';
import type { FormatTarget } from '../conditional-store';
import { formatOfKind, storeFormat } from '../conditional-store';
import type { ObjectType } from '../office-object';
import { officeObject } from '../office-object';
import type { Session } from '../session';
import { conditionalRangeFormatType } from './conditional-range-format';

const cellValueOperators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const satisfies readonly CellValueFormat['operator'][];
const textOperators = [
  'Contains',
  'NotContains',
  'BeginsWith',
  'EndsWith',
] as const satisfies readonly TextFormat['operator'][];
const topBottomTypes = [
  'TopItems',
  'TopPercent',
  'BottomItems',
  'BottomPercent',
] as const satisfies readonly TopBottomFormat['type'][];

const withFormat = {
  Format: (target: FormatTarget) => officeObject(conditionalRangeFormatType, target),
} as const;

function store(
  target: FormatTarget,
  format: ConditionalFormatData,
  value: Arguments,
  session: Session,
): void {
  storeFormat(target.sheetId, format, value.member, session);
}

/** Formulas are given with `=`, or as plain numbers and texts in quotes; they are kept without. */
function formulaOf(given: unknown, value: Arguments): string {
  if (typeof given === 'number' && Number.isFinite(given)) return String(given);
  if (typeof given !== 'string' || given.replace(/^=/, '') === '') {
    throw value.refusal(0, 'must have a formula');
  }
  return given.replace(/^=/, '');
}

function oneOf<const T extends string>(given: unknown, allowed: readonly T[], value: Arguments): T {
  const found = allowed.find((one) => one === given);
  if (found === undefined) throw value.refusal(0, `must have one of ${allowed.join(', ')}`);
  return found;
}

/** Excel.CellValueConditionalFormat. */
export const cellValueFormatType: ObjectType<FormatTarget> = {
  name: 'CellValueConditionalFormat',
  scalars: {
    Rule: (target, session) => {
      const { operator, formula1, formula2 } = formatOfKind(target, 'cellValue', session);
      const second = formula2 === '' ? {} : { formula2: `=${formula2}` };
      return { formula1: `=${formula1}`, ...second, operator };
    },
  },
  navigation: withFormat,
  setters: {
    Rule: (target, value, session) => {
      const format = formatOfKind(target, 'cellValue', session);
      const rule = value.record(0);
      const operator = oneOf(rule['operator'], cellValueOperators, value);
      const isBetween = operator === 'Between' || operator === 'NotBetween';
      const formula1 = formulaOf(rule['formula1'], value);
      const formula2 = isBetween ? formulaOf(rule['formula2'], value) : '';
      store(target, { ...format, operator, formula1, formula2 }, value, session);
    },
  },
};

/** Excel.ConditionalFormatRule of a custom format. */
const formulaRuleType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormatRule',
  scalars: { Formula: (target, session) => `=${formatOfKind(target, 'custom', session).formula}` },
  setters: {
    Formula: (target, value, session) => {
      const format: CustomFormat = formatOfKind(target, 'custom', session);
      store(target, { ...format, formula: formulaOf(value.text(0), value) }, value, session);
    },
  },
};

/** Excel.CustomConditionalFormat. */
export const customFormatType: ObjectType<FormatTarget> = {
  name: 'CustomConditionalFormat',
  scalars: {},
  navigation: { ...withFormat, Rule: (target) => officeObject(formulaRuleType, target) },
};

/** Excel.TextConditionalFormat. */
export const textFormatType: ObjectType<FormatTarget> = {
  name: 'TextConditionalFormat',
  scalars: {
    Rule: (target, session) => {
      const { operator, text } = formatOfKind(target, 'containsText', session);
      return { operator, text };
    },
  },
  navigation: withFormat,
  setters: {
    Rule: (target, value, session) => {
      const format = formatOfKind(target, 'containsText', session);
      const { operator, text } = value.record(0);
      if (typeof text !== 'string' || text === '') throw value.refusal(0, 'must have a text');
      store(target, { ...format, operator: oneOf(operator, textOperators, value), text }, value, session);
    },
  },
};

/** Excel.TopBottomConditionalFormat. */
export const topBottomFormatType: ObjectType<FormatTarget> = {
  name: 'TopBottomConditionalFormat',
  scalars: {
    Rule: (target, session) => {
      const { type, rank } = formatOfKind(target, 'topBottom', session);
      return { rank, type };
    },
  },
  navigation: withFormat,
  setters: {
    Rule: (target, value, session) => {
      const format = formatOfKind(target, 'topBottom', session);
      const { rank, type: given } = value.record(0);
      const type = oneOf(given, topBottomTypes, value);
      // Source: Excel.ConditionalTopBottomRule.rank, "between 1 and 1000 for numeric ranks or 1 and 100 for percent ranks".
      const most = type.endsWith('Percent') ? 100 : 1000;
      if (typeof rank !== 'number' || !Number.isInteger(rank) || rank < 1 || rank > most) {
        throw value.refusal(0, `must have a rank of 1 to ${most}`);
      }
      store(target, { ...format, type, rank }, value, session);
    },
  },
};

/** Excel.PresetCriteriaConditionalFormat. */
export const presetFormatType: ObjectType<FormatTarget> = {
  name: 'PresetCriteriaConditionalFormat',
  scalars: {
    Rule: (target, session) => ({ criterion: formatOfKind(target, 'preset', session).criterion }),
  },
  navigation: withFormat,
  setters: {
    Rule: (target, value, session) => {
      const format = formatOfKind(target, 'preset', session);
      const criterion = oneOf(value.record(0)['criterion'], Object.keys(presetCriteria), value);
      store(target, { ...format, criterion }, value, session);
    },
  },
};
