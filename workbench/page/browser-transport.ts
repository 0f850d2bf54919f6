import type { Host } from '../protocol/host';
import type { RequestBody } from '../protocol/messages';
import { RequestRefusal } from '../protocol/request-refusal';
import type { AppContext } from './app-context';
import {
  answerMessage,
  eventMessage,
  invokeResult,
  isRecord,
  parseRequest,
  type XdmRequest,
} from './xdm-message';

/** What the transport needs of the host. */
export type RichApiHost = Pick<Host, 'handle' | 'onMessages'>;

/** The document's settings (`Office.context.document.settings`): names with JSON text. */
export interface DocumentSettings {
  read(): readonly (readonly [name: string, json: string])[];
  write(settings: readonly (readonly [name: string, json: string])[]): void;
}

/** How the transport reaches the outside. */
export interface BrowserTransportOptions {
  readonly host: RichApiHost;
  readonly context: AppContext;
  /** The same that the add-in's address names; a new one for each workbook (see `addInAddress`). */
  readonly conversationId: string;
  /** Of the host's page, such as `https://localhost:3000`. */
  readonly origin: string;
  readonly settings: DocumentSettings;
  /** Posts a message to the add-in's page. */
  readonly post: (message: string) => void;
  /** Told of everything that this host does not do or that failed in it, so that it does not stay unseen. */
  readonly onFault: (fault: Error) => void;
}

/** Error numbers of an executeMethod answer, named as in the library (`OSF.DDA.ErrorCodeManager.errorCodes`). */
const errorNumber = { ok: 0, unsupportedEventType: 5007, internal: 5001, unsupportedMethod: 5007 } as const;

const dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Events for which an add-in may register; the host raises no others. */
const knownEvents: readonly string[] = [
  'appCommandInvoked',
  'richApiMessage',
  'documentSelectionChanged',
  'settingsChanged',
];

/**
 * Answers the genuine office.js in an add-in's page over `postMessage`, as Excel on the web does: start sequence,
 * batches, events, ribbon commands and document settings. It knows no DOM: `receive` takes what the page's message
 * listener got (after that has checked the sender), `post` sends.
 */
export class BrowserTransport {
  private readonly options: BrowserTransportOptions;
  private readonly registered = new Set<string>();
  private readonly runningCommands = new Map<string, () => void>();
  private readonly stopMessages: () => void;

  constructor(options: BrowserTransportOptions) {
    this.options = options;
    this.stopMessages = options.host.onMessages((entries) => {
      this.raise('richApiMessage', { ArrayData: entries });
    });
  }

  /** Takes one message from the add-in's page. Messages that are not the library's, or of an earlier page, pass by. */
  async receive(message: unknown): Promise<void> {
    const request = parseRequest(message);
    if (!request || request.conversationId !== this.options.conversationId) return;
    try {
      this.answer(request, invokeResult.ok, await this.carryOut(request));
    } catch (error) {
      const fault = error instanceof Error ? error : new Error(String(error));
      this.options.onFault(fault);
      this.answer(request, invokeResult.errorHandlingRequest, fault.message);
    }
  }

  /**
   * Presses a ribbon button: calls the function that the add-in has associated with the name and waits for its
   * `event.completed()`.
   *
   * @throws when the add-in is not ready for commands.
   */
  runCommand(controlId: string, functionName: string): Promise<void> {
    if (!this.registered.has('appCommandInvoked')) {
      return Promise.reject(new Error('The add-in has not yet registered for ribbon commands.'));
    }
    return new Promise((resolve) => {
      this.runningCommands.set(controlId, resolve);
      const source = JSON.stringify({ source: { id: controlId } });
      this.raise('appCommandInvoked', [controlId, functionName, source]);
    });
  }

  /** Tells the add-in that another range was selected, if it asked to be told. */
  selectionChanged(): void {
    this.raise('documentSelectionChanged', {});
  }

  /**
   * Tells the add-in that a coauthor changed its settings, if it asked to be told. Its own changes raise nothing
   * (Office.Settings.addHandlerAsync: "when more than one user is editing").
   */
  settingsChanged(): void {
    this.raise('settingsChanged', {});
  }

  /** Raises nothing more. */
  dispose(): void {
    this.stopMessages();
    this.registered.clear();
  }

