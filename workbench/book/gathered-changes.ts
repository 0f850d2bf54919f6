import type { ICommandInfo } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { UniverHandle } from './univer-handle';

/** What of Univer's gathering is used here; its declared type does not show it. */
interface Gathering {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: readonly ICommandInfo[];
  _executingDirtyData: object;
  readonly _executionInProgressParams: unknown;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(all: object, dirty: object): object;
  _startProgress(): void;
}

/**
 * The changes that Univer gathers: it waits for 100 ms without another one before it calculates, which suits a person who
 * types and is a long time for an add-in that writes and reads.
 */
export class GatheredChanges {
  private readonly gathering: Gathering;

  constructor(private readonly handle: UniverHandle) {
    this.gathering = handle.injector.get(TriggerCalculationController) as unknown as Gathering;
  }

  /** Does at once what Univer would do when its time is up. A calculation that runs is left to end first. */
  calculateNow(): void {
    const { gathering } = this;
    const commands = gathering._waitingCommandQueue;
    if (commands.length === 0 || Boolean(gathering._executionInProgressParams)) return;
    clearTimeout(gathering._setTimeoutKey);
    gathering._waitingCommandQueue = [];
    const dirty = gathering._mergeDirty(gathering._executingDirtyData, gathering._generateDirty(commands));
    gathering._executingDirtyData = dirty;
    this.handle.mutate(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  }

  /** Univer shows its progress after a second, and forgets to stop that clock: it would ask for texts that are gone. */
  dispose(): void {
    this.gathering._startProgress = () => undefined;
  }
}
