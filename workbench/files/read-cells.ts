import type { ICellData, IWorksheetData } from '@univerjs/core';
import { lastSheetColumn, lastSheetRow } from '../book/address';
import type { Spill } from '../book/book-data';
import { cellName, readAreaName } from './cell-address';
import { withoutPrefixes } from './formula-prefixes';
import { movedFormula } from '../book/moved-formula';
import type { SharedStrings } from './read-shared-strings';
import { runsOf } from './rich-text';
import type { XmlAttributes, XmlEvents } from './xml-scanner';
import { decodeCellText } from './xml-text';
import { WorkbookFileError } from './workbook-file-error';

export type CellMatrix = IWorksheetData['cellData'];

export interface ReadCells {
  readonly cellData: CellMatrix;
  readonly rows: ReadonlyMap<number, XmlAttributes>;
  readonly spills: readonly Spill[];
  /** The last row and column with a cell, or -1. */
  readonly last: { readonly row: number; readonly column: number };
}

/** What reading a sheet's cells needs of the rest of the file. */
export interface CellContext {
  readonly part: string;
  /** The text of the part. */
  readonly xml: string;
  readonly sharedStrings: SharedStrings;
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
  /** Where the text within the cell begins, and whether it is rich text. */
  place: { start: number; tagEnd: number } | null;
  isRich: boolean;
  runs: string | null;
}

/**
 * Listens to what lies inside `sheetData` and turns it into the snapshot's cells. Throws `damaged` for cells that are
 * not where they say, not in order or beyond the grid of 1,048,576 × 16,384.
 */
export class CellReader implements XmlEvents, ReadCells {
  readonly cellData: CellMatrix = {};
  readonly rows = new Map<number, XmlAttributes>();
  readonly spills: Spill[] = [];
  readonly last = { row: -1, column: -1 };
  private readonly shared = new Map<string, { row: number; column: number; formula: string }>();
  private row = -1;
  private column = -1;
  private line: Record<number, ICellData> = {};
  private cell: RawCell | null = null;
  private target: 'v' | 'f' | 't' | '' = '';
  private phonetic = 0;

  constructor(private readonly context: CellContext) {}

  open(name: string, attributes: XmlAttributes, start: number, tagEnd: number): void {
    const { cell } = this;
    if (cell) {
      if (name === 'rPh') this.phonetic += 1;
      this.target = name === 'v' || name === 'f' ? name : name === 't' && this.phonetic === 0 ? 't' : '';
      if (name === 'f') cell.formula = attributes;
      if (name === 'v') cell.value = '';
      else if (name === 'is') cell.place = { start, tagEnd };
      else if (name === 'r') cell.isRich = true;
    } else if (name === 'c') {
      this.openCell(attributes);
    } else if (name === 'row') {
      this.openRow(attributes);
    }
  }

  text(text: string): void {
    const { cell, target } = this;
    if (!cell) return;
    if (target === 'v') cell.value = cell.value === '' ? text : (cell.value ?? '') + text;
    else if (target === 'f') cell.formulaText += text;
    else if (target === 't') cell.inline += text;
  }

  close(name: string, end: number): void {
    this.target = '';
    if (name === 'is' && this.cell?.isRich && this.cell.place) {
      this.cell.runs = runsOf(this.context.xml, { ...this.cell.place, end });
    }
    if (name === 'rPh') this.phonetic -= 1;
    if (name === 'c' && this.cell) {
      this.take(this.cell);
      this.cell = null;
    }
  }

  private openRow(attributes: XmlAttributes): void {
    const row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
    if (!Number.isInteger(row) || row > lastSheetRow) throw this.misplaced('row', attributes['r'] ?? '');
    if (row <= this.row) throw this.misplaced('order of rows', attributes['r'] ?? '');
    this.row = row;
    this.column = -1;
    this.line = {};
    this.rows.set(row, attributes);
  }

  private openCell(attributes: XmlAttributes): void {
    const name = attributes['r'];
    const column = name === undefined ? this.column + 1 : columnIn(name, this.row);
    if (column < 0 || column > lastSheetColumn) throw this.misplaced('address', name ?? '');
    if (column <= this.column) throw this.misplaced('order of cells', name ?? '');
    this.column = column;
    const { row } = this;
    this.cell = {
      row,
      column,
      attributes,
      formula: null,
      formulaText: '',
      value: null,
      inline: '',
      place: null,
      isRich: false,
      runs: null,
    };
  }

  private misplaced(reason: string, where: string): WorkbookFileError {
    return new WorkbookFileError('damaged', { part: this.context.part, cell: where, reason });
  }

  private take(raw: RawCell): void {
    const cell: ICellData = { s: `xf${raw.attributes['s'] ?? '0'}` };
    const formula = this.formulaOf(raw);
    if (formula !== null) cell.f = `=${formula}`;
    this.setValue(cell, raw);
    this.cellData[raw.row] ??= this.line;
    this.line[raw.column] = cell;
    this.last.row = raw.row;
    if (raw.column > this.last.column) this.last.column = raw.column;
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
      if (raw.runs !== null) cell.custom = { runs: raw.runs };
      return;
    }
    if (raw.value === null) return;
    if (type === 's') {
      const { texts, runs } = this.context.sharedStrings;
      const index = Number(raw.value);
      const text = texts[index];
      if (text === undefined) throw this.damaged(raw, 'shared string');
      cell.v = text;
      cell.t = 1;
      if (runs.size > 0 && runs.has(index)) cell.custom = { runs: runs.get(index) };
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

/** The column of an address such as `AB12` when it is in this row (both from 0), otherwise -1. */
function columnIn(name: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < 4; at += 1) {
    // Capitals and small letters differ in one bit.
    const letter = (name.charCodeAt(at) & ~0x20) - 0x40;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  return at > 0 && at < 4 && name.slice(at) === String(row + 1) ? column - 1 : -1;
}

/** An ISO 8601 date of a strict file as the serial number that Excel counts with. */
function serialOf(text: string): number {
  const time = /^\d{2}:\d{2}/.test(text) ? `1899-12-30T${text}` : text;
  const zoned = /T/.test(time) && !/(?:Z|[+-]\d{2}:\d{2})$/.test(time) ? `${time}Z` : time;
  const serial = (Date.parse(zoned) - Date.UTC(1899, 11, 30)) / 86_400_000;
  // Excel's first two months count a 29 February 1900 that never was.
  return serial > 0 && serial < 61 ? serial - 1 : serial;
}
