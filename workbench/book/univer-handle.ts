import type {
  IDisposable,
  IExecutionOptions,
  IMutationInfo,
  Injector,
  Univer,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { lastSheetColumn, lastSheetRow } from './address';
import { itemNotFound } from './office-failure';

/** What every part of the book needs of Univer: the open workbook, its commands and its services. */
export class UniverHandle {
  readonly injector: Injector;
  readonly commands: ICommandService;

  constructor(
    readonly univer: Univer,
    readonly workbook: Workbook,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Throws ItemNotFound for a sheet that is gone: a range may outlive its sheet. */
  worksheet(sheetId: string): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(sheetId);
    if (!worksheet) throw itemNotFound(`There is no worksheet with the id ${sheetId}.`);
    return worksheet;
  }

  /**
   * Makes the sheet big enough in Univer for a cell. Univer walks over every row of every sheet at each calculation, so
   * that a sheet of Excel's 1,048,576 rows would cost 60 ms each time; and it does not calculate beyond a sheet's size.
   */
  ensureSize(sheetId: string, row: number, column: number): void {
    const worksheet = this.worksheet(sheetId);
    const place = { unitId: this.unitId, subUnitId: sheetId };
    if (row >= worksheet.getRowCount()) {
      const rowCount = Math.min(lastSheetRow + 1, row + 1 + smallestSheet.rowCount);
      this.mutate(SetWorksheetRowCountMutation.id, { ...place, rowCount });
    }
    if (column >= worksheet.getColumnCount()) {
      const columnCount = Math.min(lastSheetColumn + 1, column + 1 + smallestSheet.columnCount);
      this.mutate(SetWorksheetColumnCountMutation.id, { ...place, columnCount });
    }
  }

  /** Carries out one mutation at once; Univer answers false where it refuses, which would be silent otherwise. */
  mutate<T extends object>(id: string, params: T, options?: IExecutionOptions): void {
    const done = this.commands.syncExecuteCommand<T, boolean>(id, params, options);
    if (!done) throw new Error(`Univer refused ${id}.`);
  }

  /** Every mutation and operation after it was carried out, whoever asked for it. */
  onCommand(listener: (command: Readonly<IMutationInfo>, options?: CommandOptions) => void): IDisposable {
    return this.commands.onCommandExecuted((command, options) => {
      listener({ id: command.id, params: command.params ?? {} }, options);
    });
  }
}

/** The rows and columns that a sheet has in Univer at least; it grows as cells beyond are written. */
export const smallestSheet = { rowCount: 1_000, columnCount: 100 } as const;

/** The marks on a command that tell a user's change from the engine's own. */
export interface CommandOptions {
  readonly onlyLocal?: boolean;
  readonly applyFormulaCalculationResult?: boolean;
}

/** Keeps Univer from showing a sheet because it was added or unhidden, which it does for a person's changes. */
export const withoutShowing: IExecutionOptions = { fromCollab: true };
