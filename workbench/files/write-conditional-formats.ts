import type {
  ConditionalFormatData,
  ConditionalStyle,
  DataBarFormat,
  ValueBound,
} from '../book/conditional-format-data';
import { areaName, cellName } from './cell-address';
import { opaque } from './colors';
import { barExtensionXml, barRuleXml, sheetExtension, x14Namespace } from './data-bars';
import { withPrefixes } from './formula-prefixes';
import { presetCriteria } from './preset-criteria';
import {
  cellValueOperators,
  iconSetXmlName,
  readRules,
  textOperators,
  type RuleContext,
} from './read-conditional-formats';
import { sheetExtensionOf } from './sheet-extensions';
import type { XmlElement } from './xml-reader';
import { element, encodeCellText, sourceOf, withAttributes } from './xml-text';

/** What writing rules needs beside the sheet: the file's own styles, and a place for new ones. */
export interface RuleWriting extends RuleContext {
  placeOf(style: ConditionalStyle): number;
}

/**
 * The sheet's `conditionalFormatting` elements, a rule in each, and its extension. A rule that reads as it did keeps its
 * text; all priorities follow the order of the list.
 */
export function conditionalFormatsXml(
  xml: string,
  frame: XmlElement,
  formats: readonly ConditionalFormatData[],
  writing: RuleWriting,
): { readonly plain: string; readonly extension: string } {
  const former = new Map(
    readRules(xml, frame, writing).map(({ data, element: rule }) => [ruleKey(data), rule]),
  );
  const plain = formats
    .filter((format) => !(format.kind === 'unmodelled' && format.extended))
    .map((format, index) => {
      const rule = former.get(ruleKey(format));
      const text = rule
        ? withAttributes(xml, rule, { priority: index + 1 })
        : format.kind === 'unmodelled'
          ? format.xml.replace(/\spriority="\d+"/, ` priority="${String(index + 1)}"`)
          : ruleXml(format, index + 1, writing);
      return element('conditionalFormatting', { sqref: format.areas.map(areaName).join(' ') }, text);
    });
  return { plain: plain.join(''), extension: extensionXml(xml, frame, formats, writing) };
}

/** What a rule says, wherever it holds. */
function ruleKey(format: ConditionalFormatData): string {
  return JSON.stringify({ ...format, areas: [] });
}

function extensionXml(
  xml: string,
  frame: XmlElement,
  formats: readonly ConditionalFormatData[],
  writing: RuleWriting,
): string {
  const former = new Map(
    readRules(xml, frame, writing).map(({ data, element: rule }) => [JSON.stringify(data), rule] as const),
  );
  const bars = new Map(barElements(frame).map((one) => [idOf(one), one]));
  const lines = formats.flatMap((format): string[] => {
    if (format.kind === 'unmodelled' && format.extended) return [movedExtension(format.xml, format)];
    if (format.kind !== 'dataBar') return [];
    const old = former.has(JSON.stringify(format)) ? bars.get(format.id.toUpperCase()) : undefined;
    return [old ? sourceOf(xml, old) : barExtensionXml(format)];
  });
  if (lines.length === 0) return '';
  const extension = sheetExtensionOf(frame, sheetExtension);
  return element(
    'ext',
    { 'xmlns:x14': x14Namespace, ...extension?.attributes, uri: sheetExtension },
    `<x14:conditionalFormattings>${lines.join('')}</x14:conditionalFormattings>`,
  );
}

function barElements(frame: XmlElement): XmlElement[] {
  const [list] = sheetExtensionOf(frame, sheetExtension)?.children ?? [];
  return [...(list?.children ?? [])].filter((one) => one.children.some(({ name }) => name === 'cfRule'));
}

function idOf(format: XmlElement): string {
  return (format.children.find(({ name }) => name === 'cfRule')?.attributes['id'] ?? '').toUpperCase();
}

