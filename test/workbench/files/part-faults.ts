import { readAreaName, readCellName } from '../../../workbench/files/cell-address';
import { child, childrenNamed, type XmlElement } from '../../../workbench/files/xml-reader';

/** How many there are of what a sheet refers to by number. */
export interface BookFacts {
  readonly formats: number;
  readonly differential: number;
  readonly strings: number;
  readonly cellMetadata: number;
}

/** The order of elements: ECMA-376 part 1, 18.3.1.99 (CT_Worksheet), 18.2.27 (CT_Workbook), 18.8.39 (CT_Stylesheet). */
const worksheetOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];
const workbookOrder = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
const stylesOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** The only elements of these that may come more than once. */
const repeated = new Set(['conditionalFormatting', 'fileRecoveryPr', 'AlternateContent']);

function orderFaults(part: string, root: XmlElement, order: readonly string[]): string[] {
  const places = root.children.map(({ name }) => order.indexOf(name));
  return root.children.flatMap(({ name }, index) => {
    const place = places[index] ?? -1;
    if (place < 0) return [`${part}: <${name}> does not belong here`];
    const before = places[index - 1] ?? -1;
    if (place < before) return [`${part}: <${name}> stands behind <${order[before] ?? ''}>`];
    return place === before && !repeated.has(name) ? [`${part}: <${name}> twice`] : [];
  });
}

/** Faults of a sheet: order of elements, rows and cells, and numbers that lead nowhere. */
export function worksheetFaults(part: string, sheet: XmlElement, facts: BookFacts): string[] {
  const faults = orderFaults(part, sheet, worksheetOrder);
  let lastRow = 0;
  for (const row of childrenNamed(child(sheet, 'sheetData'), 'row')) {
    const number = Number(row.attributes['r'] ?? lastRow + 1);
    if (number <= lastRow) faults.push(`${part}: row ${String(number)} is out of order`);
    lastRow = number;
    faults.push(...rowFaults(part, row, number, facts));
  }
  const merged = childrenNamed(child(sheet, 'mergeCells'), 'mergeCell').map(
    ({ attributes }) => attributes['ref'] ?? '',
  );
  merged.forEach((ref, index) => {
    const area = readAreaName(ref);
    if (!area) faults.push(`${part}: merged area ${ref}`);
    const others = merged.slice(index + 1).filter((other) => overlap(ref, other));
    faults.push(...others.map((other) => `${part}: merged areas ${ref} and ${other} overlap`));
  });
  const rules = childrenNamed(sheet, 'conditionalFormatting').flatMap((format) =>
    childrenNamed(format, 'cfRule'),
  );
  for (const { attributes } of rules) {
    if (Number(attributes['dxfId'] ?? 0) >= Math.max(1, facts.differential)) {
      faults.push(`${part}: format ${attributes['dxfId'] ?? ''} of a rule is not there`);
    }
    if (attributes['priority'] === undefined) faults.push(`${part}: a rule without priority`);
  }
  return faults;
}

function rowFaults(part: string, row: XmlElement, number: number, facts: BookFacts): string[] {
  let last = -1;
  return childrenNamed(row, 'c').flatMap((cell) => {
    const { r, s = '0', t = 'n', cm } = cell.attributes;
    const place = r === undefined ? { row: number - 1, column: last + 1 } : readCellName(r);
    const where = `${part}: ${r ?? `cell ${String(last + 2)} of row ${String(number)}`}`;
    const faults: string[] = [];
    if (!place || place.row !== number - 1) faults.push(`${where} is in row ${String(number)}`);
    if (place && place.column <= last) faults.push(`${where} is out of order`);
    last = place?.column ?? last;
    if (Number(s) >= facts.formats) faults.push(`${where} has format ${s}, which is not there`);
    if (cm !== undefined && Number(cm) > facts.cellMetadata) faults.push(`${where} has metadata ${cm}`);
    const value = child(cell, 'v')?.text ?? null;
    if (t === 's' && !(Number(value) < facts.strings)) faults.push(`${where} has text ${value ?? ''}`);
    if (t === 'n' && value !== null && !Number.isFinite(Number(value))) faults.push(`${where} is ${value}`);
    if (t === 'b' && value !== '0' && value !== '1') faults.push(`${where} is ${value ?? 'nothing'}`);
    if (child(cell, 'f') && value === null) faults.push(`${where} has a formula without a value`);
    if (/_xl(?:fn|pm)\./.test(child(cell, 'f')?.text ?? '') !== usesPrefix(child(cell, 'f')?.text ?? '')) {
      faults.push(`${where} has a formula without the prefixes that Excel wants`);
    }
    return faults;
  });
}

