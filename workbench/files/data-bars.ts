import type { Area } from '../book/book-data';
import type { DataBarBound, DataBarFormat } from '../book/conditional-format-data';
import { areaName } from './cell-address';
import { opaque, readColor, type Palette } from './colors';
import { withPrefixes, withoutPrefixes } from './formula-prefixes';
import { stableGuid } from './stable-guid';
import { child, childrenNamed, descendant, isTrue, type XmlElement } from './xml-reader';
import { element, encodeCellText } from './xml-text';

export const x14Namespace = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xmNamespace = 'http://schemas.microsoft.com/office/excel/2006/main';
/** The extension of a sheet that holds conditional formats of Excel 2010 ([MS-XLSX] 2.3.4). */
export const sheetExtension = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const ruleExtension = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

type BoundType = DataBarBound['type'];
const plainTypes: Readonly<Record<BoundType, readonly [base: string, x14Lower: string, x14Upper: string]>> = {
  Automatic: ['', 'autoMin', 'autoMax'],
  LowestValue: ['min', 'min', 'min'],
  HighestValue: ['max', 'max', 'max'],
  Number: ['num', 'num', 'num'],
  Percent: ['percent', 'percent', 'percent'],
  Formula: ['formula', 'formula', 'formula'],
  Percentile: ['percentile', 'percentile', 'percentile'],
};

/** The `x14:cfRule` elements of a sheet's extension by their id in capitals. */
export function extendedRules(sheet: XmlElement): ReadonlyMap<string, XmlElement> {
  const extension = child(sheet, 'extLst')?.children.find(
    ({ attributes }) => attributes['uri'] === sheetExtension,
  );
  const formats = childrenNamed(child(extension, 'conditionalFormattings'), 'conditionalFormatting');
  return new Map(
    formats
      .flatMap((format) => childrenNamed(format, 'cfRule'))
      .map((rule) => [(rule.attributes['id'] ?? '').toUpperCase(), rule]),
  );
}

/** A rule that is a data bar, with what its extension says of it; null for any other. */
export function readBar(
  rule: XmlElement,
  areas: readonly Area[],
  extended: ReadonlyMap<string, XmlElement>,
  palette: Palette,
  fallbackId: string,
): DataBarFormat | null {
  const bar = child(rule, 'dataBar');
  const fill = readColor(child(bar, 'color'), palette);
  if (rule.attributes['type'] !== 'dataBar' || !bar || fill === null || areas.length === 0) return null;
  const id = descendant(child(rule, 'extLst'), 'id')?.text.trim();
  const more = child(extended.get(id?.toUpperCase() ?? ''), 'dataBar');
  const [lower, upper] = childrenNamed(more ?? bar, 'cfvo').map(readBound);
  if (!lower || !upper) return null;
  return {
    kind: 'dataBar',
    id: id ?? fallbackId,
    areas,
    fill,
    gradient:
      more === undefined || more.attributes['gradient'] === undefined || isTrue(more.attributes['gradient']),
    showValue: bar.attributes['showValue'] === undefined || isTrue(bar.attributes['showValue']),
    lower,
    upper,
  };
}

/** A `cfvo`: where a bar, colour or icon begins. */
export function readBound(bound: XmlElement): DataBarBound {
  const type = bound.attributes['type'] ?? 'num';
  const names: Readonly<Record<string, BoundType>> = {
    autoMin: 'Automatic',
    autoMax: 'Automatic',
    min: 'LowestValue',
    max: 'HighestValue',
    num: 'Number',
    percent: 'Percent',
    percentile: 'Percentile',
    formula: 'Formula',
  };
  const text = bound.attributes['val'] ?? child(bound, 'f')?.text ?? '';
  const named = names[type] ?? 'Number';
  const valueless = named === 'Automatic' || named === 'LowestValue' || named === 'HighestValue';
  if (valueless) return { type: named, value: '' };
  return named === 'Formula'
    ? { type: named, value: `=${withoutPrefixes(text)}` }
    : { type: named, value: text };
}

/** The formula or number as the file holds it. */
function boundText(bound: DataBarBound): string {
  return withPrefixes(bound.value.replace(/^=/, ''));
}

/** A data bar as Excel 2007 reads it, with the pointer to its extension. */
export function barRuleXml(bar: DataBarFormat, priority: number): string {
  const bound = (value: DataBarBound, automatic: string) => {
    const [base] = plainTypes[value.type];
    const type = base === '' ? automatic : base;
    return element('cfvo', type === 'min' || type === 'max' ? { type } : { type, val: boundText(value) });
  };
  const pointer = `<extLst><ext uri="${ruleExtension}" xmlns:x14="${x14Namespace}"><x14:id>${stableGuid(bar.id)}</x14:id></ext></extLst>`;
  const content = element(
    'dataBar',
    { showValue: bar.showValue ? undefined : 0 },
    bound(bar.lower, 'min') + bound(bar.upper, 'max') + element('color', { rgb: opaque(bar.fill) }),
  );
  return element('cfRule', { type: 'dataBar', priority }, content + pointer);
}

/** The extension of a data bar: solid or not, and bars that may start at zero and end at the full width. */
export function barExtensionXml(bar: DataBarFormat): string {
  const bound = (value: DataBarBound, side: 1 | 2) => {
    const type = plainTypes[value.type][side];
    const hasValue = !['autoMin', 'autoMax', 'min', 'max'].includes(type);
    return element(
      'x14:cfvo',
      { type },
      hasValue ? element('xm:f', {}, encodeCellText(boundText(value))) : '',
    );
  };
  const content = element(
    'x14:dataBar',
    {
      minLength: 0,
      maxLength: 100,
      showValue: bar.showValue ? undefined : 0,
      gradient: bar.gradient ? undefined : 0,
    },
    bound(bar.lower, 1) +
      bound(bar.upper, 2) +
      '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>',
  );
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': xmNamespace },
    element('x14:cfRule', { type: 'dataBar', id: stableGuid(bar.id) }, content) +
      element('xm:sqref', {}, bar.areas.map(areaName).join(' ')),
  );
}
