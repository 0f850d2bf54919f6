import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { LocalCertificate } from './certificate';
import { asksForTheme, withPlayedTheme } from './played-theme';
import { securityHeaders } from './security-headers';
import { contentType, findStaticFile, type Mount } from './static-files';

/** The workbook that the page opens first. */
export interface ServedWorkbook {
  /** File name for the page's top bar, such as `binh-thuan.xlsx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What to serve and where. */
export interface WorkbenchServerOptions {
  readonly mounts: readonly Mount[];
  /** Given under `/workbook`; null answers 404 there, and the page opens an empty book. */
  readonly workbook: ServedWorkbook | null;
  readonly certificate: LocalCertificate;
  /** 0 takes any free one. */
  readonly port: number;
}

/** A running server. */
export interface WorkbenchServer {
  /** `https://localhost:<port>`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** Ends open connections too. */
  close(): Promise<void>;
}

/**
 * Starts the workbench's own server, on the loopback address only: no other machine can reach it. It answers GET and
 * HEAD, and only when it is asked by its own name, so that a foreign page whose name was pointed at 127.0.0.1 gets
 * nothing.
 *
 * @throws when the port is taken (`code` is `EADDRINUSE`).
 */
export async function startWorkbenchServer(options: WorkbenchServerOptions): Promise<WorkbenchServer> {
  const { key, cert } = options.certificate;
  const server = createServer({ key, cert }, (request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      console.error(error);
      refuse(response, 500);
    });
  });
  const port = await listen(server, options.port);
  return {
    origin: `https://localhost:${String(port)}`,
    port,
    close: () => close(server),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });
}

async function answer(
  options: WorkbenchServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwnName(request.headers.host)) {
    refuse(response, 421);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405);
    return;
  }
  // Not through URL, which would quietly resolve `..`.
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  if (path === '/workbook') {
    sendWorkbook(options.workbook, request, response);
    return;
  }
  const file = await findStaticFile(options.mounts, path);
  if (file === null) refuse(response, 404);
  else {
    const bytes = await readFile(file);
    const isThemed = file.endsWith('.html') && asksForTheme(request.url ?? '');
    const body = isThemed ? Buffer.from(withPlayedTheme(bytes.toString('utf8'))) : bytes;
    send(request, response, contentType(file), body);
  }
}

function isOwnName(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(host ?? '');
}

function sendWorkbook(
  workbook: ServedWorkbook | null,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (!workbook) {
    refuse(response, 404);
    return;
  }
  // A header holds ASCII only, a file's name any letter.
  response.setHeader('X-Workbook-Name', encodeURIComponent(workbook.name));
  send(request, response, contentType('.xlsx'), workbook.bytes);
}

function send(request: IncomingMessage, response: ServerResponse, type: string, body: Uint8Array): void {
  response.writeHead(200, { ...securityHeaders, 'Content-Type': type, 'Content-Length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${String(status)}\n`);
}
