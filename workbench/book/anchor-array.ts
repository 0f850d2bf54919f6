import {
  BaseFunction,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  IFormulaRuntimeService,
  IFunctionService,
} from '@univerjs/engine-formula';
import type { FunctionVariantType } from '@univerjs/engine-formula';
import type { IRange } from '@univerjs/core';
import type { EngineFormulas } from './engine-formulas';
import { formulaTokens } from './formula-tokens';
import { anchorArray, anchorArrays } from './spilled-references';
import type { UniverHandle } from './univer-handle';

/** The area that the formula of a cell spills over now; null for a cell whose formula spills nothing. */
type FindSpill = (sheetId: string, row: number, column: number) => IRange | null;

/**
 * Makes the engine calculate `A1#`, which it reads but answers with #VALUE!: as a function that gives a reference, so
 * that the formula depends on the cells that are spilled at the time, like OFFSET.
 */
export function installAnchorArray(handle: UniverHandle, formulas: EngineFormulas): void {
  handle.injector.get(IFunctionService).registerExecutors(new AnchorArray(spillFinder(handle)));
  formulas.changeText((formula) => {
    if (!formula.includes('#')) return formula;
    return anchorArrays(formulaTokens(formula))
      .map(({ text }) => text)
      .join('');
  });
}

/** `#REF!` for a cell that spills nothing, as in Excel. */
class AnchorArray extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor(private readonly find: FindSpill) {
    super(anchorArray);
  }

  override isAddress(): boolean {
    return true;
  }

  override calculate(anchor: FunctionVariantType): FunctionVariantType {
    if (anchor.isError()) return anchor;
    if (!(anchor instanceof BaseReferenceObject) || !anchor.isCell()) {
      return ErrorValueObject.create(ErrorType.REF);
    }
    const { startRow, startColumn } = anchor.getRangePosition();
    const area = this.find(anchor.getSheetId(), startRow, startColumn);
    return area ? this.createReferenceObject(anchor, area) : ErrorValueObject.create(ErrorType.REF);
  }
}

function spillFinder(handle: UniverHandle): FindSpill {
  const { injector, unitId } = handle;
  const runtime = injector.get(IFormulaRuntimeService);
  const model = injector.get(FormulaDataModel);
  return (sheetId, row, column) => {
    const calculated = runtime.getUnitData()[unitId]?.[sheetId]?.getValue(row, column);
    // What this calculation has given the cell already goes before what stands there from the last one.
    const ranges = calculated ? runtime.getUnitArrayFormula() : model.getArrayFormulaRange();
    const area = ranges[unitId]?.[sheetId]?.[row]?.[column];
    const cell = handle.worksheet(sheetId).getCellRaw(row, column);
    const isBlocked = (calculated ?? cell)?.v === ErrorType.SPILL;
    // An anchor whose formula is gone leaves its range behind in the engine.
    return area && cell?.f && !isBlocked ? area : null;
  };
}
