import { ErrorType } from '@univerjs/engine-formula';
import type { CallingCell, FunctionValue } from '../book/add-in-function';
import type { Book } from '../book/book';
import type { BlankCells } from './function-arguments';
import { wireArguments } from './function-arguments';
import type { FunctionAnswer } from './function-results';
import { readInvocationResult } from './function-results';
import type { FunctionMetadata, FunctionsMetadata } from './functions-metadata';
import type { RichApiMessage } from './messages';

const MessageCategory = { CustomFunctions: 1 } as const;
const MessageType = { Invoke: 1000 } as const;
/** Flags of an invocation: see host-protocol §4. */
const InvocationFlag = { Cancelable: 1, ErrorsAllowed: 4 } as const;
/** A formula whose arguments change at each calculation (RAND) would ask for ever. */
const mostRounds = 50;

interface Call {
  readonly key: string;
  readonly metadata: FunctionMetadata;
  readonly args: readonly unknown[];
  readonly cells: CallingCell[];
}

/**
 * Calculates the add-in's worksheet functions through the genuine library. A call whose answer is not there yet shows
 * as #BUSY!; when the calculation is through, all such calls are asked for in one message, because the library sends
 * answers at most every 200 to 500 ms, and the cells are calculated again with the answers.
 */
export class FunctionBroker {
  private isReady = false;
  private lastInvocation = 0;
  private rounds = 0;
  private release: (() => void) | null = null;
  private readonly answers = new Map<string, FunctionAnswer>();
  private readonly wanted = new Map<string, Call>();
  private readonly asked = new Map<number, Call>();
  private readonly messages = new Map<string, string>();

  constructor(
    private readonly book: Book,
    metadata: FunctionsMetadata,
    private readonly blanks: BlankCells,
    private readonly send: (entries: RichApiMessage[]) => void,
  ) {
    for (const one of metadata.functions.map((each) => withSharedOptions(each, metadata))) {
      book.functions.register(
        {
          name: one.name,
          description: one.description ?? '',
          parameters: (one.parameters ?? []).map(({ name, optional, repeating }) => ({
            name,
            optional: optional === true,
            repeating: repeating === true,
          })),
        },
        (args, cell) => this.evaluate(one, args, cell),
      );
    }
    book.calculation.onCompleted(() => this.askForWanted());
  }

  /** The add-in has associated its functions: calculates the formulas that call them. */
  ready(): void {
    if (this.isReady) return;
    this.isReady = true;
    this.book.functions.calculateCalls();
  }

  /** The add-in is gone: what was asked of it stays #BUSY! until it is ready again. */
  abandon(): void {
    this.isReady = false;
    this.asked.clear();
    this.wanted.clear();
    this.endHold();
  }

  /** The argument of SetInvocationArrayResults. */
  setResults(items: readonly unknown[]): void {
    const cells: CallingCell[] = [];
    for (const item of items) {
      const result = readInvocationResult(
        item,
        (id) => this.asked.get(id)?.metadata.result?.dimensionality === 'matrix',
      );
      const call = result ? this.asked.get(result.invocationId) : undefined;
      if (!result || !call) continue;
      this.asked.delete(result.invocationId);
      this.answers.set(call.key, result.answer);
      cells.push(...call.cells);
    }
    if (cells.length > 0) this.book.calculation.calculateCells(cells);
    if (this.asked.size === 0) this.endHold();
  }

  /** The message of the error that a function gave a cell; empty when there is none. */
  messageAt({ sheetId, row, column }: CallingCell): string {
    return this.messages.get(`${sheetId} ${row} ${column}`) ?? '';
  }

  private evaluate(
    metadata: FunctionMetadata,
    given: readonly FunctionValue[],
    cell: CallingCell,
  ): FunctionValue {
    const place = `${cell.sheetId} ${cell.row} ${cell.column}`;
    this.messages.delete(place);
    if (!this.isReady) return busy;
    const args = wireArguments(metadata, given, this.blanks);
    if ('error' in args) return args;
    const key = JSON.stringify([metadata.id, args]);
    const answer = this.answers.get(key);
    if (answer) {
      if (answer.message !== '') this.messages.set(place, answer.message);
      return answer.value;
    }
    const call = this.wanted.get(key);
    if (call) call.cells.push(cell);
    else this.wanted.set(key, { key, metadata, args, cells: [cell] });
    return busy;
  }

  private askForWanted(): void {
    if (this.wanted.size === 0) {
      // Everything is answered: the next calculation asks anew, as Excel does.
      if (this.asked.size === 0 && this.book.calculation.isSettled) {
        this.answers.clear();
        this.rounds = 0;
      }
      return;
    }
    const calls = [...this.wanted.values()];
    this.wanted.clear();
    if (++this.rounds > mostRounds) return;
    this.release ??= this.book.calculation.hold();
    this.send(calls.map((call) => this.invocation(call)));
  }

  private invocation(call: Call): RichApiMessage {
    const id = ++this.lastInvocation;
    this.asked.set(id, call);
    const { options } = call.metadata;
    const flags =
      (options?.['cancelable'] === true ? InvocationFlag.Cancelable : 0) |
      (options?.['allowErrorForDataTypeAny'] === true ? InvocationFlag.ErrorsAllowed : 0);
    const message = [id, call.metadata.id, call.args, this.addressOf(call), flags, null];
    return [MessageCategory.CustomFunctions, MessageType.Invoke, '', JSON.stringify(message), id, false];
  }

  private addressOf({ cells }: Call): string {
    const [cell] = cells;
    return cell ? this.book.addressOf(cell.sheetId, cell.row, cell.column) : '';
  }

  private endHold(): void {
    this.release?.();
    this.release = null;
  }
}

/** What functions.json says of all functions stands with each one's own options. */
function withSharedOptions(one: FunctionMetadata, shared: FunctionsMetadata): FunctionMetadata {
  if (shared.allowErrorForDataTypeAny !== true) return one;
  return { ...one, options: { allowErrorForDataTypeAny: true, ...one.options } };
}

const busy = { error: ErrorType.CONNECT };
