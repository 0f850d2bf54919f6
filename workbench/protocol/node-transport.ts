import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Host } from './host';
import { followLibraryTimers, libraryName } from './library-timers';
import type { RequestBody, ResponseBody } from './messages';
import { RequestRefusal } from './request-refusal';

/** Office.js in this Node process, connected to a host. */
export interface NodeOffice {
  /** Takes office.js away again and puts back what stood in the globals before. */
  stop(): void;
}

interface Globals {
  _richApiNativeBridge?: unknown;
  window?: unknown;
  document?: unknown;
  navigator?: unknown;
  CustomFunctions?: unknown;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: RequestBody };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** The library's text, read once: the same text again is compiled sooner. */
let library: string | null = null;

/** What the bridge's messages are: see host-protocol §5. */
const BridgeMessageType = { Request: 1, Response: 2, Event: 3 } as const;

/**
 * Loads the genuine, unmodified library through the seam that it has for native hosts and puts `Excel`,
 * `OfficeExtension` and `CustomFunctions` on `globalThis`. One at a time in a process: stop the former one first.
 */
export async function startOfficeInNode(host: Host): Promise<NodeOffice> {
  const globals = globalThis as unknown as Globals;
  if (globals._richApiNativeBridge !== undefined)
    throw new Error('office.js is already started in this process.');
  const restore = keepGlobals();
  const bridge = bridgeTo(host);
  globals._richApiNativeBridge = bridge;
  globals.window = globalThis;
  globals.document ??= {};
  // Node has its own from version 21 on.
  globals.navigator ??= { userAgent: 'node' };
  globals.CustomFunctions = customFunctions((ids) => {
    if (host.functionIds.length > 0 && host.functionIds.every((id) => ids.has(id))) host.functionsReady();
  });
  // `vm.runInThisContext` would run in another realm under jest; an indirect eval runs in this one.
  const stopTimers = followLibraryTimers();
  try {
    library ??= `${librarySource()}\n//# sourceURL=${libraryName}`;
    (0, eval)(library);
  } catch (failure) {
    stopTimers();
    restore();
    throw failure;
  }
  const unsubscribe = host.onMessages((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: BridgeMessageType.Event, message: { entries } }));
  });
  return Promise.resolve({
    stop: (): void => {
      unsubscribe();
      stopTimers();
      restore();
    },
  });
}

function bridgeTo(host: Host): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text): void {
      const { id, type, message } = JSON.parse(text) as BridgeMessage;
      if (type !== BridgeMessageType.Request) return;
      const answer = (statusCode: number, body: unknown): void =>
        bridge.onMessageFromHost?.(
          JSON.stringify({
            id,
            type: BridgeMessageType.Response,
            message: { statusCode, headers: {}, body },
          }),
        );
      host.handle(message.body).then(
        (body) => answer(200, body),
        (failure: unknown) =>
          failure instanceof RequestRefusal
            ? answer(failure.status, { error: { code: failure.code, message: failure.message } })
            : answer(200, bugAnswer(failure)),
      );
    },
  };
  return bridge;
}

/** A bug of the host itself must not look like a refusal of Excel's: its stack is the message. */
function bugAnswer(bug: unknown): ResponseBody {
  const Message = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
  return {
    Results: [],
    Error: { Code: 'GeneralException', Message, Location: 'workbench', ActionIndex: 0, HttpStatusCode: 500 },
  };
}

/** `CustomFunctions.associate` lives in office.js, which Node does not load: the library looks for it at its start. */
function customFunctions(associated: (ids: ReadonlySet<string>) => void): unknown {
  const association = {
    mappings: {} as Record<string, unknown>,
    changed: (): void => undefined,
    onchange(listener: () => void): void {
      association.changed = listener;
    },
  };
  return {
    _association: association,
    associate(idOrAll: string | Record<string, unknown>, implementation?: unknown): void {
      const added = typeof idOrAll === 'string' ? { [idOrAll]: implementation } : idOrAll;
      for (const [id, fn] of Object.entries(added)) association.mappings[id.toUpperCase()] = fn;
      association.changed();
      associated(new Set(Object.keys(association.mappings)));
    },
  };
}

function librarySource(): string {
  const root = createRequire(path.join(process.cwd(), 'package.json')).resolve(
    '@microsoft/office-js/package.json',
  );
  return readFileSync(path.join(path.dirname(root), 'dist', libraryName), 'utf8');
}

/** The library leaves some forty names on the global object and fails when it finds its own from a former start. */
function keepGlobals(): () => void {
  const names = new Set(Object.getOwnPropertyNames(globalThis));
  const replaced = Object.getOwnPropertyDescriptors(globalThis as Globals);
  return () => {
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      if (!names.has(name)) Reflect.deleteProperty(globalThis, name);
    }
    for (const name of ['window', 'document', 'navigator'] as const) {
      const descriptor = replaced[name];
      if (descriptor?.configurable) Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
