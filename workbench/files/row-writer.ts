import type { Spill } from '../book/book-data';
import { cellName } from './cell-address';
import { anchorKey, formulaDiffers, heightOf, sharesOneOf, spillKey, type CellChange } from './cell-changes';
import { cellXml, isEmptyContent } from './cell-xml';
import type { CellPlace, RowPlace } from './sheet-places';
import { numberText, pixelsPerPoint } from './units';
import { attributeText, sourceName, type TextEdit } from './xml-text';

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Writes the cells and attributes of rows. */
export class RowWriter {
  formulasChanged = false;
  private readonly spills: ReadonlyMap<string, Spill>;
  private readonly prefix: string;
  private readonly oldSpills: ReadonlySet<string>;

  constructor(
    private readonly change: CellChange,
    private readonly dissolved: ReadonlySet<string>,
  ) {
    this.spills = new Map(change.spillsNow.map((spill) => [anchorKey(spill), spill]));
    this.oldSpills = new Set(change.spillsBefore.map(spillKey));
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
    // A blank cell without a style may still be unlocked.
    const cell = this.change.now.cellData?.[row]?.[column] ?? (this.change.marks ? {} : null);
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
    if (isArray !== (spill !== undefined) || (spill && !this.oldSpills.has(spillKey(spill))))
      return undefined;
    return this.change.xml.slice(place.formula.start, place.formula.end);
  }
}
