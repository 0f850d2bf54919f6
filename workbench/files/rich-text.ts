import { sourceName } from './xml-text';

/** The element that holds a text: `si` or `is`. */
interface TextPlace {
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
}

/**
 * The runs of a rich text (ECMA-376 part 1, 18.4.4) as they may stand in any sheet of the workbook: without the prefix that
 * their part has. Null where something in them belongs to that part alone.
 */
export function runsOf(xml: string, place: TextPlace): string | null {
  const inner = xml.slice(place.tagEnd, xml.lastIndexOf('</', place.end - 1));
  const prefix = sourceName(xml, place).replace(/[^:]*$/, '');
  const runs = prefix === '' ? inner : inner.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
  return /<\/?[^\s/>]+:/.test(runs) ? null : runs;
}
