import type { Outcome } from '../excel/outcome';
import { insertFormula } from '../excel/insert-formula';
import { cellText } from '../intake/cell';
import type { FunctionEntry } from './function-list';

/**
 * Writes a function's example into the active cell if that is empty, and gives the cell as a person reads it:
 * `Kết nạp 2022!H12`.
 */
export async function insertFunction({ formula }: FunctionEntry): Promise<Outcome<string>> {
  const outcome = await insertFormula(formula);
  if (!outcome.ok) return outcome;
  const { sheet, row, column } = outcome.value;
  return { ok: true, value: `${sheet}!${cellText(row, column)}` };
}
