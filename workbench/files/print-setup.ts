import { standardPrintSetup, type PrintSetup } from '../book/book-data';
import { headersFootersXml, readHeadersFooters } from './headers-footers';
import { pageBreakElements, readPageBreaks } from './page-breaks';
import { paperName, paperNumber } from './paper-sizes';
import { pointsPerInch } from './units';
import { child, isTrue, type XmlElement } from './xml-reader';
import { element } from './xml-text';

/** What the workbook's names say about printing a sheet: `_xlnm.Print_Area` and `_xlnm.Print_Titles`. */
export type PrintNames = Pick<PrintSetup, 'printArea' | 'titleRows' | 'titleColumns'>;

/** Reads a sheet's page setup; what the file leaves out has Excel's standard values. */
export function readPrintSetup(sheet: XmlElement, names: PrintNames): PrintSetup {
  const page = child(sheet, 'pageSetup')?.attributes ?? {};
  const options = child(sheet, 'printOptions')?.attributes ?? {};
  const margins = child(sheet, 'pageMargins')?.attributes;
  const fit = isTrue(child(child(sheet, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']);
  const pages = (value: string | undefined) => (!fit || value === '0' ? null : Number(value ?? 1));
  const points = (name: keyof PrintSetup['margins']) =>
    margins?.[name] === undefined
      ? standardPrintSetup.margins[name]
      : hundredths(Number(margins[name]) * pointsPerInch);
  return {
    ...names,
    ...readPageBreaks(sheet),
    orientation: page['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paperName(page['paperSize']),
    scale: fit ? null : Number(page['scale'] ?? 100),
    fitToWidth: pages(page['fitToWidth']),
    fitToHeight: pages(page['fitToHeight']),
    centerHorizontally: isTrue(options['horizontalCentered']),
    centerVertically: isTrue(options['verticalCentered']),
    margins: {
      left: points('left'),
      right: points('right'),
      top: points('top'),
      bottom: points('bottom'),
      header: points('header'),
      footer: points('footer'),
    },
    ...readHeadersFooters(child(sheet, 'headerFooter')),
    blackAndWhite: isTrue(page['blackAndWhite']),
    gridlines: isTrue(options['gridLines']),
    headings: isTrue(options['headings']),
    draft: isTrue(page['draft']),
    order: page['pageOrder'] === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
    firstPageNumber: isTrue(page['useFirstPageNumber']) ? Number(page['firstPageNumber'] ?? 1) : null,
    comments: nameOf(cellComments, page['cellComments'], 'NoComments'),
    errors: nameOf(cellErrors, page['errors'], 'AsDisplayed'),
  };
}

/** ECMA-376 part 1, 18.18.5 (ST_CellComments) and 18.18.60 (ST_PrintError), by Office.js' names. */
const cellComments = { NoComments: 'none', EndSheet: 'atEnd', InPlace: 'asDisplayed' } as const;
const cellErrors = { AsDisplayed: 'displayed', Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' } as const;

function nameOf<K extends string>(
  table: Readonly<Record<K, string>>,
  value: string | undefined,
  otherwise: K,
): K {
  return (Object.keys(table) as K[]).find((key) => table[key] === value) ?? otherwise;
}

/** Binary noise such as 53.99999999 would make an unchanged margin look changed. */
function hundredths(points: number): number {
  return Math.round(points * 10_000) / 10_000;
}

/** The sheet's elements for a page setup, by name; an empty text means that the element is not needed. */
export function printElements(sheet: XmlElement, print: PrintSetup): ReadonlyMap<string, string> {
  const options = {
    ...child(sheet, 'printOptions')?.attributes,
    horizontalCentered: print.centerHorizontally ? 1 : undefined,
    verticalCentered: print.centerVertically ? 1 : undefined,
    gridLines: print.gridlines ? 1 : undefined,
    headings: print.headings ? 1 : undefined,
  };
  const inches = Object.fromEntries(
    (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((name) => [
      name,
      String(hundredths(print.margins[name] / pointsPerInch)),
    ]),
  );
  const fit = isFitted(print);
  const page = {
    ...child(sheet, 'pageSetup')?.attributes,
    paperSize: paperNumber(print.paperSize),
    scale: fit || print.scale === null || print.scale === 100 ? undefined : print.scale,
    fitToWidth: fit ? (print.fitToWidth ?? 0) : undefined,
    fitToHeight: fit ? (print.fitToHeight ?? 0) : undefined,
    orientation: print.orientation.toLowerCase(),
    blackAndWhite: print.blackAndWhite ? 1 : undefined,
    draft: print.draft ? 1 : undefined,
    pageOrder: print.order === 'OverThenDown' ? 'overThenDown' : undefined,
    useFirstPageNumber: print.firstPageNumber === null ? undefined : 1,
    firstPageNumber: print.firstPageNumber ?? undefined,
    cellComments: print.comments === 'NoComments' ? undefined : cellComments[print.comments],
    errors: print.errors === 'AsDisplayed' ? undefined : cellErrors[print.errors],
  };
  return new Map([
    [
      'printOptions',
      Object.values(options).some((value) => value !== undefined) ? element('printOptions', options) : '',
    ],
    ['pageMargins', element('pageMargins', inches)],
    ['pageSetup', element('pageSetup', page)],
    ['headerFooter', headersFootersXml(child(sheet, 'headerFooter'), print)],
    ...pageBreakElements(sheet, print),
  ]);
}

/** Whether the sheet is fitted to pages, which `sheetPr` says. */
export function isFitted(print: PrintSetup): boolean {
  return print.fitToWidth !== null || print.fitToHeight !== null;
}
