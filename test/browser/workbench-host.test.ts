import { readFileSync } from 'node:fs';
import { patience, type OpenWorkbench } from './harness';
import { harnessOfFile } from './harness-of-file';

jest.setTimeout(patience);

const harness = harnessOfFile();

/** Runs in the pane, where `Office` and `Excel` are the genuine library's. */
async function inPane<T>(workbench: OpenWorkbench, question: () => T | Promise<T>): Promise<T> {
  return (await workbench.pane()).evaluate<T>(`(${question.toString()})()`);
}

async function choose(workbench: OpenWorkbench, name: string): Promise<void> {
  const { page } = workbench;
  await page.locator('.button.host').click();
  // Not `check`, which looks at the radio button again: the page has a new one by then.
  await page.getByRole('radio', { name, exact: true }).click();
  await page.locator('.busy-veil').waitFor({ state: 'hidden' });
  await workbench.pane();
}

test('the status line counts what office.js asks for, and the console lists it, failures too', async () => {
  const workbench = await harness.open({ language: 'en' });
  const { page } = workbench;
  await inPane(workbench, () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C4');
      range.load('values');
      await context.sync();
    }),
  );
  const code = await inPane(workbench, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('nowhere');
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error.code),
  );
  expect(code).toBe('ItemNotFound');
  const status = page.locator('.status-line');
  expect(await status.innerText()).toMatch(/Requests: \d+ · cells: \d+ · \d+ ms/);
  expect(await status.innerText()).toContain('refused: 1');
  await page.getByRole('button', { name: 'Requests' }).click();
  const list = page.getByRole('region', { name: 'Requests' });
  const read = list.locator('.request', { hasText: 'cells: 12' });
  await read.locator('summary').click();
  expect(await read.locator('dl').innerText()).toMatch(/Cells read\s+12/);
  expect(await list.locator('.request.failed').innerText()).toContain('ItemNotFound');
  await workbench.screenshot('console');
  await list.getByRole('button', { name: 'Clear' }).click();
  expect(await list.locator('.request').count()).toBe(0);
  expect(await status.innerText()).toContain('The add-in has not asked Excel for anything yet.');
});

test('another Excel: its requirement sets, its blank cells and its members, with the workbook as it was', async () => {
  const workbench = await harness.open({ language: 'en' });
  await workbench.typeIntoCell('J1', '41');
  const sets = () => ({
    least: Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
    newer: Office.context.requirements.isSetSupported('ExcelApi', '1.13'),
    newest: Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
  });
  expect(await inPane(workbench, sets)).toEqual({ least: true, newer: true, newest: true });
  await choose(workbench, 'Office LTSC 2021');
  expect(await inPane(workbench, sets)).toEqual({ least: true, newer: true, newest: false });
  await choose(workbench, 'The least supported (ExcelApi 1.9)');
  expect(await inPane(workbench, sets)).toEqual({ least: true, newer: false, newest: false });
  const message = await inPane(workbench, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    }).catch((error: OfficeExtension.Error) => `${error.code} ${error.message}`),
  );
  expect(message).toContain('ApiNotFound');
  expect(message).toContain('Range.getMergedAreasOrNullObject');
  await workbench.page.locator('.button.host').click();
  expect(await workbench.page.getByRole('radio', { name: '0, as on the desktop' }).isChecked()).toBe(true);
  await workbench.screenshot('host-menu');
  await workbench.page.keyboard.press('Escape');
  expect(await workbench.page.locator('.host-panel').isVisible()).toBe(false);
  expect(await workbench.cellText('Kết nạp 2021', 'J1')).toBe('41');
  expect(await workbench.problems()).toEqual([]);
});

test('another language: Excel’s, the pane’s, the page’s and the grid’s, with the workbook as it was', async () => {
  const workbench = await harness.open({ language: 'vi' });
  await workbench.typeIntoCell('J1', '1,5');
  expect(await workbench.cellText('Kết nạp 2021', 'J1')).toBe('1,5');
  await choose(workbench, 'Deutsch');
  await workbench.page.getByRole('button', { name: 'Speichern unter' }).waitFor();
  expect(await workbench.page.evaluate(() => document.documentElement.lang)).toBe('de');
  const context = await inPane(workbench, () => [
    Office.context.displayLanguage,
    Office.context.contentLanguage,
    Office.context.document.mode,
    Office.context.document.url,
  ]);
  expect(context).toEqual(['de-DE', 'de-DE', 'readWrite', `${workbench.origin}/binh-thuan.xlsx`]);
  await (await workbench.pane()).waitForSelector('text=Tabellen finden');
  await choose(workbench, 'English');
  expect(await workbench.cellText('Kết nạp 2021', 'J1')).toBe('1.5');
  expect(await workbench.problems()).toEqual([]);
});

