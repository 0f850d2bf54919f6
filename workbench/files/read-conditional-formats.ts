import type { Area } from '../book/book-data';
import type {
  CellValueFormat,
  ConditionalFormatData,
  ConditionalStyle,
  TextFormat,
  ValueBound,
} from '../book/conditional-format-data';
import { readAreaName } from './cell-address';
import { readColor, type Palette } from './colors';
import { extendedRules, readBar, readBound, sheetExtension } from './data-bars';
import { withoutPrefixes } from './formula-prefixes';
import { presetCriterionOf } from './preset-criteria';
import { sheetExtensionOf } from './sheet-extensions';
import { child, childrenNamed, isTrue, type XmlElement } from './xml-reader';
import { sourceOf } from './xml-text';

/** What rules of a sheet refer to. */
export interface RuleContext {
  readonly palette: Palette;
  /** The `dxf` elements of styles.xml by their place. */
  readonly styles: readonly ConditionalStyle[];
  readonly sheetNumber: number;
}

/** A rule of the file with its element. */
export interface FileRule {
  readonly data: ConditionalFormatData;
  readonly element: XmlElement;
}

export const cellValueOperators: Readonly<Record<string, CellValueFormat['operator']>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
export const textOperators: Readonly<Record<string, TextFormat['operator']>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

/** The conditional formats of a sheet by priority, the most important first; those of the extension alone come last. */
export function readRules(xml: string, frame: XmlElement, context: RuleContext): FileRule[] {
  const extended = extendedRules(frame);
  const tied = new Set<string>();
  const rules = childrenNamed(frame, 'conditionalFormatting').flatMap((format, index) => {
    const areas = readAreas(format.attributes['sqref'] ?? '');
    return childrenNamed(format, 'cfRule').map((element, at): FileRule & { priority: number } => {
      const id = formatId(context.sheetNumber, index, at);
      const bar = readBar(element, areas, extended, context.palette, id);
      if (bar) tied.add(bar.id.toUpperCase());
      const data = bar ?? readRule(element, areas, id, context) ?? unmodelled(xml, element, areas, id);
      return { data, element, priority: Number(element.attributes['priority'] ?? 0) };
    });
  });
  rules.sort((a, b) => a.priority - b.priority);
  return [...rules, ...readExtendedOnly(xml, frame, tied)];
}

function readAreas(names: string): Area[] {
  return names.split(/\s+/).flatMap((name) => readAreaName(name) ?? []);
}

/** The pattern that Excel itself falls back on. */
function formatId(sheetNumber: number, index: number, at: number): string {
  const hex = (number: number) => number.toString(16).toUpperCase().padStart(2, '0').slice(-2);
  const id = `{00000000-000E-0000-${hex(sheetNumber)}00-${hex(index)}0000000000}`;
  return at === 0 ? id : `${id}/${String(at)}`;
}

function unmodelled(
  xml: string,
  element: XmlElement,
  areas: readonly Area[],
  id: string,
): ConditionalFormatData {
  return { kind: 'unmodelled', id, areas, xml: sourceOf(xml, element), extended: false };
}

/** The extension's formats that no rule of the sheet points to: kept whole, for their rules share what stands around. */
function readExtendedOnly(xml: string, frame: XmlElement, tied: ReadonlySet<string>): FileRule[] {
  const formats = childrenNamed(
    child(sheetExtensionOf(frame, sheetExtension), 'conditionalFormattings'),
    'conditionalFormatting',
  );
  return formats.flatMap((element): FileRule[] => {
    const ids = childrenNamed(element, 'cfRule').map(({ attributes }) =>
      (attributes['id'] ?? '').toUpperCase(),
    );
    const [id = ''] = ids;
    if (ids.every((one) => tied.has(one))) return [];
    const areas = readAreas(child(element, 'sqref')?.text.trim() ?? '');
    return [
      { data: { kind: 'unmodelled', id, areas, xml: sourceOf(xml, element), extended: true }, element },
    ];
  });
}

