import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe-core finds wrong with a page, as `rule: element`. */
export async function accessibilityFaults(shown: Page | Frame): Promise<string[]> {
  // The content security policies let no foreign script in, so axe comes through the debugger.
  const isThere = await shown.evaluate(() => 'axe' in window);
  if (!isThere) await shown.evaluate(axeSource);
  return shown.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // What is in order need not be described, which takes most of the time.
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
