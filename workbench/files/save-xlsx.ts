import type { ICellData, IRowData, Nullable } from '@univerjs/core';
import { emptyExtras, type BookData } from '../book/book-data';
import type { ConditionalStyle } from '../book/conditional-format-data';
import { bareStyles } from './bare-styles';
import { carryDrawing } from './carry-drawings';
import { carryChartReferences, carrySparklines, referencesAfter } from './carry-references';
import { carrySheet } from './carry-sheet';
import { findChanges, type SheetData } from './cell-changes';
import { changeOfMarks } from './cell-marks';
import { CellFormats } from './cell-formats';
import { writeDocument } from './document-parts';
import { DifferentialStyleWriter, readDifferentialStyles } from './differential-styles';
import { declareDynamicArrays } from './dynamic-arrays';
import { addSheetPart, blankSheet } from './new-sheet-part';
import type { FileSheet, OpenedXlsx } from './open-xlsx';
import { PackageParts, relationshipTypes } from './package-parts';
import { patchCells } from './patch-cells';
import { changedElements } from './patch-sheet';
import { readCharts } from './read-charts';
import { fallbackFont } from './read-styles';
import { readTables } from './read-tables';
import { dimensionOf } from './sheet-dimension';
import { elementEdits, inSchemaOrder } from './sheet-elements';
import { readFrameSteps } from './sheet-frame';
import { PlaceReader } from './sheet-places';
import { runThrough, within, type Steps } from './steps';
import { StyleWriter } from './style-writer';
import { standardColumnPixels } from './units';
import { writeLinks } from './links-xml';
import { writeCharts } from './write-charts';
import { writeSheetProperties } from './sheet-properties';
import { writeComments } from './write-comments';
import { writeTables } from './write-tables';
import { writeWorkbookPart, type ListedSheet } from './write-workbook-part';
import { child } from './xml-reader';
import { applyEdits, element } from './xml-text';
import { writeZip } from './zip-archive';

/**
 * The file with the workbook as it is now. Parts that did not change are the bytes that were read; a sheet that changed
 * is changed at the cells and elements that differ. Throws RangeError for what cannot be written truly (a colour, paper
 * size or chart type that the format does not have); nothing is left out in silence.
 */
export function saveXlsx(opened: OpenedXlsx, now: BookData): Uint8Array {
  return runThrough(saveSteps(opened, now));
}

/** The same with pauses. */
export function* saveSteps(opened: OpenedXlsx, now: BookData): Steps<Uint8Array> {
  const saving = new Saving(opened, now);
  yield* saving.write();
  return writeZip(saving.parts.toEntries());
}

/** One act of saving: the parts as they become, and what the sheets share. */
class Saving {
  readonly parts: PackageParts;
  private readonly before: BookData;
  private readonly stylesAt: string;
  private readonly styles: StyleWriter;
  private readonly differentialStyles: readonly ConditionalStyle[];
  private readonly newDifferentialStyles: DifferentialStyleWriter;
  private readonly formats: CellFormats;
  private formulasChanged = false;

  constructor(
    private readonly opened: OpenedXlsx,
    private readonly now: BookData,
  ) {
    this.parts = new PackageParts(opened.package.entries);
    this.before = opened.data;
    this.stylesAt = this.stylesPath();
    this.styles = new StyleWriter(this.parts, this.stylesAt, opened.package.styles);
    const styles = this.parts.xml(this.stylesAt);
    this.differentialStyles = readDifferentialStyles(styles, opened.package.styles.palette);
    this.newDifferentialStyles = new DifferentialStyleWriter(styles);
    this.formats = new CellFormats(this.before, now, this.styles);
  }

