import { runsOf } from './rich-text';
import { scanXml } from './xml-reader';
import { decodeCellText } from './xml-text';

/** The texts that the cells of a workbook share. */
export interface SharedStrings {
  /** Rich text as its runs joined, phonetic readings left out. */
  readonly texts: readonly string[];
  /** The runs of those that are rich text. */
  readonly runs: ReadonlyMap<number, string>;
}

export const noSharedStrings: SharedStrings = { texts: [], runs: new Map() };

/** Reads sharedStrings.xml. */
export function readSharedStrings(xml: string, part: string): SharedStrings {
  const texts: string[] = [];
  const runs = new Map<number, string>();
  let [text, inText, phonetic, isRich] = ['', false, 0, false];
  let place = { start: 0, tagEnd: 0 };
  scanXml(xml, part, {
    open(name, _attributes, start, tagEnd) {
      if (name === 'si') [text, isRich, place] = ['', false, { start, tagEnd }];
      if (name === 'r') isRich = true;
      if (name === 'rPh') phonetic += 1;
      if (name === 't') inText = phonetic === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name, end) {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name !== 'si') return;
      const found = isRich ? runsOf(xml, { ...place, end }) : null;
      if (found !== null) runs.set(texts.length, found);
      texts.push(decodeCellText(text));
    },
  });
  return { texts, runs };
}

/** The text that runs of rich text make together. */
export function textOfRuns(runs: string): string {
  return readSharedStrings(`<sst><si>${runs}</si></sst>`, 'rich text').texts[0] ?? '';
}