function movedExtension(text: string, { areas }: ConditionalFormatData): string {
  return text.replace(
    /(<(?:\w+:)?sqref>)[^<]*(<)/,
    (_all, open: string, close: string) => open + areas.map(areaName).join(' ') + close,
  );
}

function formulaXml(text: string): string {
  return text === '' ? '' : element('formula', {}, encodeCellText(withPrefixes(text)));
}

type Written = Exclude<ConditionalFormatData, { readonly kind: 'unmodelled' }>;

function ruleXml(format: Written, priority: number, writing: RuleWriting): string {
  const first = format.areas[0];
  const cell = first ? cellName(first.firstRow, first.firstColumn) : 'A1';
  const rule = (
    type: string,
    attributes: Readonly<Record<string, string | number | undefined>>,
    content: string,
  ) => {
    const styled = 'style' in format ? styledAttributes(format, writing) : {};
    return element('cfRule', { type, ...styled, priority, ...attributes }, content);
  };
  const named = (table: Readonly<Record<string, string>>, value: string) =>
    Object.entries(table).find(([, one]) => one === value)?.[0];
  switch (format.kind) {
    case 'dataBar':
      return barRuleXml(format satisfies DataBarFormat, priority);
    case 'cellValue': {
      const operator = named(cellValueOperators, format.operator);
      return rule('cellIs', { operator }, formulaXml(format.formula1) + formulaXml(format.formula2));
    }
    case 'custom':
      return rule('expression', {}, formulaXml(format.formula));
    case 'containsText': {
      const type = named(textOperators, format.operator) ?? '';
      const operator = format.operator === 'NotContains' ? 'notContains' : type;
      return rule(
        type,
        { operator, text: format.text },
        formulaXml(textFormula(format.operator, format.text, cell)),
      );
    }
    case 'topBottom': {
      const percent = format.type.endsWith('Percent') ? 1 : undefined;
      const bottom = format.type.startsWith('Bottom') ? 1 : undefined;
      return rule('top10', { percent, bottom, rank: format.rank }, '');
    }
    case 'preset': {
      const preset = presetCriteria[format.criterion];
      if (!preset) throw new RangeError(`No such criterion can be written: ${format.criterion}`);
      return rule(preset.type, preset.attributes, formulaXml(preset.formula.replaceAll('#', cell)));
    }
    case 'colorScale': {
      const bounds = format.points.map(({ bound }) => boundXml(bound)).join('');
      const colors = format.points.map(({ color }) => element('color', { rgb: opaque(color) })).join('');
      return rule('colorScale', {}, element('colorScale', {}, bounds + colors));
    }
    case 'iconSet': {
      const bounds = format.criteria.map(({ bound, orEqual }) => boundXml(bound, orEqual ? undefined : 0));
      const attributes = {
        iconSet: iconSetXmlName(format.icons),
        showValue: format.iconOnly ? 0 : undefined,
        reverse: format.reversed ? 1 : undefined,
      };
      return rule('iconSet', {}, element('iconSet', attributes, bounds.join('')));
    }
  }
}

function styledAttributes(
  format: { readonly stopIfTrue: boolean; readonly style: ConditionalStyle },
  writing: RuleWriting,
): Record<string, number | undefined> {
  const isEmpty = Object.keys(format.style).length === 0;
  return {
    dxfId: isEmpty ? undefined : writing.placeOf(format.style),
    stopIfTrue: format.stopIfTrue ? 1 : undefined,
  };
}

const boundTypes = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
} as const;

function boundXml({ type, value }: ValueBound, gte?: number): string {
  const val =
    type === 'LowestValue' || type === 'HighestValue' ? undefined : withPrefixes(value.replace(/^=/, ''));
  return element('cfvo', { type: boundTypes[type], val, gte });
}

/** The formula that Excel writes with a rule about text. */
function textFormula(operator: string, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'Contains':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'NotContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'BeginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}
