/** A cell as Office.js hands it over. */
export type Cell = string | number | boolean;
/** What Office.js hands over for a range. */
export type Rows = Cell[][];

const blockRows = 50_000;

/**
 * Rows kept as the JSON that Excel sends, so that each contender gets them as an add-in does: strings nobody has looked at.
 * On strings that another contender went through, a hash would already be known.
 */
export class FreshRows {
  private readonly blocks: string[] = [];

  constructor(count: number, rowAt: (index: number) => Cell[]) {
    for (let from = 0; from < count; from += blockRows) {
      const length = Math.min(blockRows, count - from);
      this.blocks.push(JSON.stringify(Array.from({ length }, (_, index) => rowAt(from + index))));
    }
  }

  /** The rows, anew at each call. */
  read(): Rows {
    const rows: Rows = [];
    for (const block of this.blocks) for (const row of JSON.parse(block) as Rows) rows.push(row);
    return rows;
  }
}
