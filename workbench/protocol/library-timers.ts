/** Given to the library's source, so that its frames are told from everyone else's. */
export const libraryName = 'excel-web-16.00.debug.js';

/**
 * The library sets timers that outlive its last answer, and their callbacks look for globals that are gone when it is
 * stopped. This keeps those that the library itself sets, and no one else's, so that they can be cleared. Gives what
 * clears them and puts the process's own `setTimeout` back.
 */
export function followLibraryTimers(): () => void {
  const original = globalThis.setTimeout;
  const running = new Set<NodeJS.Timeout>();
  const following = (
    callback: (...args: unknown[]) => void,
    delay?: number,
    ...args: unknown[]
  ): NodeJS.Timeout => {
    if (!isCalledByLibrary()) return original(callback, delay, ...args);
    const timer = original(() => {
      running.delete(timer);
      callback(...args);
    }, delay);
    running.add(timer);
    return timer;
  };
  const replacement = Object.assign(following, original);
  globalThis.setTimeout = replacement as typeof globalThis.setTimeout;
  return () => {
    for (const timer of running) clearTimeout(timer);
    running.clear();
    if (globalThis.setTimeout === (replacement as unknown)) globalThis.setTimeout = original;
  };
}

function isCalledByLibrary(): boolean {
  const limit = Error.stackTraceLimit;
  // This function, the replacement, and who called that.
  Error.stackTraceLimit = 3;
  const stack = new Error('who calls').stack ?? '';
  Error.stackTraceLimit = limit;
  return stack.includes(libraryName);
}
