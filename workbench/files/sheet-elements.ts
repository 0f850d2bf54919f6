import { childrenNamed, type XmlElement } from './xml-reader';
import type { TextEdit } from './xml-text';

/** The order of a worksheet's elements (ECMA-376 part 1, CT_Worksheet). */
const order =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
  scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
  dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
  cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
  webPublishItems tableParts extLst`.split(/\s+/);

/** Elements of the sheet to be exchanged, by name; several may be written as one text. An empty text removes them. */
export type NewElements = Map<string, string>;

/** The edits that put elements in the place of the old ones, or where the schema wants them. */
export function elementEdits(xml: string, frame: XmlElement, elements: NewElements): TextEdit[] {
  const prefixed = xml.slice(frame.start, frame.tagEnd).match(/^<[\w-]+:/) !== null;
  const end = frame.end === frame.tagEnd ? -1 : xml.lastIndexOf('</', frame.end - 1);
  if (end < 0) throw new RangeError('A worksheet has at least its cells.');
  return [...elements]
    .flatMap(([name, content]): TextEdit[] => {
      const text = prefixed ? inMainNamespace(content) : content;
      const [first, ...rest] = childrenNamed(frame, name);
      if (first) {
        const removed = rest.map(({ start, end: to }) => ({ start, end: to, text: '' }));
        return [{ start: first.start, end: first.end, text }, ...removed];
      }
      if (text === '') return [];
      const behind = order.slice(order.indexOf(name) + 1);
      const next = frame.children.find((candidate) => behind.includes(candidate.name));
      const at = next?.start ?? end;
      return [{ start: at, end: at, text }];
    })
    .sort((a, b) => a.start - b.start);
}

/** In a file that writes `x:worksheet`, an element without a prefix would be in no namespace. */
function inMainNamespace(text: string): string {
  const namespace = ' xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return text.replace(/^<[\w]+(?=[\s/>])(?![^>]*\sxmlns=)/, (head) => head + namespace);
}

/** The order in which several new elements at the same place have to come. */
export function inSchemaOrder(elements: NewElements): NewElements {
  return new Map([...elements].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
