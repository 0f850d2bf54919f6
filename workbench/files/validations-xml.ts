import type { ValidationData, ValidationOperator } from '../book/validation-data';
import { areaName, readAreaName } from './cell-address';
import { withPrefixes, withoutPrefixes } from './formula-prefixes';
import { sheetExtensionOf } from './sheet-extensions';
import { child, childrenNamed, isTrue, type XmlElement } from './xml-reader';
import { decodeCellText, element, encodeCellText, sourceOf } from './xml-text';

/** The extension that holds the validations of Excel 2010 ([MS-XLSX] 2.3.4, x14:dataValidations). */
export const validationExtension = '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}';
const x14Namespace = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xmNamespace = 'http://schemas.microsoft.com/office/excel/2006/main';

const types: Readonly<Record<string, ValidationData['type']>> = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const operators: Readonly<Record<string, ValidationOperator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const styles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** The validations of a sheet, those of its extension behind the others. */
export function readValidations(frame: XmlElement): ValidationData[] {
  return [...elementsOf(frame), ...extendedElementsOf(frame)].flatMap((one) => readValidation(one) ?? []);
}

function elementsOf(frame: XmlElement): XmlElement[] {
  return childrenNamed(child(frame, 'dataValidations'), 'dataValidation');
}

function extendedElementsOf(frame: XmlElement): XmlElement[] {
  const extension = sheetExtensionOf(frame, validationExtension);
  return childrenNamed(child(extension, 'dataValidations'), 'dataValidation');
}

function readValidation(validation: XmlElement): ValidationData | null {
  const { attributes } = validation;
  const places = attributes['sqref'] ?? child(validation, 'sqref')?.text ?? '';
  const areas = places.split(/\s+/).flatMap((name) => readAreaName(name) ?? []);
  const text = (name: string) => decodeCellText(attributes[name] ?? '');
  const formula = (name: string) => {
    const found = child(validation, name);
    return withoutPrefixes(child(found, 'f')?.text ?? found?.text ?? '');
  };
  const type = types[attributes['type'] ?? 'none'];
  const operator = operators[attributes['operator'] ?? 'between'];
  const style = styles[(attributes['errorStyle'] ?? 'stop') as keyof typeof styles] as
    ValidationData['error']['style'] | undefined;
  if (areas.length === 0 || !type || !operator || !style) return null;
  return {
    areas,
    type,
    operator,
    formula1: formula('formula1'),
    formula2: formula('formula2'),
    ignoreBlanks: isTrue(attributes['allowBlank']),
    // The attribute means the opposite of its name (ECMA-376 part 1, 18.3.1.32, showDropDown).
    inCellDropDown: !isTrue(attributes['showDropDown']),
    error: {
      show: isTrue(attributes['showErrorMessage']),
      style,
      title: text('errorTitle'),
      message: text('error'),
    },
    prompt: {
      show: isTrue(attributes['showInputMessage']),
      title: text('promptTitle'),
      message: text('prompt'),
    },
    extended: attributes['sqref'] === undefined,
  };
}

/**
 * The sheet's `dataValidations`, and its extension for those that stand there (null when none of them changed); what did
 * not change keeps its text.
 */
export function validationsXml(
  xml: string,
  frame: XmlElement,
  validations: readonly ValidationData[],
): { readonly plain: string; readonly extension: string | null } {
  const former = new Map(
    [...elementsOf(frame), ...extendedElementsOf(frame)].map((one) => [
      JSON.stringify(readValidation(one)),
      one,
    ]),
  );
  const source = (one: ValidationData) => {
    const old = former.get(JSON.stringify(one));
    return old && sourceOf(xml, old);
  };
  const plain = validations
    .filter(({ extended }) => !extended)
    .map((one) => source(one) ?? validationXml(one));
  const extended = validations.filter((one) => one.extended).map((one) => source(one) ?? extendedXml(one));
  const unread = elementsOf(frame)
    .filter((one) => readValidation(one) === null)
    .map((one) => sourceOf(xml, one));
  const formerExtended = extendedElementsOf(frame).map(readValidation);
  const isSame = JSON.stringify(formerExtended) === JSON.stringify(validations.filter((one) => one.extended));
  const all = [...unread, ...plain];
  const list = child(frame, 'dataValidations');
  const attributes = { ...list?.attributes, count: all.length };
  return {
    plain: all.length === 0 ? '' : element('dataValidations', attributes, all.join('')),
    extension: isSame ? null : extended.length === 0 ? '' : extensionXml(frame, extended),
  };
}

function extensionXml(frame: XmlElement, lines: readonly string[]): string {
  const old = sheetExtensionOf(frame, validationExtension);
  const list = child(old, 'dataValidations');
  const content = element(
    'x14:dataValidations',
    { 'xmlns:xm': xmNamespace, ...list?.attributes, count: lines.length },
    lines.join(''),
  );
  const attributes = { 'xmlns:x14': x14Namespace, ...old?.attributes, uri: validationExtension };
  return element('ext', attributes, content);
}

function attributesOf(validation: ValidationData): Record<string, string | number | undefined> {
  const { type, operator, ignoreBlanks, inCellDropDown, error, prompt } = validation;
  const named = (table: Readonly<Record<string, string>>, value: string) =>
    Object.entries(table).find(([, one]) => one === value)?.[0];
  const flag = (value: boolean) => (value ? 1 : undefined);
  const text = (value: string) => (value === '' ? undefined : value.replaceAll('\n', '_x000a_'));
  const compares = !['None', 'List', 'Custom'].includes(type);
  return {
    type: type === 'None' ? undefined : named(types, type),
    errorStyle: error.style === 'Stop' ? undefined : named(styles, error.style),
    operator: compares && operator !== 'Between' ? named(operators, operator) : undefined,
    allowBlank: flag(ignoreBlanks),
    showDropDown: flag(!inCellDropDown),
    showInputMessage: flag(prompt.show),
    showErrorMessage: flag(error.show),
    errorTitle: text(error.title),
    error: text(error.message),
    promptTitle: text(prompt.title),
    prompt: text(prompt.message),
  };
}

function validationXml(validation: ValidationData): string {
  const formula = (name: string, text: string) =>
    text === '' ? '' : element(name, {}, encodeCellText(withPrefixes(text)));
  return element(
    'dataValidation',
    { ...attributesOf(validation), sqref: validation.areas.map(areaName).join(' ') },
    formula('formula1', validation.formula1) + formula('formula2', validation.formula2),
  );
}

function extendedXml(validation: ValidationData): string {
  const formula = (name: string, text: string) =>
    text === '' ? '' : element(name, {}, element('xm:f', {}, encodeCellText(withPrefixes(text))));
  return element(
    'x14:dataValidation',
    attributesOf(validation),
    formula('x14:formula1', validation.formula1) +
      formula('x14:formula2', validation.formula2) +
      element('xm:sqref', {}, validation.areas.map(areaName).join(' ')),
  );
}
