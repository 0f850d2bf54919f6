import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { emptyExtras, type BookData } from '../book/book-data';
import { declareDynamicArrays } from './dynamic-arrays';
import type { FileSheet, OpenedXlsx } from './open-xlsx';
import { PackageParts, relationshipTypes, xmlHead } from './package-parts';
import { patchCells, type SheetData } from './patch-cells';
import { changedElements, dimensionOf, elementEdits, inSchemaOrder } from './patch-sheet';
import { readCharts } from './read-charts';
import { readSheetFrame } from './read-sheet';
import { fallbackFont } from './read-styles';
import { StyleWriter } from './style-writer';
import { standardColumnPixels } from './units';
import { writeCharts } from './write-charts';
import { writeWorkbookPart, type ListedSheet } from './write-workbook-part';
import { child } from './xml-reader';
import { applyEdits, element } from './xml-text';
import { writeZip } from './zip-archive';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * The file with the workbook as it is now. Parts that did not change are the bytes that were read; a sheet that changed
 * is changed at the cells and elements that differ. Throws RangeError for what cannot be written truly (a colour, paper
 * size or chart type that the format does not have); nothing is left out in silence.
 */
export function saveXlsx(opened: OpenedXlsx, now: BookData): Uint8Array {
  const saving = new Saving(opened, now);
  saving.write();
  return writeZip(saving.parts.toEntries());
}

/** One act of saving: the parts as they become, and what the sheets share. */
class Saving {
  readonly parts: PackageParts;
  private readonly before: BookData;
  private readonly styles: StyleWriter;
  private formulasChanged = false;

  constructor(
    private readonly opened: OpenedXlsx,
    private readonly now: BookData,
  ) {
    this.parts = new PackageParts(opened.package.entries);
    this.before = opened.data;
    this.styles = new StyleWriter(this.parts, this.stylesPath(), opened.package.styles);
  }

  write(): void {
    const listed = this.listSheets();
    for (const sheet of listed) {
      if (sheet.id !== null) this.writeSheet(sheet.id, sheet.path);
    }
    this.styles.finish();
    if (this.formulasChanged) this.dropCalculationChain();
    const sheets = listed.map(({ id, name, sheetId, relationship, state }) => ({
      id,
      name,
      sheetId,
      relationship,
      state,
    }));
    writeWorkbookPart(this.parts, this.opened.package, this.before, this.now, sheets);
  }

  /** The sheets in their new order, with parts for new ones; the parts of deleted ones are taken away. */
  private listSheets(): (ListedSheet & { path: string })[] {
    const { sheets } = this.opened.package;
    const known = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    const wanted = new Set(this.now.workbook.sheetOrder);
    for (const sheet of sheets) {
      if (sheet.id !== null && !wanted.has(sheet.id)) this.removeSheet(sheet);
    }
    let nextNumber = Math.max(0, ...sheets.map(({ sheetId }) => sheetId)) + 1;
    const listed = this.now.workbook.sheetOrder.map((id): ListedSheet & { path: string } => {
      const data = this.now.workbook.sheets[id];
      if (!data) throw new RangeError(`The order of sheets names one that is not there: ${id}`);
      const file = known.get(id);
      const veryHidden =
        data.custom?.['veryHidden'] === true || (file?.state === 'veryHidden' && data.hidden === 1);
      const state = data.hidden === 1 ? (veryHidden ? 'veryHidden' : 'hidden') : 'visible';
      const name = data.name ?? '';
      if (file)
        return { id, name, sheetId: file.sheetId, relationship: file.relationship, state, path: file.path };
      const path = this.newSheetPart(id);
      const relationship = this.parts.relate(this.opened.package.workbookPath, 'worksheet', path);
      nextNumber += 1;
      return { id, name, sheetId: nextNumber - 1, relationship, state, path };
    });
    // Chart sheets stay behind the sheet that they stood behind.
    sheets.forEach((sheet, index) => {
      if (sheet.id !== null) return;
      const previous = sheets
        .slice(0, index)
        .reverse()
        .find(({ relationship }) => listed.some((candidate) => candidate.relationship === relationship));
      const at = listed.findIndex(({ relationship }) => relationship === previous?.relationship) + 1;
      listed.splice(at, 0, sheet);
    });
    return listed;
  }

