import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { Area, Spill } from '../book/book-data';
import { cellName, readAreaName, readCellName } from './cell-address';
import { withoutPrefixes } from './formula-prefixes';
import { movedFormula } from './shared-formula';
import { scanXml } from './xml-reader';
import type { XmlAttributes } from './xml-scanner';
import { decodeCellText } from './xml-text';
import { WorkbookFileError } from './workbook-file-error';

export type CellMatrix = IWorksheetData['cellData'];

export interface ReadCells {
  readonly cellData: CellMatrix;
  readonly rows: ReadonlyMap<number, XmlAttributes>;
  readonly spills: readonly Spill[];
  readonly merges: readonly Area[];
  /** The last row and column with a cell, or -1. */
  readonly last: { readonly row: number; readonly column: number };
}

/** What reading a sheet's cells needs of the rest of the file. */
export interface CellContext {
  readonly part: string;
  readonly sharedStrings: readonly string[];
  /** The numbers that a cell's `cm` has when its formula is a dynamic array. */
  readonly dynamicArrays: ReadonlySet<string>;
}

interface RawCell {
  row: number;
  column: number;
  attributes: XmlAttributes;
  formula: XmlAttributes | null;
  formulaText: string;
  value: string | null;
  inline: string;
}

/** Reads the cells of a sheet, its rows' attributes, arrays and merged areas, in one pass. */
export function readCells(xml: string, context: CellContext): ReadCells {
  const reader = new CellReader(context);
  let [row, column, phonetic] = [-1, -1, 0];
  let target: 'v' | 'f' | 't' | '' = '';
  const rows = new Map<number, XmlAttributes>();
  const merges: Area[] = [];
  let cell: RawCell | null = null;
  let inData = false;
  scanXml(xml, context.part, {
    open(name, attributes) {
      if (name === 'mergeCell') {
        const area = readAreaName(attributes['ref'] ?? '');
        if (area) merges.push(area);
      }
      if (name === 'sheetData') inData = true;
      if (!inData) return;
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        column = -1;
        rows.set(row, attributes);
      } else if (name === 'c') {
        const place = readCellName(attributes['r'] ?? '');
        column = place?.column ?? column + 1;
        cell = { row, column, attributes, formula: null, formulaText: '', value: null, inline: '' };
      } else if (cell) {
        if (name === 'rPh') phonetic += 1;
        target = name === 'v' || name === 'f' ? name : name === 't' && phonetic === 0 ? 't' : '';
        if (name === 'f') cell.formula = attributes;
        if (name === 'v') cell.value = '';
      }
    },
    text(text) {
      if (!cell) return;
      if (target === 'v') cell.value = (cell.value ?? '') + text;
      else if (target === 'f') cell.formulaText += text;
      else if (target === 't') cell.inline += text;
    },
    close(name) {
      target = '';
      if (name === 'rPh') phonetic -= 1;
      if (name === 'sheetData') inData = false;
      if (name === 'c' && cell) {
        reader.take(cell);
        cell = null;
      }
    },
  });
  return { cellData: reader.cellData, rows, spills: reader.spills, merges, last: reader.last };
}

/** Turns the cells of one sheet into the snapshot's, and remembers what later cells refer to. */
class CellReader {
  readonly cellData: CellMatrix = {};
  readonly spills: Spill[] = [];
  readonly last = { row: -1, column: -1 };
  private readonly shared = new Map<string, { row: number; column: number; formula: string }>();

  constructor(private readonly context: CellContext) {}

  take(raw: RawCell): void {
    const cell: ICellData = { s: `xf${raw.attributes['s'] ?? '0'}` };
    const formula = this.formulaOf(raw);
    if (formula !== null) cell.f = `=${formula}`;
    this.setValue(cell, raw);
    (this.cellData[raw.row] ??= {})[raw.column] = cell;
    this.last.row = Math.max(this.last.row, raw.row);
    this.last.column = Math.max(this.last.column, raw.column);
  }

  private formulaOf(raw: RawCell): string | null {
    if (!raw.formula) return null;
    const { t: kind = 'normal', si, ref } = raw.formula;
    // A data table is Excel's own calculation: its cells are values here, and the file's element stays.
    if (kind === 'dataTable') return null;
    if (kind === 'array') {
      const area = readAreaName(ref ?? cellName(raw.row, raw.column));
      const dynamic = this.context.dynamicArrays.has(raw.attributes['cm'] ?? '');
      if (area) this.spills.push({ area, dynamic });
    }
    if (kind === 'shared' && si !== undefined) {
      if (raw.formulaText !== '') {
        this.shared.set(si, { row: raw.row, column: raw.column, formula: raw.formulaText });
      } else {
        const master = this.shared.get(si);
        if (!master) throw this.damaged(raw, 'shared formula');
        const moved = movedFormula(master.formula, raw.row - master.row, raw.column - master.column);
        return withoutPrefixes(moved);
      }
    }
    return raw.formulaText === '' ? null : withoutPrefixes(raw.formulaText);
  }

  private setValue(cell: ICellData, raw: RawCell): void {
    const { t: type = 'n' } = raw.attributes;
    if (type === 'inlineStr') {
      cell.v = decodeCellText(raw.inline);
      cell.t = 1;
      return;
    }
    if (raw.value === null) return;
    if (type === 's') {
      const text = this.context.sharedStrings[Number(raw.value)];
      if (text === undefined) throw this.damaged(raw, 'shared string');
      cell.v = text;
      cell.t = 1;
    } else if (type === 'str') {
      cell.v = decodeCellText(raw.value);
      cell.t = 1;
    } else if (type === 'e') {
      cell.v = raw.value;
      cell.t = 1;
      cell.custom = { error: true };
    } else if (type === 'b') {
      cell.v = raw.value.trim() === '1' || raw.value.trim() === 'true' ? 1 : 0;
      cell.t = 3;
    } else if (raw.value.trim() !== '') {
      const number = type === 'd' ? serialOf(raw.value) : Number(raw.value);
      if (!Number.isFinite(number)) throw this.damaged(raw, 'number');
      cell.v = number;
      cell.t = 2;
    }
  }

  private damaged(raw: RawCell, reason: string): WorkbookFileError {
    return new WorkbookFileError('damaged', {
      part: this.context.part,
      cell: cellName(raw.row, raw.column),
      reason,
    });
  }
}

/** An ISO 8601 date of a strict file as the serial number that Excel counts with. */
function serialOf(text: string): number {
  const time = /^\d{2}:\d{2}/.test(text) ? `1899-12-30T${text}` : text;
  const zoned = /T/.test(time) && !/(?:Z|[+-]\d{2}:\d{2})$/.test(time) ? `${time}Z` : time;
  const serial = (Date.parse(zoned) - Date.UTC(1899, 11, 30)) / 86_400_000;
  // Excel's first two months count a 29 February 1900 that never was.
  return serial > 0 && serial < 61 ? serial - 1 : serial;
}
