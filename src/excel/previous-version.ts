import type { CellRange } from '../intake/raw-block';
import { targetOfFormula, type NameRead } from './name-target';

/**
 * The version of a report before the last one is kept as cells of a very hidden sheet of the add-in's own, so that its
 * formulas go on following their sources when rows are inserted or sheets renamed: formulas kept as text would point at
 * other cells by then. A hidden name points at the cells and says in its comment how far the rewriting came.
 */
export const previousPrefix = '_attainment_previous_';

export interface PreviousVersion {
  /** The name that marks it, such as `_attainment_previous_1`. */
  readonly name: string;
  readonly sheet: string;
  /** Its cells, which are those that they were on the report's own sheet. */
  readonly range: CellRange;
  /** What the rewriting that it was kept for is known by. */
  readonly token: string;
  /** The cells that a rewriting meant to fill which began and never ended; `null` after every rewriting that did. */
  readonly unfinished: CellRange | null;
}

/** The comment of such a name. Excel keeps 255 characters of a comment. */
export function previousComment(token: string, unfinished: CellRange | null): string {
  const { firstRow, firstColumn, lastRow, lastColumn } = unfinished ?? {};
  return JSON.stringify([1, token, unfinished && [firstRow, firstColumn, lastRow, lastColumn]]);
}

/** What a name under our prefix says; `null` for one that is not of our making, `gone` where its sheet was deleted. */
export function previousOfName({ name, formula, comment }: NameRead): PreviousVersion | 'gone' | null {
  if (!name.startsWith(previousPrefix)) return null;
  const said = saidIn(comment);
  if (!said) return null;
  const target = targetOfFormula(formula);
  return target ? { name, ...target, ...said } : 'gone';
}

function saidIn(comment: string): Pick<PreviousVersion, 'token' | 'unfinished'> | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(comment);
  } catch {
    // Not a comment of ours.
    return null;
  }
  if (!Array.isArray(parsed)) return null;
  const [form, token, cells] = parsed as unknown[];
  if (form !== 1 || typeof token !== 'string') return null;
  if (cells === null) return { token, unfinished: null };
  if (!Array.isArray(cells)) return null;
  const numbers = (cells as unknown[]).map(Number);
  const [firstRow = -1, firstColumn = -1, lastRow = -1, lastColumn = -1] = numbers;
  const isRange = numbers.length === 4 && numbers.every((number) => Number.isInteger(number) && number >= 0);
  return isRange ? { token, unfinished: { firstRow, firstColumn, lastRow, lastColumn } } : null;
}
