import { mkdir } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import type { OpenWorkbench } from './harness';

/* What tests do with the task pane's frame. */

export const tab = (pane: Frame, name: string) => pane.locator('[role=tab]', { hasText: name });

/** Waits until nothing is being asked of Excel any more, and buttons have the colours of what they are again. */
export async function idle(pane: Frame): Promise<void> {
  await pane.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await pane.waitForFunction(() => !document.getAnimations().some((each) => each instanceof CSSTransition));
}

export async function setWidth(pane: Frame, width: number): Promise<void> {
  const frame = await pane.frameElement();
  await frame.evaluate((element, pixels) => {
    (element as HTMLElement).style.width = `${String(pixels)}px`;
  }, width);
}

/** Keeps a picture of the pane alone. */
export async function picture(pane: Frame, name: string): Promise<void> {
  await mkdir('artefacts/pane', { recursive: true });
  await (await pane.frameElement()).screenshot({ path: `artefacts/pane/${name}.png` });
}

/** How the pane may have to look, and what a browser is told for it. Forced colours are what Windows calls a contrast theme. */
export const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
export type Look = keyof typeof looks;

export async function wear(workbench: OpenWorkbench, pane: Frame, look: Look): Promise<void> {
  await workbench.page.emulateMedia(looks[look]);
  await pane.waitForSelector(`[data-theme=${look}]`, { state: 'attached' });
}
