import type { PackageParts } from './package-parts';
import { sheetExtension } from './data-bars';
import { child, type XmlElement } from './xml-reader';

/** Elements of a worksheet (ECMA-376 part 1, 18.3.1.99) that the model holds, or that nobody sees. */
const held = new Set([
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection'],
  ...['mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks'],
  ...['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'drawing', 'legacyDrawing', 'tableParts', 'extLst'],
]);

/** Extensions that the model holds: conditional formats and data validations. */
const heldExtensions = new Set([sheetExtension.toUpperCase(), '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}']);

/** What of a sheet stays in the file and is nowhere else, such as sparklines: nothing of it goes with a copy of the sheet. */
export function keptInFile(parts: PackageParts, sheetPath: string, frame: XmlElement): string[] {
  const elements = frame.children.map(({ name }) => name).filter((name) => !held.has(name));
  const extensions = (child(frame, 'extLst')?.children ?? []).filter(
    ({ attributes }) => !heldExtensions.has((attributes['uri'] ?? '').toUpperCase()),
  );
  const { outlineLevelRow = '0', outlineLevelCol = '0' } = child(frame, 'sheetFormatPr')?.attributes ?? {};
  const drawing = parts.relationships(sheetPath).find(({ kind }) => kind === 'drawing')?.target;
  const anchors = drawing === undefined || !parts.has(drawing) ? [] : parts.xml(drawing).children;
  return [
    ...new Set([
      ...elements,
      ...(extensions.length > 0 ? ['extensions such as sparklines'] : []),
      ...(outlineLevelRow === '0' && outlineLevelCol === '0' ? [] : ['outlines']),
      ...(anchors.every((anchor) => child(anchor, 'graphicFrame')) ? [] : ['pictures and shapes']),
    ]),
  ];
}
