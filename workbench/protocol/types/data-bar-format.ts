import type { DataBarBound, DataBarFormat } from '../../book/conditional-format-data';
import { readColor } from '../../book/color';
import type { Arguments } from '../arguments';
import type { FormatTarget } from '../conditional-store';
import { formatOfKind, storeFormat } from '../conditional-store';
import type { ObjectType } from '../office-object';
import { officeObject } from '../office-object';
import type { Session } from '../session';
import { boundTypes } from './conditional-scales';

/** Excel.ConditionalFormatRuleType; a data bar may leave its bound to Excel. */
const barBoundTypes = ['Automatic', ...boundTypes] as const satisfies readonly DataBarBound['type'][];

function barOf(target: FormatTarget, session: Session): DataBarFormat {
  return formatOfKind(target, 'dataBar', session);
}

function change(
  target: FormatTarget,
  value: Arguments,
  session: Session,
  changes: Partial<DataBarFormat>,
): void {
  storeFormat(target.sheetId, { ...barOf(target, session), ...changes }, value.member, session);
}

const positiveFormatType: ObjectType<FormatTarget> = {
  name: 'ConditionalDataBarPositiveFormat',
  scalars: {
    FillColor: (target, session) => barOf(target, session).fill,
    GradientFill: (target, session) => barOf(target, session).gradient,
  },
  setters: {
    FillColor: (target, value, session) =>
      change(target, value, session, { fill: readColor(value.text(0), value.member) }),
    GradientFill: (target, value, session) => change(target, value, session, { gradient: value.boolean(0) }),
  },
};

/** Excel.DataBarConditionalFormat. */
export const dataBarType: ObjectType<FormatTarget> = {
  name: 'DataBarConditionalFormat',
  scalars: {
    ShowDataBarOnly: (target, session) => !barOf(target, session).showValue,
    LowerBoundRule: (target, session) => ruleOf(barOf(target, session).lower),
    UpperBoundRule: (target, session) => ruleOf(barOf(target, session).upper),
  },
  navigation: { PositiveFormat: (target) => officeObject(positiveFormatType, target) },
  setters: {
    ShowDataBarOnly: (target, value, session) =>
      change(target, value, session, { showValue: !value.boolean(0) }),
    LowerBoundRule: (target, value, session) => change(target, value, session, { lower: boundOf(value) }),
    UpperBoundRule: (target, value, session) => change(target, value, session, { upper: boundOf(value) }),
  },
};

function ruleOf({ type, value }: DataBarBound): { type: string; formula?: string } {
  return value === '' ? { type } : { type, formula: value };
}

function boundOf(value: Arguments): DataBarBound {
  const rule = value.record(0);
  const type = barBoundTypes.find((one) => one === rule['type']);
  if (!type) throw value.refusal(0, `must have one of these types: ${barBoundTypes.join(', ')}`);
  const { formula } = rule;
  if (formula !== undefined && formula !== null && typeof formula !== 'string') {
    throw value.refusal(0, 'must have its formula as text');
  }
  return { type, value: formula ?? '' };
}
