import type { ICommandInfo } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { UniverHandle } from './univer-handle';

/** What of Univer's gathering is used here; its declared type does not show it. */
interface Gathering {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: readonly ICommandInfo[];
  _executingDirtyData: object;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(all: object, dirty: object): object;
  _startProgress(): void;
}

/**
 * The changes that Univer gathers until it calculates. Its own clock is stopped: when that rings while the formulas of a
 * calculation are still being put in order, Univer begins another one in the midst of the first, and both go wrong.
 */
export class GatheredChanges {
  private readonly gathering: Gathering;

  constructor(private readonly handle: UniverHandle) {
    this.gathering = handle.injector.get(TriggerCalculationController) as unknown as Gathering;
  }

  get isEmpty(): boolean {
    return this.gathering._waitingCommandQueue.length === 0;
  }

  /** To be called after each change that Univer has heard of: it is then kept until {@link calculate}. */
  hold(): void {
    clearTimeout(this.gathering._setTimeoutKey);
  }

  /** Does what Univer would do when its time is up. No calculation must be under way. */
  calculate(): void {
    const { gathering } = this;
    if (this.isEmpty) return;
    const commands = gathering._waitingCommandQueue;
    gathering._waitingCommandQueue = [];
    const dirty = gathering._mergeDirty(gathering._executingDirtyData, gathering._generateDirty(commands));
    gathering._executingDirtyData = dirty;
    this.handle.mutate(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  }

  /** Univer shows its progress after a second, and forgets to stop that clock: it would ask for texts that are gone. */
  dispose(): void {
    this.hold();
    this.gathering._startProgress = () => undefined;
  }
}
