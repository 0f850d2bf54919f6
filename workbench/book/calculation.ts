import type { IDisposable, IMutationInfo } from '@univerjs/core';
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
import type { Area } from './book-data';
import { dirtyAreas, dirtyCells, nothingDirty } from './dirty-data';
import { EngineFormulas } from './engine-formulas';
import { GatheredChanges } from './gathered-changes';
import { forgetParsedFormulas } from './parsed-formulas';
import type { CommandOptions, UniverHandle } from './univer-handle';
import { hasVolatileCall } from './volatile-functions';
import type { CellPlace } from './waiting-changes';
import { WaitingChanges, placeKey } from './waiting-changes';

/** Excel.CalculationMode; there are no data tables here that the second would leave out. */
export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

const formatTriggers: ReadonlySet<unknown> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** So long after the last change the workbook is calculated, where nobody waits for its values: a person may be typing. */
const pause = 100;

/**
 * When the workbook is calculated. Follows Univer's commands and knows whether there is still something to calculate:
 * changes are gathered, at most one calculation runs at a time, and where someone waits it begins at once.
 */
export class Calculation {
  private changed = false;
  private running = 0;
  private holds = 0;
  private waiting: (() => void)[] = [];
  private readonly subscription: IDisposable;
  private readonly completedListeners = new Set<() => void>();
  private readonly forcedListeners = new Set<() => void>();
  private currentMode: CalculationMode = 'Automatic';
  private readonly waitingChanges = new WaitingChanges();
  /** The formulas that the calculation under way is for alone; null when it is for all that are due. */
  private only: ReadonlySet<string> | null = null;
  private wasForEntries = false;
  private readonly dirtyDataOf: IActiveDirtyManagerService['get'];
  private readonly gathered: GatheredChanges;
  private clock: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly handle: UniverHandle,
    engine = new EngineFormulas(handle),
  ) {
    this.gathered = new GatheredChanges(handle);
    const dirty = handle.injector.get(IActiveDirtyManagerService);
    this.dirtyDataOf = dirty.get.bind(dirty);
    // What Univer finds nothing for here it does not calculate: under Manual that is everything that nobody asked for.
    dirty.get = (id) => (this.waits(id) ? undefined : this.dirtyDataOf(id));
    engine.keepOut((due) => this.only !== null && !this.only.has(placeKey(due)));
    this.subscription = handle.onCommand((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.changed = false;
        this.running += 1;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.follow(command.params as ISetFormulaCalculationNotificationMutation);
      } else this.noteChange(command, options);
    });
    // What Univer found to calculate when it opened the workbook.
    this.changed = !this.gathered.isEmpty;
    this.calculateSoon();
  }

  get mode(): CalculationMode {
    return this.currentMode;
  }

  /** The workbook must be settled. What waited is calculated when the mode becomes automatic. */
  setMode(mode: CalculationMode): void {
    this.currentMode = mode;
    if (mode !== 'Manual' && !this.waitingChanges.isEmpty) this.calculateWaiting();
  }

  /** True when nothing is under way; under Manual changes may still wait to be calculated on demand. */
  get isSettled(): boolean {
    return !this.changed && this.running === 0 && this.holds === 0 && !this.waitingChanges.hasEntries;
  }

  /** True when a value may be out of date. */
  get isPending(): boolean {
    return !this.isSettled || !this.waitingChanges.isEmpty;
  }

  /** Resolves when every change so far is calculated and its results stand in the cells; at once when nothing is pending. */
  settle(): Promise<void> {
    if (this.isSettled) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.calculateSoon();
    });
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
    this.waitingChanges.take();
    this.force();
  }

  /** The same with all formulas read anew, as Excel does on `calculate(FullRebuild)`. */
  rebuildAll(): void {
    forgetParsedFormulas(this.handle);
    this.calculateAll();
  }

  /** What waits to be calculated and the formulas with volatile functions, as on `calculate(Recalculate)`. */
  calculateWaiting(): void {
    if (this.waitingChanges.isEmpty && !hasVolatileCall(this.handle)) return;
    const waiting = this.waitingChanges.take();
    if (waiting === 'all') this.force();
    else for (const dirty of [nothingDirty, ...waiting]) this.trigger(dirty);
  }

  /** Every formula may have another value now: calculates them, under Manual on demand. */
  allChanged(): void {
    if (this.currentMode === 'Manual') this.waitingChanges.noteAll();
    else this.calculateAll();
  }

  /** Cells moved, their formulas with them: under Manual their values stay. */
  cellsMoved(): void {
    if (this.currentMode !== 'Manual') return;
    this.waitingChanges.forgetEntries();
    this.waitingChanges.noteAll();
  }

  /** Calculates the formulas that were opened without a value; the values of the others are kept. */
  calculateEmpty(): void {
    const dirtyRanges = this.handle.injector.get(FormulaDataModel).getFormulaDirtyRanges();
    if (dirtyRanges.length === 0) return;
    this.trigger({ dirtyRanges });
  }

  /** These formulas may have other values now: calculates them and what depends on them, under Manual on demand. */
  cellsChanged(cells: readonly CellPlace[]): void {
    if (this.currentMode === 'Manual')
      this.waitingChanges.note(noCommand, dirtyCells(this.handle.unitId, cells));
    else this.calculateCells(cells);
  }

  /** Calculates the formulas of these cells anew, and what depends on them. */
  calculateCells(cells: readonly CellPlace[]): void {
    // An answer to a formula that was entered under Manual is for that formula alone.
    if (this.currentMode === 'Manual' && this.wasForEntries) {
      for (const cell of cells) this.waitingChanges.enter(cell);
      this.calculateEntries();
    } else this.trigger(dirtyCells(this.handle.unitId, cells));
  }

  /** Calculates what depends on the cells of these areas. */
  calculateDependents(areas: readonly { readonly sheetId: string; readonly area: Area }[]): void {
    if (areas.length === 0) return;
    const dirty = dirtyAreas(this.handle.unitId, areas);
    if (this.wasForEntries) this.waitingChanges.note(noCommand, dirty);
    else this.trigger(dirty);
  }

  dispose(): void {
    this.subscription.dispose();
    clearTimeout(this.clock);
    this.gathered.dispose();
    this.completedListeners.clear();
    this.forcedListeners.clear();
    this.waiting = [];
  }

  private waits(commandId: string): boolean {
    return this.currentMode === 'Manual' && commandId !== SetTriggerFormulaCalculationStartMutation.id;
  }

  private noteChange(command: Readonly<IMutationInfo>, options: CommandOptions | undefined): void {
    const conversion = this.dirtyDataOf(command.id);
    if (!conversion) return;
    const { trigger } = command.params as { trigger?: unknown };
    const isOwnResult = command.id === SetRangeValuesMutation.id && options?.onlyLocal === true;
    if (isOwnResult || formatTriggers.has(trigger)) return;
    if (!this.waits(command.id)) {
      this.changed = true;
      // Univer itself has to hear of the change first.
      void Promise.resolve().then(() => this.calculateSoon());
      return;
    }
    this.waitingChanges.note(command, conversion.getDirtyData(command));
    void Promise.resolve().then(() => this.calculateEntries());
  }

  /** Excel calculates a formula when it is entered, whatever the mode; nothing that depends on it. */
  private calculateEntries(): void {
    if (!this.waitingChanges.hasEntries || this.only !== null || this.running > 0) return;
    const entries = this.waitingChanges.takeEntries();
    this.only = new Set(entries.map(placeKey));
    this.trigger(dirtyCells(this.handle.unitId, entries));
  }

  private force(): void {
    this.trigger({ forceCalculation: true });
  }

  private trigger(dirty: object): void {
    this.handle.mutate(SetTriggerFormulaCalculationStartMutation.id, { ...nothingDirty, ...dirty });
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
    this.wasForEntries = this.only !== null;
    this.only = null;
    for (const listener of this.completedListeners) listener();
    this.calculateEntries();
    this.calculateSoon();
    this.tellWaiting();
  }

  /** A calculation that runs is left to end first. */
  private calculateSoon(): void {
    this.gathered.hold();
    clearTimeout(this.clock);
    if (!this.changed || this.running > 0) return;
    if (this.waiting.length > 0) this.gathered.calculate();
    else {
      this.clock = setTimeout(() => {
        if (this.running === 0) this.gathered.calculate();
      }, pause);
    }
  }

  private tellWaiting(): void {
    if (!this.isSettled) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

const noCommand: Readonly<IMutationInfo> = { id: '', params: {} };
