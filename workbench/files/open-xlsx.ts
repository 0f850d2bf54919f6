import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { blankSnapshot } from '../book/blank-workbook';
import { emptyExtras, type BookData, type SheetExtras, type Spill } from '../book/book-data';
import { readNames, readPrintNames } from './defined-names';
import { readDocument } from './document-parts';
import { dynamicArrayNumbers } from './dynamic-arrays';
import { PackageParts } from './package-parts';
import { readPrintSetup } from './print-setup';
import { CellReader } from './read-cells';
import { readDifferentialStyles } from './differential-styles';
import { keptInFile } from './kept-in-file';
import { readCharts } from './read-charts';
import { readNotes, readThreads } from './read-comments';
import { readRules } from './read-conditional-formats';
import { readTables } from './read-tables';
import { noSharedStrings, readSharedStrings } from './read-shared-strings';
import { readSheet } from './read-sheet';
import { readMarkedCells, readSheetProtection } from './sheet-protection';
import { readStyles, snapshotStyles, type FileStyles } from './read-styles';
import { refuseForeignFile } from './refuse-foreign-file';
import { readFrameSteps } from './sheet-frame';
import { runThrough, within, type Steps } from './steps';
import { digitPixels } from './units';
import { readSheetProperties } from './sheet-properties';
import { readLinks } from './links-xml';
import { readValidations } from './validations-xml';
import { WorkbookFileError } from './workbook-file-error';
import { child, childrenNamed, isTrue, relationshipAttribute, type XmlElement } from './xml-reader';
import { readZip } from './zip-archive';
import type { ZipEntry } from './zip-entry';

/** One sheet of the file, in its order; chart sheets have no id, for the snapshot does not hold them. */
export interface FileSheet {
  readonly id: string | null;
  readonly name: string;
  readonly path: string;
  readonly relationship: string;
  /** The number that stays with a sheet for good; see ECMA-376 part 1, 18.2.19. */
  readonly sheetId: number;
  readonly state: string;
}

/** The file as it was read: what saving copies, and where the parts are. */
export interface WorkbookPackage {
  readonly entries: readonly ZipEntry[];
  readonly workbookPath: string;
  readonly stylesPath: string;
  readonly sheets: readonly FileSheet[];
  readonly styles: FileStyles;
  /** Pixels of the standard font's widest digit. */
  readonly digit: number;
  /** A workbook with macros, or a template with them: its main part says so, and Excel refuses it under another name. */
  readonly hasMacros: boolean;
}

/** A workbook that came from a file. `data` must be kept as it was read: saving writes what differs from it. */
export interface OpenedXlsx {
  readonly data: BookData;
  readonly package: WorkbookPackage;
}

/**
 * Reads an .xlsx or .xlsm. Throws WorkbookFileError for what is none, cannot be read or would be misread; nothing is
 * guessed.
 */
export function openXlsx(bytes: Uint8Array): OpenedXlsx {
  return runThrough(openSteps(bytes));
}

/** The same with pauses. */
export function* openSteps(bytes: Uint8Array): Steps<OpenedXlsx> {
  refuseForeignFile(bytes);
  const entries = readZip(bytes);
  const parts = new PackageParts(entries);
  if (parts.has('mimetype') && parts.text('mimetype').startsWith('application/vnd.oasis.opendocument')) {
    throw new WorkbookFileError('opendocument');
  }
  if (!parts.has('[Content_Types].xml')) throw new WorkbookFileError('not-a-workbook');
  const workbookPath = parts.relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (workbookPath === undefined || !parts.has(workbookPath)) throw new WorkbookFileError('not-a-workbook');
  if (parts.contentType(workbookPath).includes('sheet.binary')) {
    throw new WorkbookFileError('xlsb');
  }
  if (/\.template\.|\.addin\./.test(parts.contentType(workbookPath))) throw new WorkbookFileError('template');
  const workbook = parts.xml(workbookPath);
  if (parts.text(workbookPath).includes(strictNamespace)) throw new WorkbookFileError('strict');
  if (workbook.name !== 'workbook') throw new WorkbookFileError('not-a-workbook');
  if (isTrue(child(workbook, 'workbookPr')?.attributes['date1904'])) {
    throw new WorkbookFileError('date1904');
  }
  return yield* readWorkbook(entries, parts, workbookPath, workbook);
}

/** What only files saved as "Strict Open XML" name (ECMA-376 part 1, annex A). */
const strictNamespace = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

