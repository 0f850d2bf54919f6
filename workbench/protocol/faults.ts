import type { RequestBody, ResponseBody } from './messages';
import type { RefusalCode } from './request-refusal';
import { RequestRefusal } from './request-refusal';

/** Which request a fault strikes. Each fault strikes once. */
export interface FaultAim {
  /** The n-th request from now, 1 for the next; counted among those that `when` lets through. Default 1. */
  readonly request?: number;
  /** Only requests for which this holds are counted, such as large ones. Default: all. */
  readonly when?: (body: RequestBody) => boolean;
}

export interface RefusalAim extends FaultAim {
  /** Carries out so many of the request's actions first: what they wrote stays. Without it nothing is carried out. */
  readonly afterActions?: number;
  /** Carries the whole request out, and only its answer is lost: what a session that times out leaves. */
  readonly carriedOut?: boolean;
}

interface Fault {
  left: number;
  readonly when: (body: RequestBody) => boolean;
  strike(body: RequestBody, carryOut: CarryOut): Promise<ResponseBody>;
}

type CarryOut = (body: RequestBody) => Promise<ResponseBody>;

/**
 * Faults on demand: what Excel does now and then, at the request that a test names. They strike the add-in's requests
 * in either transport, as the first thing that the host does; those that carry functions' results are left alone.
 */
export class Faults {
  private waiting: Fault[] = [];

  /** Excel refuses a request; after some of its actions when `afterActions` says so. */
  refuse(code: RefusalCode, aim: RefusalAim = {}): void {
    const { afterActions, carriedOut } = aim;
    this.add(aim, async (body, carryOut) => {
      if (carriedOut) await carryOut(body);
      if (afterActions === undefined) throw new RequestRefusal(code, 'Refused on demand.');
      const done = await carryOut({ ...body, Actions: body.Actions.slice(0, afterActions) });
      // What Excel itself refuses earlier comes first.
      if (done.Error) return done;
      const refusal = new RequestRefusal(code, `Stopped on demand after ${afterActions} actions.`);
      return {
        ...done,
        Error: {
          Code: code,
          Message: refusal.message,
          Location: '',
          ActionIndex: afterActions,
          HttpStatusCode: refusal.status,
        },
      };
    });
  }

  /** Excel does not answer a request until the function that this gives is called; then it carries it out. */
  hold(aim: FaultAim = {}): () => void {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.add(aim, async (body, carryOut) => {
      await released;
      return carryOut(body);
    });
    return () => release();
  }

  /** Something happens just before a request is carried out, such as a coauthor's change: see `Host.asCoauthor`. */
  before(happening: () => void | Promise<void>, aim: FaultAim = {}): void {
    this.add(aim, async (body, carryOut) => {
      await happening();
      return carryOut(body);
    });
  }

  /** Takes back what has not struck yet. */
  clear(): void {
    this.waiting = [];
  }

  /** Faults that have not struck yet. */
  get pending(): number {
    return this.waiting.length;
  }

  /** Carries a request out through the faults that are due with it. */
  pass(body: RequestBody, carryOut: CarryOut): Promise<ResponseBody> {
    const due: Fault[] = [];
    for (const fault of this.waiting) if (fault.when(body) && --fault.left === 0) due.push(fault);
    this.waiting = this.waiting.filter((fault) => !due.includes(fault));
    const through = due.reduceRight<CarryOut>(
      (next, fault) => (passed) => fault.strike(passed, next),
      carryOut,
    );
    return through(body);
  }

  private add(aim: FaultAim, strike: Fault['strike']): void {
    const request = aim.request ?? 1;
    if (!Number.isInteger(request) || request < 1) {
      throw new RangeError(`Requests are counted from 1, not from ${request}.`);
    }
    this.waiting.push({ left: request, when: aim.when ?? (() => true), strike });
  }
}
