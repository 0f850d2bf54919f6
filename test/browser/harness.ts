import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser';
import { localCertificate } from '../../workbench/server/certificate';
import { freshBuild, workbenchMounts } from '../../workbench/server/fresh-build';
import { startWorkbenchServer, type WorkbenchServer } from '../../workbench/server/workbench-server';
import type { WorkbenchHandle } from '../../workbench/page/test-handle';

/** What a test opens. */
export interface OpenOptions {
  /** Path of an .xlsx seen from the project's root; the sample without it, null for a new workbook. */
  readonly workbook?: string | null;
  readonly language?: 'vi' | 'en' | 'de';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Called before anything is loaded, for a test that stands in the way of requests. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** The workbench in a real browser, with the genuine office.js and the built add-in. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly origin: string;
  /** Address of every request that the browser made for the page, its frames included. */
  readonly requests: readonly string[];
  /** Errors and warnings in the console, uncaught errors, and the page's own faults. Empty when all is well. */
  problems(): Promise<string[]>;
  /** The task pane's frame, once the add-in has drawn something there. */
  pane(): Promise<Frame>;
  /** Selects a cell through the name box. */
  goToCell(address: string): Promise<void>;
  /** Selects a cell, types into it and presses Enter. */
  typeIntoCell(address: string, text: string): Promise<void>;
  /** Text of a cell as the grid shows it, once everything is calculated. */
  cellText(sheet: string, address: string): Promise<string>;
  /** Calls a member of `window.workbench` and gives its answer. */
  ask<T>(question: (workbench: WorkbenchHandle) => T | Promise<T>): Promise<T>;
  /** Presses `Save as` and gives the file that the browser was handed. */
  saveAs(): Promise<{ name: string; bytes: Uint8Array }>;
  /** Keeps a picture of the page as artefacts/<name>.png. */
  screenshot(name: string): Promise<void>;
}

/** One browser and everything that was opened in it. */
export interface Harness {
  open(options?: OpenOptions): Promise<OpenWorkbench>;
  /** Closes all that is open: a grid draws itself on and on, and would take the processor from the next test's. */
  closeOpened(): Promise<void>;
  close(): Promise<void>;
}

const root = process.cwd();
const sample = 'assets/samples/binh-thuan.xlsx';

/** Upper bound for anything that may hang; nothing waits that long when it works. */
export const patience = 120_000;

/**
 * Starts a browser for a test file; call it in `beforeAll`, `closeOpened` in `afterEach` and `close` in `afterAll`. Builds add-in and page first when
 * they are older than their sources. Each `open` has its own server and its own browser context, so nothing that one
 * test leaves behind reaches another.
 */
export async function startHarness(): Promise<Harness> {
  await freshBuild(root);
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: { ...definedVariables(), ...found.env },
  });
  let opened: (() => Promise<void>)[] = [];
  const closeOpened = async () => {
    const closing = opened;
    opened = [];
    for (const close of closing) await close();
  };
  return {
    async open(options = {}) {
      const workbench = await openWorkbench(browser, options);
      opened.push(workbench.close);
      return workbench;
    },
    closeOpened,
    async close() {
      await closeOpened();
      await browser.close();
    },
  };
}

async function openWorkbench(
  browser: Browser,
  options: OpenOptions,
): Promise<OpenWorkbench & { readonly close: () => Promise<void> }> {
  const server = await startServer(options.workbook === undefined ? sample : options.workbook);
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const requests: string[] = [];
  const heard: string[] = [];
  listen(context, page, requests, heard);
  await options.before?.(page);
  await page.goto(`${server.origin}/workbench/${options.language ? `?language=${options.language}` : ''}`);
  await page.evaluate(() => window.workbench.ready);
  const ask: OpenWorkbench['ask'] = (question) => page.evaluate(`(${question.toString()})(window.workbench)`);
  return {
    page,
    origin: server.origin,
    requests,
    ask,
    problems: async () => [...heard, ...(await ask((workbench) => [...workbench.faults]))],
    pane: () => findPane(page),
    goToCell: (address) => goToCell(page, address),
    typeIntoCell: (address, text) => typeIntoCell(page, address, text),
    cellText: (sheet, address) =>
      page.evaluate(([name, cell]) => window.workbench.cellText(name, cell), [sheet, address] as const),
    saveAs: () => saveAs(page),
    screenshot: (name) => screenshot(page, name),
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

async function startServer(workbook: string | null): Promise<WorkbenchServer> {
  return startWorkbenchServer({
    mounts: workbenchMounts(root),
    workbook: workbook === null ? null : { name: basename(workbook), bytes: await readFile(workbook) },
    certificate: await localCertificate(),
    port: 0,
  });
}

function listen(context: BrowserContext, page: Page, requests: string[], heard: string[]): void {
  context.on('request', (request) => requests.push(request.url()));
  context.on('requestfailed', (request) => {
    // A choice of host loads the pane anew while parts of it are still on their way: these are called off, none of them failed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') heard.push(`failed: ${request.url()}`);
  });
  context.on('response', (response) => {
    // A new workbook: the server says that it has none.
    const isNewWorkbook = response.status() === 404 && response.url().endsWith('/workbook');
    if (response.status() >= 400 && !isNewWorkbook)
      heard.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const isAboutNewWorkbook = message.location().url.endsWith('/workbook');
    if (['error', 'warning'].includes(message.type()) && !isAboutNewWorkbook) heard.push(message.text());
  });
}

async function findPane(page: Page): Promise<Frame> {
  const iframe = await page.waitForSelector('.pane-area iframe');
  const frame = await iframe.contentFrame();
  if (!frame) throw new Error('The pane has no page.');
  await frame.waitForSelector('button');
  return frame;
}

/** Univer may take the keys for a moment while it draws itself anew: then a person does it again, and so does this. */
async function untilDone(
  page: Page,
  act: () => Promise<void>,
  isDone: (place: { readonly cell: string; readonly box: string }) => boolean,
  cell: string,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    await act();
    const done = page.waitForFunction(
      isDone,
      { cell, box: '[data-u-comp=defined-name]' },
      { timeout: tries < 6 ? 5_000 : patience },
    );
    const isOver = await done.then(
      () => true,
      (error: unknown) => {
        if (tries < 6) return false;
        throw error;
      },
    );
    if (isOver) return;
    await page.keyboard.press('Escape');
  }
}

/** Selects a cell by the name box; what is typed or pasted afterwards goes there. */
async function goToCell(page: Page, address: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp=defined-name] input');
  await untilDone(
    page,
    async () => {
      await nameBox.fill(address);
      await nameBox.press('Enter');
    },
    // The first cell is selected from the start: what tells then is that the name box has let go of the keys.
    ({ cell, box }) =>
      window.workbench.selectedCell() === cell && document.activeElement?.closest(box) === null,
    address,
  );
}

/** Types and waits until the grid has taken it: another cell is selected then. */
async function typeIntoCell(page: Page, address: string, text: string): Promise<void> {
  await untilDone(
    page,
    async () => {
      await goToCell(page, address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    ({ cell }) => window.workbench.selectedCell() !== cell,
    address,
  );
}

async function saveAs(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const folder = await mkdtemp(join(tmpdir(), 'save-as-'));
  try {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.button.save')]);
    const file = join(folder, 'saved.xlsx');
    await download.saveAs(file);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(file)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir('artefacts', { recursive: true });
  await page.screenshot({ path: join('artefacts', `${name}.png`) });
}

function definedVariables(): Record<string, string> {
  const pairs = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return Object.fromEntries(pairs);
}
