import type { PlanCell } from '../reports/sheet-plan';

/** Text that Excel leaves as it is: it starts with a letter and holds nothing that could be read as a number or date. */
const plainText = /^\p{L}[^\d]*$/u;
const booleans = /^(true|false)$/i;

/**
 * What is assigned to `range.formulas` for a cell of a plan. Excel reads strings as if they were typed, so that text such
 * as `=1+1`, `1/2` or `TRUE` would become a formula, a date or a truth value: text that is not plainly text gets the
 * apostrophe that says so.
 */
export function cellContent(cell: PlanCell): string | number {
  switch (cell.kind) {
    case 'number':
      return cell.value;
    case 'formula':
      return cell.formula;
    case 'text':
      return plainText.test(cell.text) && !booleans.test(cell.text) ? cell.text : `'${cell.text}`;
  }
}
