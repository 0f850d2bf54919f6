import type { ICellData, IRowData, IWorksheetData, Nullable } from '@univerjs/core';
import type { Spill } from '../book/book-data';
import { cellName } from './cell-address';
import { cellXml, fileValue, isEmptyContent } from './cell-xml';
import { findPlaces, type CellPlace, type RowPlace } from './sheet-places';
import { numberText, pixelsPerPoint } from './units';
import type { XmlElement } from './xml-reader';
import { attributeText, sourceName, type TextEdit } from './xml-text';

export type SheetData = Partial<IWorksheetData>;

/** A sheet before and after, with what is needed to write the difference. */
export interface CellChange {
  readonly xml: string;
  readonly part: string;
  readonly sheetData: XmlElement;
  readonly before: SheetData;
  readonly now: SheetData;
  readonly spillsBefore: readonly Spill[];
  readonly spillsNow: readonly Spill[];
  /** The `xf` of a cell; `base` is the one it has in the file. */
  format(cell: Nullable<ICellData>, row: number, column: number, base: number | null): number;
  /** The `xf` of a row's own style, or null when it has none. */
  rowFormat(data: Nullable<Partial<IRowData>>): number | null;
  readonly dynamicArray: () => string;
}

/** The edits that bring `sheetData` up to date, and whether a formula came, went or changed its place. */
export interface CellEdits {
  readonly edits: readonly TextEdit[];
  readonly formulasChanged: boolean;
}

/** Finds the cells and rows that differ and replaces just these in the XML. */
export function patchCells(change: CellChange): CellEdits {
  const changed = changedCells(change);
  const rows = new Set([...changed.keys(), ...changedRows(change)]);
  if (rows.size === 0) return { edits: [], formulasChanged: false };
  const places = new Map(findPlaces(change.xml, change.part).map((place) => [place.row, place]));
  const dissolved = dissolveSharedFormulas(change, changed, places);
  for (const row of changed.keys()) rows.add(row);
  const writer = new RowWriter(change, dissolved);
  const edits: TextEdit[] = [];
  const added: { row: number; text: string }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const place = places.get(row);
    const columns = [...(changed.get(row) ?? [])].sort((a, b) => a - b);
    if (place) edits.push(...writer.patchRow(place, columns));
    else added.push({ row, text: writer.newRow(row, columns) });
  }
  return {
    edits: [...edits, ...insertRows(change, [...places.values()], added)],
    formulasChanged: writer.formulasChanged,
  };
}

/** Columns of the cells that differ, by row. */
function changedCells(change: CellChange): Map<number, Set<number>> {
  const changed = new Map<number, Set<number>>();
  const mark = (row: number, column: number) => {
    const columns = changed.get(row) ?? new Set<number>();
    changed.set(row, columns.add(column));
  };
  const [before, now] = [change.before.cellData ?? {}, change.now.cellData ?? {}];
  for (const row of keys(before, now)) {
    const [cellsBefore, cellsNow] = [before[row] ?? {}, now[row] ?? {}];
    for (const column of keys(cellsBefore, cellsNow)) {
      if (differs(cellsBefore[column], cellsNow[column], change, row, column)) mark(row, column);
    }
  }
  const anchors = (spills: readonly Spill[]) => new Map(spills.map((spill) => [anchorKey(spill), spill]));
  const [spillsBefore, spillsNow] = [anchors(change.spillsBefore), anchors(change.spillsNow)];
  for (const [key, spill] of [...spillsBefore, ...spillsNow]) {
    if (JSON.stringify(spillsBefore.get(key)) !== JSON.stringify(spillsNow.get(key))) {
      mark(spill.area.firstRow, spill.area.firstColumn);
    }
  }
  return changed;
}

function anchorKey(spill: Spill): string {
  return cellName(spill.area.firstRow, spill.area.firstColumn);
}

function keys(...records: readonly object[]): number[] {
  return [...new Set(records.flatMap((record) => Object.keys(record).map(Number)))];
}

function differs(
  before: Nullable<ICellData>,
  now: Nullable<ICellData>,
  change: CellChange,
  row: number,
  column: number,
): boolean {
  if (before === now) return false;
  if ((before?.f ?? '') !== (now?.f ?? '')) return true;
  const [valueBefore, valueNow] = [before ? fileValue(before) : null, now ? fileValue(now) : null];
  if ((valueBefore?.type ?? null) !== (valueNow?.type ?? null)) return true;
  if ((valueBefore?.text ?? '') !== (valueNow?.text ?? '')) return true;
  if (!before && isEmptyContent(now) && !now?.s) return false;
  if (before && now && before.s === now.s) return false;
  const base = formatOf(before);
  return !before || !now || change.format(now, row, column, base) !== base;
}

