import { CellValueType, InterceptorEffectEnum, numfmt } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable, Workbook } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Book } from '../book/book';
import type { Culture } from '../book/culture';
import { readTypedText } from '../book/typed-text';

/**
 * Lets the grid read and show numbers by the workbook's culture, as Excel does by the system's: what is typed, what
 * stands in the cell editor, and numbers without a format, all of which Univer takes for American. Formulas are typed in
 * English grammar whatever the culture.
 */
export function followCulture(book: Book): void {
  const { culture, handle } = book;
  const interceptors = handle.injector.get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: outermost,
    handler: (cell, context, next) =>
      next(
        cell && typed(cell, context.worksheet.getCellRaw(context.row, context.col), culture, handle.workbook),
      ),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: outermost,
    handler: (cell, _context, next) => shownInEditor(next(cell), culture),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After number formats, which leave numbers without one as they are.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, _location, next) => next(cell && shownInCell(cell, culture)),
  });
}

const outermost = 1_000;

/** The number that a typed text is, with the format that it brings to a cell without one. */
function typed(
  cell: Nullable<ICellData>,
  former: Nullable<ICellData>,
  culture: Culture,
  workbook: Workbook,
): Nullable<ICellData> {
  if (!cell || typeof cell.v !== 'string' || cell.f || cell.p || cell.t === CellValueType.FORCE_STRING)
    return cell;
  const styles = workbook.getStyles();
  const style = styles.get(cell.s) ?? styles.get(former?.s) ?? {};
  const pattern = style.n?.pattern ?? 'General';
  if (pattern === '@' || pattern === '@@@') return cell;
  const value = readTypedText(cell.v, culture);
  if (!value) return { ...cell, t: CellValueType.STRING };
  const isPlain = pattern === 'General';
  const formatted: IStyleData = { ...style, n: { pattern: value.format ?? pattern } };
  return {
    ...cell,
    v: value.v,
    t: value.t,
    ...(isPlain && value.format !== null ? { s: formatted } : {}),
  };
}

/** A number as it is typed: without group separators, with all of its digits. */
function shownInEditor(cell: Nullable<ICellData>, { decimalSeparator }: Culture): Nullable<ICellData> {
  if (!cell || decimalSeparator === '.') return cell;
  const isNumber = typeof cell.v === 'number' || (typeof cell.v === 'string' && /^-?\d+\.\d+%$/.test(cell.v));
  return isNumber && !cell.f ? { ...cell, v: String(cell.v).replace('.', decimalSeparator) } : cell;
}

function shownInCell<Cell extends ICellData>(cell: Cell, { formatTag }: Culture): Cell {
  if (typeof cell.v !== 'number' || cell.t === CellValueType.BOOLEAN || Number.isInteger(cell.v)) return cell;
  return { ...cell, v: numfmt.format('General', cell.v, { locale: formatTag }) };
}
