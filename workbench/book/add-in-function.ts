import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { Area } from './book-data';

/** One cell of an argument or result: null is a blank cell, an error is told from text by its own shape. */
export type FunctionCell = number | string | boolean | null | FunctionErrorValue;

export interface FunctionErrorValue {
  readonly error: ErrorType;
}

/** An argument or result: a value, or rows of them. */
export type FunctionValue = FunctionCell | readonly (readonly FunctionCell[])[];

/** The cell whose formula calls. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Where an argument stands in the workbook; null for one that is no reference. */
export type ArgumentPlace = { readonly sheetId: string; readonly area: Area } | null;

/** What a call knows of its surroundings. */
export interface CallSite {
  readonly cell: CallingCell;
  /** One for each argument; none where the function was not registered to be told. */
  readonly places: readonly ArgumentPlace[];
}

/** Answers a call at once; it may neither throw nor reject, which would stop Univer's engine for good. */
export type FunctionEvaluator = (args: readonly FunctionValue[], site: CallSite) => FunctionValue;

/** A worksheet function of an add-in, as Univer's formula engine calls it: with blanks and errors told apart. */
export class AddInFunction extends BaseFunction {
  /** @param needsPlaces whether the evaluator is told where each argument stands */
  constructor(
    functionName: string,
    private readonly evaluate: FunctionEvaluator,
    needsPlaces: boolean,
  ) {
    super(functionName);
    this.needsReferenceObject = needsPlaces;
  }

  /** A text in the formula stays text, whatever it looks like. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const places = this.needsReferenceObject ? variants.map(placeOf) : [];
    return valueObject(this.evaluate(variants.map(functionValue), { cell, places }));
  }
}

function placeOf(variant: FunctionVariantType): ArgumentPlace {
  if (!(variant instanceof BaseReferenceObject)) return null;
  const { startRow, startColumn, endRow, endColumn } = variant.getRangePosition();
  const area = { firstRow: startRow, firstColumn: startColumn, lastRow: endRow, lastColumn: endColumn };
  return { sheetId: variant.getSheetId(), area };
}

export function isErrorValue(value: FunctionValue): value is FunctionErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

function functionValue(variant: FunctionVariantType): FunctionValue {
  if (variant instanceof BaseReferenceObject) return functionValue(variant.toArrayValueObject());
  if (!variant.isArray()) return functionCell(variant as BaseValueObject);
  const array = variant as ArrayValueObject;
  return array.getArrayValue().map((line) => line.map((one) => (one ? functionCell(one) : null)));
}

function functionCell(variant: BaseValueObject): FunctionCell {
  if (variant.isError()) return { error: variant.getValue() as ErrorType };
  return variant.isNull() ? null : variant.getValue();
}

function valueObject(value: FunctionValue): BaseValueObject {
  if (!Array.isArray(value)) return cellObject(value as FunctionCell);
  const rows: readonly (readonly FunctionCell[])[] = value;
  const columns = rows[0]?.length ?? 0;
  if (columns === 0 || rows.some((row) => row.length !== columns))
    return ErrorValueObject.create(ErrorType.VALUE);
  if (rows.length === 1 && columns === 1) return cellObject(rows[0]?.[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(cellObject)),
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function cellObject(value: FunctionCell): BaseValueObject {
  if (value !== null && typeof value === 'object') return ErrorValueObject.create(value.error);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  // A null that a function returns shows as 0 in Excel (OfficeDev/office-js issue 1503).
  return NumberValueObject.create(value ?? 0);
}
