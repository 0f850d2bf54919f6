import { numfmt } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { readEntry, readLocalEntry } from '../../book/cell-entry';
import type { CellValue } from '../../book/cell-reading';
import type { ReadEntry } from '../../book/cells';
import { formulaToLocal } from '../../book/local-formula';
import { numberFormatFromLocal, numberFormatToLocal } from '../../book/local-number-format';
import { invalidArgument } from '../../book/office-failure';
import { fromR1C1, toR1C1 } from '../../book/r1c1';
import type { Arguments } from '../arguments';
import { assignedMatrix } from '../assigned-matrix';
import type { ObjectType } from '../office-object';
import type { Session } from '../session';
import type { RangeTarget } from './range';

type Scalars = ObjectType<RangeTarget>['scalars'];
type Setters = NonNullable<ObjectType<RangeTarget>['setters']>;

/** Formulas and number formats of Excel.Range in other notations than en-US with A1. */
export const rangeNotationScalars: Scalars = {
  FormulasLocal: (target, session) =>
    formulas(target, session, (formula) => formulaToLocal(formula, session.book.culture)),
  FormulasR1C1: (target, session) =>
    formulas(target, session, (formula, row, column) => toR1C1(formula, { row, column })),
  NumberFormatLocal: ({ sheetId, area }, { book }) =>
    book.cells
      .numberFormats(sheetId, area)
      .map((line) => line.map((format) => numberFormatToLocal(format, book.culture))),
};

export const rangeNotationSetters: Setters = {
  FormulasLocal: (target, value, session) =>
    assign(target, value, session, (one, isTextCell, member) =>
      readLocalEntry(one, isTextCell, member, session.book.culture),
    ),
  FormulasR1C1: (target, value, session) =>
    assign(target, value, session, (one, isTextCell, member, place) =>
      readEntry(isFormula(one) ? fromR1C1(one, place) : one, isTextCell, member),
    ),
  NumberFormatLocal: (target, value, session) => {
    session.requireWritable(target.sheetId, value.member, { option: 'allowFormatCells' });
    setNumberFormats(target, value, session, (format) => numberFormatFromLocal(format, session.book.culture));
  },
};

function isFormula(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('=');
}

async function formulas(
  { sheetId, area }: RangeTarget,
  { book }: Session,
  change: (formula: string, row: number, column: number) => string,
): Promise<CellValue[][]> {
  await book.settle();
  const values = book.cells.values(sheetId, area);
  return book.cells.formulas(sheetId, area).map((line, r) =>
    line.map((formula, c) =>
      // What stands for itself is no formula, though it may begin like one.
      isFormula(formula) && formula !== values[r]?.[c]
        ? change(formula, area.firstRow + r, area.firstColumn + c)
        : formula,
    ),
  );
}

function assign({ sheetId, area }: RangeTarget, value: Arguments, session: Session, read: ReadEntry): void {
  session.requireWritable(sheetId, value.member, { contentsOf: area });
  session.book.cells.write(sheetId, area, assignedMatrix(value, area), value.member, read);
}

/** One format for all cells goes to whole columns as one style; an array goes cell by cell, null leaving its cell. */
export function setNumberFormats(
  { sheetId, area }: RangeTarget,
  value: Arguments,
  { book }: Session,
  change: (format: string) => string = (format) => format,
): void {
  const one = singleFormat(value.raw(0));
  if (one !== null) {
    book.formats.apply(sheetId, area, styleOf(one, value, change));
    return;
  }
  for (const [r, line] of assignedMatrix(value, area).entries()) {
    for (const [c, format] of line.entries()) {
      if (format === null || format === undefined) continue;
      const row = area.firstRow + r;
      const column = area.firstColumn + c;
      const cell = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      book.formats.apply(sheetId, cell, styleOf(format, value, change));
    }
  }
}

/**
 * Text, or an array of one: Microsoft's own tutorial sets `range.numberFormat = [['€#,##0.00']]` on a whole column of a
 * table (docs/tutorials/excel-tutorial.md).
 */
function singleFormat(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  const lines: readonly unknown[] = given;
  const [line] = lines;
  return lines.length === 1 && Array.isArray(line) && line.length === 1 ? (line[0] as unknown) : null;
}

function styleOf(given: unknown, value: Arguments, change: (format: string) => string): IStyleData {
  if (typeof given !== 'string') throw invalidArgument(value.member, 'a number format is text.');
  const format = change(given);
  if (format === '' || format === 'General') return { n: null };
  if (!numfmt.isValidFormat(format)) throw invalidArgument(value.member, `"${given}" is no number format.`);
  return { n: { pattern: format } };
}
