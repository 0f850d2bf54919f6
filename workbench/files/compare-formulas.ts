import type { BookData } from '../book/book-data';
import { cellName, quotedName } from './cell-address';
import { fileValue } from './cell-xml';
import type { CellMatrix } from './read-cells';
import { isNewFunction, withPrefixes } from './formula-prefixes';
import { formulaTokens } from '../book/formula-tokens';

/** A formula whose value differs between two workbooks. */
export interface FormulaDifference {
  /** `'Báo cáo'!D10`. */
  readonly where: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface FormulaComparison {
  readonly compared: number;
  readonly differences: readonly FormulaDifference[];
  /** Cells that use the add-in's functions, directly, which no other program can calculate. */
  readonly skipped: readonly string[];
  /** Cells that the other program could not calculate (#NAME?) and that use a function newer than Excel 2019. */
  readonly unknown: readonly string[];
}

/** Functions that only the add-in has. */
const addInFunctions = /^(?:[A-Z]+\.)?ATTAINMENT$/i;

/** Two programs add in another order: figures count as equal up to this part of the larger one. */
const tolerance = 1e-9;

/** Compares the value of every formula of `ours` with that of the same cell of `theirs`, sheets by their names. */
export function compareFormulas(ours: BookData, theirs: BookData): FormulaComparison {
  const others = new Map(Object.values(theirs.workbook.sheets).map((sheet) => [sheet.name, sheet]));
  const differences: FormulaDifference[] = [];
  const skipped: string[] = [];
  const unknown: string[] = [];
  let compared = 0;
  for (const id of ours.workbook.sheetOrder) {
    const sheet = ours.workbook.sheets[id];
    const other = others.get(sheet?.name);
    const matrix: CellMatrix = sheet?.cellData ?? {};
    for (const row of Object.keys(matrix)) {
      for (const column of Object.keys(matrix[Number(row)] ?? {})) {
        const cell = matrix[Number(row)]?.[Number(column)];
        const formula = cell?.f ?? '';
        if (!cell || formula === '') continue;
        const where = `${quotedName(sheet?.name ?? '')}!${cellName(Number(row), Number(column))}`;
        if (formulaTokens(formula).some(({ kind, text }) => kind === 'word' && addInFunctions.test(text))) {
          skipped.push(where);
          continue;
        }
        const counterpart = other?.cellData?.[Number(row)]?.[Number(column)];
        const [own, found] = [
          fileValue(cell),
          counterpart ? fileValue(counterpart) : { type: null, text: '' },
        ];
        if (found.text === '#NAME?' && usesNewFunction(formula)) {
          unknown.push(where);
          continue;
        }
        compared += 1;
        if (!equalValues(own, found)) differences.push({ where, ours: shown(own), theirs: shown(found) });
      }
    }
  }
  return { compared, differences, skipped, unknown };
}

type Value = ReturnType<typeof fileValue>;

function equalValues(a: Value, b: Value): boolean {
  // An empty text and no value look the same, and LibreOffice stores the one for the other.
  if (a.text === '' && b.text === '') return true;
  if (a.type === 'n' && b.type === 'n') {
    const [x, y] = [Number(a.text), Number(b.text)];
    return Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y), Number.MIN_VALUE);
  }
  return a.type === b.type && a.text === b.text;
}

function shown(value: Value): string {
  return value.type === null ? '(nothing)' : value.type === 'str' ? JSON.stringify(value.text) : value.text;
}

function usesNewFunction(formula: string): boolean {
  const tokens = formulaTokens(withPrefixes(formula.replace(/^=/, '')));
  return tokens.some(
    ({ kind, text }) => kind === 'word' && isNewFunction(text.replace(/^(?:_xl\w+\.)+/, '')),
  );
}
