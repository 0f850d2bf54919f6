import type { ExternalBook, ExternalValue } from '../book/external-books';
import type { PackageParts } from './package-parts';
import { child, childrenNamed, relationshipAttribute, type XmlElement } from './xml-reader';

/** What the file keeps of the workbooks that its formulas refer to (ECMA-376 part 1, 18.14), in the order of their numbers. */
export function readExternalBooks(
  parts: PackageParts,
  workbookPath: string,
  workbook: XmlElement,
): ExternalBook[] {
  const related = parts.relationships(workbookPath);
  return childrenNamed(child(workbook, 'externalReferences'), 'externalReference').map(({ attributes }) => {
    const id = relationshipAttribute(attributes);
    const path = related.find((one) => one.id === id)?.target;
    if (path === undefined || !parts.has(path)) return { sheets: [] };
    return readBook(child(parts.xml(path), 'externalBook'));
  });
}

function readBook(book: XmlElement | undefined): ExternalBook {
  const data = childrenNamed(child(book, 'sheetDataSet'), 'sheetData');
  const sheets = childrenNamed(child(book, 'sheetNames'), 'sheetName').map(({ attributes }, index) => {
    const own = data.find((one) => one.attributes['sheetId'] === String(index));
    // A sheet whose values could not be read last time keeps none that count.
    const isKept = own !== undefined && own.attributes['refreshError'] !== '1';
    return { name: attributes['val'] ?? '', cells: isKept ? readCells(own) : null };
  });
  return { sheets };
}

function readCells(data: XmlElement): Record<string, ExternalValue> {
  const cells: Record<string, ExternalValue> = {};
  for (const row of childrenNamed(data, 'row')) {
    for (const cell of childrenNamed(row, 'cell')) {
      const address = cell.attributes['r'];
      const text = child(cell, 'v')?.text;
      if (address !== undefined && text !== undefined) cells[address] = valueOf(text, cell.attributes['t']);
    }
  }
  return cells;
}

function valueOf(text: string, type: string | undefined): ExternalValue {
  if (type === 'b') return text === '1';
  if (type === 'e') return { error: text };
  return type === undefined || type === 'n' ? Number(text) : text;
}