  private newSheetPart(id: string): string {
    const path = this.parts.freePath('xl/worksheets/sheet', '.xml');
    const identity = /^\{[0-9A-F-]{36}\}$/i.test(id)
      ? {
          'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
          'mc:Ignorable': 'xr',
          'xmlns:xr': 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
          'xr:uid': id,
        }
      : {};
    const root = { xmlns: mainNamespace, 'xmlns:r': relationshipTypes, ...identity };
    this.parts.write(
      path,
      xmlHead + element('worksheet', root, '<sheetFormatPr defaultRowHeight="15"/><sheetData/>'),
    );
    this.parts.declareType(path, worksheetType);
    return path;
  }

  /** The sheet's part and what only it used; shared parts such as images and pivot caches stay. */
  private removeSheet(sheet: FileSheet): void {
    const own = ['drawing', 'comments', 'vmlDrawing', 'table', 'printerSettings', 'threadedComment'];
    const remove = (path: string) => {
      for (const { kind, target, external } of this.parts.relationships(path)) {
        if (!external && (own.includes(kind) || kind === 'chart')) remove(target);
      }
      this.parts.removePart(path);
    };
    remove(sheet.path);
    this.parts.unrelate(this.opened.package.workbookPath, sheet.relationship);
    this.formulasChanged = true;
  }

  private writeSheet(id: string, path: string): void {
    const file = this.opened.package.sheets.find((sheet) => sheet.id === id);
    const now = this.now.workbook.sheets[id] ?? {};
    const before: SheetData = file
      ? (this.before.workbook.sheets[id] ?? {})
      : { ...blankSheet, defaultColumnWidth: standardColumnPixels(8, this.opened.package.digit) };
    const extrasNow = this.now.extras[id] ?? emptyExtras;
    const extrasBefore = this.before.extras[id] ?? emptyExtras;
    const [spillsBefore, spillsNow] = [this.before.spills[id] ?? [], this.now.spills[id] ?? []];
    const selectedBefore = file !== undefined && this.before.activeSheetId === id;
    const selectedNow = this.now.activeSheetId === id;
    if (
      now === before &&
      extrasNow === extrasBefore &&
      JSON.stringify(spillsBefore) === JSON.stringify(spillsNow) &&
      selectedBefore === selectedNow
    ) {
      return;
    }
    const drawing = this.writeChartsOf(id, path, now, file);
    const xml = this.parts.text(path);
    const frame = readSheetFrame(xml, path);
    const sheetData = child(frame, 'sheetData');
    if (!sheetData) throw new RangeError(`A worksheet without sheetData: ${path}`);
    const elements = changedElements({
      xml,
      frame,
      before,
      now,
      extrasBefore,
      extrasNow,
      selectedBefore,
      selectedNow,
      digit: this.opened.package.digit,
      columnFormat: (data) => this.ownFormat(data.s),
    });
    if (drawing !== null) {
      elements.set('drawing', element('drawing', { 'xmlns:r': relationshipTypes, 'r:id': drawing }));
    }
    const cells = patchCells({
      xml,
      part: path,
      sheetData,
      before,
      now,
      spillsBefore,
      spillsNow,
      format: (cell, row, column, base) => this.formatOf(cell, now, row, column, base),
      rowFormat: (data) => this.ownFormat(data?.s),
      dynamicArray: () => declareDynamicArrays(this.parts, this.opened.package.workbookPath),
    });
    if (cells.edits.length > 0) elements.set('dimension', element('dimension', { ref: dimensionOf(now) }));
    if (cells.formulasChanged) this.formulasChanged = true;
    const edits = [...elementEdits(xml, frame, inSchemaOrder(elements)), ...cells.edits];
    if (edits.length > 0) this.parts.write(path, applyEdits(xml, edits));
  }

