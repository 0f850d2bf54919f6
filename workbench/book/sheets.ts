import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { IWorksheetData, Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { OfficeFailure, invalidArgument } from './office-failure';
import type { UniverHandle } from './univer-handle';
import { smallestSheet, withoutShowing } from './univer-handle';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

const longestName = 31;
/** Excel's standard column of 8.43 characters and row of 15 points, in pixels. */
const standardWidth = 64;
const standardHeight = 20;

/** The worksheets of the book: their order, names and what is seen of them. */
export class Sheets {
  constructor(private readonly handle: UniverHandle) {}

  ids(): readonly string[] {
    return this.handle.workbook.getSheetOrders();
  }

  has(sheetId: string): boolean {
    return Boolean(this.handle.workbook.getSheetBySheetId(sheetId));
  }

  /** By id, or by name without regard to case; null when there is none. */
  find(idOrName: string): string | null {
    const wanted = foldName(idOrName);
    const ids = this.ids();
    return (
      ids.find((id) => id.toUpperCase() === idOrName.toUpperCase()) ??
      ids.find((id) => foldName(this.name(id)) === wanted) ??
      null
    );
  }

  name(sheetId: string): string {
    return this.handle.worksheet(sheetId).getName();
  }

  /** Zero-based place among all sheets, the hidden ones too. */
  position(sheetId: string): number {
    this.handle.worksheet(sheetId);
    return this.ids().indexOf(sheetId);
  }

  visibility(sheetId: string): SheetVisibility {
    if (this.handle.worksheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
    const custom = this.handle.worksheet(sheetId).getConfig().custom as
      { veryHidden?: boolean } | null | undefined;
    return custom?.veryHidden === true ? 'VeryHidden' : 'Hidden';
  }

  /** `#RRGGBB`, or empty when the tab has no colour. */
  tabColor(sheetId: string): string {
    return this.handle.worksheet(sheetId).getTabColor() ?? '';
  }

  showsGridlines(sheetId: string): boolean {
    return !this.handle.worksheet(sheetId).hasHiddenGridlines();
  }

  activeId(): string {
    return this.handle.workbook.ensureActiveSheet().getSheetId();
  }

  /** A new empty sheet at the end, not activated; without a name it becomes `Sheet<n>`. Gives its id. */
  add(name: string | null): string {
    const wanted = name ?? this.freeName();
    this.checkName(wanted, null, 'WorksheetCollection.add');
    const id = newOfficeId();
    this.insert(newSheet(id, wanted), this.ids().length);
    return id;
  }

  /** Puts a sheet, with what it holds, at a position; the sheet shown stays the one shown. */
  insert(sheet: IWorksheetData, position: number): void {
    this.handle.mutate(
      InsertSheetMutation.id,
      { unitId: this.handle.unitId, index: position, sheet },
      withoutShowing,
    );
  }

  /** ItemAlreadyExists for another sheet's name, InvalidArgument for what Excel does not take as a name. */
  rename(sheetId: string, name: string): void {
    if (this.name(sheetId) === name) return;
    this.checkName(name, sheetId, 'Worksheet.name');
    // The command, not the mutation: with it the formulas and names that point at the sheet follow.
    this.handle.mutate(SetWorksheetNameCommand.id, { unitId: this.handle.unitId, subUnitId: sheetId, name });
  }

  /** InvalidOperation for the last sheet that is seen, as a workbook always shows one, and for a very hidden one. */
  remove(sheetId: string): void {
    // Source: Excel.Worksheet.delete, "if the worksheet's visibility is set to "VeryHidden", the delete operation will fail".
    if (this.visibility(sheetId) === 'VeryHidden') {
      throw new OfficeFailure('InvalidOperation', `The worksheet "${this.name(sheetId)}" is very hidden.`);
    }
    this.refuseLastVisible(sheetId, 'delete');
    if (this.activeId() === sheetId) {
      const next = this.visibleIds().find((id) => id !== sheetId);
      if (next) this.activate(next);
    }
    // The command, not the mutation: with it the formulas that point at the sheet become #REF!.
    this.handle.mutate(RemoveSheetCommand.id, { unitId: this.handle.unitId, subUnitId: sheetId });
  }

  move(sheetId: string, position: number): void {
    const last = this.ids().length - 1;
    if (!Number.isInteger(position) || position < 0 || position > last) {
      throw invalidArgument(
        'Worksheet.position',
        `a whole number from 0 to ${last} is wanted, not ${position}.`,
      );
    }
    this.handle.mutate(SetWorksheetOrderMutation.id, {
      unitId: this.handle.unitId,
      subUnitId: sheetId,
      fromOrder: this.position(sheetId),
      toOrder: position,
    });
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    if (visibility !== 'Visible') {
      this.refuseLastVisible(sheetId, 'hide');
      if (this.activeId() === sheetId) {
        const next = this.visibleIds().find((id) => id !== sheetId);
        if (next) this.activate(next);
      }
    }
    // Univer has one kind of hidden; the snapshot's own mark tells the other, as `files` reads it.
    const config = this.handle.worksheet(sheetId).getConfig();
    config.custom = { ...(config.custom as object | null), veryHidden: visibility === 'VeryHidden' };
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.handle.mutate(
      SetWorksheetHideMutation.id,
      { unitId: this.handle.unitId, subUnitId: sheetId, hidden },
      withoutShowing,
    );
  }

  setTabColor(sheetId: string, color: string): void {
    this.handle.mutate(SetTabColorMutation.id, { unitId: this.handle.unitId, subUnitId: sheetId, color });
  }

  showGridlines(sheetId: string, shown: boolean): void {
    this.handle.mutate(ToggleGridlinesMutation.id, {
      unitId: this.handle.unitId,
      subUnitId: sheetId,
      showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  /** InvalidOperation for a hidden sheet, as in Excel. */
  activate(sheetId: string): void {
    if (this.visibility(sheetId) !== 'Visible') {
      throw new OfficeFailure('InvalidOperation', `The worksheet "${this.name(sheetId)}" is hidden.`);
    }
    if (this.activeId() === sheetId) return;
    this.handle.mutate(SetWorksheetActiveOperation.id, { unitId: this.handle.unitId, subUnitId: sheetId });
  }

  worksheet(sheetId: string): Worksheet {
    return this.handle.worksheet(sheetId);
  }

  private visibleIds(): string[] {
    return this.ids().filter((id) => this.visibility(id) === 'Visible');
  }

  private refuseLastVisible(sheetId: string, what: string): void {
    const visible = this.visibleIds();
    if (visible.length === 1 && visible[0] === sheetId) {
      throw new OfficeFailure(
        'InvalidOperation',
        `A workbook must show a worksheet: cannot ${what} the last one.`,
      );
    }
  }

  /** What Excel calls a copy: `Report (2)`, counting on; shortened where 31 characters would not do. */
  nameOfCopy(name: string): string {
    const base = name.replace(/ \([0-9]+\)$/, '');
    for (let number = 2; ; number++) {
      const ending = ` (${number})`;
      const copy = base.slice(0, longestName - ending.length) + ending;
      if (this.find(copy) === null) return copy;
    }
  }

  private freeName(): string {
    for (let number = 1; ; number++) if (this.find(`Sheet${number}`) === null) return `Sheet${number}`;
  }

  private checkName(name: string, ownId: string | null, member: string): void {
    const length = name.length;
    if (length === 0 || length > longestName) {
      throw invalidArgument(member, `a sheet's name has 1 to ${longestName} characters, not ${length}.`);
    }
    if (/[[\]:*?/\\]/.test(name)) throw invalidArgument(member, `"${name}" holds one of [ ] : * ? / \\.`);
    if (name.startsWith("'") || name.endsWith("'")) {
      throw invalidArgument(member, `"${name}" begins or ends with an apostrophe.`);
    }
    if (foldName(name) === 'HISTORY')
      throw invalidArgument(member, 'Excel keeps the name History for itself.');
    const taken = this.ids().find((id) => foldName(this.name(id)) === foldName(name));
    if (taken !== undefined && taken !== ownId) {
      throw new OfficeFailure(
        'ItemAlreadyExists',
        `A resource with the same name or identifier already exists: "${name}".`,
      );
    }
  }
}

function foldName(name: string): string {
  return name.normalize('NFC').toUpperCase();
}

/** An id in the form that Office.js gives: `{GUID}` in upper case. */
export function newOfficeId(): string {
  const hex = Array.from({ length: 32 }, () => generateRandomId(1, '0123456789ABCDEF')).join('');
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}}`;
}

/** An empty sheet with Excel's standard column and row. */
export function newSheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    ...smallestSheet,
    defaultColumnWidth: standardWidth,
    defaultRowHeight: standardHeight,
    cellData: {},
    mergeData: [],
    showGridlines: BooleanNumber.TRUE,
    hidden: BooleanNumber.FALSE,
  });
}