/** Of the functions newer than 2007, those that the test files use. */
function usesPrefix(formula: string): boolean {
  const plain = formula.replace(/"[^"]*"/g, '');
  return /\b(?:LAMBDA|LET|XLOOKUP|FILTER|SORT|CONCAT|ANCHORARRAY)\(/.test(plain);
}

function overlap(a: string, b: string): boolean {
  const [x, y] = [readAreaName(a), readAreaName(b)];
  if (!x || !y) return false;
  return (
    x.firstRow <= y.lastRow &&
    y.firstRow <= x.lastRow &&
    x.firstColumn <= y.lastColumn &&
    y.firstColumn <= x.lastColumn
  );
}

/** Faults of the workbook part: order, sheets and names that are called the same, numbers of sheets that are not there. */
export function workbookFaults(part: string, workbook: XmlElement): string[] {
  const sheets = childrenNamed(child(workbook, 'sheets'), 'sheet').map(({ attributes }) => attributes);
  const names = childrenNamed(child(workbook, 'definedNames'), 'definedName').map(
    ({ attributes }) => attributes,
  );
  const view = childrenNamed(child(workbook, 'bookViews'), 'workbookView')[0]?.attributes ?? {};
  const equal = (what: string, values: readonly string[]) =>
    values.flatMap((value, index) =>
      values.indexOf(value) === index ? [] : [`${part}: two ${what} ${value}`],
    );
  const lost = names.filter(({ localSheetId = '0' }) => Number(localSheetId) >= sheets.length);
  const tooLong = sheets.filter(
    ({ name = '' }) => name.length > 31 || /[[\]:*?/\\]/.test(name) || name === '',
  );
  return [
    ...orderFaults(part, workbook, workbookOrder),
    ...equal(
      'sheets',
      sheets.map(({ name = '' }) => name.toLowerCase()),
    ),
    ...equal(
      'sheets with the id',
      sheets.map(({ sheetId = '' }) => sheetId),
    ),
    ...equal(
      'names',
      names.map(({ name = '', localSheetId = '' }) => `${name.toLowerCase()} ${localSheetId}`),
    ),
    ...lost.map(({ name = '' }) => `${part}: the name ${name} is of no sheet`),
    ...tooLong.map(({ name = '' }) => `${part}: a sheet may not be called ${name}`),
    ...(Number(view['activeTab'] ?? 0) < sheets.length ? [] : [`${part}: shows no sheet`]),
    ...(sheets.some(({ state = 'visible' }) => state === 'visible') ? [] : [`${part}: no sheet is visible`]),
  ];
}

/** Faults of the styles: order, and formats that name a font, fill, border or number format that is not there. */
export function styleFaults(styles: XmlElement): string[] {
  const count = (name: string) => child(styles, name)?.children.length ?? 0;
  const own = new Set(
    childrenNamed(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) => attributes['numFmtId'] ?? ''),
  );
  const limits = { fontId: count('fonts'), fillId: count('fills'), borderId: count('borders') };
  return [
    ...orderFaults('styles', styles, stylesOrder),
    ...childrenNamed(child(styles, 'cellXfs'), 'xf').flatMap(({ attributes }, index) => {
      const lost = Object.entries(limits).flatMap(([name, limit]) =>
        Number(attributes[name] ?? 0) < limit
          ? []
          : [`styles: format ${String(index)} has ${name} ${attributes[name] ?? ''}`],
      );
      const format = attributes['numFmtId'] ?? '0';
      // Below 164 are Excel's own, which need no definition (18.8.30).
      return Number(format) < 164 || own.has(format) ? lost : [...lost, `styles: no number format ${format}`];
    }),
  ];
}