  private carryOut(request: XdmRequest): Promise<unknown> {
    if (request.action === 'register') return Promise.resolve(this.register(request.name));
    if (request.action === 'unregister') {
      this.registered.delete(request.name);
      return Promise.resolve({ Error: errorNumber.ok });
    }
    return this.invoke(request);
  }

  private register(event: string): { Error: number } {
    if (!knownEvents.includes(event)) {
      this.options.onFault(
        new Error(`The add-in registers for the event ${event}, which this host does not raise.`),
      );
      return { Error: errorNumber.unsupportedEventType };
    }
    this.registered.add(event);
    return { Error: errorNumber.ok };
  }

  private async invoke(request: XdmRequest): Promise<unknown> {
    switch (request.name) {
      case 'ContextActivationManager_getAppContextAsync':
        return { ...this.options.context, _settings: this.options.settings.read() };
      case 'ContextActivationManager_notifyHost':
        // Focus, keys and the address of the pane: nothing that this host acts on.
        return null;
      case 'executeMethod':
        return this.executeMethod(request.data);
      default:
        throw new Error(`This host has no method ${request.name}.`);
    }
  }

  private async executeMethod(data: unknown): Promise<unknown> {
    const fields = isRecord(data) ? data : {};
    const method = isRecord(fields['DdaMethod']) ? fields['DdaMethod'] : {};
    const id = method['DispatchId'];
    switch (id) {
      case dispatch.richApi:
        return this.runBatch(fields);
      case dispatch.loadSettings:
        // `settings.refreshAsync`; the shape is that of the library's `SettingsTranslator.read` for Excel.
        return {
          Error: errorNumber.ok,
          Version: 1,
          Properties: { Settings: this.options.settings.read().map(([Name, Value]) => ({ Name, Value })) },
        };
      case dispatch.saveSettings:
        this.options.settings.write(settingsOf(fields));
        return { Error: errorNumber.ok, Version: 1 };
      case dispatch.commandCompleted:
        this.completeCommand(String(fields['0']));
        return { Error: errorNumber.ok, Version: 1 };
      default:
        this.options.onFault(
          new Error(`The add-in calls the method with dispatch id ${String(id)}, which this host lacks.`),
        );
        return { Error: errorNumber.unsupportedMethod, Version: 1 };
    }
  }

  private async runBatch(fields: Readonly<Record<string, unknown>>): Promise<unknown> {
    const parts = fields['ArrayData'];
    const text: unknown = Array.isArray(parts) ? parts[4] : undefined;
    if (typeof text !== 'string') throw new Error('A rich api request without a body.');
    try {
      const answer = await this.options.host.handle(JSON.parse(text) as RequestBody);
      return {
        Error: errorNumber.ok,
        Version: 1,
        Data: [200, ['Content-Type', 'application/json'], JSON.stringify(answer)],
      };
    } catch (error) {
      if (error instanceof RequestRefusal) return { Error: error.number, Version: 1 };
      // The library shows this as GeneralException; what happened is told here.
      this.options.onFault(error instanceof Error ? error : new Error(String(error)));
      return { Error: errorNumber.internal, Version: 1 };
    }
  }

  private completeCommand(controlId: string): void {
    this.runningCommands.get(controlId)?.();
    this.runningCommands.delete(controlId);
  }

  private raise(event: string, data: unknown): void {
    if (!this.registered.has(event)) return;
    const { conversationId, origin, post } = this.options;
    post(eventMessage(event, conversationId, origin, data));
  }

  private answer(request: XdmRequest, errorCode: number, data: unknown): void {
    this.options.post(answerMessage(request, this.options.origin, errorCode, data));
  }
}

function settingsOf(fields: Readonly<Record<string, unknown>>): (readonly [string, string])[] {
  const asked = fields['DdaSettingsMethod'];
  const properties: unknown = isRecord(asked) ? asked['Properties'] : undefined;
  if (!Array.isArray(properties)) throw new Error('Settings were sent without properties.');
  return properties.map((pair: unknown) => {
    const [name, json]: unknown[] = Array.isArray(pair) ? pair : [];
    if (typeof name !== 'string' || typeof json !== 'string')
      throw new Error('A setting is not a pair of texts.');
    return [name, json] as const;
  });
}
