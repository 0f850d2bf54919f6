import type { CellMove } from '../book/cell-moves';
import { carryFormula } from '../book/carry-formula';
import { carried, carriedLine } from './carried-places';
import { areaName, readAreaName } from './cell-address';
import { child, childrenNamed, type XmlElement } from './xml-reader';
import { element, escapeXml, sourceName, withAttributes, withoutAttributes, type TextEdit } from './xml-text';

/** Elements that say by an attribute which cells they are about, in lists that may not be empty. */
const anchoredLists: readonly (readonly [list: string, item: string, attribute: string])[] = [
  ['hyperlinks', 'hyperlink', 'ref'],
  ['ignoredErrors', 'ignoredError', 'sqref'],
  ['protectedRanges', 'protectedRange', 'sqref'],
  ['cellWatches', 'cellWatch', 'r'],
];
const sparklines = '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}';

/** The edits that bring what stands around a sheet's cells, and that the model does not hold, to where the cells went. */
export function carryFrame(
  xml: string,
  frame: XmlElement,
  moves: readonly CellMove[],
  sheetName: string,
): TextEdit[] {
  return [
    ...anchoredLists.flatMap(([list, item, attribute]) =>
      carryList(xml, child(frame, list), item, attribute, moves),
    ),
    ...carryBreaks(xml, child(frame, 'rowBreaks'), 'rows', moves),
    ...carryBreaks(xml, child(frame, 'colBreaks'), 'columns', moves),
    ...carryColumns(xml, child(frame, 'cols'), moves),
    ...carryFilter(xml, child(frame, 'autoFilter'), moves),
    ...carrySparklines(xml, frame, moves, sheetName),
  ];
}

/** Addresses parted by blanks after the moves; null when none is left. */
function carriedAddresses(text: string, moves: readonly CellMove[]): string | null {
  const left = text.split(/\s+/).flatMap((address) => {
    const area = readAreaName(address);
    if (!area) return [address];
    const to = carried(area, moves);
    return to ? [areaName(to)] : [];
  });
  return left.length === 0 ? null : left.join(' ');
}

function carryList(
  xml: string,
  list: XmlElement | undefined,
  item: string,
  attribute: string,
  moves: readonly CellMove[],
): TextEdit[] {
  if (!list) return [];
  const items = childrenNamed(list, item).map((one) => ({
    one,
    to: carriedAddresses(one.attributes[attribute] ?? '', moves),
  }));
  if (items.every(({ to }) => to === null)) return [{ start: list.start, end: list.end, text: '' }];
  return items.flatMap(({ one, to }) => {
    if (to === one.attributes[attribute]) return [];
    const text = to === null ? '' : withAttributes(xml, one, { [attribute]: to });
    return [{ start: one.start, end: one.end, text }];
  });
}

/** A break stands before the line with its number, counted from 0 (ECMA-376 part 1, 18.3.1.3). */
function carryBreaks(
  xml: string,
  list: XmlElement | undefined,
  along: 'rows' | 'columns',
  moves: readonly CellMove[],
): TextEdit[] {
  if (!list) return [];
  const left = childrenNamed(list, 'brk').flatMap((one) => {
    const id = carriedLine(Number(one.attributes['id'] ?? 0), along, moves);
    return id === null || id === 0 ? [] : [withAttributes(xml, one, { id })];
  });
  if (left.length === 0) return [{ start: list.start, end: list.end, text: '' }];
  const manual = left.filter((text) => /\sman="(?:1|true)"/.test(text)).length;
  const attributes = { ...list.attributes, count: left.length, manualBreakCount: manual };
  return [
    { start: list.start, end: list.end, text: element(sourceName(xml, list), attributes, left.join('')) },
  ];
}

/** Widths, outlines and styles of columns: each column goes with its attributes. */
function carryColumns(xml: string, list: XmlElement | undefined, moves: readonly CellMove[]): TextEdit[] {
  const shifts = moves.filter(
    (move) => move.kind !== 'moved' && move.along === 'columns' && move.extent !== null,
  );
  if (!list || shifts.length === 0) return [];
  const columns = childrenNamed(list, 'col').flatMap((one) => {
    const [min, max] = [Number(one.attributes['min']), Math.min(16_384, Number(one.attributes['max']))];
    const attributes = withoutAttributes(one.attributes, ['min', 'max']);
    return Array.from({ length: max - min + 1 }, (_, index) => index + min - 1).flatMap((column) => {
      const to = carriedLine(column, 'columns', shifts);
      return to === null ? [] : [{ to: to + 1, attributes, key: JSON.stringify(attributes) }];
    });
  });
  const lines: { min: number; max: number; key: string; attributes: object }[] = [];
  for (const { to, attributes, key } of columns.sort((a, b) => a.to - b.to)) {
    const last = lines.at(-1);
    if (last?.max === to - 1 && last.key === key) last.max = to;
    else lines.push({ min: to, max: to, key, attributes });
  }
  const name = sourceName(xml, list);
  const item = name.replace(/cols$/, 'col');
  const content = lines
    .map(({ min, max, attributes }) => element(item, { min, max, ...attributes }))
    .join('');
  return [{ start: list.start, end: list.end, text: content === '' ? '' : element(name, {}, content) }];
}

function carryFilter(xml: string, filter: XmlElement | undefined, moves: readonly CellMove[]): TextEdit[] {
  const ref = filter?.attributes['ref'];
  if (!filter || ref === undefined) return [];
  const to = carriedAddresses(ref, moves);
  if (to === ref) return [];
  return [
    {
      start: filter.start,
      end: filter.end,
      text: to === null ? '' : withAttributes(xml, filter, { ref: to }),
    },
  ];
}

/** Sparklines stand in a cell and show others; one whose cell is gone goes with it ([MS-XLSX] 2.3.2). */
function carrySparklines(
  xml: string,
  frame: XmlElement,
  moves: readonly CellMove[],
  sheetName: string,
): TextEdit[] {
  const extension = child(frame, 'extLst')?.children.find(
    ({ attributes }) => attributes['uri'] === sparklines,
  );
  const groups = childrenNamed(child(extension, 'sparklineGroups'), 'sparklineGroup');
  const place = { sheetName, movedSheetName: sheetName };
  return groups.flatMap((group) =>
    childrenNamed(child(group, 'sparklines'), 'sparkline').flatMap((one) => {
      const [formula, cell] = [child(one, 'f'), child(one, 'sqref')];
      const to = cell && carriedAddresses(cell.text, moves);
      if (!cell || to === null) return [{ start: one.start, end: one.end, text: '' }];
      const shown = moves.reduce((text, move) => carryFormula(text, move, place), formula?.text ?? '');
      return [...(formula ? [newText(xml, formula, shown)] : []), newText(xml, cell, to ?? cell.text)];
    }),
  );
}

function newText(xml: string, of: XmlElement, text: string): TextEdit {
  const name = sourceName(xml, of);
  return { start: of.start, end: of.end, text: `<${name}>${escapeXml(text)}</${name}>` };
}