function readRule(
  rule: XmlElement,
  areas: readonly Area[],
  id: string,
  { palette, styles }: RuleContext,
): ConditionalFormatData | null {
  const { attributes } = rule;
  const [formula1 = '', formula2 = ''] = childrenNamed(rule, 'formula').map(({ text }) =>
    withoutPrefixes(text),
  );
  const base = { id, areas };
  // What the extension says more (icons of its own, for one) is more than the model holds.
  if (areas.length === 0 || child(rule, 'extLst')) return null;
  const style = attributes['dxfId'] === undefined ? {} : styles[Number(attributes['dxfId'])];
  const styled = { ...base, stopIfTrue: isTrue(attributes['stopIfTrue']), style: style ?? {} };
  const type = attributes['type'] ?? '';
  switch (type) {
    case 'cellIs': {
      const operator = cellValueOperators[attributes['operator'] ?? ''];
      return operator ? { kind: 'cellValue', ...styled, operator, formula1, formula2 } : null;
    }
    case 'expression':
      return { kind: 'custom', ...styled, formula: formula1 };
    case 'top10': {
      const end = isTrue(attributes['bottom']) ? 'Bottom' : 'Top';
      const kind = isTrue(attributes['percent']) ? 'Percent' : 'Items';
      return { kind: 'topBottom', ...styled, type: `${end}${kind}`, rank: Number(attributes['rank'] ?? 10) };
    }
    case 'colorScale':
      return readColorScale(rule, base, palette);
    case 'iconSet':
      return readIconSet(rule, base);
    default: {
      const operator = textOperators[type];
      const text = attributes['text'];
      if (operator && text !== undefined) return { kind: 'containsText', ...styled, operator, text };
      const criterion = presetCriterionOf(attributes);
      return criterion === null ? null : { kind: 'preset', ...styled, criterion };
    }
  }
}

interface Base {
  readonly id: string;
  readonly areas: readonly Area[];
}

function boundsOf(element: XmlElement | undefined): (ValueBound | null)[] {
  return childrenNamed(element, 'cfvo').map((one) => {
    const { type, value } = readBound(one);
    return type === 'Automatic' ? null : { type, value };
  });
}

function readColorScale(rule: XmlElement, base: Base, palette: Palette): ConditionalFormatData | null {
  const scale = child(rule, 'colorScale');
  const colors = childrenNamed(scale, 'color').map((color) => readColor(color, palette));
  const points = boundsOf(scale).flatMap((bound, index) => {
    const color = colors[index];
    return bound && color ? [{ bound, color }] : [];
  });
  const isWhole = points.length === colors.length && (points.length === 2 || points.length === 3);
  return isWhole ? { kind: 'colorScale', ...base, points } : null;
}

function readIconSet(rule: XmlElement, base: Base): ConditionalFormatData | null {
  const set = child(rule, 'iconSet');
  const icons = iconSetName(set?.attributes['iconSet'] ?? '3TrafficLights1');
  const bounds = boundsOf(set);
  const criteria = childrenNamed(set, 'cfvo').flatMap((one, index) => {
    const bound = bounds[index];
    return bound
      ? [{ bound, orEqual: one.attributes['gte'] === undefined || isTrue(one.attributes['gte']) }]
      : [];
  });
  if (!set || criteria.length !== bounds.length) return null;
  const iconOnly = set.attributes['showValue'] !== undefined && !isTrue(set.attributes['showValue']);
  return { kind: 'iconSet', ...base, icons, reversed: isTrue(set.attributes['reverse']), iconOnly, criteria };
}

const numberWords = { 3: 'Three', 4: 'Four', 5: 'Five' } as const;

/** `3Arrows` is Excel's `ThreeArrows`. */
function iconSetName(name: string): string {
  return name.replace(/^[345]/, (digit) => numberWords[Number(digit) as keyof typeof numberWords]);
}

/** The other way round. */
export function iconSetXmlName(icons: string): string {
  return Object.entries(numberWords).reduce(
    (name, [digit, word]) => name.replace(new RegExp(`^${word}`), digit),
    icons,
  );
}
