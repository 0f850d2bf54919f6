import type { ColorScaleFormat, IconSetFormat, ValueBound } from '../../book/conditional-format-data';
import { readColor } from '../../book/color';
import { OfficeFailure } from '../../book/office-failure';
import type { Arguments } from '../arguments';
import type { FormatTarget } from '../conditional-store';
import { formatOfKind, storeFormat } from '../conditional-store';
import { standardCriteria } from '../new-conditional-format';
import type { ObjectType } from '../office-object';
import type { Session } from '../session';

/** What a bound of a colour scale or an icon set is reckoned from. */
export const boundTypes = [
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
] as const satisfies readonly ValueBound['type'][];

/** Excel.IconSet by the number of icons; those of the 2010 extension are not among them. */
const iconSets: Readonly<Record<string, number>> = {
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRedToBlack: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
};
const newerIconSets = ['ThreeStars', 'ThreeTriangles', 'FiveBoxes'];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function boundOf(given: Readonly<Record<string, unknown>>, value: Arguments): ValueBound {
  const type = boundTypes.find((one) => one === given['type']);
  if (!type) throw value.refusal(0, `must have one of these types: ${boundTypes.join(', ')}`);
  if (type === 'LowestValue' || type === 'HighestValue') return { type, value: '' };
  const { formula } = given;
  const text = typeof formula === 'number' ? String(formula) : formula;
  if (typeof text !== 'string' || text === '') throw value.refusal(0, 'must have a formula for this type');
  if (type === 'Formula') return { type, value: text.startsWith('=') ? text : `=${text}` };
  const number = text.replace(/^=/, '');
  return { type, value: Number.isFinite(Number(number)) ? number : `=${number}` };
}

/** Excel.ColorScaleConditionalFormat: two colours or three. */
export const colorScaleType: ObjectType<FormatTarget> = {
  name: 'ColorScaleConditionalFormat',
  scalars: {
    ThreeColorScale: (target, session) => scaleOf(target, session).points.length === 3,
    Criteria: (target, session) => {
      const points = scaleOf(target, session).points.map(({ bound, color }) => ({
        formula: bound.value === '' ? null : bound.value,
        type: bound.type,
        color,
      }));
      const [minimum] = points;
      const middle = points.length === 3 ? { midpoint: points[1] } : {};
      return { minimum, ...middle, maximum: points.at(-1) };
    },
  },
  setters: {
    Criteria: (target, value, session) => {
      const { minimum, midpoint, maximum } = value.record(0);
      const given =
        midpoint === undefined || midpoint === null ? [minimum, maximum] : [minimum, midpoint, maximum];
      const points = given.map((one) => {
        if (!isRecord(one) || typeof one['color'] !== 'string') {
          throw value.refusal(0, 'must have a minimum and a maximum with a colour');
        }
        return { bound: boundOf(one, value), color: readColor(one['color'], value.member) };
      });
      storeFormat(target.sheetId, { ...scaleOf(target, session), points }, value.member, session);
    },
  },
};

function scaleOf(target: FormatTarget, session: Session): ColorScaleFormat {
  return formatOfKind(target, 'colorScale', session);
}

function iconsOf(target: FormatTarget, session: Session): IconSetFormat {
  return formatOfKind(target, 'iconSet', session);
}

function changeIcons(
  target: FormatTarget,
  changes: Partial<IconSetFormat>,
  value: Arguments,
  session: Session,
): void {
  storeFormat(target.sheetId, { ...iconsOf(target, session), ...changes }, value.member, session);
}

/** Excel.IconSetConditionalFormat. */
export const iconSetType: ObjectType<FormatTarget> = {
  name: 'IconSetConditionalFormat',
  scalars: {
    Style: (target, session) => iconsOf(target, session).icons,
    ReverseIconOrder: (target, session) => iconsOf(target, session).reversed,
    ShowIconOnly: (target, session) => iconsOf(target, session).iconOnly,
    Criteria: (target, session) =>
      iconsOf(target, session).criteria.map(({ bound, orEqual }) => ({
        type: bound.type,
        formula: bound.value,
        operator: orEqual ? 'GreaterThanOrEqual' : 'GreaterThan',
        customIcon: null,
      })),
  },
  setters: {
    Style: (target, value, session) => {
      const icons = value.text(0);
      if (newerIconSets.includes(icons)) {
        throw new OfficeFailure('NotImplemented', `${value.member}: this host does not have ${icons}.`);
      }
      const count = Object.hasOwn(iconSets, icons) ? iconSets[icons] : undefined;
      if (count === undefined) throw value.refusal(0, `must be one of ${Object.keys(iconSets).join(', ')}`);
      const kept = iconsOf(target, session).criteria;
      const criteria = kept.length === count ? kept : standardCriteria(count);
      changeIcons(target, { icons, criteria }, value, session);
    },
    ReverseIconOrder: (target, value, session) =>
      changeIcons(target, { reversed: value.boolean(0) }, value, session),
    ShowIconOnly: (target, value, session) =>
      changeIcons(target, { iconOnly: value.boolean(0) }, value, session),
    Criteria: (target, value, session) => {
      const given = value.raw(0);
      const { criteria } = iconsOf(target, session);
      if (!Array.isArray(given) || given.length !== criteria.length) {
        throw value.refusal(0, `must be an array of ${criteria.length} criteria`);
      }
      const items: readonly unknown[] = given;
      changeIcons(
        target,
        { criteria: items.map((one, index) => criterionOf(one, index, value)) },
        value,
        session,
      );
    },
  },
};

/** Of the first nothing is taken: whatever is below the second has its icon. */
function criterionOf(given: unknown, index: number, value: Arguments): IconSetFormat['criteria'][number] {
  const [first] = standardCriteria(1);
  if (index === 0 && first) return first;
  if (!isRecord(given)) throw value.refusal(0, 'holds something that is no criterion');
  if (given['customIcon'] !== undefined && given['customIcon'] !== null) {
    throw new OfficeFailure('NotImplemented', `${value.member}: this host has no icons of one's own choice.`);
  }
  const { operator } = given;
  if (operator !== 'GreaterThan' && operator !== 'GreaterThanOrEqual') {
    throw value.refusal(0, 'must have the operator GreaterThan or GreaterThanOrEqual');
  }
  return { bound: boundOf(given, value), orEqual: operator === 'GreaterThanOrEqual' };
}
