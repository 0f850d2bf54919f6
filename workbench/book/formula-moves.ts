import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { IFormulaDataItem } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { carryFormula } from './carry-formula';
import type { CellMove } from './cell-moves';
import { carryArea } from './cell-moves';
import type { Names } from './names';
import type { Sheets } from './sheets';
import type { UniverHandle } from './univer-handle';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** A formula of the workbook and where it stands. */
interface PlacedFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What it gave last. */
  readonly value: Pick<ICellData, 'v' | 't'>;
}

/**
 * Carries formulas and names through a move. The engine knows formulas by their cells: those that change are taken out
 * before the cells move and put back where they belong, with references that follow.
 */
export class FormulaMoves {
  constructor(
    private readonly handle: UniverHandle,
    private readonly sheets: Sheets,
    private readonly names: Names,
  ) {}

  /** Takes out the formulas that the move changes; what it gives puts them back, after the cells have moved. */
  takeOut(move: CellMove): () => void {
    const before: PlacedFormula[] = [];
    const after: PlacedFormula[] = [];
    for (const { formula, isShared } of this.all()) {
      const carried = this.carry(formula, move);
      // A shared formula leans on the place of its first cell.
      if (!isShared && carried && isSamePlaced(carried, formula)) continue;
      before.push(formula);
      if (carried) after.push(carried);
    }
    this.write(before, () => ({ f: null, si: null }));
    return () => {
      this.write(after, ({ text, value }) => ({ f: text, si: null, ...value }));
      this.carryNames(move);
    };
  }

  private *all(): Iterable<{ readonly formula: PlacedFormula; readonly isShared: boolean }> {
    const model = this.handle.injector.get(FormulaDataModel);
    const { unitId } = this.handle;
    for (const [sheetId, rows] of Object.entries(model.getFormulaData()[unitId] ?? {})) {
      for (const [rowKey, line] of Object.entries(rows ?? {})) {
        const items: [string, Nullable<IFormulaDataItem>][] = Object.entries(line ?? {});
        for (const [columnKey, item] of items) {
          if (!item) continue;
          const row = Number(rowKey);
          const column = Number(columnKey);
          const isShared = Boolean(item.si);
          const text = isShared ? model.getFormulaStringByCell(row, column, sheetId, unitId) : item.f;
          if (!text) continue;
          // The engine empties a cell whose formula is taken out.
          const { v, t } = this.handle.worksheet(sheetId).getCellRaw(row, column) ?? {};
          yield { formula: { sheetId, row, column, text, value: { v, t } }, isShared };
        }
      }
    }
  }

  private carry(formula: PlacedFormula, move: CellMove): PlacedFormula | null {
    const { sheetId, row, column } = formula;
    const place = { sheetName: this.sheets.name(sheetId), movedSheetName: this.sheets.name(move.sheetId) };
    const text = carryFormula(formula.text, move, place);
    if (sheetId !== move.sheetId) return { ...formula, text };
    const cell = carryArea({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, move);
    return cell && { ...formula, row: cell.firstRow, column: cell.firstColumn, text };
  }

  private write(formulas: readonly PlacedFormula[], content: (formula: PlacedFormula) => ICellData): void {
    const bySheet = new Map<string, Matrix>();
    for (const formula of formulas) {
      const matrix = bySheet.get(formula.sheetId) ?? {};
      bySheet.set(formula.sheetId, matrix);
      (matrix[formula.row] ??= {})[formula.column] = content(formula);
    }
    for (const [subUnitId, cellValue] of bySheet) {
      this.handle.mutate(SetRangeValuesMutation.id, { unitId: this.handle.unitId, subUnitId, cellValue });
    }
  }

  private carryNames(move: CellMove): void {
    const movedSheetName = this.sheets.name(move.sheetId);
    for (const name of this.names.all()) {
      const sheetName = name.scope === null ? null : this.sheets.name(name.scope);
      const formula = carryFormula(name.formula, move, { sheetName, movedSheetName });
      if (formula !== name.formula) this.names.change(name.id, { formula });
    }
  }
}

function isSamePlaced(a: PlacedFormula, b: PlacedFormula): boolean {
  return a.text === b.text && a.row === b.row && a.column === b.column;
}
