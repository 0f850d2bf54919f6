/**
 * Long work in steps: yields the part done (0 to 1) whenever it could make a pause, and returns its result. The same
 * code serves callers that wait and a page that has to stay alive.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** Does the work without a pause. */
export function runThrough<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How a page hears of long work. */
export interface Progress {
  /** Told before each pause, with the part done from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  /** Milliseconds of work between two pauses; 30 unless told. */
  readonly between?: number;
}

/** Does the work with pauses in which the page can draw and answer. */
export async function runGently<Result>(steps: Steps<Result>, progress: Progress = {}): Promise<Result> {
  const between = progress.between ?? 30;
  let last = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - last < between) continue;
    progress.onProgress?.(step.value);
    await pause();
    last = performance.now();
  }
}

/** Work that is a part of longer work: from `from` to `to` of it. */
export function* within<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}

/** A message comes back sooner than the four milliseconds that browsers make a timer wait. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
