import { ErrorType } from '@univerjs/engine-formula';
import type { CallingCell, CallSite, FunctionValue } from '../book/add-in-function';
import type { Book } from '../book/book';
import { carryArea } from '../book/cell-moves';
import type { BlankCells } from './function-arguments';
import { wireArguments } from './function-arguments';
import { functionCall, hasOption, placeKey, type FunctionCall } from './function-call';
import type { FunctionAnswer } from './function-results';
import { readInvocationResult } from './function-results';
import type { FunctionMetadata, FunctionsMetadata } from './functions-metadata';
import type { RichApiMessage } from './messages';
import { RunningCalls, type RunningCall } from './running-calls';

/** A formula whose arguments change at each calculation (RAND) would ask for ever. */
const mostRounds = 50;

/**
 * Calculates the add-in's worksheet functions through the genuine library. A call whose answer is not there yet shows
 * as #BUSY!; when the calculation is through, all such calls are asked for in one message, because the library sends
 * answers at most every 200 to 500 ms, and the cells are calculated again with the answers. A streaming function may
 * answer again and again, until its cell no longer calls it.
 */
export class FunctionBroker {
  private isReady = false;
  /** Calculations in a row that only followed from answers. */
  private rounds = 0;
  private isFromAnswers = false;
  private release: (() => void) | null = null;
  private readonly answers = new Map<string, FunctionAnswer>();
  private readonly wanted = new Map<string, FunctionCall>();
  private readonly running = new RunningCalls();
  private readonly messages = new Map<string, string>();
  /** The calls that each cell made in the calculation that runs. */
  private readonly made = new Map<string, Set<string>>();

  constructor(
    private readonly book: Book,
    metadata: FunctionsMetadata,
    private readonly blanks: BlankCells,
    private readonly send: (entries: RichApiMessage[]) => void,
  ) {
    for (const one of metadata.functions) this.register(withSharedOptions(one, metadata));
    book.calculation.onCompleted(() => this.follow());
    book.calculation.onForced(() => this.cancel(() => false));
    book.onCellsMoved((move) => {
      this.running.carry((cell) => {
        if (cell.sheetId !== move.sheetId) return cell;
        const area = carryArea(areaOfCell(cell), move);
        return area && { sheetId: cell.sheetId, row: area.firstRow, column: area.firstColumn };
      });
    });
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
    this.running.forget();
    this.wanted.clear();
    this.endHold();
  }

  /** The argument of SetInvocationArrayResults. */
  setResults(items: readonly unknown[]): void {
    const cells: CallingCell[] = [];
    for (const item of items) {
      const result = readInvocationResult(
        item,
        (id) => this.running.get(id)?.metadata.result?.dimensionality === 'matrix',
      );
      // An answer to a call that was cancelled in the meantime finds nobody.
      const call = result ? this.running.get(result.invocationId) : undefined;
      if (!result || !call) continue;
      this.take(call, result.answer);
      cells.push(...call.cells.values());
    }
    if (cells.length > 0) {
      this.isFromAnswers = true;
      this.book.calculation.calculateCells(cells);
    }
    if (!this.running.isAwaited) this.endHold();
  }

  /** The message of the error that a function gave a cell; empty when there is none. */
  messageAt(cell: CallingCell): string {
    return this.messages.get(placeKey(cell)) ?? '';
  }

  private register(metadata: FunctionMetadata): void {
    const { name, description = '', parameters = [] } = metadata;
    this.book.functions.register(
      {
        name,
        description,
        parameters: parameters.map((parameter) => ({
          name: parameter.name,
          optional: parameter.optional === true,
          repeating: parameter.repeating === true,
        })),
        isVolatile: hasOption(metadata, 'volatile'),
        needsPlaces: hasOption(metadata, 'requiresParameterAddresses'),
      },
      (args, site) => this.evaluate(metadata, args, site),
    );
  }

  private take(call: RunningCall, answer: FunctionAnswer): void {
    if (hasOption(call.metadata, 'stream')) {
      call.latest = answer.value;
      for (const place of call.cells.keys()) this.messages.set(place, answer.message);
    } else {
      this.running.end(call);
      this.answers.set(call.key, answer);
    }
  }

  private evaluate(
    metadata: FunctionMetadata,
    given: readonly FunctionValue[],
    site: CallSite,
  ): FunctionValue {
    if (!this.isReady) return busy;
    const place = placeKey(site.cell);
    const made = this.made.get(place) ?? new Set<string>();
    this.made.set(place, made);
    const args = wireArguments(metadata, given, this.blanks);
    if ('error' in args) return this.answered(place, { value: args, message: '' });
    const call = functionCall(this.book, metadata, args, site);
    made.add(call.key);
    const answer = this.answers.get(call.key);
    if (answer) return this.answered(place, answer);
    const running = this.running.find(call.key);
    const waiting = running ?? this.wanted.get(call.key);
    if (waiting) waiting.cells.set(place, site.cell);
    else this.wanted.set(call.key, call);
    return running?.latest ?? busy;
  }

  private answered(place: string, { value, message }: FunctionAnswer): FunctionValue {
    if (message === '') this.messages.delete(place);
    else this.messages.set(place, message);
    return value;
  }

  /** After a calculation: cancels the calls that no cell makes any more, and asks for the new ones. */
  private follow(): void {
    this.rounds = this.isFromAnswers ? this.rounds + 1 : 0;
    this.isFromAnswers = false;
    this.cancel((call, cell) => this.isStillMade(call, cell));
    this.made.clear();
    if (this.wanted.size > 0) this.askForWanted();
    // Everything is answered: the next calculation asks anew, as Excel does.
    else if (!this.running.isAwaited && this.book.calculation.isSettled) this.answers.clear();
  }

  private askForWanted(): void {
    const calls = [...this.wanted.values()];
    this.wanted.clear();
    if (this.rounds > mostRounds) return;
    const entries = calls.map((call) => this.running.begin(call));
    if (this.running.isAwaited) this.release ??= this.book.calculation.hold();
    this.send(entries);
  }

  /**
   * Excel cancels a call when its cell is edited or deleted, when an argument changes, and when a recalculation is asked
   * for: docs/excel/custom-functions-web-reqs.md, "Cancel a function".
   */
  private cancel(isWaiting: (call: RunningCall, cell: CallingCell) => boolean): void {
    const entries = this.running.keepOnly(isWaiting);
    if (entries.length > 0) this.send(entries);
    if (!this.running.isAwaited) this.endHold();
  }

  private isStillMade({ key, metadata }: RunningCall, cell: CallingCell): boolean {
    const made = this.made.get(placeKey(cell));
    if (made) return made.has(key);
    // The cell was not calculated: it still asks unless the formula went away without leaving another.
    if (!this.book.sheets.has(cell.sheetId)) return false;
    const [[formula] = []] = this.book.cells.formulas(cell.sheetId, areaOfCell(cell));
    return String(formula).toUpperCase().includes(`${metadata.name.toUpperCase()}(`);
  }

  private endHold(): void {
    this.release?.();
    this.release = null;
  }
}

function areaOfCell({ row, column }: CallingCell) {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

/** What functions.json says of all functions stands with each one's own options. */
function withSharedOptions(one: FunctionMetadata, shared: FunctionsMetadata): FunctionMetadata {
  if (shared.allowErrorForDataTypeAny !== true) return one;
  return { ...one, options: { allowErrorForDataTypeAny: true, ...one.options } };
}

const busy = { error: ErrorType.CONNECT };
