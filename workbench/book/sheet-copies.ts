import { Tools } from '@univerjs/core';
import { wholeSheet } from './address';
import type { ChartData, SheetExtras } from './book-data';
import type { Calculation } from './calculation';
import type { Cells } from './cells';
import { requireCopyable, withNewIds } from './copied-marks';
import type { Names } from './names';
import { OfficeFailure } from './office-failure';
import { renamedSheetReferences } from './renamed-sheet';
import type { Sheets } from './sheets';
import { newOfficeId } from './sheets';
import type { SideStore } from './side-store';
import type { UniverHandle } from './univer-handle';

/** Copies of whole sheets. */
export class SheetCopies {
  constructor(
    private readonly handle: UniverHandle,
    private readonly sheets: Sheets,
    private readonly cells: Cells,
    private readonly names: Names,
    private readonly side: SideStore,
    private readonly calculation: Calculation,
  ) {}

  /**
   * A copy of the sheet with all that is on it, called as Excel calls copies (`Report (2)`); gives its id. What the
   * charts and the names of the sheet refer to on it, the copies refer to on the copy; formulas with the sheet's name
   * in them stay with the original. A name of the workbook for cells of the sheet becomes one of the copy as well.
   */
  copy(sheetId: string, position: number, member: string): string {
    const extras = this.side.of(sheetId);
    const kept = [
      ...extras.keptInFile,
      ...(extras.charts.some(({ fromFile }) => fromFile) ? ['charts'] : []),
    ];
    if (kept.length > 0) {
      throw new OfficeFailure(
        'NotImplemented',
        `${member}: this host does not copy what only the file holds of a worksheet: ${kept.join(', ')}.`,
      );
    }
    requireCopyable(extras, wholeSheet, { transpose: false, formatsOnly: false }, member);
    const id = newOfficeId();
    const former = this.sheets.name(sheetId);
    const name = this.sheets.nameOfCopy(former);
    const sheet = { ...Tools.deepClone(this.handle.worksheet(sheetId).getConfig()), id, name };
    this.sheets.insert(sheet, position);
    this.copyNames(sheetId, id, former, name, member);
    this.side.change(id, copiedExtras(extras, former, name));
    this.recalculate(id);
    return id;
  }

  private copyNames(sheetId: string, copyId: string, former: string, now: string, member: string): void {
    for (const one of this.names.all()) {
      const isOwn = one.scope === sheetId;
      const refersToIt = one.scope === null && this.names.target(one)?.sheetId === sheetId;
      if ((!isOwn && !refersToIt) || this.names.find(one.name, copyId)) continue;
      const { name, visible, comment } = one;
      const formula = renamedSheetReferences(one.formula, former, now);
      this.names.add({ name, formula, scope: copyId, visible, comment }, member);
    }
  }

  /** Arrays that spill stand beside the cells and are not among what was copied. */
  private recalculate(sheetId: string): void {
    const formulas: { sheetId: string; row: number; column: number }[] = [];
    this.cells.eachStored(sheetId, wholeSheet, (cell, row, column) => {
      if (cell.f || cell.si) formulas.push({ sheetId, row, column });
    });
    if (formulas.length > 0) this.calculation.calculateCells(formulas);
  }
}

function copiedExtras(extras: SheetExtras, former: string, now: string): SheetExtras {
  return {
    ...extras,
    charts: extras.charts.map((chart) => copiedChart(chart, former, now)),
    conditionalFormats: extras.conditionalFormats.map((format) => ({ ...format, id: newOfficeId() })),
    comments: extras.comments.map(withNewIds),
  };
}

function copiedChart(chart: ChartData, former: string, now: string): ChartData {
  const series = chart.series.map((one) => ({
    ...one,
    values: renamedSheetReferences(one.values, former, now),
    categories: renamedSheetReferences(one.categories, former, now),
  }));
  return { ...chart, id: newOfficeId(), fromFile: false, series };
}