  private writeChartsOf(
    id: string,
    path: string,
    now: SheetData,
    file: FileSheet | undefined,
  ): string | null {
    const sheet = this.before.workbook.sheets[id];
    const { palette } = this.opened.package.styles;
    const full = { ...blankSheet, id, name: '', ...sheet };
    const before = file ? readCharts(this.parts, path, full, file.sheetId, palette) : [];
    const charts = this.now.extras[id]?.charts ?? [];
    return writeCharts({
      parts: this.parts,
      sheetPath: path,
      sheet: now,
      book: this.now,
      before,
      now: charts,
    });
  }

  /** The style of a cell, with that of its column and row below it where the cell leaves something open. */
  private formatOf(
    cell: Nullable<ICellData>,
    sheet: SheetData,
    row: number,
    column: number,
    base: number | null,
  ): number {
    const own = cell?.s;
    const known = this.fileFormat(own);
    if (known !== null) return known;
    const below = sheet.rowData?.[row]?.s ?? sheet.columnData?.[column]?.s;
    const belowFormat = this.fileFormat(below);
    if (!own && belowFormat !== null) return belowFormat;
    if (!own && !below) return 0;
    const style = { ...this.resolve(below), ...this.resolve(own) };
    return this.styles.indexOf(style, base ?? belowFormat ?? 0);
  }

  /** The `xf` of a row's or column's own style; null for none. */
  private ownFormat(style: Nullable<IStyleData | string>): number | null {
    if (!style) return null;
    return this.fileFormat(style) ?? this.styles.indexOf(this.resolve(style), 0);
  }

  /** `xf12` is the file's format 12, as long as its definition is the one that was read. */
  private fileFormat(style: Nullable<IStyleData | string>): number | null {
    if (typeof style !== 'string' || !/^xf\d+$/.test(style)) return null;
    const before = this.before.workbook.styles[style];
    const now = this.now.workbook.styles[style];
    if (!before || (now && JSON.stringify(before) !== JSON.stringify(now))) return null;
    return Number(style.slice(2));
  }

  private resolve(style: Nullable<IStyleData | string>): IStyleData {
    const data = typeof style === 'string' ? this.now.workbook.styles[style] : style;
    return data ?? {};
  }

  private stylesPath(): string {
    if (this.opened.package.stylesPath !== '') return this.opened.package.stylesPath;
    const path = this.parts.freePath('xl/styles', '.xml');
    const { name, size } = fallbackFont;
    this.parts.write(path, bareStyles(name, size));
    this.parts.declareType(path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
    this.parts.relate(this.opened.package.workbookPath, 'styles', path);
    return path;
  }

  /** Excel makes a new order of calculation when it finds none; a wrong one it calls damage. */
  private dropCalculationChain(): void {
    const { workbookPath } = this.opened.package;
    const chain = this.parts.relationships(workbookPath).find(({ kind }) => kind === 'calcChain');
    if (!chain) return;
    this.parts.removePart(chain.target);
    this.parts.unrelate(workbookPath, chain.id);
  }
}

/** What a new sheet is compared with. */
const blankSheet = {
  tabColor: '',
  hidden: 0,
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  rowCount: 1_048_576,
  columnCount: 16_384,
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  mergeData: [],
  cellData: {},
  rowData: {},
  columnData: {},
  rowHeader: { width: 46 },
  columnHeader: { height: 20 },
  showGridlines: 1,
  rightToLeft: 0,
};

/** The least that a file with cells needs, in this font. */
export function bareStyles(fontName: string, points: number): string {
  const font = element('sz', { val: points }) + element('name', { val: fontName }) + '<family val="2"/>';
  return (
    `${xmlHead}<styleSheet xmlns="${mainNamespace}"><fonts count="1">${element('font', {}, font)}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
