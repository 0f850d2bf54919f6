import type { Area } from './book-data';
import type { ConditionalFormatData } from './conditional-format-data';
import { movedFormula } from './moved-formula';

type Change = (formula: string) => string;

/** The format with each of its formulas changed; itself when none does. Formulas are given without `=`. */
export function withFormulas(format: ConditionalFormatData, change: Change): ConditionalFormatData {
  const changed = changedFormulas(format, change);
  return JSON.stringify(changed) === JSON.stringify(format) ? format : changed;
}

function changedFormulas(format: ConditionalFormatData, change: Change): ConditionalFormatData {
  const bound = <T extends { readonly type: string; readonly value: string }>(one: T): T =>
    one.value.startsWith('=') ? { ...one, value: `=${change(one.value.slice(1))}` } : one;
  switch (format.kind) {
    case 'cellValue':
      return { ...format, formula1: change(format.formula1), formula2: change(format.formula2) };
    case 'custom':
      return { ...format, formula: change(format.formula) };
    case 'dataBar':
      return { ...format, lower: bound(format.lower), upper: bound(format.upper) };
    case 'colorScale':
      return { ...format, points: format.points.map((one) => ({ ...one, bound: bound(one.bound) })) };
    case 'iconSet':
      return { ...format, criteria: format.criteria.map((one) => ({ ...one, bound: bound(one.bound) })) };
    case 'unmodelled':
      return { ...format, xml: changedXml(format.xml, change) };
    case 'containsText':
    case 'topBottom':
    case 'preset':
      return format;
  }
}

/** Formulas in XML: `formula`, `xm:f`, and the `val` of bounds that are formulas. */
function changedXml(xml: string, change: Change): string {
  return xml.replace(
    /(<(?:\w+:)?(?:formula|f)>)([^<]*)(<)/g,
    (_all, open: string, text: string, close: string) => open + escaped(change(unescaped(text))) + close,
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The format on other cells: its formulas go along with the first of them. Null when there are none left. */
export function onAreas(format: ConditionalFormatData, areas: readonly Area[]): ConditionalFormatData | null {
  const [before, now] = [format.areas[0], areas[0]];
  if (!now) return null;
  if (!before) return { ...format, areas };
  const [rows, columns] = [now.firstRow - before.firstRow, now.firstColumn - before.firstColumn];
  return { ...withFormulas(format, (formula) => movedFormula(formula, rows, columns)), areas };
}
