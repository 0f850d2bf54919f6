import type { Area, ConditionalFormatData, DataBarBound, DataBarFormat } from '../book/book-data';
import { areaName, readAreaName } from './cell-address';
import { opaque, readColor, type Palette } from './colors';
import { withPrefixes, withoutPrefixes } from './formula-prefixes';
import { child, childrenNamed, descendant, isTrue, type XmlElement } from './xml-reader';
import { element, encodeCellText, sourceOf } from './xml-text';

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
function extendedRules(sheet: XmlElement): ReadonlyMap<string, XmlElement> {
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

/**
 * The conditional formats of a sheet in the file's order. An element whose rules are all data bars is modelled; every
 * other one is kept as its XML.
 */
export function readConditionalFormats(
  xml: string,
  sheet: XmlElement,
  palette: Palette,
  sheetNumber: number,
): ConditionalFormatData[] {
  const extended = extendedRules(sheet);
  return childrenNamed(sheet, 'conditionalFormatting').flatMap((format, index): ConditionalFormatData[] => {
    const rules = childrenNamed(format, 'cfRule');
    const areas = (format.attributes['sqref'] ?? '').split(/\s+/).map(readAreaName);
    const id = `{00000000-000E-0000-${hex(sheetNumber, 2)}00-${hex(index, 2)}0000000000}`;
    const bars = rules.map((rule, at) =>
      areas.every((area) => area !== null)
        ? readBar(rule, areas, extended, palette, at === 0 ? id : `${id}/${String(at)}`)
        : null,
    );
    return bars.length > 0 && bars.every((bar) => bar !== null)
      ? bars
      : [{ kind: 'unmodelled', id, xml: sourceOf(xml, format) }];
  });
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0').slice(-digits);
}

function readBar(
  rule: XmlElement,
  areas: readonly Area[],
  extended: ReadonlyMap<string, XmlElement>,
  palette: Palette,
  fallbackId: string,
): DataBarFormat | null {
  const bar = child(rule, 'dataBar');
  const fill = readColor(child(bar, 'color'), palette);
  if (rule.attributes['type'] !== 'dataBar' || !bar || fill === null) return null;
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

function readBound(bound: XmlElement): DataBarBound {
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

/** The id that ties a data bar to its extension; ids that are no GUID get one that depends on nothing but the id. */
export function barGuid(id: string): string {
  if (/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id)) return id.toUpperCase();
  let digits = '';
  for (let seed = 0; seed < 4; seed += 1) {
    let hash = 0x811c9dc5 ^ seed;
    for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    digits += (hash >>> 0).toString(16).toUpperCase().padStart(8, '0');
  }
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}}`;
}

/** A data bar as Excel 2007 reads it, with the pointer to its extension. */
export function barXml(bar: DataBarFormat, priority: number): string {
  const bound = (value: DataBarBound, automatic: string) => {
    const [base] = plainTypes[value.type];
    const type = base === '' ? automatic : base;
    return element('cfvo', type === 'min' || type === 'max' ? { type } : { type, val: boundText(value) });
  };
  const pointer = `<extLst><ext uri="${ruleExtension}" xmlns:x14="${x14Namespace}"><x14:id>${barGuid(bar.id)}</x14:id></ext></extLst>`;
  const content = element(
    'dataBar',
    { showValue: bar.showValue ? undefined : 0 },
    bound(bar.lower, 'min') + bound(bar.upper, 'max') + element('color', { rgb: opaque(bar.fill) }),
  );
  const rule = element('cfRule', { type: 'dataBar', priority }, content + pointer);
  return element('conditionalFormatting', { sqref: bar.areas.map(areaName).join(' ') }, rule);
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
    element('x14:cfRule', { type: 'dataBar', id: barGuid(bar.id) }, content) +
      element('xm:sqref', {}, bar.areas.map(areaName).join(' ')),
  );
}
