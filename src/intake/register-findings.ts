import { cellText } from './cell';
import type { CountedRegister, RegisterProblem, RegisterProblemCode } from './counted-register';
import type { Finding, FindingCode, Severity } from './finding';

const told: Readonly<Record<RegisterProblemCode, readonly [FindingCode, Severity]>> = {
  'committee-missing': ['register-committee-missing', 'warning'],
  'date-missing': ['register-date-missing', 'warning'],
  'date-unknown': ['register-date-unknown', 'warning'],
  'date-out-of-range': ['register-date-out-of-range', 'error'],
  'outside-year': ['register-date-outside-year', 'warning'],
  'mark-unknown': ['register-mark-unknown', 'warning'],
};

function findingOf({ table }: CountedRegister, { code, count, first, mark }: RegisterProblem): Finding[] {
  const [cell] = first;
  if (!cell) return [];
  const [finding, severity] = told[code];
  const cells = first.map(({ where }) => cellText(where.row, where.column)).join(', ');
  const facts = {
    count,
    cells: count > first.length ? `${cells}, …` : cells,
    text: cell.text,
    ...(table.year !== null && { year: String(table.year) }),
    ...(mark && { field: mark }),
  };
  return [{ code: finding, severity, where: cell.where, facts }];
}

/** What could not be counted of a register, or was counted and is doubtful: one finding for each reason, at its first cell. */
export function findInRegister(register: CountedRegister): readonly Finding[] {
  return register.problems.flatMap((problem) => findingOf(register, problem));
}