/** The file's `xf` of a cell as it was read. */
function formatOf(cell: Nullable<ICellData>): number | null {
  return typeof cell?.s === 'string' && /^xf\d+$/.test(cell.s) ? Number(cell.s.slice(2)) : null;
}

/**
 * A formula that other cells share may not go without them: when its cell changes, they get formulas of their own.
 * Marks those cells as changed and gives the numbers of the shared formulas that are dissolved.
 */
function dissolveSharedFormulas(
  change: CellChange,
  changed: Map<number, Set<number>>,
  places: ReadonlyMap<number, RowPlace>,
): ReadonlySet<string> {
  const dissolved = new Set<string>();
  for (const [row, columns] of changed) {
    for (const cell of places.get(row)?.cells ?? []) {
      const { t, si, ref } = cell.formula?.attributes ?? {};
      const isMaster = columns.has(cell.column) && t === 'shared' && ref !== undefined;
      if (isMaster && si !== undefined && formulaDiffers(change, row, cell.column)) dissolved.add(si);
    }
  }
  if (dissolved.size === 0) return dissolved;
  for (const place of places.values()) {
    for (const cell of place.cells) {
      if (!sharesOneOf(cell, dissolved)) continue;
      const columns = changed.get(place.row) ?? new Set<number>();
      changed.set(place.row, columns.add(cell.column));
    }
  }
  return dissolved;
}

function sharesOneOf(cell: CellPlace, numbers: ReadonlySet<string>): boolean {
  const { t, si } = cell.formula?.attributes ?? {};
  return t === 'shared' && si !== undefined && numbers.has(si);
}

function formulaDiffers(change: CellChange, row: number, column: number): boolean {
  const before = change.before.cellData?.[row]?.[column]?.f ?? '';
  return before !== (change.now.cellData?.[row]?.[column]?.f ?? '');
}

/** Rows whose height, visibility or own style differ. */
function changedRows(change: CellChange): number[] {
  const [before, now] = [change.before.rowData ?? {}, change.now.rowData ?? {}];
  return keys(before, now).filter((row) => {
    const [a, b] = [before[row], now[row]];
    return (
      heightOf(a, change.before) !== heightOf(b, change.now) ||
      (a?.hd ?? 0) !== (b?.hd ?? 0) ||
      (a?.s ?? null) !== (b?.s ?? null)
    );
  });
}

/** A row's own height in pixels; null when it is as high as its content or the standard asks. */
function heightOf(data: Nullable<Partial<IRowData>>, sheet: SheetData): number | null {
  if (data?.h === undefined || data.ia === 1) return null;
  return data.h === sheet.defaultRowHeight ? null : data.h;
}

/** Writes the cells and attributes of rows. */
class RowWriter {
  formulasChanged = false;
  private readonly spills: ReadonlyMap<string, Spill>;
  private readonly prefix: string;
  private readonly oldSpills: ReadonlySet<string>;

  constructor(
    private readonly change: CellChange,
    private readonly dissolved: ReadonlySet<string>,
  ) {
    this.spills = new Map(change.spillsNow.map((spill) => [anchorKey(spill), spill]));
    this.oldSpills = new Set(change.spillsBefore.map((spill) => JSON.stringify(spill)));
    this.prefix = sourceName(change.xml, change.sheetData).replace(/[^:]*$/, '');
  }

  patchRow(place: RowPlace, columns: readonly number[]): TextEdit[] {
    const cells = new Map(place.cells.map((cell) => [cell.column, cell]));
    const head = this.rowHead(
      place.row,
      place.attributes,
      columns.some((column) => !cells.has(column)),
    );
    const added: { at: number; text: string }[] = [];
    const edits: TextEdit[] = [];
    for (const column of columns) {
      const cell = cells.get(column);
      const text = this.cell(place.row, column, cell);
      if (cell) {
        // Cells without an address count on from the one before: an empty one stays in its place.
        const nothing = cell.attributes['r'] === undefined ? `<${this.prefix}c/>` : '';
        edits.push({ start: cell.start, end: cell.end, text: text === '' ? nothing : text });
      } else if (text !== '') {
        const next = place.cells.find((candidate) => candidate.column > column);
        added.push({ at: next?.start ?? this.rowContentEnd(place), text });
      }
    }
    if (place.end === place.tagEnd) {
      const content = added.map(({ text }) => text).join('');
      const text = content === '' ? `<${head}/>` : `<${head}>${content}</${this.prefix}row>`;
      return [{ start: place.start, end: place.end, text }];
    }
    edits.push({ start: place.start, end: place.tagEnd, text: `<${head}>` });
    for (const { at, text } of added) edits.push({ start: at, end: at, text });
    return edits;
  }

