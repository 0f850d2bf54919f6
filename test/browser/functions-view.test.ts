import type { Frame } from 'playwright-core';
import { catalogue } from '../../src/functions/catalogue';
import { helpFiles } from '../../src/functions/help-address';
import { accessibilityFaults } from './accessibility-faults';
import { patience, type OpenWorkbench } from './harness';
import { harnessOfFile } from './harness-of-file';

const harness = harnessOfFile();

/** Addresses of the scripts that the pane has loaded so far. */
function scriptsOf(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
}

async function selectCell(workbench: OpenWorkbench, address: string): Promise<void> {
  const nameBox = workbench.page.locator('[data-u-comp=defined-name] input');
  await nameBox.fill(address);
  await nameBox.press('Enter');
}

test(
  'a function is found without diacritics, read, and its example calculates in the selected cell; a filled cell is refused',
  async () => {
    const workbench = await harness.open({ language: 'vi', workbook: null });
    const pane = await workbench.pane();
    await pane.click('role=tab[name="Hàm"]');
    await pane.waitForSelector(`text=${String(catalogue.length)} hàm`);
    await pane.fill('role=searchbox', 'ket nap chi tieu ty le dat');
    // From the keyboard, as far as it is the pane's.
    await pane.locator('summary', { hasText: 'ATTAINMENT(admitted, target)' }).press('Enter');
    await pane.waitForSelector('text=1,0355');
    expect(await accessibilityFaults(pane)).toStrictEqual([]);

    await selectCell(workbench, 'C5');
    const insert = pane.locator('role=button[name="Ghi vào ô đang chọn: ATTAINMENT"]');
    await insert.press('Enter');
    const [sheet = ''] = await workbench.ask((page) => page.sheetNames());
    await pane.waitForSelector(`text=Đã ghi công thức vào ô ${sheet}!C5.`);
    expect(await workbench.cellText(sheet, 'C5')).toBe('1,0355');
    await workbench.screenshot('functions-inserted');

    await insert.click();
    await pane.waitForSelector(`text=Ô C5 trên trang tính “${sheet}” đã có nội dung`);
    expect(await accessibilityFaults(pane)).toStrictEqual([]);
    await workbench.screenshot('functions-refused');
    expect(await workbench.cellText(sheet, 'C5')).toBe('1,0355');
    expect(await workbench.problems()).toStrictEqual([]);
  },
  patience,
);

test.each([
  ['vi', 'light', 'Tìm các bảng', 'Hàm', 'Không có hàm nào khớp'],
  ['en', 'dark', 'Find the tables', 'Functions', 'No function matches'],
  ['de', 'dark', 'Tabellen finden', 'Funktionen', 'Keine Funktion passt'],
] as const)(
  'the list in %s (%s): loaded when asked for, every function opened, axe finds nothing, and the tabs fit 320 pixels',
  async (language, colorScheme, find, tab, none) => {
    const workbench = await harness.open({ language, colorScheme });
    const pane = await workbench.pane();
    // The number of findings on a tab makes it wider.
    await pane.click(`text=${find}`);
    await pane.waitForSelector('section');
    const before = await scriptsOf(pane);
    await pane.click(`role=tab[name="${tab}"]`);
    await pane.waitForSelector('details');
    expect((await scriptsOf(pane)).length).toBeGreaterThan(before.length);

    const functions = pane.locator('details');
    expect(await functions.count()).toBe(catalogue.length);
    await functions.evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    expect(await accessibilityFaults(pane)).toStrictEqual([]);

    const element = await pane.frameElement();
    await element.evaluate((frame) => {
      (frame as HTMLElement).style.width = '320px';
    });
    const widths = await pane.evaluate(() => {
      const tabs = [...document.querySelectorAll('[role=tab]')].map((each) => each.getBoundingClientRect());
      return {
        page: document.documentElement.clientWidth,
        content: document.documentElement.scrollWidth,
        lastTab: Math.max(...tabs.map(({ right }) => right)),
        tabs: tabs.length,
      };
    });
    expect(widths.page).toBe(320);
    expect(widths.tabs).toBe(6);
    expect(widths.lastTab).toBeLessThanOrEqual(320);
    expect(widths.content).toBeLessThanOrEqual(320);
    await workbench.screenshot(`functions-${language}-${colorScheme}`);

    await pane.fill('role=searchbox', 'zzz');
    await pane.waitForSelector(`text=${none}`);
    expect(await workbench.problems()).toStrictEqual([]);
  },
  patience,
);

test.each([
  ['vi', 'light'],
  ['en', 'dark'],
  ['de', 'light'],
] as const)(
  'the built help page in %s (%s) has its style, leads to a function, and axe finds nothing',
  async (language, colorScheme) => {
    const workbench = await harness.open({ colorScheme, workbook: null });
    const { page } = workbench;
    await page.goto(`${workbench.origin}/${helpFiles[language]}#PACE`);
    expect(await page.locator('section:target h2').textContent()).toBe('PACE');
    expect(await page.locator('section').count()).toBe(catalogue.length);
    // The style in the page is there only if its hash in the policy is right.
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe(colorScheme === 'dark' ? 'rgb(31, 31, 31)' : 'rgb(255, 255, 255)');
    expect(await accessibilityFaults(page)).toStrictEqual([]);
    await workbench.screenshot(`help-${language}-${colorScheme}`);
  },
  patience,
);

test(
  'the plain names are written from the foot of the list, and one of them calculates in a cell',
  async () => {
    const workbench = await harness.open({ language: 'vi', workbook: null });
    const pane = await workbench.pane();
    await pane.click('role=tab[name="Hàm"]');
    await pane.click('role=button[name="Ghi tên vào sổ tính"]');
    await pane.waitForSelector('text=/Đã ghi \\d+ tên: .*ATTAINMENT_PLAIN/');
    expect(await accessibilityFaults(pane)).toStrictEqual([]);
    const [sheet = ''] = await workbench.ask((page) => page.sheetNames());
    await workbench.typeIntoCell('B2', '=ATTAINMENT_PLAIN(2071,2000)');
    expect(await workbench.cellText(sheet, 'B2')).toBe('1,0355');
    await workbench.screenshot('functions-plain-names');
    expect(await workbench.problems()).toStrictEqual([]);
  },
  patience,
);
