import { element, encodeCellText } from './xml-text';

/** A title of a chart or an axis, a paragraph for each line; `size` in hundredths of a point. */
export function chartTextXml(text: string, size: number): string {
  const paragraphs = text
    .split('\n')
    .map((line) => {
      const properties = `<a:pPr><a:defRPr sz="${String(size)}" b="1"/></a:pPr>`;
      return `<a:p>${properties}<a:r><a:rPr sz="${String(size)}" b="1"/>${element('a:t', {}, encodeCellText(line))}</a:r></a:p>`;
    })
    .join('');
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
