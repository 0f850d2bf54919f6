import { SetFrozenMutation, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { lastSheetColumn, lastSheetRow } from './address';
import type { Area } from './book-data';
import { rangeOf } from './formats';
import type { Sheets } from './sheets';
import type { UniverHandle } from './univer-handle';

/** What is seen of the sheets: frozen panes and the selection. */
export class View {
  constructor(
    private readonly handle: UniverHandle,
    private readonly sheets: Sheets,
  ) {}

  /** How many rows and columns, from the upper left corner, do not scroll. */
  frozen(sheetId: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.handle.worksheet(sheetId).getFreeze();
    return { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.handle.mutate(SetFrozenMutation.id, {
      unitId: this.handle.unitId,
      subUnitId: sheetId,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      xSplit: columns,
      ySplit: rows,
    });
  }

  /** The selected cells of the sheet shown, A1 before anyone selected. */
  selection(): { readonly sheetId: string; readonly area: Area } {
    const sheetId = this.sheets.activeId();
    const selections = this.handle.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.handle.unitId)
      .getSelectionsOfWorksheet(sheetId);
    const range = selections[selections.length - 1]?.range;
    if (!range) return { sheetId, area: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 } };
    // Univer writes NaN where a whole row or column is selected.
    const edge = (value: number, instead: number): number => (Number.isNaN(value) ? instead : value);
    return {
      sheetId,
      area: {
        firstRow: edge(range.startRow, 0),
        firstColumn: edge(range.startColumn, 0),
        lastRow: edge(range.endRow, lastSheetRow),
        lastColumn: edge(range.endColumn, lastSheetColumn),
      },
    };
  }

  /** Shows the sheet and selects the area on it. */
  select(sheetId: string, area: Area): void {
    this.sheets.activate(sheetId);
    if (area.lastRow < lastSheetRow && area.lastColumn < lastSheetColumn) {
      this.handle.ensureSize(sheetId, area.lastRow, area.lastColumn);
    }
    const primary = {
      ...rangeOf({ ...area, lastRow: area.firstRow, lastColumn: area.firstColumn }),
      actualRow: area.firstRow,
      actualColumn: area.firstColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.handle.mutate(SetSelectionsOperation.id, {
      unitId: this.handle.unitId,
      subUnitId: sheetId,
      selections: [{ range: rangeOf(area), primary, style: null }],
    });
  }
}
