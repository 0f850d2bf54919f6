import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { installedFunctions, installFunctions } from '../src/actions/install-functions';
import { Book } from '../workbench/book/book';
import { createUniver } from '../workbench/book/create-univer';
import { openXlsx } from '../workbench/files/open-xlsx';
import { Host } from '../workbench/protocol/host';
import type { RequestBody, ResponseBody, RichApiMessage } from '../workbench/protocol/messages';
import { startOfficeInNode } from '../workbench/protocol/node-transport';
import { seededRandom } from './random';

/** How long calls of =ATTAINMENT took from the host's message to the last result. */
export interface CallTimes {
  readonly calls: number;
  readonly oneByOne: number;
  readonly asOneArray: number;
}

/** Flag of an invocation whose arguments may be errors: see the broker of the workbench. */
const errorsAllowed = 4;

/** A host that also lets calls be made without cells, and tells of the results. */
class CallingHost extends Host {
  private tell: ((entries: RichApiMessage[]) => void) | null = null;
  private results = new Map<number, unknown>();
  private done: (() => void) | null = null;
  private wanted = 0;
  private nextId = 1_000_000_000;

  override onMessages(listener: (entries: RichApiMessage[]) => void): () => void {
    this.tell = listener;
    return super.onMessages(listener);
  }

  override handle(body: RequestBody): Promise<ResponseBody> {
    for (const { Name, ArgumentInfo } of body.Actions) {
      if (Name !== 'SetInvocationArrayResults') continue;
      for (const [id, ok, value] of (ArgumentInfo?.Arguments?.[0] ?? []) as [number, boolean, unknown][]) {
        if (!ok) throw new Error(`A call failed: ${JSON.stringify(value)}`);
        this.results.set(id, value);
      }
    }
    if (this.results.size >= this.wanted) this.done?.();
    return super.handle(body);
  }

  /** Sends all calls at once; gives what each came to, in their order. */
  async call(id: string, argumentLists: readonly (readonly unknown[])[]): Promise<unknown[]> {
    const { tell } = this;
    if (!tell) throw new Error('The library does not listen.');
    this.results = new Map();
    this.wanted = argumentLists.length;
    const finished = new Promise<void>((resolve) => (this.done = resolve));
    const first = this.nextId;
    this.nextId += argumentLists.length;
    tell(
      argumentLists.map((args, index): RichApiMessage => {
        const message = [first + index, id, args, 'Sheet1!A1', errorsAllowed, null];
        return [1, 1000, '', JSON.stringify(message), first + index, false];
      }),
    );
    await finished;
    this.done = null;
    return argumentLists.map((_, index) => this.results.get(first + index));
  }
}

/**
 * After it has sent results, the library sends no others for half a second, or for twice as long as sending took
 * (`_clearInProgressContextSyncExpectedFinishTimeAfterMinInterval`). A call that comes sooner would be measured with that rest.
 */
async function letRest(lastTook: number): Promise<void> {
  await pause(1000 + 2 * lastTook);
}

/**
 * Calls =ATTAINMENT of so many pairs through the genuine library, each pair by itself and all as one array, in turn, the library at rest
 * before each.
 *
 * @param workbook an .xlsx to stand behind the host
 * @throws Error when the two ways differ in a result
 */
export async function timeCalls(
  workbook: string,
  calls: number,
  rounds: number,
): Promise<readonly CallTimes[]> {
  const metadata = installedFunctions('en');
  const opened = openXlsx(await readFile(workbook));
  const book = await Book.open(createUniver(), opened.data);
  const host = new CallingHost({ book, functions: metadata });
  const office = await startOfficeInNode(host);
  try {
    installFunctions(() => 'en');
    const random = seededRandom(5);
    const pairs = Array.from({ length: calls }, () => [
      Math.floor(random() * 1000),
      1 + Math.floor(random() * 1000),
    ]);
    const isArray = metadata.functions
      .find(({ id }) => id === 'ATTAINMENT')
      ?.parameters.every(({ dimensionality }) => dimensionality === 'matrix');
    const single = pairs.map((pair) => (isArray ? pair.map((value) => [[value]]) : pair));
    const columns = [0, 1].map((column) => pairs.map((pair) => [pair[column]]));
    const times: CallTimes[] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      const one = await host.call('ATTAINMENT', single);
      const oneByOne = performance.now() - start;
      await letRest(oneByOne);
      const second = performance.now();
      const [all] = await host.call('ATTAINMENT', [columns]);
      const asOneArray = performance.now() - second;
      if (JSON.stringify(one.flat(2)) !== JSON.stringify((all as unknown[]).flat())) {
        throw new Error('One by one and as one array, =ATTAINMENT gives different results.');
      }
      times.push({ calls, oneByOne, asOneArray });
      await letRest(asOneArray);
    }
    return times;
  } finally {
    office.stop();
    await book.dispose();
  }
}
