import type { Book } from '../book/book';
import type { Person } from '../book/comment-data';
import type { AddInIdentity } from '../book/settings';
import { AddInRuntime, type RibbonIds } from './add-in-runtime';
import { answerBatch } from './batch-engine';
import type { BlankCells } from './function-arguments';
import { FunctionBroker } from './function-broker';
import { Faults } from './faults';
import type { FunctionsMetadata } from './functions-metadata';
import type { PlayedPlatform } from './limits';
import { payloadLimits, weighAnswer, weighRequest } from './limits';
import type { RequestBody, ResponseBody, RichApiMessage } from './messages';
import { ObjectPathType } from './messages';
import type { RequestListener, RequestRecord, RequestTotals } from './request-log';
import { RequestLog } from './request-log';
import { RequestRefusal } from './request-refusal';
import type { RequirementSets } from './requirement-sets';
import { Session } from './session';
import { customFunctionsService, serviceObject } from './types/services';
import { workbookObject } from './types/workbook';

export interface HostOptions {
  readonly book: Book;
  /** The add-in's functions.json; `{ functions: [] }` for an add-in without functions. */
  readonly functions: FunctionsMetadata;
  /** What a blank cell is for a function; default `web`, which this host is. */
  readonly blankCells?: BlankCells;
  /** Whose settings the document shows; default this repository's add-in. */
  readonly addIn?: AddInIdentity;
  /** Who writes comments. */
  readonly user?: Person;
  /** Whose limits hold; default `web`: 5 MB for a request and for an answer. */
  readonly platform?: PlayedPlatform;
  /** Of the Excel that is played: newer members are refused. Default: every member is known. */
  readonly requirementSets?: RequirementSets;
  /** Ids of the manifest's tabs and buttons; none without. */
  readonly ribbon?: RibbonIds;
}

type MessageListener = (entries: RichApiMessage[]) => void;

/** Excel's part for one add-in: answers the batches of the genuine office.js over a workbook. */
export class Host {
  readonly book: Book;
  /** Ids of the functions that the add-in's metadata describes. */
  readonly functionIds: readonly string[];
  /** How the add-in's pane is shown and which of its buttons can be pressed. */
  readonly runtime: AddInRuntime;
  /** Faults on demand, for tests. */
  readonly faults = new Faults();
  private readonly log = new RequestLog();
  private readonly payloadLimit: number | null;
  private lastRequest = 0;
  private readonly session: Session;
  private readonly broker: FunctionBroker;
  private readonly listeners = new Set<MessageListener>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(options: HostOptions) {
    this.book = options.book;
    this.functionIds = options.functions.functions.map(({ id }) => id.toUpperCase());
    this.payloadLimit = payloadLimits[options.platform ?? 'web'];
    this.session = new Session(options.book, options.addIn, options.user, options.requirementSets ?? null);
    this.session.events.onEntries((entries) => this.send(entries));
    this.runtime = new AddInRuntime(options.ribbon ?? { tabs: [], buttons: [] }, (entries) =>
      this.send(entries),
    );
    this.broker = new FunctionBroker(
      options.book,
      options.functions,
      options.blankCells ?? 'web',
      (entries) => this.send(entries),
    );
  }

  /**
   * Answers one batch; batches are carried out one after another, in the order in which they came. Throws
   * RequestRefusal for a request that Excel does not take at all, or whose answer is too large.
   */
  handle(body: RequestBody): Promise<ResponseBody> {
    // The one exception: a read may wait for the functions' results, which must not stand behind it in the queue.
    if (isForCustomFunctions(body)) return this.answer(body);
    const answer = this.queue.then(() => this.exchange(body));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /**
   * Tells of every request of the add-in when it is answered or refused; results of its functions are not among them.
   * Gives what ends the subscription.
   */
  onRequest(listener: RequestListener): () => void {
    return this.log.onRequest(listener);
  }

  /** Requests, actions, cells and bytes since the host began. */
  get totals(): RequestTotals {
    return this.log.totals;
  }

  /** What the host has to tell the library without being asked. Gives what ends the subscription. */
  onMessages(listener: MessageListener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.broker.abandon();
    };
  }

  /**
   * The add-in has associated its functions: formulas that call them are calculated from now on, those that the
   * workbook was opened with at once. In a browser the library says so itself; the Node transport does when all are there.
   */
  functionsReady(): void {
    this.broker.ready();
  }

  /** Changes the workbook as a coauthor does: the add-in's events tell of it with the source `Remote`. */
  asCoauthor(change: (book: Book) => void): void {
    this.session.events.asCoauthor(() => change(this.book));
  }

  /** The message that a function gave with the error that a cell shows; empty when there is none. */
  functionMessage(sheetId: string, row: number, column: number): string {
    return this.broker.messageAt({ sheetId, row, column });
  }

  private async exchange(body: RequestBody): Promise<ResponseBody> {
    const number = ++this.lastRequest;
    const began = performance.now();
    let [bytesIn, bytesOut] = [0, 0];
    const log = (answer: ResponseBody | null, error: RequestRecord['error']): void =>
      this.log.add(body, answer, {
        number,
        bytesIn,
        bytesOut,
        milliseconds: performance.now() - began,
        error,
      });
    try {
      bytesIn = weighRequest(body, this.payloadLimit);
      const answer = await this.faults.pass(body, (passed) => this.carryOut(passed));
      bytesOut = weighAnswer(answer, this.payloadLimit);
      log(answer, answer.Error ? { code: answer.Error.Code, message: answer.Error.Message } : null);
      return answer;
    } catch (error) {
      const code = error instanceof RequestRefusal ? error.code : 'GeneralException';
      log(null, { code, message: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }

  /** Events of what a batch changes come after it. */
  private async carryOut(body: RequestBody): Promise<ResponseBody> {
    // A formula that was entered under Manual means the values of that moment, not those that this batch writes.
    if (this.book.calculation.mode === 'Manual') await this.book.settle();
    const endBatch = this.session.events.beginBatch();
    try {
      return await this.answer(body);
    } finally {
      endBatch();
    }
  }

  private async answer(body: RequestBody): Promise<ResponseBody> {
    try {
      return await answerBatch(body, this.session, {
        globalObject: workbookObject(),
        newObject: (typeName) => serviceObject(typeName, this.broker, this.runtime),
      });
    } finally {
      this.book.writes.flush();
    }
  }

  private send(entries: RichApiMessage[]): void {
    // With no add-in connected nobody would ever answer.
    if (this.listeners.size === 0) this.broker.abandon();
    for (const listener of this.listeners) listener(entries);
  }
}

function isForCustomFunctions(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some(
    (path) => path.ObjectPathType === ObjectPathType.NewObject && path.Name === customFunctionsService,
  );
}
