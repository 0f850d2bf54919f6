import { child, type XmlElement } from './xml-reader';
import { applyEdits, element, innerSource, type TextEdit } from './xml-text';

/** The element of a sheet's extension list with a uri; these are compared without case. */
export function sheetExtensionOf(frame: XmlElement, uri: string): XmlElement | undefined {
  return child(frame, 'extLst')?.children.find(
    ({ attributes }) => attributes['uri']?.toUpperCase() === uri.toUpperCase(),
  );
}

/**
 * The sheet's extension list with some extensions exchanged, by their uri; an empty text takes one away, everything else
 * is as it was. Empty when nothing is left.
 */
export function extensionListXml(
  xml: string,
  frame: XmlElement,
  extensions: ReadonlyMap<string, string>,
): string {
  const list = child(frame, 'extLst');
  if (!list) {
    const all = [...extensions.values()].join('');
    return all === '' ? '' : element('extLst', {}, all);
  }
  if (list.end === list.tagEnd) return element('extLst', {}, [...extensions.values()].join(''));
  const edits: TextEdit[] = [...extensions].map(([uri, text]) => {
    const old = sheetExtensionOf(frame, uri);
    return old ? { start: old.start, end: old.end, text } : { start: list.tagEnd, end: list.tagEnd, text };
  });
  const edited = applyEdits(xml.slice(0, list.end), edits).slice(list.start);
  const left =
    list.children.length - edits.filter(({ end, start, text }) => end > start && text === '').length;
  const added = edits.some(({ text }) => text !== '');
  return left === 0 && !added && innerSource(xml, list).trim() !== '' ? '' : edited;
}
