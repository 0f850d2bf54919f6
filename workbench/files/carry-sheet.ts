import type { ICellData, Nullable } from '@univerjs/core';
import type { Area, Spill } from '../book/book-data';
import type { CellMove } from '../book/cell-moves';
import { carried, carriedLine } from './carried-places';
import { areaName, cellName, readAreaName } from './cell-address';
import { carryFrame } from './carry-frame';
import type { SheetData } from './cell-changes';
import { withPrefixes } from './formula-prefixes';
import { readFrameSteps } from './sheet-frame';
import { PlaceReader, type CellPlace, type RowPlace } from './sheet-places';
import type { Steps } from './steps';
import { child } from './xml-reader';
import { applyEdits, attributeText, encodeCellText, sourceName, type TextEdit } from './xml-text';

/** A sheet as the file has it: its XML, and the cells, rows and arrays that were read from that. */
export interface FileSheetState {
  readonly xml: string;
  readonly before: SheetData;
  readonly spills: readonly Spill[];
}

interface CarriedRow {
  attributes: Readonly<Record<string, string>>;
  readonly cells: (readonly [column: number, text: string])[];
}

/**
 * The file's sheet with its cells where they went when rows, columns or cells were inserted, deleted or cut, so that
 * what the model does not hold goes along: rich text, shared strings, outlines of rows and columns, links, page breaks,
 * sparklines, ignored errors. Formulas keep their old text here; the difference to the model rewrites them.
 */
export function* carrySheet(
  { xml, before, spills }: FileSheetState,
  part: string,
  moves: readonly CellMove[],
  sheetName: string,
): Steps<FileSheetState> {
  const places = new PlaceReader('all');
  const frame = yield* readFrameSteps(xml, part, places);
  const sheetData = child(frame, 'sheetData');
  if (!sheetData) return { xml, before, spills };
  const name = sourceName(xml, sheetData);
  const prefix = name.replace(/[^:]*$/, '');
  const rows = new Map<number, CarriedRow>();
  const rowAt = (row: number) => {
    const known = rows.get(row);
    if (known) return known;
    const added: CarriedRow = { attributes: {}, cells: [] };
    rows.set(row, added);
    return added;
  };
  for (const place of places.rows) {
    const row = carriedLine(place.row, 'rows', moves);
    if (row !== null) rowAt(row).attributes = withoutSpans(place);
  }
  for (const place of places.rows) {
    for (const cell of place.cells) {
      const to = carried(oneCell(place.row, cell.column), moves);
      if (!to) continue;
      const text = cellText(xml, cell, to, before.cellData?.[place.row]?.[cell.column]?.f ?? '', moves);
      rowAt(to.firstRow).cells.push([to.firstColumn, text]);
    }
  }
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { attributes, cells }]) => {
      const content = cells
        .sort(([a], [b]) => a - b)
        .map(([, text]) => text)
        .join('');
      return `<${prefix}row${attributeText({ ...attributes, r: row + 1 })}>${content}</${prefix}row>`;
    });
  const edits: TextEdit[] = [
    { start: sheetData.start, end: sheetData.end, text: `<${name}>${lines.join('')}</${name}>` },
    ...carryFrame(xml, frame, moves, sheetName),
  ];
  return {
    xml: applyEdits(xml, edits),
    before: {
      ...before,
      cellData: carriedCells(before.cellData ?? {}, moves),
      rowData: carriedLines(before.rowData ?? {}, 'rows', moves),
      columnData: carriedLines(before.columnData ?? {}, 'columns', moves),
    },
    spills: spills.flatMap((spill) => {
      const area = carried(spill.area, moves);
      return area ? [{ ...spill, area }] : [];
    }),
  };
}

function oneCell(row: number, column: number): Area {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function withoutSpans({ attributes }: RowPlace): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'spans'));
}

/** The cell's XML at its new address; a formula that it shared becomes its own. */
function cellText(
  xml: string,
  cell: CellPlace,
  to: Area,
  formula: string,
  moves: readonly CellMove[],
): string {
  const name = sourceName(xml, cell);
  const tag = `<${name}${attributeText({ ...cell.attributes, r: cellName(to.firstRow, to.firstColumn) })}`;
  const head = /^<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/.exec(
    xml.slice(cell.start, cell.end),
  );
  if (!head || head[1] === '/') return `${tag}/>`;
  const from = cell.start + head[0].length;
  if (!cell.formula) return `${tag}>${xml.slice(from, cell.end)}`;
  const { start, end } = cell.formula;
  return `${tag}>${xml.slice(from, start)}${formulaText(xml, cell.formula, formula, moves)}${xml.slice(end, cell.end)}`;
}

function formulaText(
  xml: string,
  { start, end, attributes }: NonNullable<CellPlace['formula']>,
  formula: string,
  moves: readonly CellMove[],
): string {
  const name = sourceName(xml, { start });
  const content = (text: string) => encodeCellText(withPrefixes(text.replace(/^=/, '')));
  if (attributes['t'] === 'shared') return `<${name}>${content(formula)}</${name}>`;
  const area = attributes['ref'] === undefined ? null : readAreaName(attributes['ref']);
  const to = area && carried(area, moves);
  if (attributes['t'] !== 'array' || !to) return xml.slice(start, end);
  return `<${name}${attributeText({ ...attributes, ref: areaName(to) })}>${content(formula)}</${name}>`;
}

function carriedCells(
  cells: NonNullable<SheetData['cellData']>,
  moves: readonly CellMove[],
): NonNullable<SheetData['cellData']> {
  const moved: Record<number, Record<number, Nullable<ICellData>>> = {};
  for (const [row, line] of Object.entries(cells) as [string, Record<number, Nullable<ICellData>>][]) {
    for (const [column, cell] of Object.entries(line)) {
      const to = carried(oneCell(Number(row), Number(column)), moves);
      if (to) (moved[to.firstRow] ??= {})[to.firstColumn] = cell;
    }
  }
  return moved as NonNullable<SheetData['cellData']>;
}

function carriedLines<T>(
  lines: Readonly<Record<number, T>>,
  along: 'rows' | 'columns',
  moves: readonly CellMove[],
): Record<number, T> {
  return Object.fromEntries(
    Object.entries(lines).flatMap(([index, data]) => {
      const to = carriedLine(Number(index), along, moves);
      return to === null ? [] : [[to, data]];
    }),
  );
}
