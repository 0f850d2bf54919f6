import { addInAddress, appContext, type AddInStart } from './app-context';
import { BrowserTransport, type DocumentSettings, type RichApiHost } from './browser-transport';

/** A running add-in in its iframe. */
export interface RunningAddIn {
  /** Presses a ribbon button and waits until the add-in says that it is done. */
  runCommand(controlId: string, functionName: string): Promise<void>;
  selectionChanged(): void;
  /** Takes the iframe away and answers nothing more. */
  stop(): void;
}

/** What an add-in is started with. */
export interface AddInFrameOptions {
  readonly area: HTMLElement;
  readonly host: RichApiHost;
  readonly start: AddInStart;
  readonly title: string;
  readonly settings: DocumentSettings;
  readonly onFault: (fault: Error) => void;
}

/**
 * Starts the add-in's page in an iframe and answers its library. Messages are taken only from that iframe's window and
 * only from the own origin.
 */
export function startAddIn(options: AddInFrameOptions): RunningAddIn {
  const { area, host, start, title, settings, onFault } = options;
  const iframe = document.createElement('iframe');
  iframe.title = title;
  const transport = new BrowserTransport({
    host,
    context: appContext(start),
    conversationId: start.conversationId,
    origin: start.origin,
    settings,
    onFault,
    post: (message) => {
      iframe.contentWindow?.postMessage(message, start.origin);
    },
  });
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source === iframe.contentWindow && event.origin === start.origin)
      void transport.receive(event.data);
  };
  window.addEventListener('message', receive);
  iframe.src = addInAddress(start);
  area.replaceChildren(iframe);
  return {
    runCommand: (controlId, functionName) => transport.runCommand(controlId, functionName),
    selectionChanged: () => {
      transport.selectionChanged();
    },
    stop: () => {
      window.removeEventListener('message', receive);
      transport.dispose();
      iframe.remove();
    },
  };
}