test.each([
  ['Dark', true, false],
  ['Light', false, false],
  ['High contrast', true, true],
] as const)('the theme %s reaches the pane', async (name, isDark, hasForcedColors) => {
  const workbench = await harness.open({ language: 'en', colorScheme: isDark ? 'light' : 'dark' });
  await choose(workbench, name);
  const seen = await inPane(workbench, () => [
    matchMedia('(prefers-color-scheme: dark)').matches,
    matchMedia('(forced-colors: active)').matches,
  ]);
  expect(seen).toEqual([isDark, hasForcedColors]);
  await workbench.screenshot(`theme-${name.toLowerCase().replace(' ', '-')}`);
  expect(await workbench.problems()).toEqual([]);
});

test('the add-in hides and shows its pane; a person’s closing and opening is told to it', async () => {
  const workbench = await harness.open({ language: 'en' });
  const { page } = workbench;
  const pane = page.locator('.pane');
  const frame = await workbench.pane();
  await inPane(workbench, async () => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
    await Office.addin.hide();
  });
  await pane.waitFor({ state: 'hidden' });
  await frame.evaluate(() => Office.addin.showAsTaskpane());
  await pane.waitFor({ state: 'visible' });
  await page.getByRole('button', { name: 'Close the task pane' }).click();
  await pane.waitFor({ state: 'hidden' });
  await page.locator('.ribbon').first().click();
  await pane.waitFor({ state: 'visible' });
  await frame.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length === 4);
  const seen = await frame.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toEqual(['Hidden', 'Taskpane', 'Hidden', 'Taskpane']);
});

test('the add-in disables a ribbon button and enables it again; an id that the manifest lacks is refused', async () => {
  const workbench = await harness.open({ language: 'en' });
  const update = (enabled: boolean, id: string) => `Office.ribbon.requestUpdate({ tabs: [{ id: 'TabHome',
    groups: [{ id: 'Attainment.Group', controls: [{ id: '${id}', enabled: ${String(enabled)} }] }] }] })`;
  const frame = await workbench.pane();
  const button = workbench.page.locator('[data-control="Attainment.RefreshReports"]');
  await frame.evaluate(update(false, 'Attainment.RefreshReports'));
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await frame.evaluate(update(true, 'Attainment.RefreshReports'));
  expect(await button.getAttribute('aria-disabled')).toBe('false');
  const code = await frame.evaluate(`${update(false, 'Nowhere')}.catch((error) => error.code)`);
  expect(code).toBe('ItemNotFound');
  const unknown = await frame.evaluate(
    `Office.addin.beforeDocumentCloseNotification.enable().catch((error) => error.message)`,
  );
  expect(unknown).toContain('BeforeDocumentCloseNotification');
});

test('the add-in reads its tables in the least Excel too, where merged areas are not told', async () => {
  const workbench = await harness.open({ language: 'en' });
  await choose(workbench, 'The least supported (ExcelApi 1.9)');
  const pane = await workbench.pane();
  await pane.click('text=Find the tables');
  await pane.waitForSelector('text=/2,030\\/2,000/');
  expect(await workbench.page.locator('.request.failed').count()).toBe(0);
  expect(await workbench.problems()).toEqual([]);
});

test.each(['vi', 'en', 'de'] as const)(
  'axe finds nothing wrong with the page in %s, menu and console open; the menu works from the keyboard',
  async (language) => {
    const workbench = await harness.open({ language });
    const { page } = workbench;
    await workbench.pane();
    await page.locator('.button.console').press('Enter');
    await page.locator('.button.host').press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'host');
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run: (context: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      // The grid is Univer's, the pane has tests of its own.
      const { violations } = await axe.run({ exclude: ['.grid', 'iframe'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(faults).toStrictEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('host'))).toBe(true);
  },
);
