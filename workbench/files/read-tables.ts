import type { TableColumnData, TableData } from '../book/table-data';
import { readAreaName } from './cell-address';
import { withoutPrefixes } from './formula-prefixes';
import type { PackageParts } from './package-parts';
import { stableGuid } from './stable-guid';
import { totalFormula } from './table-formulas';
import { WorkbookFileError } from './workbook-file-error';
import { child, childrenNamed, isTrue, type XmlElement } from './xml-reader';
import { decodeCellText } from './xml-text';

/** A table of the file, with its part and the relationship of the sheet to it. */
export interface FileTable {
  readonly data: TableData;
  readonly part: string;
  readonly relationship: string;
}

/** The tables of a sheet (ECMA-376 part 1, 18.5), in the order of its relationships. */
export function readTables(parts: PackageParts, sheetPath: string): FileTable[] {
  return parts
    .relationships(sheetPath)
    .filter(({ kind, external, target }) => kind === 'table' && !external && parts.has(target))
    .map(({ id, target }) => ({
      data: readTable(parts.xml(target), target),
      part: target,
      relationship: id,
    }));
}

function readTable(root: XmlElement, part: string): TableData {
  const { attributes } = root;
  const area = readAreaName(attributes['ref'] ?? '');
  const name = decodeCellText(attributes['displayName'] ?? attributes['name'] ?? '');
  if (!area || name === '') throw new WorkbookFileError('damaged', { part, reason: 'table' });
  const style = child(root, 'tableStyleInfo')?.attributes ?? {};
  const uid = Object.entries(attributes).find(([key]) => key.endsWith(':uid'))?.[1];
  const columns = childrenNamed(child(root, 'tableColumns'), 'tableColumn').map((column) =>
    readColumn(column, name),
  );
  if (columns.length !== area.lastColumn - area.firstColumn + 1) {
    throw new WorkbookFileError('damaged', { part, reason: 'columns of the table' });
  }
  return {
    id: stableGuid(uid ?? `table ${attributes['id'] ?? part}`),
    number: Number(attributes['id'] ?? 0),
    name,
    area,
    showHeaders: attributes['headerRowCount'] !== '0',
    showTotals: Number(attributes['totalsRowCount'] ?? 0) > 0,
    showFilterButton: child(root, 'autoFilter') !== undefined,
    style: style['name'] ?? '',
    showBandedRows: isTrue(style['showRowStripes']),
    showBandedColumns: isTrue(style['showColumnStripes']),
    highlightFirstColumn: isTrue(style['showFirstColumn']),
    highlightLastColumn: isTrue(style['showLastColumn']),
    columns,
  };
}

function readColumn(column: XmlElement, table: string): TableColumnData {
  const { attributes } = column;
  const name = decodeCellText(attributes['name'] ?? '');
  const named = totalFormula(attributes['totalsRowFunction'] ?? '', table, name);
  const total = formulaIn(child(column, 'totalsRowFormula')) || (named ?? '');
  return {
    id: Number(attributes['id'] ?? 0),
    name,
    total: total || decodeCellText(attributes['totalsRowLabel'] ?? ''),
    formula: formulaIn(child(column, 'calculatedColumnFormula')),
  };
}

function formulaIn(element: XmlElement | undefined): string {
  return element && element.text !== '' ? `=${withoutPrefixes(decodeCellText(element.text))}` : '';
}
