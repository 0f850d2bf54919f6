import type { CallingCell, FunctionValue } from '../book/add-in-function';
import { hasOption, placeKey, type FunctionCall } from './function-call';
import type { RichApiMessage } from './messages';

const MessageCategory = { CustomFunctions: 1 } as const;
const MessageType = { Invoke: 1000, Cancel: 1001 } as const;
/** Flags of an invocation: see host-protocol §4. */
const InvocationFlag = { Cancelable: 1, Streaming: 2, ErrorsAllowed: 4 } as const;

/** A call that the add-in was asked; a streaming one stays after its first answer and may give others. */
export interface RunningCall extends FunctionCall {
  readonly id: number;
  /** The latest value of a streaming function; null before its first. */
  latest: FunctionValue | null;
}

/** The calls that the add-in was asked and has not finished, and the messages that begin and cancel them. */
export class RunningCalls {
  private lastInvocation = 0;
  private lastMessage = 0;
  private readonly byId = new Map<number, RunningCall>();
  private readonly byKey = new Map<string, RunningCall>();

  find(key: string): RunningCall | undefined {
    return this.byKey.get(key);
  }

  get(id: number): RunningCall | undefined {
    return this.byId.get(id);
  }

  /** Whether a first answer is still to come from a function that gives only one. */
  get isAwaited(): boolean {
    return [...this.byId.values()].some(({ metadata }) => !hasOption(metadata, 'stream'));
  }

  /** Begins a call; gives the message that asks the add-in. */
  begin(call: FunctionCall): RichApiMessage {
    const id = ++this.lastInvocation;
    const running = { ...call, id, latest: null };
    this.byId.set(id, running);
    this.byKey.set(call.key, running);
    const { metadata } = call;
    const flags =
      (hasOption(metadata, 'cancelable') ? InvocationFlag.Cancelable : 0) |
      (hasOption(metadata, 'stream') ? InvocationFlag.Streaming : 0) |
      (hasOption(metadata, 'allowErrorForDataTypeAny') ? InvocationFlag.ErrorsAllowed : 0);
    const asked = [id, metadata.id, call.args, call.address, flags, call.parameterAddresses];
    return this.message(MessageType.Invoke, asked);
  }

  end({ id, key }: RunningCall): void {
    this.byId.delete(id);
    this.byKey.delete(key);
  }

  /**
   * Lets go of the cells that no longer wait, and ends the calls for which none is left. Gives the messages that tell
   * the functions that can be told: those that stream or are cancelable.
   */
  keepOnly(isWaiting: (call: RunningCall, cell: CallingCell) => boolean): RichApiMessage[] {
    const messages: RichApiMessage[] = [];
    for (const call of [...this.byId.values()]) {
      for (const [place, cell] of [...call.cells]) if (!isWaiting(call, cell)) call.cells.delete(place);
      if (call.cells.size > 0) continue;
      this.end(call);
      if (hasOption(call.metadata, 'stream') || hasOption(call.metadata, 'cancelable')) {
        messages.push(this.message(MessageType.Cancel, { invocationId: call.id }));
      }
    }
    return messages;
  }

  /** Waiting cells that moved are waited for at their new place; those that are gone no longer. */
  carry(moved: (cell: CallingCell) => CallingCell | null): void {
    for (const { cells } of this.byId.values()) {
      const carried = [...cells.values()].map(moved).filter((cell) => cell !== null);
      cells.clear();
      for (const cell of carried) cells.set(placeKey(cell), cell);
    }
  }

  forget(): void {
    this.byId.clear();
    this.byKey.clear();
  }

  private message(type: number, content: unknown): RichApiMessage {
    return [MessageCategory.CustomFunctions, type, '', JSON.stringify(content), ++this.lastMessage, false];
  }
}
