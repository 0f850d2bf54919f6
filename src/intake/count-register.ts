import { RegisterCount, type RegisterColumn } from '../measures/counting';
import {
  dateColumn,
  NamesColumn,
  presenceColumn,
  textColumn,
  type RegisterRows,
} from '../measures/counting-columns';
import { periodsFrom } from '../measures/counting-periods';
import { dateOfSerial } from '../measures/excel-date';
import type { CellAddress } from './cell';
import { CommitteeMonths } from './committee-months';
import { committeeName } from './committee-name';
import { registerMarks, type CountedRegister, type RegisterMark } from './counted-register';
import { firstYear, lastYear, readDate, serialOfDateText } from './date-text';
import { readMark } from './mark-text';
import { registerProblems, type CountedColumn } from './register-problems';
import { committeesCounted } from './register-result';
import type { RegisterTable } from './table';

/** How many cells of each kind of problem are kept by address. */
const firstProblems = 5;

/** Every month that an admission can be in. */
const everyMonth = periodsFrom({ year: firstYear, month: 1 }, (lastYear - firstYear + 1) * 12, 'month');

interface NeededColumn {
  readonly field: 'committee' | 'date' | RegisterMark;
  /** Zero-based column of the sheet. */
  readonly column: number;
}

/** The columns of the sheet that a register is counted by: the committee's where it has one, the date's, those of marks. */
export function neededColumns(table: RegisterTable): readonly NeededColumn[] {
  const wanted = ['committee', 'date', ...registerMarks] as const;
  return wanted.flatMap((field) => {
    const column = table.columns.find((own) => own.field === field)?.column;
    return column === undefined ? [] : [{ field, column }];
  });
}

/**
 * Counts a register as its rows arrive, from the first entry on and without gaps: by committee and month, and of these the
 * marked. Counting in blocks of any size gives what counting at once gives. Nothing is dropped in silence: what cannot be
 * counted is a problem with the addresses of its first cells.
 */
export class RegisterCounter {
  /** The sheet's columns whose cells a row holds, in their order. */
  readonly columns: readonly number[];
  private readonly marks: readonly RegisterMark[];
  private readonly names = new NamesColumn((text) => committeeName(text).key);
  private readonly entries: CommitteeMonths;
  private readonly count: RegisterCount<CountedColumn>;
  private readonly firstCells: CellAddress[] = [];
  private readonly outside: { readonly where: CellAddress; readonly text: string }[] = [];
  private rows = 0;

  constructor(private readonly table: RegisterTable) {
    const needed = neededColumns(table);
    this.columns = needed.map(({ column }) => column);
    this.marks = registerMarks.filter((mark) => needed.some(({ field }) => field === mark));
    const place = (wanted: CountedColumn): number => needed.findIndex(({ field }) => field === wanted);
    const date = place('date');
    const committee = place('committee');
    const committees = committee < 0 ? presenceColumn : this.names;
    const months = dateColumn(everyMonth, serialOfDateText);
    this.entries = new CommitteeMonths(committees, months, date);
    const columns: Partial<Record<CountedColumn, RegisterColumn>> = {
      entry: { column: committee < 0 ? date : committee, coder: this.entries },
      any: { column: date, coder: presenceColumn },
      date: { column: date, coder: months },
    };
    if (committee >= 0) columns.committee = { column: committee, coder: committees };
    for (const mark of this.marks) columns[mark] = { column: place(mark), coder: markColumn(mark) };
    this.count = new RegisterCount<CountedColumn>(
      columns as Record<CountedColumn, RegisterColumn>,
      ['any' as const, ...this.marks].map((other) => ({ rows: 'entry', columns: other })),
      firstProblems,
    );
  }

  /** Counts further rows; each holds the cells of `columns`. They are not kept. */
  add(rows: RegisterRows): void {
    const known = this.names.size;
    this.count.add(rows);
    if (this.names.size > known) this.noteFirstCells(rows);
    this.noteOutside(rows);
    this.rows += rows.length;
  }

  /**
   * What has been counted so far.
   *
   * @param countedAt the local time, "2022-12-31T14:05"
   */
  result(countedAt: string): CountedRegister {
    const counts = this.count.result();
    const committees = committeesCounted(counts.tables, {
      years: this.entries.years,
      marks: this.marks,
      names: this.names.names,
      firstCells: this.firstCells,
      firstCell: this.addressOf(0, 0),
    });
    const counted = counts.tables[0]?.counted ?? 0;
    const year = this.table.year;
    const ofYear = committees
      .flatMap(({ months }) => months)
      .reduce((sum, month) => (month.year === year ? sum + month.admitted : sum), 0);
    return {
      table: this.table,
      rows: counts.rows - counts.blankRows,
      counted,
      committees,
      marks: this.marks,
      problems: [
        ...registerProblems(counts.problems, (row, name) => this.addressOf(row, this.placeOf(name))),
        ...(year === null || ofYear === counted
          ? []
          : [{ code: 'outside-year' as const, count: counted - ofYear, first: this.outside }]),
      ],
      countedAt,
    };
  }

  private placeOf(name: CountedColumn): number {
    return neededColumns(this.table).findIndex(({ field }) => field === name);
  }

  private addressOf(row: number, place: number): CellAddress {
    return {
      sheet: this.table.sheet,
      row: this.table.firstEntry + row,
      column: this.columns[place] ?? 0,
    };
  }

  /** Where each committee that was not met before stands first. */
  private noteFirstCells(rows: RegisterRows): void {
    const place = this.placeOf('committee');
    const codes = new Int32Array(rows.length);
    this.names.codeRows(rows, 0, rows.length, place, codes);
    codes.forEach((code, row) => {
      if (code >= 0) this.firstCells[code] ??= this.addressOf(this.rows + row, place);
    });
  }

  /** The first dates of another year than the title's; they are counted, each in its own month. */
  private noteOutside(rows: RegisterRows): void {
    const place = this.placeOf('date');
    const { year } = this.table;
    if (year === null) return;
    for (let row = 0; row < rows.length && this.outside.length < firstProblems; row++) {
      const cell = rows[row]?.[place] ?? '';
      const serial = readDate(cell);
      if (serial === null || dateOfSerial(serial)?.year === year) continue;
      this.outside.push({ where: this.addressOf(this.rows + row, place), text: String(cell) });
    }
  }
}

function markColumn(mark: RegisterMark) {
  const index = (text: string): number | null => {
    const said = readMark(mark, text);
    return said === null ? null : said ? 1 : 0;
  };
  return textColumn(2, index, 0);
}
