import type { ColumnCoder, RegisterRows } from '../measures/counting-columns';

const monthsOfYear = 12;

/** A year of a committee in which there are admissions. */
export interface CommitteeYear {
  readonly committee: number;
  /** Years after the first one that dates may have. */
  readonly year: number;
}

/**
 * Codes a register's rows by committee and month together. Only years that a committee has admissions in get indices, twelve
 * each, so that decades of thousands of committees need no more room than there are figures.
 */
export class CommitteeMonths implements ColumnCoder {
  /** The index of January is twelve times the place in this list. */
  readonly years: CommitteeYear[] = [];
  private readonly places: Int32Array[] = [];
  private committeeCodes = new Int32Array(0);
  private monthCodes = new Int32Array(0);

  /**
   * @param months months from a January on, by the column of dates
   * @param dateColumn the place of the date within a row; the column that this coder is asked about is the committees'
   */
  constructor(
    private readonly committees: ColumnCoder,
    private readonly months: ColumnCoder,
    private readonly dateColumn: number,
  ) {}

  get size(): number {
    return this.years.length * monthsOfYear;
  }

  codeRows(rows: RegisterRows, from: number, to: number, column: number, codes: Int32Array): void {
    this.makeRoom(to - from);
    const { committeeCodes, monthCodes } = this;
    this.committees.codeRows(rows, from, to, column, committeeCodes);
    this.months.codeRows(rows, from, to, this.dateColumn, monthCodes);
    for (let place = 0; place < to - from; place++) {
      const committee = committeeCodes[place] ?? 0;
      const month = monthCodes[place] ?? 0;
      codes[place] = committee < 0 ? committee : month < 0 ? month : this.codeOf(committee, month);
    }
  }

  private codeOf(committee: number, month: number): number {
    const year = Math.floor(month / monthsOfYear);
    const places = this.placesOf(committee);
    let place = places[year] ?? -1;
    if (place < 0) {
      place = this.years.push({ committee, year }) - 1;
      places[year] = place;
    }
    return place * monthsOfYear + (month - year * monthsOfYear);
  }

  private placesOf(committee: number): Int32Array {
    const known = this.places[committee];
    if (known) return known;
    const places = new Int32Array(Math.ceil(this.months.size / monthsOfYear)).fill(-1);
    this.places[committee] = places;
    return places;
  }

  private makeRoom(rows: number): void {
    if (rows <= this.committeeCodes.length) return;
    this.committeeCodes = new Int32Array(rows);
    this.monthCodes = new Int32Array(rows);
  }
}
