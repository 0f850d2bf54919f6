import { ERROR_TYPE_SET, ErrorType, ICalculateFormulaService } from '@univerjs/engine-formula';
import type { CellValue } from './cell-reading';
import type { EngineFormulas } from './engine-formulas';
import type { UniverHandle } from './univer-handle';

/** Whether a value that a formula gave is an error. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && ERROR_TYPE_SET.has(value as ErrorType);
}

/** Formulas that stand in no cell: those of names, validations and conditional formats. */
export class FormulaEvaluation {
  constructor(
    private readonly handle: UniverHandle,
    private readonly engine: EngineFormulas,
    /** Resolves when every change so far is calculated. */
    private readonly settle: () => Promise<void>,
  ) {}

  /**
   * What a formula gives on a sheet, as rows of values; one value is one row of one. Error values are their texts. The
   * formula has its leading `=` and means by its bare references the cells of the sheet.
   */
  async evaluate(sheetId: string, formula: string): Promise<CellValue[][]> {
    await this.settle();
    const { unitId, injector } = this.handle;
    const request = { [unitId]: { [sheetId]: { 0: { 0: [this.engine.onSheet(formula, sheetId)] } } } };
    const answer = await injector.get(ICalculateFormulaService).executeFormulas(request);
    const value = answer[unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value;
    const rows = Array.isArray(value) ? value : [[value ?? '']];
    // Source: Excel.NamedItem.value, "returns the #VALUE! error ... if it refers to a user-defined function".
    return rows.map((row) =>
      row.map((one) => (one === (ErrorType.CONNECT as string) ? '#VALUE!' : (one ?? ''))),
    );
  }
}
