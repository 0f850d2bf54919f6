import type { BookData } from '../book/book-data';
import { calculationModeXml } from './calculation-mode';
import { isBuiltIn, isPrintName, nameElement, printNameElements, readNames } from './defined-names';
import type { WorkbookPackage } from './open-xlsx';
import { relationshipTypes, type PackageParts } from './package-parts';
import { structureProtectionXml } from './structure-protection';
import { child, childrenNamed, type XmlElement } from './xml-reader';
import {
  applyEdits,
  attributeText,
  element,
  sourceName,
  sourceOf,
  withAttributes,
  type TextEdit,
} from './xml-text';

/** A sheet as workbook.xml lists it when the file is written. */
export interface ListedSheet {
  /** Null for a chart sheet, which the snapshot does not hold. */
  readonly id: string | null;
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: string;
  readonly state: string;
}

/** What workbook.xml wants before and behind the elements that may have to be put in. */
const order =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
  definedNames calcPr`.split(/\s+/);

/** Writes the list of sheets, the names and the sheet shown, each only when it changed. */
export function writeWorkbookPart(
  parts: PackageParts,
  file: WorkbookPackage,
  before: BookData,
  now: BookData,
  sheets: readonly ListedSheet[],
): void {
  const text = parts.text(file.workbookPath);
  const root = parts.xml(file.workbookPath);
  const prefix = sourceName(text, root).replace(/[^:]*$/, '');
  const edits: TextEdit[] = [];
  const list = child(root, 'sheets');
  const listBefore = file.sheets.map(({ id, name, sheetId, relationship, state }) => ({
    id,
    name,
    sheetId,
    relationship,
    state,
  }));
  const sheetsDiffer = !same(listBefore, sheets);
  if (sheetsDiffer) edits.push(replace(root, list, 'sheets', sheetsXml(text, list, sheets, prefix)));
  const active = Math.max(
    0,
    sheets.findIndex(({ id }) => id === now.activeSheetId),
  );
  const activeBefore = Math.max(
    0,
    file.sheets.findIndex(({ id }) => id === before.activeSheetId),
  );
  if (active !== activeBefore) edits.push(viewEdit(text, root, active, prefix));
  if (sheetsDiffer || !same(before.names, now.names) || !same(printsOf(before), printsOf(now))) {
    const content = namesXml(text, root, file, before, now, sheets, prefix);
    const names = child(root, 'definedNames');
    if (content !== (names ? sourceOf(text, names) : ''))
      edits.push(replace(root, names, 'definedNames', content));
  }
  if (!same(before.document.structure, now.document.structure)) {
    const protection = structureProtectionXml(now.document.structure, prefix);
    edits.push(replace(root, child(root, 'workbookProtection'), 'workbookProtection', protection));
  }
  const mode = now.document.calculationMode;
  if (mode !== before.document.calculationMode) {
    const former = child(root, 'calcPr');
    edits.push(replace(root, former, 'calcPr', calculationModeXml(text, former, mode, prefix)));
  }
  if (edits.length > 0) parts.write(file.workbookPath, applyEdits(text, edits));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function printsOf(book: BookData): unknown {
  return Object.entries(book.extras).map(([id, { print }]) => [
    id,
    print.printArea,
    print.titleRows,
    print.titleColumns,
  ]);
}

function replace(root: XmlElement, old: XmlElement | undefined, name: string, text: string): TextEdit {
  if (old) return { start: old.start, end: old.end, text };
  const before = order.slice(0, order.indexOf(name));
  const previous = root.children.filter((candidate) => before.includes(candidate.name)).at(-1);
  const at = previous?.end ?? root.tagEnd;
  return { start: at, end: at, text };
}

function sheetsXml(
  text: string,
  list: XmlElement | undefined,
  sheets: readonly ListedSheet[],
  prefix: string,
): string {
  const old = new Map(list?.children.map((sheet) => [Number(sheet.attributes['sheetId']), sheet]));
  const lines = sheets.map((sheet) => {
    const former = old.get(sheet.sheetId);
    const state = sheet.state === 'visible' ? undefined : sheet.state;
    if (former) return withAttributes(text, former, { name: sheet.name, state });
    const attributes = {
      name: sheet.name,
      sheetId: sheet.sheetId,
      state,
      'xmlns:r': relationshipTypes,
      'r:id': sheet.relationship,
    };
    return `<${prefix}sheet${attributeText(attributes)}/>`;
  });
  return `<${prefix}sheets>${lines.join('')}</${prefix}sheets>`;
}

function viewEdit(text: string, root: XmlElement, active: number, prefix: string): TextEdit {
  const views = child(root, 'bookViews');
  const view = child(views, 'workbookView');
  if (view) {
    const first = Number(view.attributes['firstSheet'] ?? 0);
    const changes = {
      activeTab: active === 0 ? undefined : active,
      ...(first > active ? { firstSheet: undefined } : {}),
    };
    return { start: view.start, end: view.end, text: withAttributes(text, view, changes) };
  }
  const line = `<${prefix}bookViews><${prefix}workbookView activeTab="${String(active)}"/></${prefix}bookViews>`;
  return replace(root, views, 'bookViews', line);
}

/**
 * All names: unchanged ones as the file has them (with what the model does not hold), changed and new ones behind, the
 * print names of the sheets, and a filter's range as long as its sheet is there.
 */
function namesXml(
  text: string,
  root: XmlElement,
  file: WorkbookPackage,
  before: BookData,
  now: BookData,
  sheets: readonly ListedSheet[],
  prefix: string,
): string {
  const places = new Map(sheets.map((sheet, index) => [sheet.relationship, index]));
  const placeOfId = new Map(sheets.map(({ id }, index) => [id, index]));
  const elements = childrenNamed(child(root, 'definedNames'), 'definedName');
  const moved = (name: XmlElement): number | null | undefined => {
    const { localSheetId } = name.attributes;
    if (localSheetId === undefined) return undefined;
    return places.get(file.sheets[Number(localSheetId)]?.relationship ?? '') ?? null;
  };
  const ids = file.sheets.map(({ id }) => id ?? '');
  const models = readNames(root, ids);
  const wanted = new Set(now.names.map((name) => JSON.stringify(name)));
  const lines: string[] = [];
  const written = new Set<string>();
  elements
    .filter((name) => !isBuiltIn(name))
    .forEach((name, index) => {
      const key = JSON.stringify(models[index]);
      const place = moved(name);
      if (!wanted.has(key) || place === null) return;
      written.add(key);
      lines.push(withAttributes(text, name, { localSheetId: place }));
    });
  for (const name of elements.filter((candidate) => isBuiltIn(candidate) && !isPrintName(candidate))) {
    const place = moved(name);
    if (place !== null) lines.push(withAttributes(text, name, { localSheetId: place }));
  }
  for (const name of now.names) {
    if (written.has(JSON.stringify(name))) continue;
    const place = name.scope === null ? undefined : placeOfId.get(name.scope);
    if (name.scope !== null && place === undefined) continue;
    lines.push(prefixed(nameElement(name, place), prefix));
  }
  sheets.forEach((sheet, index) => {
    const print = sheet.id === null ? undefined : now.extras[sheet.id]?.print;
    const old = file.sheets.findIndex((candidate) => candidate.relationship === sheet.relationship);
    const unchanged = old >= 0 && file.sheets[old]?.name === sheet.name && samePrint(before, now, sheet.id);
    if (unchanged || sheet.id === null) {
      const own = elements.filter(
        (name) => isPrintName(name) && name.attributes['localSheetId'] === String(old),
      );
      lines.push(...own.map((name) => withAttributes(text, name, { localSheetId: index })));
    } else if (print) {
      lines.push(...printNameElements(print, sheet.name, index).map((line) => prefixed(line, prefix)));
    }
  });
  return lines.length === 0 ? '' : element(`${prefix}definedNames`, {}, lines.join(''));
}

function samePrint(before: BookData, now: BookData, id: string | null): boolean {
  const names = (book: BookData) => {
    const print = book.extras[id ?? '']?.print;
    return [print?.printArea, print?.titleRows, print?.titleColumns];
  };
  return same(names(before), names(now));
}

function prefixed(line: string, prefix: string): string {
  return line
    .replace(/^<definedName/, `<${prefix}definedName`)
    .replace(/<\/definedName>$/, `</${prefix}definedName>`);
}
