import { ICalculateFormulaService } from '@univerjs/engine-formula';
import type { Calculation } from './calculation';
import type { CellValue } from './cell-reading';
import type { UniverHandle } from './univer-handle';

/** Formulas that stand in no cell: those of names, validations and conditional formats. */
export class FormulaEvaluation {
  constructor(
    private readonly handle: UniverHandle,
    private readonly calculation: Calculation,
  ) {}

  /**
   * What a formula gives on a sheet, as rows of values; one value is one row of one. Error values are their texts. The
   * formula has its leading `=` and means by its bare references the cells of the sheet.
   */
  async evaluate(sheetId: string, formula: string): Promise<CellValue[][]> {
    await this.calculation.settle();
    const { unitId, injector } = this.handle;
    const request = { [unitId]: { [sheetId]: { 0: { 0: [formula] } } } };
    const answer = await injector.get(ICalculateFormulaService).executeFormulas(request);
    const value = answer[unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value;
    const rows = Array.isArray(value) ? value : [[value ?? '']];
    return rows.map((row) => row.map((one) => one ?? ''));
  }
}
