import type { Frame } from 'playwright-core';
import type { Language } from '../../src/language/language';
import { textsOf } from '../../src/language/text';
import { accessibilityFaults } from './accessibility-faults';
import { patience, type OpenWorkbench } from './harness';
import { harnessOfFile } from './harness-of-file';
import { idle, picture, setWidth, wear, type Look } from './pane-frame';

const harness = harnessOfFile();

/** By how many pixels the view is wider than the pane, at a zoom. */
async function widerBy(pane: Frame, width: number, zoom = 1): Promise<number> {
  const content = await pane.evaluate((factor) => {
    const { style } = document.documentElement;
    style.setProperty('zoom', String(factor));
    const { scrollWidth } = document.documentElement;
    style.removeProperty('zoom');
    return scrollWidth;
  }, zoom);
  return Math.max(0, content - width);
}

/** Opens every view in turn and looks at it: nothing wrong to axe, nothing wider than the pane. */
async function lookAtEveryView(
  workbench: OpenWorkbench,
  pane: Frame,
  language: Language,
  worn: readonly Look[],
): Promise<void> {
  const { tabs } = textsOf(language).pane;
  for (const [view, name] of Object.entries(tabs)) {
    await pane.locator(`#tab-${view}`).click();
    expect(await pane.locator('[aria-selected=true] .tab-name').textContent()).toBe(name);
    await idle(pane);
    if (view === 'functions') await pane.waitForSelector('.functions');
    if (view === 'settings') await pane.waitForSelector('form');
    for (const look of worn) {
      await wear(workbench, pane, look);
      for (const width of [320, 450]) {
        await setWidth(pane, width);
        expect([view, await widerBy(pane, width)]).toStrictEqual([view, 0]);
        await picture(pane, `${view}-${language}-${look}-${String(width)}`);
      }
      expect([view, look, await accessibilityFaults(pane)]).toStrictEqual([view, look, []]);
    }
    expect([view, 'at 200 %', await widerBy(pane, 450, 2)]).toStrictEqual([view, 'at 200 %', 0]);
  }
}

/** A property of the first element that fits, as it is drawn: with forced colours on, those. */
function drawn(
  pane: Frame,
  selector: string,
  property: 'backgroundColor' | 'borderBottomColor' | 'borderTopColor' | 'color',
) {
  return pane.evaluate(
    ([found, name]) => {
      const element = document.querySelector(found);
      if (!element) throw new Error(`Nothing fits ${found}.`);
      return getComputedStyle(element)[name];
    },
    [selector, property] as const,
  );
}

/** Goes there by a key, as focus is drawn for the keyboard only, and says how wide what is drawn around the element is. */
async function focusMark(workbench: OpenWorkbench, pane: Frame): Promise<number> {
  await workbench.page.keyboard.press('Tab');
  return pane.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    const around = document.activeElement && getComputedStyle(document.activeElement, '::after');
    const widths = [outlineStyle === 'none' ? '0' : outlineWidth, around?.borderTopWidth ?? '0'];
    return Math.max(...widths.map((each) => Number.parseFloat(each) || 0));
  });
}

test.each(['vi', 'en', 'de'] as const)(
  'every view in %s, light and dark, at 320 and 450 pixels: axe finds nothing, and nothing is cut off',
  async (language) => {
    const workbench = await harness.open({ language, viewport: { width: 1000, height: 1100 } });
    const pane = await workbench.pane();
    await setWidth(pane, 320);
    await picture(pane, `start-${language}-light-320`);
    expect(await accessibilityFaults(pane)).toStrictEqual([]);
    await pane.click(`text=${textsOf(language).pane.start.scan}`);
    await pane.waitForSelector('section');
    await pane.locator('section .buttons button').first().click();
    await picture(pane, `correction-${language}-light-320`);
    expect(await accessibilityFaults(pane)).toStrictEqual([]);
    await lookAtEveryView(workbench, pane, language, ['light', 'dark']);
    expect(await workbench.problems()).toStrictEqual([]);
  },
  2 * patience,
);

test(
  'in high contrast, with colours that the system forces: axe finds nothing, and what is chosen, linked, focused or disabled can be seen',
  async () => {
    const workbench = await harness.open({ language: 'vi', viewport: { width: 1000, height: 1100 } });
    const pane = await workbench.pane();
    await wear(workbench, pane, 'contrast');
    await setWidth(pane, 320);
    await picture(pane, 'start-vi-contrast-320');
    await pane.locator('#tab-data').focus();
    expect(await focusMark(workbench, pane)).toBeGreaterThanOrEqual(1);
    await picture(pane, 'start-focused-vi-contrast-320');
    await pane.click('text=Tìm các bảng');
    await pane.waitForSelector('section');
    await idle(pane);
    // By its line alone: the background of another tab shows none.
    const chosen = await drawn(pane, '[aria-selected=true]', 'borderBottomColor');
    const others = await drawn(pane, '[aria-selected=false]', 'borderBottomColor');
    expect(others).toBe(await drawn(pane, '.page', 'backgroundColor'));
    expect(chosen).not.toBe(others);
    expect(await drawn(pane, 'section .fui-Link', 'color')).not.toBe(
      await drawn(pane, 'section .muted', 'color'),
    );
    await lookAtEveryView(workbench, pane, 'vi', ['contrast']);
    await pane.locator('#tab-checks').click();
    await pane.click('role=button[name=/^Cần xem/]');
    expect(await drawn(pane, '.filter[aria-pressed=true]', 'borderTopColor')).not.toBe(
      await drawn(pane, '.filter[aria-pressed=false]', 'borderTopColor'),
    );
    await pane.locator('#tab-settings').click();
    const save = 'button[type=submit]';
    const enabled = await drawn(pane, save, 'color');
    await pane.fill('role=textbox[name="Trần xuất sắc (%)"]', '120');
    await pane.waitForSelector(`${save}:disabled`);
    await idle(pane);
    expect(await drawn(pane, save, 'color')).not.toBe(enabled);
    expect(await accessibilityFaults(pane)).toStrictEqual([]);
    await picture(pane, 'settings-fault-vi-contrast-320');
    expect(await workbench.problems()).toStrictEqual([]);
  },
  patience,
);
