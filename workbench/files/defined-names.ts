import type { DefinedName } from '../book/book-data';
import { quotedName, splitReference } from './cell-address';
import { withPrefixes, withoutPrefixes } from './formula-prefixes';
import type { PrintNames } from './print-setup';
import { child, childrenNamed, isTrue, type XmlElement } from './xml-reader';
import { element, encodeCellText } from './xml-text';

const printArea = '_xlnm.Print_Area';
const printTitles = '_xlnm.Print_Titles';

/** All names of workbook.xml; `sheetIds` is every sheet of the file in its order, chart sheets as ''. */
export function readNames(workbook: XmlElement, sheetIds: readonly string[]): DefinedName[] {
  return childrenNamed(child(workbook, 'definedNames'), 'definedName')
    .filter((name) => !isBuiltIn(name))
    .map((name) => {
      const { localSheetId } = name.attributes;
      return {
        name: name.attributes['name'] ?? '',
        formula: `=${withoutPrefixes(name.text)}`,
        scope: localSheetId === undefined ? null : (sheetIds[Number(localSheetId)] ?? null),
        visible: !isTrue(name.attributes['hidden']),
        comment: name.attributes['comment'] ?? '',
      };
    });
}

/** Excel's own names: print ranges, which are read with the sheet, and a filter's range, which is kept as it is. */
export function isBuiltIn(name: XmlElement): boolean {
  return /^_xlnm\./i.test(name.attributes['name'] ?? '');
}

/** Whether a built-in name is one that the page setup holds. */
export function isPrintName(name: XmlElement): boolean {
  return [printArea, printTitles].includes(name.attributes['name'] ?? '');
}

/** What the names say about printing the sheet at this place of the file's order. */
export function readPrintNames(workbook: XmlElement, sheetIndex: number): PrintNames {
  const own = childrenNamed(child(workbook, 'definedNames'), 'definedName').filter(
    ({ attributes }) => attributes['localSheetId'] === String(sheetIndex),
  );
  const addresses = (name: string) =>
    pieces(own.find(({ attributes }) => attributes['name'] === name)?.text ?? '')
      .map((piece) => splitReference(piece)?.address ?? '')
      .filter((address) => address !== '');
  const titles = addresses(printTitles);
  return {
    printArea: addresses(printArea).join(',').replaceAll('$', ''),
    titleRows: titles.find((address) => /^\$?\d+:\$?\d+$/.test(address)) ?? '',
    titleColumns: titles.find((address) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(address)) ?? '',
  };
}

/** Cuts at commas outside of quotes. */
function pieces(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

/** `A1:K31,A40:K50` with dollar signs, as a name must have them. */
function absolute(address: string): string {
  return address.replaceAll('$', '').replace(/[A-Za-z]+|\d+/g, (part) => `$${part}`);
}

/** The names that a sheet's page setup needs. */
export function printNameElements(print: PrintNames, sheetName: string, sheetIndex: number): string[] {
  const on = (address: string) => `${quotedName(sheetName)}!${absolute(address)}`;
  const line = (name: string, references: readonly string[]) =>
    references.length === 0
      ? []
      : [element('definedName', { name, localSheetId: sheetIndex }, encodeCellText(references.join(',')))];
  const areas = print.printArea === '' ? [] : print.printArea.split(',').map(on);
  const titles = [print.titleColumns, print.titleRows].filter((address) => address !== '').map(on);
  return [...line(printArea, areas), ...line(printTitles, titles)];
}

/** A name as workbook.xml holds it. */
export function nameElement(name: DefinedName, sheetIndex: number | undefined): string {
  return element(
    'definedName',
    {
      name: name.name,
      comment: name.comment === '' ? undefined : name.comment,
      localSheetId: sheetIndex,
      hidden: name.visible ? undefined : 1,
    },
    encodeCellText(withPrefixes(name.formula.replace(/^=/, ''))),
  );
}
