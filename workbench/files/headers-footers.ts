import type { HeaderAndFooter, HeaderFooterParts, PrintSetup } from '../book/book-data';
import { child, isTrue, type XmlElement } from './xml-reader';
import { element, encodeCellText } from './xml-text';

type HeadersFooters = Pick<
  PrintSetup,
  'header' | 'footer' | 'headersFor' | 'firstPage' | 'evenPages' | 'headersAlign' | 'headersScale'
>;

/** Headers and footers of a sheet's pages (ECMA-376 part 1, 18.3.1.46); the odd ones are those of all pages otherwise. */
export function readHeadersFooters(from: XmlElement | undefined): HeadersFooters {
  const attributes = from?.attributes ?? {};
  const [first, even] = [isTrue(attributes['differentFirst']), isTrue(attributes['differentOddEven'])];
  const of = (page: 'odd' | 'even' | 'first'): HeaderAndFooter => ({
    header: readParts(child(from, `${page}Header`)?.text ?? ''),
    footer: readParts(child(from, `${page}Footer`)?.text ?? ''),
  });
  return {
    ...of('odd'),
    firstPage: of('first'),
    evenPages: of('even'),
    headersFor: even ? (first ? 'FirstOddAndEven' : 'OddAndEven') : first ? 'FirstAndDefault' : 'Default',
    headersAlign: isTrue(attributes['alignWithMargins'] ?? '1'),
    headersScale: isTrue(attributes['scaleWithDoc'] ?? '1'),
  };
}

/** The element, or nothing where there is nothing to say. */
export function headersFootersXml(before: XmlElement | undefined, print: HeadersFooters): string {
  const one = (name: string, parts: HeaderFooterParts): string => {
    const text = partsText(parts);
    return text === '' ? '' : element(name, {}, encodeCellText(text));
  };
  const of = (page: string, { header, footer }: HeaderAndFooter): string =>
    one(`${page}Header`, header) + one(`${page}Footer`, footer);
  const content = of('odd', print) + of('even', print.evenPages) + of('first', print.firstPage);
  const { headersFor } = print;
  const attributes = {
    ...before?.attributes,
    differentOddEven: headersFor === 'OddAndEven' || headersFor === 'FirstOddAndEven' ? 1 : undefined,
    differentFirst: headersFor === 'FirstAndDefault' || headersFor === 'FirstOddAndEven' ? 1 : undefined,
    scaleWithDoc: print.headersScale ? undefined : 0,
    alignWithMargins: print.headersAlign ? undefined : 0,
  };
  const says = Object.values(attributes).some((value) => value !== undefined);
  return content === '' && !says ? '' : element('headerFooter', attributes, content);
}

/** Cuts `&LSource&CPage &P` into its sections; text before the first mark is the centre's. `&&` is an ampersand. */
export function readParts(text: string): HeaderFooterParts {
  const parts = { left: '', center: '', right: '' };
  let section: keyof HeaderFooterParts = 'center';
  for (const piece of text.match(/&"[^"]*"|&[\s\S]|[^&]+/g) ?? []) {
    if (piece === '&L') section = 'left';
    else if (piece === '&C') section = 'center';
    else if (piece === '&R') section = 'right';
    else parts[section] += piece;
  }
  return parts;
}

function partsText(parts: HeaderFooterParts): string {
  const left = parts.left === '' ? '' : `&L${parts.left}`;
  const center = parts.center === '' ? '' : `&C${parts.center}`;
  return left + center + (parts.right === '' ? '' : `&R${parts.right}`);
}
