import { noCode, type RegisterCell } from './counting-columns';

/** Why a cell of a register could not be counted: empty, of no known meaning, or a date outside the periods. */
export type CountingProblemCode = 'missing' | 'unknown' | 'out-of-range';

/** One cell that could not be counted. */
export interface ProblemCell {
  /** Place of the row within the register, from 0 on over all blocks. */
  readonly row: number;
  /** What the cell holds; `''` where it is empty. */
  readonly cell: RegisterCell;
}

/** All cells of a column that could not be counted for one reason. */
export interface CountingProblem {
  readonly code: CountingProblemCode;
  /** How many cells. */
  readonly count: number;
  /** The first of them, in the order of the rows. */
  readonly first: readonly ProblemCell[];
}

const codes: readonly CountingProblemCode[] = ['missing', 'unknown', 'out-of-range'];

function problemOf(code: number): CountingProblemCode {
  switch (code) {
    case noCode.missing:
      return 'missing';
    case noCode.unknown:
      return 'unknown';
    case noCode.outOfRange:
      return 'out-of-range';
    default:
      throw new RangeError(`${String(code)} is no reason.`);
  }
}

/** Gathers what could not be counted in one column. */
export class CountingProblems {
  private readonly gathered = new Map<CountingProblemCode, { count: number; first: ProblemCell[] }>();

  /** @param most how many cells of each reason are kept by address */
  constructor(private readonly most: number) {}

  /** Notes a cell; `code` is one of {@link noCode}. */
  note(code: number, row: number, cell: RegisterCell): void {
    const problem = problemOf(code);
    let gathered = this.gathered.get(problem);
    if (!gathered) this.gathered.set(problem, (gathered = { count: 0, first: [] }));
    gathered.count++;
    if (gathered.first.length < this.most) gathered.first.push({ row, cell });
  }

  /** What was noted so far, one entry for each reason that occurred, in a fixed order. */
  list(): CountingProblem[] {
    return codes.flatMap((code) => {
      const gathered = this.gathered.get(code);
      return gathered ? [{ code, count: gathered.count, first: [...gathered.first] }] : [];
    });
  }
}
