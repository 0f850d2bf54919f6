import { workbookOf } from '../book/blank-workbook';
import type { BookData } from '../book/book-data';
import { bareStyles } from './bare-styles';
import type { OpenedXlsx } from './open-xlsx';
import { PackageParts, xmlHead } from './package-parts';
import { fallbackFont, readStyles } from './read-styles';
import { saveXlsx } from './save-xlsx';
import { digitPixels } from './units';
import { pack } from './zip-entry';

const contentTypes =
  `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>';
const workbook =
  `${xmlHead}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><bookViews><workbookView/></bookViews>` +
  '<sheets></sheets></workbook>';

/** A file for a workbook that came from none: an empty package, to which everything is added. */
export function newXlsx(now: BookData): Uint8Array {
  return saveXlsx(emptyFileFor(now), now);
}

/** The empty package that such a workbook is saved into. */
export function emptyFileFor(now: BookData): OpenedXlsx {
  return emptyFile(standardFont(now));
}

/** The font of the workbook's own standard style, as far as it states one. */
function standardFont({ workbook: { defaultStyle, styles } }: BookData): { name: string; size: number } {
  const style = typeof defaultStyle === 'string' ? styles[defaultStyle] : defaultStyle;
  return { name: style?.ff ?? fallbackFont.name, size: style?.fs ?? fallbackFont.size };
}

function emptyFile(font: { name: string; size: number }): OpenedXlsx {
  const encoder = new TextEncoder();
  const texts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes],
    ['xl/workbook.xml', workbook],
    ['xl/styles.xml', bareStyles(font.name, font.size)],
  ];
  const parts = new PackageParts(texts.map(([name, text]) => pack(name, encoder.encode(text))));
  parts.relate('', 'officeDocument', 'xl/workbook.xml');
  parts.relate('xl/workbook.xml', 'styles', 'xl/styles.xml');
  const styles = readStyles(parts.xml('xl/styles.xml'), undefined);
  return {
    data: workbookOf([]),
    package: {
      entries: parts.toEntries(),
      workbookPath: 'xl/workbook.xml',
      stylesPath: 'xl/styles.xml',
      sheets: [],
      styles,
      hasMacros: false,
      digit: digitPixels(font.name, font.size),
    },
  };
}
