import { replaceTableReferences, tableReferenceText } from '../book/table-references';

/** A formula of the file as cells keep it: `[@Name]` in the place of `[[#This Row],[Name]]`. Without the leading `=`. */
export function withShortReferences(formula: string): string {
  return replaceTableReferences(formula, (reference) =>
    reference.items.length === 1 && reference.items[0] === '#This Row'
      ? tableReferenceText(reference, 'cell')
      : null,
  );
}

/** The other way round. */
export function withFileReferences(formula: string): string {
  return replaceTableReferences(formula, (reference) =>
    reference.items.length === 1 && reference.items[0] === '#This Row'
      ? tableReferenceText(reference, 'file')
      : null,
  );
}

/** What a total row's function is as SUBTOTAL's first argument (ECMA-376 part 1, 18.18.90 ST_TotalsRowFunction). */
const functionNumbers: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** The formula of a total row's function, such as `=SUBTOTAL(109,Table1[Name])`; null for `none` and `custom`. */
export function totalFormula(name: string, table: string, column: string): string | null {
  const number = functionNumbers[name];
  const reference = tableReferenceText({ table, items: [], columns: [column, column] }, 'cell');
  return number === undefined ? null : `=SUBTOTAL(${number},${reference})`;
}

/** The function whose formula it is; null for any other formula. */
export function totalFunction(formula: string, table: string, column: string): string | null {
  const wanted = formula.toUpperCase();
  return (
    Object.keys(functionNumbers).find(
      (name) => totalFormula(name, table, column)?.toUpperCase() === wanted,
    ) ?? null
  );
}
