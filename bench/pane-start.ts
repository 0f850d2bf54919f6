import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { bundleSize, type BundleSize } from '../scripts/bundle-size';
import { findBrowser } from '../scripts/find-browser';
import { localCertificate } from '../workbench/server/certificate';
import { freshBuild, workbenchMounts } from '../workbench/server/fresh-build';
import { startWorkbenchServer } from '../workbench/server/workbench-server';
import { median } from './interleave';

/** How long it takes until something can be pressed, and what is loaded for it. */
export interface PaneStart {
  /** Median milliseconds from the start of the navigation. */
  readonly plainPage: number;
  readonly pane: number;
  readonly size: BundleSize;
}

/** As little of a page as can be. */
const plainHtml = '<!doctype html><html lang="en"><title>Plain</title><button>Press</button></html>';

/** office.js is Microsoft's, and its start another matter: this one is ready at once, with a workbook that does not answer. */
const readyOffice = `
  window.Office = {
    onReady: () => Promise.resolve({}),
    context: { displayLanguage: 'vi-VN' },
    actions: { associate() {} },
  };
  window.CustomFunctions = { associate() {} };
  window.OfficeExtension = { Error };
  window.Excel = { run: () => new Promise(() => {}) };
`;

/** Opens a plain page and the built pane in turn, each time in a browser context of its own. */
export async function timePaneStart(root: string, rounds: number): Promise<PaneStart> {
  await freshBuild(root);
  const folder = await mkdtemp(join(tmpdir(), 'pane-start-'));
  await writeFile(join(folder, 'plain.html'), plainHtml);
  await writeFile(join(folder, 'office.js'), readyOffice);
  // Both pages from the same server, and nothing in between: a request that the test intercepts takes longer.
  const server = await startWorkbenchServer({
    mounts: [
      ...workbenchMounts(root).filter(({ prefix }) => prefix === '/'),
      { prefix: '/office-js/', folder },
      { prefix: '/plain/', folder },
    ],
    workbook: null,
    certificate: await localCertificate(),
    port: 0,
  });
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
  const times = { plain: [] as number[], pane: [] as number[] };
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const [kind, address] of [
        ['plain', 'plain/plain.html'],
        ['pane', 'taskpane.html'],
      ] as const) {
        const context = await browser.newContext({ ignoreHTTPSErrors: true });
        const page = await context.newPage();
        const milliseconds = await timeUntilReady(page, `${server.origin}/${address}`);
        // The first round warms up.
        if (round > 0) times[kind].push(milliseconds);
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
  return {
    plainPage: median(times.plain),
    pane: median(times.pane),
    size: bundleSize(`${root}/build/add-in`, 'vi'),
  };
}

/** As text: what tsx makes of a function calls helpers that the page does not have. */
const whenReady = `
  window.readyAfter = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('button')) requestAnimationFrame(look);
      else requestAnimationFrame(() => resolve(performance.now()));
    };
    requestAnimationFrame(look);
  });
`;

/** From the start of the navigation until a button is there and has been drawn. */
async function timeUntilReady(page: Page, address: string): Promise<number> {
  await page.addInitScript(whenReady);
  await page.goto(address);
  return page.evaluate(() => (window as { readyAfter?: Promise<number> }).readyAfter ?? 0);
}