  *write(): Steps<void> {
    const listed = this.listSheets();
    const follow = referencesAfter(this.before, this.now);
    if (follow) carryChartReferences(this.parts, follow);
    const sizes = listed.map(({ path }) => this.parts.size(path) + 1);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    let done = 0;
    for (const [index, sheet] of listed.entries()) {
      const next = done + (sizes[index] ?? 0);
      if (sheet.id !== null) yield* within(this.writeSheet(sheet.id, sheet.path), done / all, next / all);
      done = next;
    }
    if (follow) {
      for (const { id, path } of listed) if (id !== null) carrySparklines(this.parts, path, id, follow);
    }
    this.styles.finish();
    this.newDifferentialStyles.finish(this.parts, this.stylesAt);
    if (this.formulasChanged) this.dropCalculationChain();
    const sheets = listed.map(({ id, name, sheetId, relationship, state }) => ({
      id,
      name,
      sheetId,
      relationship,
      state,
    }));
    writeWorkbookPart(this.parts, this.opened.package, this.before, this.now, sheets);
    writeDocument(this.parts, this.opened.package.workbookPath, this.before.document, this.now.document);
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
      const path = addSheetPart(this.parts, id);
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

  private *writeSheet(id: string, path: string): Steps<void> {
    const file = this.opened.package.sheets.find((sheet) => sheet.id === id);
    const now = this.now.workbook.sheets[id] ?? {};
    let before: SheetData = file
      ? (this.before.workbook.sheets[id] ?? {})
      : { ...blankSheet, defaultColumnWidth: standardColumnPixels(8, this.opened.package.digit) };
    const extrasNow = this.now.extras[id] ?? emptyExtras;
    const extrasBefore = this.before.extras[id] ?? emptyExtras;
    let spillsBefore = this.before.spills[id] ?? [];
    const spillsNow = this.now.spills[id] ?? [];
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
    let xml = yield* within(this.parts.load(path), 0, 0.2);
    const moves = file ? (this.now.moves ?? []).filter(({ sheetId }) => sheetId === id) : [];
    if (moves.length > 0) {
      const state = { xml, before, spills: spillsBefore };
      ({
        xml,
        before,
        spills: spillsBefore,
      } = yield* within(carrySheet(state, path, moves, file?.name ?? ''), 0.2, 0.2));
      carryDrawing(this.parts, path, moves);
    }
    const marks = changeOfMarks(extrasBefore, extrasNow, moves);
    const difference = {
      marks,
      before,
      now,
      spillsBefore,
      spillsNow,
      format: (cell: Nullable<ICellData>, row: number, column: number, base: number | null) =>
        this.formats.protectedAs(
          this.formats.formatOf(cell, now, row, column, base),
          marks?.of(row, column) ?? null,
        ),
      rowFormat: (data: Nullable<Partial<IRowData>>) => this.formats.ownFormat(data?.s),
      dynamicArray: () => declareDynamicArrays(this.parts, this.opened.package.workbookPath),
    };
    const changes = findChanges(difference);
    const drawing = this.writeChartsOf(id, path, now, file);
    const places = new PlaceReader(changes.rows);
    const frame = yield* within(readFrameSteps(xml, path, places), 0.2, 0.5);
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
      rules: {
        palette: this.opened.package.styles.palette,
        styles: this.differentialStyles,
        sheetNumber: file?.sheetId ?? 0,
        placeOf: (style) => this.newDifferentialStyles.indexOf(style),
      },
      marks,
      columnFormat: (data, column) => {
        const own = this.formats.ownFormat(data.s);
        const format = this.formats.protectedAs(own ?? 0, marks?.ofColumn(column) ?? null);
        return own === null && format === 0 ? null : format;
      },
    });
    if (drawing !== null) {
      elements.set('drawing', element('drawing', { 'xmlns:r': relationshipTypes, 'r:id': drawing }));
    }
    const { workbookPath } = this.opened.package;
    const legacyDrawing = writeComments({
      parts: this.parts,
      workbookPath,
      sheetPath: path,
      frame,
      before: extrasBefore,
      now: extrasNow,
    });
    if (legacyDrawing !== null) elements.set('legacyDrawing', legacyDrawing);
    const links = writeLinks(this.parts, path, { xml, frame }, extrasNow.links);
    if (links !== null) elements.set('hyperlinks', links);
    const [propertiesBefore, propertiesNow] = [extrasBefore.customProperties, extrasNow.customProperties];
    const properties = writeSheetProperties(this.parts, path, frame, propertiesBefore, propertiesNow);
    if (properties !== null) elements.set('customProperties', properties);
    const tableParts = writeTables({
      parts: this.parts,
      sheetPath: path,
      sheet: now,
      sheetBefore: before,
      before: file ? readTables(this.parts, path) : [],
      now: extrasNow.tables,
    });
    if (tableParts !== null) elements.set('tableParts', tableParts);
    const cells = patchCells({ ...difference, xml, sheetData }, changes, places.rows);
    if (cells.edits.length > 0) elements.set('dimension', element('dimension', { ref: dimensionOf(now) }));
    if (cells.formulasChanged) this.formulasChanged = true;
    const edits = [...elementEdits(xml, frame, inSchemaOrder(elements)), ...cells.edits];
    if (edits.length > 0 || moves.length > 0) {
      yield* within(this.parts.writeSteps(path, applyEdits(xml, edits)), 0.5, 1);
    }
    this.parts.forget(path);
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
