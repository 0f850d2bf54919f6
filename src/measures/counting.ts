import { isBlankCell, noCode, type ColumnCoder, type RegisterRows } from './counting-columns';
import { CountingProblems, type CountingProblem } from './counting-problems';

/** A column of the register that is counted by. */
export interface RegisterColumn {
  /** Place in the rows handed over, from 0 on. */
  readonly column: number;
  readonly coder: ColumnCoder;
}

/** How a table is laid out: its rows follow one column of the register, its columns another. */
export interface TableOf<Name extends string> {
  readonly rows: Name;
  readonly columns: Name;
}

/** Counts, in numbers only as wide as the greatest of them needs. */
export type Counts = Uint8Array | Uint16Array | Uint32Array;

/** Counts by two columns of the register. */
export interface CountTable {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row after row; the count of row r and column c stands at `r * columnCount + c`. */
  readonly counts: Counts;
  /** Sum of all counts. */
  readonly counted: number;
  /** Rows of the register, blank ones aside, that lack a place in this table. */
  readonly uncounted: number;
}

/** What a register came to. */
export interface RegisterCounts<Name extends string> {
  /** Rows handed over; for each table `counted + uncounted + blankRows`. */
  readonly rows: number;
  /** Rows that are empty in every column that is counted by, as below the last entry; they are no problem. */
  readonly blankRows: number;
  /** In the order in which the tables were asked for. */
  readonly tables: readonly CountTable[];
  /** What could not be counted, by column; a row that lacks two things is listed under both. */
  readonly problems: Readonly<Record<Name, readonly CountingProblem[]>>;
}

interface Column<Name extends string> extends RegisterColumn {
  readonly name: Name;
  readonly codes: Int32Array;
  readonly problems: CountingProblems;
}

interface Table {
  readonly rows: RegisterColumn & { readonly codes: Int32Array };
  readonly columns: RegisterColumn & { readonly codes: Int32Array };
  /** May have room for rows to come. */
  counts: Counts;
  /** The counts were given away as a result: they are copied before anything is added. */
  isGiven: boolean;
  uncounted: number;
}

/** So many rows at a time go through all columns while the processor still holds them close. */
const chunk = 1024;
/** More cells than this in a table would be a mistake in the columns, and no memory for a browser. */
const mostCells = 1 << 27;

/**
 * Counts a register, one row an admission or a rated member, as its blocks arrive from Excel. Each column is turned into
 * indices once, and every table adds up from them: committees by month, committees by grade, self-rating by final grade;
 * the composition is a table for each column of marks (index 0 not marked, 1 marked).
 *
 * Nothing is dropped in silence: what has no place in a table is counted as such and reported by address. Counting in
 * blocks of any size gives what counting at once gives.
 */
export class RegisterCount<Name extends string> {
  private readonly columns: readonly Column<Name>[];
  private readonly tables: readonly Table[];
  private rows = 0;
  private blankRows = 0;

  /**
   * @param firstProblems how many cells of each kind of problem are kept by address, for each column
   * @throws RangeError where a table would have more than 134,217,728 cells: a bug of the caller; also later, where the
   *   coder of a table's rows takes in names as they come
   */
  constructor(
    columns: Readonly<Record<Name, RegisterColumn>>,
    tables: readonly TableOf<Name>[],
    firstProblems = 5,
  ) {
    const byName = new Map<Name, Column<Name>>();
    for (const name of Object.keys(columns) as Name[]) {
      const codes = new Int32Array(chunk);
      byName.set(name, { ...columns[name], name, codes, problems: new CountingProblems(firstProblems) });
    }
    const columnOf = (name: Name): Column<Name> => {
      const column = byName.get(name);
      if (!column) throw new RangeError(`The register has no column "${name}".`);
      return column;
    };
    this.columns = [...byName.values()];
    this.tables = tables.map((table) => emptyTable(columnOf(table.rows), columnOf(table.columns)));
  }

  /** Counts further rows of the register. They are not kept. */
  add(rows: RegisterRows): void {
    for (const table of this.tables) {
      if (table.isGiven) table.counts = table.counts.slice();
      table.isGiven = false;
    }
    for (let from = 0; from < rows.length; from += chunk) {
      this.addChunk(rows, from, Math.min(from + chunk, rows.length));
    }
    this.rows += rows.length;
  }