  newRow(row: number, columns: readonly number[]): string {
    const content = columns.map((column) => this.cell(row, column, undefined)).join('');
    const head = this.rowHead(row, {}, true);
    return content === '' ? `<${head}/>` : `<${head}>${content}</${this.prefix}row>`;
  }

  private rowContentEnd(place: RowPlace): number {
    return this.change.xml.lastIndexOf('</', place.end - 1);
  }

  private rowHead(row: number, attributes: Readonly<Record<string, string>>, widened: boolean): string {
    const data = this.change.now.rowData?.[row];
    const height = heightOf(data, this.change.now);
    const before = this.change.before.rowData?.[row];
    const format = this.change.rowFormat(data);
    const sameHeight = height === heightOf(before, this.change.before);
    const next = {
      ...attributes,
      r: String(row + 1),
      ...(widened ? { spans: undefined } : {}),
      ...(sameHeight
        ? {}
        : {
            ht: height === null ? undefined : numberText(Math.round((height / pixelsPerPoint) * 1000) / 1000),
            customHeight: height === null ? undefined : '1',
          }),
      hidden: data?.hd === 1 ? '1' : undefined,
      ...((before?.s ?? null) === (data?.s ?? null)
        ? {}
        : {
            s: format === null ? undefined : String(format),
            customFormat: format === null ? undefined : '1',
          }),
    };
    return `${this.prefix}row${attributeText(next)}`;
  }

  /** The cell as it is now, or an empty text when there is none. */
  private cell(row: number, column: number, place: CellPlace | undefined): string {
    const cell = this.change.now.cellData?.[row]?.[column];
    const formula = cell?.f ?? '';
    const hadFormula = place !== undefined && place.formula !== null;
    if (hadFormula !== (formula !== '')) this.formulasChanged = true;
    if (!cell) return '';
    const base = place ? Number(place.attributes['s'] ?? 0) : null;
    const format = this.change.format(cell, row, column, base);
    if (isEmptyContent(cell) && format === 0 && !cell.s) return '';
    const spill = this.spills.get(cellName(row, column));
    const text = cellXml(cell, {
      row,
      column,
      format,
      spill,
      dynamicArray: spill?.dynamic === true ? this.change.dynamicArray() : '',
      formulaSource: this.formulaSource(row, column, place, spill),
    });
    return this.prefix === '' ? text : text.replace(/^<c/, `<c xmlns="${mainNamespace}"`);
  }

  /** The file's own `<f>` when the formula is unchanged and still stands for itself. */
  private formulaSource(
    row: number,
    column: number,
    place: CellPlace | undefined,
    spill: Spill | undefined,
  ): string | undefined {
    if (!place?.formula || this.prefix !== '' || formulaDiffers(this.change, row, column)) return undefined;
    if (sharesOneOf(place, this.dissolved)) return undefined;
    const isArray = place.formula.attributes['t'] === 'array';
    if (isArray !== (spill !== undefined) || (spill && !this.oldSpills.has(JSON.stringify(spill))))
      return undefined;
    return this.change.xml.slice(place.formula.start, place.formula.end);
  }
}

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** New rows go before the first row below them. */
function insertRows(
  change: CellChange,
  places: readonly RowPlace[],
  added: readonly { row: number; text: string }[],
): TextEdit[] {
  const { xml, sheetData } = change;
  if (added.length === 0) return [];
  if (sheetData.end === sheetData.tagEnd) {
    const name = sourceName(xml, sheetData);
    const text = `<${name}>${added.map((row) => row.text).join('')}</${name}>`;
    return [{ start: sheetData.start, end: sheetData.end, text }];
  }
  const end = xml.lastIndexOf('</', sheetData.end - 1);
  const edits: TextEdit[] = [];
  let next = 0;
  for (const { row, text } of added) {
    while ((places[next]?.row ?? Infinity) < row) next += 1;
    const at = places[next]?.start ?? end;
    edits.push({ start: at, end: at, text });
  }
  return edits;
}