function* readWorkbook(
  entries: readonly ZipEntry[],
  parts: PackageParts,
  workbookPath: string,
  workbook: XmlElement,
): Steps<OpenedXlsx> {
  const related = (kind: string) => {
    const path = parts.relationships(workbookPath).find((one) => one.kind === kind)?.target;
    return path !== undefined && parts.has(path) ? path : undefined;
  };
  const stylesPath = related('styles');
  const themePath = related('theme');
  const styles = readStyles(
    stylesPath === undefined ? undefined : parts.xml(stylesPath),
    themePath === undefined ? undefined : parts.xml(themePath),
  );
  const differentialStyles = readDifferentialStyles(
    stylesPath === undefined ? undefined : parts.xml(stylesPath),
    styles.palette,
  );
  const stringsPath = related('sharedStrings');
  const sharedStrings =
    stringsPath === undefined
      ? noSharedStrings
      : readSharedStrings(yield* quietly(parts.load(stringsPath)), stringsPath);
  if (stringsPath !== undefined) parts.forget(stringsPath);
  const metadataPath = related('sheetMetadata');
  const dynamicArrays = dynamicArrayNumbers(metadataPath === undefined ? undefined : parts.xml(metadataPath));
  const standard = styles.formats[0]?.plain.font;
  const digit = digitPixels(standard?.name ?? 'Calibri', standard?.size ?? 11);
  const listed = readSheetList(parts, workbookPath, workbook);
  const all = listed.reduce((sum, { path }) => sum + parts.size(path), 1);
  const fileSheets: FileSheet[] = [];
  const used = new Set<string>();
  let done = 0;

  const sheets: Record<string, IWorksheetData> = {};
  const extras: Record<string, SheetExtras> = {};
  const spills: Record<string, readonly Spill[]> = {};
  for (const [index, entry] of listed.entries()) {
    if (!entry.isWorksheet) {
      fileSheets.push({ ...entry, id: null });
      continue;
    }
    const [from, to] = [done / all, (done + parts.size(entry.path)) / all];
    done += parts.size(entry.path);
    const xml = yield* within(parts.load(entry.path), from, from + (to - from) / 5);
    const own = uidOf(xml);
    const id = own !== null && !used.has(own) ? own : patternId(entry.sheetId);
    used.add(id);
    const sheet: FileSheet = { ...entry, id };
    fileSheets.push(sheet);
    const cells = new CellReader({ part: sheet.path, xml, sharedStrings, dynamicArrays });
    const frame = yield* within(readFrameSteps(xml, sheet.path, cells), from + (to - from) / 5, to);
    const { name, state } = sheet;
    const data = readSheet(frame, cells, { id, name, state, palette: styles.palette, digit });
    sheets[id] = data;
    spills[id] = cells.spills;
    extras[id] = {
      ...emptyExtras,
      charts: readCharts(parts, sheet.path, data, sheet.sheetId, styles.palette).map((chart) => chart.data),
      print: readPrintSetup(frame, readPrintNames(workbook, index)),
      conditionalFormats: readRules(xml, frame, {
        palette: styles.palette,
        styles: differentialStyles,
        sheetNumber: sheet.sheetId,
      }).map((rule) => rule.data),
      comments: readThreads(parts, sheet.path, workbookPath),
      validations: readValidations(frame),
      links: readLinks(parts, sheet.path, frame),
      customProperties: readSheetProperties(parts, sheet.path, frame),
      keptInFile: keptInFile(parts, sheet.path, frame),
      tables: readTables(parts, sheet.path).map((table) => table.data),
      notes: readNotes(parts, sheet.path, frame).map((note) => note.data),
      ...readSheetProtection(frame),
      ...readMarkedCells(data, styles.formats),
    };
    parts.forget(sheet.path);
  }

  const sheetOrder = fileSheets.flatMap(({ id }) => (id === null ? [] : [id]));
  const [firstSheet] = sheetOrder;
  if (firstSheet === undefined) throw new WorkbookFileError('not-a-workbook', { reason: 'no worksheet' });
  const view = childrenNamed(child(workbook, 'bookViews'), 'workbookView')[0];
  const active = fileSheets[Number(view?.attributes['activeTab'] ?? 0)]?.id ?? firstSheet;
  const styleTable = snapshotStyles(styles);
  const snapshot: IWorkbookData = {
    ...blankSnapshot,
    styles: styleTable,
    defaultStyle: styleTable['xf0'] ?? null,
    sheetOrder,
    sheets,
  };
  const ids = fileSheets.map(({ id }) => id ?? '');
  const data = {
    workbook: snapshot,
    extras,
    names: readNames(workbook, ids),
    spills,
    document: readDocument(parts, workbookPath, workbook),
    activeSheetId: active,
  };
  const path = stylesPath ?? '';
  const hasMacros = parts.contentType(workbookPath).includes('macroEnabled');
  return {
    data,
    package: { entries, workbookPath, stylesPath: path, sheets: fileSheets, styles, digit, hasMacros },
  };
}

/** Work whose progress is too small a part of the whole to be told; it may pause all the same. */
function* quietly<Result>(steps: Steps<Result>): Steps<Result> {
  return yield* within(steps, 0, 0);
}

/** A sheet as the workbook part lists it; what is no worksheet is a chart sheet, a macro sheet or a dialog. */
type ListedSheet = Omit<FileSheet, 'id'> & { readonly isWorksheet: boolean };

function readSheetList(parts: PackageParts, workbookPath: string, workbook: XmlElement): ListedSheet[] {
  const relationships = new Map(parts.relationships(workbookPath).map((one) => [one.id, one]));
  return childrenNamed(child(workbook, 'sheets'), 'sheet').map(({ attributes }, index) => {
    const relationship = relationshipAttribute(attributes) ?? '';
    const target = relationships.get(relationship);
    if (!target || !parts.has(target.target)) {
      throw new WorkbookFileError('damaged', { part: target?.target ?? workbookPath, reason: 'missing' });
    }
    return {
      isWorksheet: target.kind === 'worksheet',
      name: attributes['name'] ?? '',
      path: target.target,
      relationship,
      sheetId: Number(attributes['sheetId'] ?? index + 1),
      state: attributes['state'] ?? 'visible',
    };
  });
}

/** The id that newer Excels write into the root of a worksheet. */
function uidOf(xml: string): string | null {
  const root = /<(?:[\w-]+:)?worksheet\b[^>]*>/.exec(xml.slice(0, 4000))?.[0] ?? '';
  return /\s[\w-]+:uid="(\{[0-9A-Fa-f-]{36}\})"/.exec(root)?.[1]?.toUpperCase() ?? null;
}

/** The id that Excel itself gives to a sheet without one: its number stays when sheets are moved. */
function patternId(sheetId: number): string {
  const number = (sheetId - 1) & 0xffff;
  const byte = (value: number) => value.toString(16).toUpperCase().padStart(2, '0');
  return `{00000000-0001-0000-${byte(number & 0xff)}${byte(number >> 8)}-000000000000}`;
}
