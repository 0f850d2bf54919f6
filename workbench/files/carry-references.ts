import type { BookData } from '../book/book-data';
import { carryFormula } from '../book/carry-formula';
import { followSheets, isSameSheetName } from '../book/renamed-sheet';
import type { PackageParts } from './package-parts';
import { resolveEntities } from './xml-entities';
import type { XmlElement } from './xml-reader';
import { applyEdits, escapeXml, sourceName, type TextEdit } from './xml-text';

/** How references of the file read now: their cells may have moved, their sheets may be called otherwise or be gone. */
export type FollowReference = (formula: string, carriedSheet: string | null) => string;

/**
 * Follows what the file's own parts refer to, from the workbook as it was opened to the workbook as it is. `carriedSheet`
 * is the id of the sheet whose own moves such a reference has followed already. `null` when nothing can be referred to
 * otherwise than before.
 */
export function referencesAfter(before: BookData, now: BookData): FollowReference | null {
  if (!mayReferOtherwise(before, now)) return null;
  const nameBefore = (id: string): string => before.workbook.sheets[id]?.name ?? '';
  const nameNow = (name: string): string | null => {
    const id = before.workbook.sheetOrder.find((candidate) => isSameSheetName(nameBefore(candidate), name));
    if (id === undefined) return name;
    const sheet = now.workbook.sheets[id];
    if (!sheet || !now.workbook.sheetOrder.includes(id)) return null;
    return sheet.name === nameBefore(id) ? name : (sheet.name ?? name);
  };
  return (formula, carriedSheet) => {
    const moved = (now.moves ?? []).reduce(
      (text, move) =>
        move.sheetId === carriedSheet
          ? text
          : carryFormula(text, move, { sheetName: null, movedSheetName: nameBefore(move.sheetId) }),
      formula,
    );
    return followSheets(moved, nameNow);
  };
}

/** Whether anything could be referred to otherwise than when the workbook was opened. */
function mayReferOtherwise(before: BookData, now: BookData): boolean {
  if ((now.moves ?? []).length > 0) return true;
  return before.workbook.sheetOrder.some(
    (id) =>
      !now.workbook.sheetOrder.includes(id) ||
      now.workbook.sheets[id]?.name !== before.workbook.sheets[id]?.name,
  );
}

/**
 * What the charts of the file show goes with the cells and the sheets' names, on whatever sheet the charts stand. To be
 * done before charts are written that the model changed: these name the cells as they are now.
 */
export function carryChartReferences(parts: PackageParts, follow: FollowReference): void {
  for (const { name } of parts.toEntries()) {
    if (!parts.contentType(name).endsWith('drawingml.chart+xml')) continue;
    const text = parts.text(name);
    const edits = formulasOf(parts.xml(name)).flatMap((formula): TextEdit[] => {
      const to = follow(formula.text, null);
      if (to === formula.text) return [];
      const tag = sourceName(text, formula);
      return [{ start: formula.start, end: formula.end, text: `<${tag}>${escapeXml(to)}</${tag}>` }];
    });
    if (edits.length > 0) parts.write(name, applyEdits(text, edits));
  }
}

function formulasOf(element: XmlElement): XmlElement[] {
  return element.name === 'f' ? [element] : element.children.flatMap(formulasOf);
}

const sparklineGroups = /<((?:[\w.-]+:)?)sparklineGroups[\s>][^]*?<\/\1sparklineGroups>/;
const sparklineFormula = /(<(?:[\w.-]+:)?f>)([^<]*)(<\/)/g;

/**
 * Sparklines show cells of any sheet: they follow those of the others here, as their own sheet's have been followed with
 * its cells. Only this part of a sheet is looked at, since the sheet may be large ([MS-XLSX] 2.3.2).
 */
export function carrySparklines(
  parts: PackageParts,
  sheetPath: string,
  sheetId: string,
  follow: FollowReference,
): void {
  const text = parts.text(sheetPath);
  const carried = text.replace(sparklineGroups, (groups) =>
    groups.replaceAll(sparklineFormula, (_all, open: string, formula: string, close: string) => {
      const plain = resolveEntities(formula) ?? formula;
      const to = follow(plain, sheetId);
      return `${open}${to === plain ? formula : escapeXml(to)}${close}`;
    }),
  );
  if (carried !== text) parts.write(sheetPath, carried);
}
