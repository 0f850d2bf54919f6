import type { Periods } from './counting-periods';
import { KeyCodes } from './key-codes';

/** A cell as Office.js hands it over: an empty one is `''`. */
export type RegisterCell = string | number | boolean;

/** Some rows of a register, one an admission or a rated member. Cells missing at the end of a row are empty. */
export type RegisterRows = readonly (readonly RegisterCell[])[];

/** Why a cell has no place in a table; {@link KeyCodes} and coders give these below zero, in place of an index. */
export const noCode = { missing: -1, unknown: -2, outOfRange: -3 } as const;

/** Turns the cells of one column into indices of a table's rows or columns. */
export interface ColumnCoder {
  /** How many indices there are, from 0 on. For a table's rows it may grow while cells are coded, never for its columns. */
  readonly size: number;
  /** Writes the index of each cell of rows `from` to `to` (not included) to `codes` from 0 on; or why there is none, from {@link noCode}. */
  codeRows(rows: RegisterRows, from: number, to: number, column: number, codes: Int32Array): void;
}

/**
 * Names, grades or marks: `indexOf` reads a text (a number and TRUE as their text) and gives an index below `size`, or
 * `null` where it knows none. Each different text is read once. Blank cells, also those that hold only spaces, are
 * missing unless `indexOfBlank` gives them an index, as for a column where only the women are marked with x.
 */
export function textColumn(
  size: number,
  indexOf: (text: string) => number | null,
  indexOfBlank: number | null = null,
): ColumnCoder {
  const checked = (index: number | null, otherwise: number): number => {
    if (index === null) return otherwise;
    if (!Number.isInteger(index) || index < 0 || index >= size) {
      throw new RangeError(`There is no place ${String(index)} among ${String(size)}.`);
    }
    return index;
  };
  const keys = new KeyCodes((text) =>
    text.trim() === '' ? checked(indexOfBlank, noCode.missing) : checked(indexOf(text), noCode.unknown),
  );
  return new TextCoder(size, keys);
}

/**
 * The texts of a list that are known; the index is the place in the list, the earlier one where a name is there twice. With
 * `normalise`, cells and names that it makes alike are the same.
 */
export function listColumn(names: readonly string[], normalise?: (text: string) => string): ColumnCoder {
  if (normalise) {
    const indices = new Map<string, number>();
    names.forEach((name, index) => {
      const key = normalise(name);
      if (!indices.has(key)) indices.set(key, index);
    });
    return textColumn(names.length, (text) => indices.get(normalise(text)) ?? null);
  }
  const keys = new KeyCodes((text) => (text.trim() === '' ? noCode.missing : noCode.unknown), names.length);
  names.forEach((name, index) => {
    if (name.trim() !== '') keys.tell(name, index);
  });
  return new TextCoder(names.length, keys);
}

/** Names as they come: each one that was not met before gets the next index. Blank cells are missing. */
export class NamesColumn implements ColumnCoder {
  private readonly indices = new Map<string, number>();
  private readonly spelt: string[] = [];
  private readonly coder: TextCoder;

  /** @param keyOf what two spellings of one name have in common */
  constructor(keyOf: (text: string) => string) {
    const keys = new KeyCodes((text) => {
      if (text.trim() === '') return noCode.missing;
      const key = keyOf(text);
      const known = this.indices.get(key);
      if (known !== undefined) return known;
      this.indices.set(key, this.spelt.length);
      return this.spelt.push(text.trim()) - 1;
    });
    this.coder = new TextCoder(0, keys);
  }

  get size(): number {
    return this.spelt.length;
  }

  /** The names by their indices, each as it was first spelt. */
  get names(): readonly string[] {
    return this.spelt;
  }

  codeRows(rows: RegisterRows, from: number, to: number, column: number, codes: Int32Array): void {
    this.coder.codeRows(rows, from, to, column, codes);
  }
}

/**
 * Dates: serial numbers of Excel's 1900 date system, any time of day ignored, by period. Days outside the periods are out of
 * range. `serialOf` reads a date that was typed as text, `null` where it is none; without it all text is unknown.
 */
export function dateColumn(
  periods: Periods,
  serialOf: (text: string) => number | null = () => null,
): ColumnCoder {
  return new DateCoder(periods, serialOf);
}

/** A single index for all that is there: for registers of one committee, whose rows are told by any column that is always filled. */
export const presenceColumn: ColumnCoder = {
  size: 1,
  codeRows(rows, from, to, column, codes): void {
    for (let row = from; row < to; row++) {
      codes[row - from] = isBlankCell(rows[row]?.[column]) ? noCode.missing : 0;
    }
  },
};

/** Whether a cell is empty, or holds only spaces. */
export function isBlankCell(cell: RegisterCell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

class TextCoder implements ColumnCoder {
  constructor(
    readonly size: number,
    private readonly keys: KeyCodes,
  ) {}

  codeRows(rows: RegisterRows, from: number, to: number, column: number, codes: Int32Array): void {
    const { keys } = this;
    for (let row = from; row < to; row++) {
      const cell = rows[row]?.[column];
      codes[row - from] = keys.code(typeof cell === 'string' ? cell : String(cell ?? ''));
    }
  }
}

class DateCoder implements ColumnCoder {
  readonly size: number;
  private readonly texts: KeyCodes;

  constructor(
    private readonly periods: Periods,
    serialOf: (text: string) => number | null,
  ) {
    this.size = periods.starts.length;
    this.texts = new KeyCodes((text) => {
      if (text.trim() === '') return noCode.missing;
      const serial = serialOf(text);
      return serial === null ? noCode.unknown : this.codeOf(serial);
    });
  }

  codeRows(rows: RegisterRows, from: number, to: number, column: number, codes: Int32Array): void {
    for (let row = from; row < to; row++) {
      const cell = rows[row]?.[column];
      codes[row - from] = typeof cell === 'number' ? this.codeOf(cell) : this.texts.code(String(cell ?? ''));
    }
  }

  private codeOf(serial: number): number {
    const { firstSerial, periodOfDay } = this.periods;
    return periodOfDay[Math.floor(serial) - firstSerial] ?? noCode.outOfRange;
  }
}
