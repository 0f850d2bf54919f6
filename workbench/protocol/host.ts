import type { Book } from '../book/book';
import { answerBatch } from './batch-engine';
import type { FunctionsMetadata } from './functions-metadata';
import type { RequestBody, ResponseBody, RichApiMessage } from './messages';
import type { OfficeObject } from './office-object';
import { notFound } from './office-object';
import { Session } from './session';
import { workbookObject } from './types/workbook';

export interface HostOptions {
  readonly book: Book;
  /** The add-in's functions.json; `{ functions: [] }` for an add-in without functions. */
  readonly functions: FunctionsMetadata;
}

/** Excel's part for one add-in: answers the batches of the genuine office.js over a workbook. */
export class Host {
  readonly book: Book;
  private readonly session: Session;
  private readonly listeners = new Set<(entries: RichApiMessage[]) => void>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(options: HostOptions) {
    this.book = options.book;
    this.session = new Session(options.book);
  }

  /** Answers one batch; batches are carried out one after another, in the order in which they came. */
  handle(body: RequestBody): Promise<ResponseBody> {
    const answer = this.queue.then(() => this.answer(body));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** What the host has to tell the library without being asked. Gives what ends the subscription. */
  onMessages(listener: (entries: RichApiMessage[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async answer(body: RequestBody): Promise<ResponseBody> {
    const response = await answerBatch(body, this.session, {
      globalObject: workbookObject(),
      newObject: (typeName): OfficeObject => {
        throw notFound(typeName, 'newObject');
      },
    });
    this.book.writes.flush();
    return response;
  }
}