  /** What has been counted so far; later rows do not change it. */
  result(): RegisterCounts<Name> {
    for (const table of this.tables) table.isGiven = true;
    const problems = Object.fromEntries(this.columns.map((column) => [column.name, column.problems.list()]));
    return {
      rows: this.rows,
      blankRows: this.blankRows,
      tables: this.tables.map(({ rows, columns, counts, uncounted }) => ({
        rowCount: rows.coder.size,
        columnCount: columns.coder.size,
        counts: counts.subarray(0, rows.coder.size * columns.coder.size),
        counted: this.rows - this.blankRows - uncounted,
        uncounted,
      })),
      problems: problems as Record<Name, CountingProblem[]>,
    };
  }

  private addChunk(rows: RegisterRows, from: number, to: number): void {
    const length = to - from;
    let isWhole = true;
    for (const { coder, column, codes } of this.columns) {
      coder.codeRows(rows, from, to, column, codes);
      isWhole = isWhole && !hasNegative(codes, length);
    }
    const blank = isWhole ? noRows : this.noteProblems(rows, from, to);
    for (const table of this.tables) {
      makeRoom(table);
      table.uncounted += countInto(table, length) - blank.size;
    }
    this.blankRows += blank.size;
  }

  /** Notes what has no index, and takes blank rows out of the tables; gives those, from the chunk's first row on. */
  private noteProblems(rows: RegisterRows, from: number, to: number): ReadonlySet<number> {
    const blank = new Set<number>();
    for (let row = from; row < to; row++) {
      const place = row - from;
      if (this.columns.every(({ codes }) => (codes[place] ?? 0) >= 0)) continue;
      if (this.columns.every(({ column }) => isBlankCell(rows[row]?.[column]))) {
        blank.add(place);
        for (const { codes } of this.columns) codes[place] = noCode.missing;
        continue;
      }
      for (const { column, codes, problems } of this.columns) {
        const code = codes[place] ?? 0;
        if (code < 0) problems.note(code, this.rows + row, rows[row]?.[column] ?? '');
      }
    }
    return blank;
  }
}

const noRows: ReadonlySet<number> = new Set();

function cellsOf({ rows, columns }: Pick<Table, 'rows' | 'columns'>): number {
  const cells = rows.coder.size * columns.coder.size;
  if (cells > mostCells) throw new RangeError(`A table of ${String(cells)} cells is too large.`);
  return cells;
}

function emptyTable(rows: Table['rows'], columns: Table['columns']): Table {
  return { rows, columns, counts: new Uint8Array(cellsOf({ rows, columns })), isGiven: false, uncounted: 0 };
}

/** Rows that were met for the first time are added below; the counts so far keep their places. */
function makeRoom(table: Table): void {
  const cells = cellsOf(table);
  if (cells <= table.counts.length) return;
  const room = Math.max(cells, Math.min(mostCells, 2 * table.counts.length));
  const counts = emptyLike(table.counts, room);
  counts.set(table.counts);
  table.counts = counts;
}

function emptyLike(counts: Counts, length: number): Counts {
  if (counts instanceof Uint8Array) return new Uint8Array(length);
  return counts instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
}

/**
 * The same counts in wider numbers. Nearly all counts of a long list of committees are small, and of a table of millions of
 * cells it is the memory that takes the time.
 */
function widened(counts: Counts): Counts {
  return counts instanceof Uint8Array ? Uint16Array.from(counts) : Uint32Array.from(counts);
}

function hasNegative(codes: Int32Array, length: number): boolean {
  let all = 0;
  for (let place = 0; place < length; place++) all |= codes[place] ?? 0;
  return all < 0;
}

/** Counts a chunk's rows and gives how many have no place in the table. */
function countInto(table: Table, length: number): number {
  let uncounted = 0;
  for (let from = 0; from < length;) {
    const counted = countUntilFull(table, from, length);
    uncounted += counted.uncounted;
    from = counted.to;
    if (from < length) table.counts = widened(table.counts);
  }
  return uncounted;
}

/** Counts rows up to the first one whose count would become too large for the table's numbers. */
function countUntilFull(
  { rows, columns, counts }: Table,
  from: number,
  length: number,
): { readonly to: number; readonly uncounted: number } {
  const [rowCodes, columnCodes, width] = [rows.codes, columns.codes, columns.coder.size];
  let uncounted = 0;
  for (let place = from; place < length; place++) {
    const row = rowCodes[place] ?? 0;
    const column = columnCodes[place] ?? 0;
    if ((row | column) < 0) {
      uncounted++;
      continue;
    }
    const cell = row * width + column;
    const count = (counts[cell] ?? 0) + 1;
    counts[cell] = count;
    // What is too large begins again at 0.
    if (counts[cell] !== count) {
      counts[cell] = count - 1;
      return { to: place, uncounted };
    }
  }
  return { to: length, uncounted };
}
