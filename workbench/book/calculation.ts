import type { IDisposable } from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { UniverHandle } from './univer-handle';

const formatTriggers: ReadonlySet<unknown> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/**
 * Knows whether Univer still has something to calculate. Univer gathers changes for 100 ms and then calculates; its own
 * way to wait for that takes half a second when nothing is pending, so this follows the commands themselves.
 */
export class Calculation {
  private changed = false;
  private running = 0;
  private holds = 0;
  private waiting: (() => void)[] = [];
  private readonly subscription: IDisposable;
  private readonly completedListeners = new Set<() => void>();
  private readonly forcedListeners = new Set<() => void>();

  constructor(private readonly handle: UniverHandle) {
    const dirty = handle.injector.get(IActiveDirtyManagerService);
    this.subscription = handle.onCommand((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.changed = false;
        this.running += 1;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.follow(command.params as ISetFormulaCalculationNotificationMutation);
      } else if (dirty.get(command.id)) {
        const { trigger } = command.params as { trigger?: unknown };
        const isFormat = formatTriggers.has(trigger);
        const isOwnResult = command.id === SetRangeValuesMutation.id && options?.onlyLocal === true;
        if (!isOwnResult && !isFormat) this.changed = true;
      }
    });
  }

  get isSettled(): boolean {
    return !this.changed && this.running === 0 && this.holds === 0;
  }

  /** Resolves when every change so far is calculated and its results stand in the cells; at once when nothing is pending. */
  settle(): Promise<void> {
    if (this.isSettled) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Called after each calculation, when its results stand in the cells and before anyone waiting is told. */
  onCompleted(listener: () => void): () => void {
    this.completedListeners.add(listener);
    return () => this.completedListeners.delete(listener);
  }

  /** Keeps everyone waiting who settles: values are still to come from elsewhere. Ended by what it gives. */
  hold(): () => void {
    this.holds += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.holds -= 1;
      void Promise.resolve().then(() => this.tellWaiting());
    };
  }

  /** Called before every formula is calculated anew because someone asked for that. */
  onForced(listener: () => void): () => void {
    this.forcedListeners.add(listener);
    return () => this.forcedListeners.delete(listener);
  }

  /** Calculates every formula anew, as Excel does on `calculate(Full)`. */
  calculateAll(): void {
    for (const listener of this.forcedListeners) listener();
    this.handle.mutate(SetTriggerFormulaCalculationStartMutation.id, {
      ...nothingDirty,
      forceCalculation: true,
    });
  }

  /** Calculates the formulas that were opened without a value; the values of the others are kept. */
  calculateEmpty(): void {
    const dirtyRanges = this.handle.injector.get(FormulaDataModel).getFormulaDirtyRanges();
    if (dirtyRanges.length === 0) return;
    this.handle.mutate(SetTriggerFormulaCalculationStartMutation.id, { ...nothingDirty, dirtyRanges });
  }

  /** Calculates the formulas of these cells anew, and what depends on them. */
  calculateCells(cells: readonly { sheetId: string; row: number; column: number }[]): void {
    this.handle.mutate(SetTriggerFormulaCalculationStartMutation.id, {
      ...nothingDirty,
      // What a formula depends on is kept from when it was read last, perhaps before its function was known.
      clearDependencyTreeCache: {
        [this.handle.unitId]: Object.fromEntries(cells.map(({ sheetId }) => [sheetId, '1'])),
      },
      dirtyRanges: cells.map(({ sheetId, row, column }) => ({
        unitId: this.handle.unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
    });
  }

  dispose(): void {
    this.subscription.dispose();
    this.completedListeners.clear();
    this.forcedListeners.clear();
    this.waiting = [];
  }

  private follow(notification: ISetFormulaCalculationNotificationMutation): void {
    const state = notification.functionsExecutedState;
    if (state === undefined || state === FormulaExecutedStateType.INITIAL) return;
    this.running = 0;
    // A stopped run is started again by Univer with the same changes, in the same turn: that start comes first.
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.changed = true;
    void Promise.resolve().then(() => this.tellIfSettled());
  }

  private tellIfSettled(): void {
    if (this.running > 0) return;
    for (const listener of this.completedListeners) listener();
    this.tellWaiting();
  }

  private tellWaiting(): void {
    if (!this.isSettled) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

const nothingDirty = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
