import type { RegisterCell } from '../measures/counting-columns';
import type { CountingProblem, CountingProblemCode } from '../measures/counting-problems';
import type { CellAddress } from './cell';
import {
  registerMarks,
  type RegisterMark,
  type RegisterProblem,
  type RegisterProblemCode,
} from './counted-register';

/** What a register is counted by: its columns, and `entry`, committee and month together, beside `any`, which is all rows. */
export type CountedColumn = 'committee' | 'date' | 'entry' | 'any' | RegisterMark;

const dateProblems: Readonly<Record<CountingProblemCode, RegisterProblemCode>> = {
  missing: 'date-missing',
  unknown: 'date-unknown',
  'out-of-range': 'date-out-of-range',
};

/** Problems of a column in the register's own terms, with addresses in place of row numbers. */
export function registerProblems(
  problems: Partial<Readonly<Record<CountedColumn, readonly CountingProblem[]>>>,
  addressOf: (row: number, column: CountedColumn) => CellAddress,
): readonly RegisterProblem[] {
  const told = (
    column: CountedColumn,
    { count, first }: CountingProblem,
    code: RegisterProblemCode,
  ): RegisterProblem => ({
    code,
    count,
    first: first.map(({ row, cell }) => ({ where: addressOf(row, column), text: textOf(cell) })),
  });
  return [
    ...(problems.committee ?? []).map((problem) => told('committee', problem, 'committee-missing')),
    ...(problems.date ?? []).map((problem) => told('date', problem, dateProblems[problem.code])),
    ...registerMarks.flatMap((mark) =>
      (problems[mark] ?? []).map((problem) => ({ ...told(mark, problem, 'mark-unknown'), mark })),
    ),
  ];
}

function textOf(cell: RegisterCell): string {
  return typeof cell === 'string' ? cell.trim() : String(cell);
}
