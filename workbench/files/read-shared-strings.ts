import { scanXml } from './xml-reader';
import { decodeCellText } from './xml-text';

/** The texts of sharedStrings.xml; rich text as its runs joined, phonetic readings left out. */
export function readSharedStrings(xml: string, part: string): string[] {
  const texts: string[] = [];
  let [text, inText, phonetic] = ['', false, 0];
  scanXml(xml, part, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      if (name === 't') inText = phonetic === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'si') texts.push(decodeCellText(text));
    },
  });
  return texts;
}
