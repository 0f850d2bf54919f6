import type { SheetExtras } from '../book/book-data';
import type { TableColumnData, TableData } from '../book/table-data';
import { areaName } from './cell-address';
import type { SheetData } from './cell-changes';
import { withPrefixes } from './formula-prefixes';
import { relationshipTypes, xmlHead, type PackageParts } from './package-parts';
import type { FileTable } from './read-tables';
import { totalFunction } from './table-formulas';
import { child, childrenNamed, type XmlElement } from './xml-reader';
import { attributeText, element, encodeCellText, innerSource, sourceOf } from './xml-text';

const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet's tables: those of the file and those that it has now. */
export interface TableChange {
  readonly parts: PackageParts;
  readonly sheetPath: string;
  readonly sheet: SheetData;
  /** Its cells as they were in the file: what the total rows held. */
  readonly sheetBefore: SheetData;
  readonly before: readonly FileTable[];
  readonly now: SheetExtras['tables'];
}

/**
 * Writes tables that are new or changed and takes away those that are gone; the part of any other is not touched. Gives
 * the `tableParts` that the sheet has to hold, empty for none, or null when those of the file still stand.
 */
export function writeTables(change: TableChange): string | null {
  const { parts, sheetPath, before, now } = change;
  const gone = before.filter(({ data }) => !now.some(({ id }) => id === data.id));
  for (const { part, relationship } of gone) {
    parts.removePart(part);
    parts.unrelate(sheetPath, relationship);
  }
  let isListChanged = gone.length > 0;
  const relationships = now.map((table) => {
    const former = before.find(({ data }) => data.id === table.id);
    if (former) {
      rewrite(change, former, table);
      return former.relationship;
    }
    isListChanged = true;
    return add(change, table);
  });
  if (!isListChanged) return null;
  const items = relationships.map((id) => element('tablePart', { 'r:id': id })).join('');
  const attributes = { 'xmlns:r': relationshipTypes, count: relationships.length };
  return items === '' ? '' : element('tableParts', attributes, items);
}

function add({ parts, sheetPath, sheet }: TableChange, table: TableData): string {
  const part = parts.freePath('xl/tables/table', '.xml');
  const inner = `${filterXml(table, '')}${columnsXml(table, sheet, null)}${styleXml(table)}`;
  const root = attributeText({
    xmlns: mainNamespace,
    'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
    'mc:Ignorable': 'xr',
    'xmlns:xr': 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
    ...tableAttributes(table),
    'xr:uid': table.id,
  });
  parts.write(part, `${xmlHead}<table${root}>${inner}</table>`);
  parts.declareType(part, tableType);
  return parts.relate(sheetPath, 'table', part);
}

/** A changed table keeps what is not modelled: formats of its rows, a filter's choice, extensions. */
function rewrite({ parts, sheet, sheetBefore }: TableChange, former: FileTable, table: TableData): void {
  const areTotalsSame = same(withTotals(former.data, sheetBefore), withTotals(table, sheet));
  if (areTotalsSame && same(former.data, table)) return;
  const xml = parts.text(former.part);
  const root = parts.xml(former.part);
  const filter = child(root, 'autoFilter');
  const areColumnsSame = same(
    former.data.columns.map(({ id }) => id),
    table.columns.map(({ id }) => id),
  );
  // A filter's choice is kept by the column's place: with other columns it would mean another one.
  const choice = filter && areColumnsSame ? innerSource(xml, filter) : '';
  const kept = root.children
    .filter(({ name }) => name === 'extLst')
    .map((one) => sourceOf(xml, one))
    .join('');
  const attributes = {
    ...root.attributes,
    name: undefined,
    displayName: undefined,
    headerRowCount: undefined,
    totalsRowCount: undefined,
    totalsRowShown: undefined,
    ...tableAttributes(table),
  };
  const inner = `${filterXml(table, choice)}${columnsXml(table, sheet, { xml, root })}${styleXml(table)}${kept}`;
  const head = xml.slice(0, root.start);
  parts.write(former.part, `${head}<table${attributeText(attributes)}>${inner}</table>`);
}

function tableAttributes(table: TableData): Record<string, string | number | undefined> {
  const { name } = table;
  return {
    id: table.number,
    name,
    displayName: name,
    ref: areaName(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals || table.columns.some(({ total }) => total !== '') ? undefined : 0,
  };
}

/** The filter's area leaves the total row out; its buttons are shown when it is there (18.3.1.2 autoFilter). */
function filterXml(table: TableData, choice: string): string {
  if (!table.showFilterButton || !table.showHeaders) return '';
  const lastRow = table.area.lastRow - (table.showTotals ? 1 : 0);
  return element('autoFilter', { ref: areaName({ ...table.area, lastRow }) }, choice);
}

function styleXml(table: TableData): string {
  return element('tableStyleInfo', {
    name: table.style === '' ? undefined : table.style,
    showFirstColumn: flag(table.highlightFirstColumn),
    showLastColumn: flag(table.highlightLastColumn),
    showRowStripes: flag(table.showBandedRows),
    showColumnStripes: flag(table.showBandedColumns),
  });
}

function columnsXml(
  table: TableData,
  sheet: SheetData,
  former: { readonly xml: string; readonly root: XmlElement } | null,
): string {
  const elements = childrenNamed(child(former?.root, 'tableColumns'), 'tableColumn');
  const columns = withTotals(table, sheet).map((column) => {
    const old = elements.find(({ attributes }) => Number(attributes['id']) === column.id);
    const { total } = column;
    const named = total.startsWith('=') ? totalFunction(total, table.name, column.name) : null;
    const isFormula = total.startsWith('=');
    const attributes = {
      ...old?.attributes,
      id: column.id,
      name: nameText(column.name),
      totalsRowLabel: !isFormula && total !== '' ? nameText(total) : undefined,
      totalsRowFunction: isFormula ? (named ?? 'custom') : undefined,
    };
    const inner =
      formulaXml('calculatedColumnFormula', column.formula) +
      (isFormula && named === null ? formulaXml('totalsRowFormula', total) : '');
    return element('tableColumn', attributes, inner);
  });
  return element('tableColumns', { count: columns.length }, columns.join(''));
}

function formulaXml(name: string, formula: string): string {
  return formula === '' ? '' : element(name, {}, encodeCellText(withPrefixes(formula.slice(1))));
}

/** The columns with what stands in the total row, where that is shown. */
function withTotals(table: TableData, sheet: SheetData): TableColumnData[] {
  if (!table.showTotals) return [...table.columns];
  const cells = (sheet.cellData as Record<number, Record<number, CellContent | undefined>> | undefined)?.[
    table.area.lastRow
  ];
  return table.columns.map((column, index) => {
    const cell = cells?.[table.area.firstColumn + index];
    return { ...column, total: cell?.f ?? String(cell?.v ?? '') };
  });
}

interface CellContent {
  readonly f?: string | null;
  readonly v?: unknown;
}

/** A heading of several lines is written with `_x000a_` (ST_Xstring). */
function nameText(name: string): string {
  return name.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\n', '_x000a_');
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
