import { intersectArea } from '../book/address';
import type { Area } from '../book/book-data';
import { FilledCells, rectanglesOf } from '../book/filled-cells';
import { OfficeFailure } from '../book/office-failure';
import type { Arguments } from './arguments';
import { officeEnum } from './office-enum';
import type { Session } from './session';
import type { RangeTarget } from './types/range';

/**
 * The cells of a range of one sort (Excel.Range.getSpecialCells): blank ones and those with constants or formulas within
 * what is used, visible ones, and those with conditional formats or data validation.
 */
export async function specialCells(target: RangeTarget, args: Arguments, session: Session): Promise<Area[]> {
  const type = args.oneOf(0, officeEnum.specialCellTypes);
  const wanted = args.has(1) ? args.oneOf(1, officeEnum.specialCellValueTypes) : 'All';
  const { book } = session;
  await book.settle();
  switch (type) {
    case 'Blanks':
      return blanks(target, session);
    case 'Constants':
    case 'Formulas':
      return filled(target, type === 'Formulas', wanted, session);
    case 'Visible':
      return visible(target, session);
    case 'ConditionalFormats':
      return anchored(
        book.side.of(target.sheetId).conditionalFormats.flatMap((one) => ('areas' in one ? one.areas : [])),
        target,
      );
    case 'DataValidations':
      return anchored(
        book.side.of(target.sheetId).validations.flatMap(({ areas }) => areas),
        target,
      );
    default:
      throw new OfficeFailure('NotImplemented', `${args.member}: this host does not look for ${type}.`);
  }
}

function blanks({ sheetId, area }: RangeTarget, { book }: Session): Area[] {
  const used = book.cells.usedArea(sheetId, area, false);
  if (!used) return [];
  const contents = new FilledCells(book.cells, sheetId);
  const cells: [number, number][] = [];
  for (let row = used.firstRow; row <= used.lastRow; row++) {
    for (let column = used.firstColumn; column <= used.lastColumn; column++) {
      if (!contents.has(row, column)) cells.push([row, column]);
    }
  }
  return rectanglesOf(cells);
}

function filled(
  { sheetId, area }: RangeTarget,
  formulas: boolean,
  wanted: string,
  { book }: Session,
): Area[] {
  const used = book.cells.usedArea(sheetId, area, true);
  if (!used) return [];
  const kinds = book.cells.valueKinds(sheetId, used);
  const texts = book.cells.formulas(sheetId, used);
  const values = book.cells.values(sheetId, used);
  const cells: [number, number][] = [];
  for (const [r, line] of kinds.entries()) {
    for (const [c, kind] of line.entries()) {
      // What a formula shows differs from its text; a constant is its own text.
      const isFormula = texts[r]?.[c] !== values[r]?.[c];
      if (kind !== 'Empty' && isFormula === formulas && isWanted(kind, wanted)) {
        cells.push([used.firstRow + r, used.firstColumn + c]);
      }
    }
  }
  return rectanglesOf(cells);
}

/** Excel.SpecialCellValueType names what it takes, one after the other: `ErrorsLogicalText`. */
function isWanted(kind: string, wanted: string): boolean {
  if (wanted === 'All') return true;
  const part = { Error: 'Errors', Boolean: 'Logical', Double: 'Number', String: 'Text' }[kind];
  return part !== undefined && wanted.includes(part);
}

function visible({ sheetId, area }: RangeTarget, { book }: Session): Area[] {
  const used = book.cells.usedArea(sheetId, area, false);
  if (!used) return [];
  const rows = runs(used.firstRow, used.lastRow, (row) => isShown(row, 'rows'));
  const columns = runs(used.firstColumn, used.lastColumn, (column) => isShown(column, 'columns'));
  return rows.flatMap(([firstRow, lastRow]) =>
    columns.map(([firstColumn, lastColumn]) => ({ firstRow, lastRow, firstColumn, lastColumn })),
  );

  function isShown(index: number, what: 'rows' | 'columns'): boolean {
    const line = { firstRow: index, lastRow: index, firstColumn: index, lastColumn: index };
    return book.dimensions.hidden(sheetId, line, what) === false;
  }
}

function runs(first: number, last: number, isIn: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = first; index <= last; index++) {
    if (!isIn(index)) continue;
    const run = found[found.length - 1];
    if (run?.[1] === index - 1) run[1] = index;
    else found.push([index, index]);
  }
  return found;
}

function anchored(areas: readonly Area[], { area }: RangeTarget): Area[] {
  return areas.flatMap((one) => intersectArea(one, area) ?? []);
}
