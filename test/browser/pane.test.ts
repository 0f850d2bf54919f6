import { mkdir } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { settingsKey } from '../../src/actions/kept-settings';
import { settingsText } from '../../src/actions/settings-text';
import { defaultWorkbookSettings } from '../../src/actions/workbook-settings';
import type { TableCorrection } from '../../src/intake/table-correction';
import type { Language } from '../../src/language/language';
import { textsOf } from '../../src/language/text';
import { openXlsx } from '../../workbench/files/open-xlsx';
import { cellsOf } from '../workbench/cells-of';
import { accessibilityFaults } from './accessibility-faults';
import { patience, startHarness, type Harness, type OpenWorkbench } from './harness';

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
}, 5 * patience);

afterEach(() => harness.closeOpened());
afterAll(() => harness.close());

const tab = (pane: Frame, name: string) => pane.locator('[role=tab]', { hasText: name });

/** The sample with its tables found. */
async function openWithTables(): Promise<{ readonly workbench: OpenWorkbench; readonly pane: Frame }> {
  const workbench = await harness.open({ language: 'vi' });
  const pane = await workbench.pane();
  await pane.click('text=Tìm các bảng');
  await pane.waitForSelector('section');
  return { workbench, pane };
}

/** Waits until nothing is being asked of Excel any more, and buttons have the colours of what they are again. */
async function idle(pane: Frame): Promise<void> {
  await pane.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await pane.waitForFunction(() => !document.getAnimations().some((each) => each instanceof CSSTransition));
}

async function setWidth(pane: Frame, width: number): Promise<void> {
  const frame = await pane.frameElement();
  await frame.evaluate((element, pixels) => {
    (element as HTMLElement).style.width = `${String(pixels)}px`;
  }, width);
}

/** Keeps a picture of the pane alone. */
async function picture(pane: Frame, name: string): Promise<void> {
  await mkdir('artefacts/pane', { recursive: true });
  await (await pane.frameElement()).screenshot({ path: `artefacts/pane/${name}.png` });
}

/** What somebody does in Excel meanwhile, done through the pane's own Excel. */
async function protectSheet(pane: Frame, name: string): Promise<void> {
  await pane.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).protection.protect();
        await context.sync();
      }),
    name,
  );
}

/** A table was once put right on a sheet that somebody has deleted since: what the workbook then keeps. */
async function correctAndLoseTable(pane: Frame): Promise<void> {
  const correction: TableCorrection = {
    sheetId: '{00000000-0000-0000-0000-000000000000}',
    cell: 'A7',
    headings: ['Đảng bộ', 'Kết nạp'],
    kind: null,
    range: null,
    headerRow: null,
    isTransposed: false,
    columns: [],
    year: null,
    isCumulative: null,
    percentages: null,
  };
  const kept = settingsText({ ...defaultWorkbookSettings(), corrections: [correction] });
  await pane.evaluate(
    ([key, text]) =>
      Excel.run(async (context) => {
        context.workbook.settings.add(key, text);
        await context.sync();
      }),
    [settingsKey, kept] as const,
  );
}

test(
  'from the first start to written reports: tables, a finding and its cell, reports, their sheets, what is taken out again',
  async () => {
    const workbench = await harness.open({ language: 'vi' });
    const pane = await workbench.pane();
    expect(await accessibilityFaults(pane)).toStrictEqual([]);
    await pane.click('text=Tìm các bảng');
    await pane.waitForSelector('text=2.071/2.000 = 103,6% chỉ tiêu');
    await pane.waitForSelector('text=2.030/2.000 = 101,5% chỉ tiêu');
    const central = pane.locator('section', { hasText: '67 đảng bộ 2022' }).first();
    await central.locator('summary', { hasText: 'Số liệu từng đảng bộ' }).click();
    await central.locator('tr', { hasText: 'Bình Thuận' }).locator('text=3/67').waitFor();
    await workbench.screenshot('pane-data');

    await tab(pane, 'Kiểm tra').click();
    await pane.click('role=button[name=/^Cần xem/]');
    await workbench.ask((page) => {
      page.selectSheet('Ghi chú');
    });
    await pane.click('role=button[name="Xem ô Kết nạp 2021!E12"]');
    await workbench.page.waitForFunction(() => window.workbench.activeSheetName() === 'Kết nạp 2021');
    await workbench.screenshot('pane-checks');

    await pane.click('role=button[name="Tiếp: báo cáo"]');
    await pane.click('role=button[name=/^Lập \\d+ báo cáo/]');
    await pane.waitForSelector('text=Mở trang “Báo cáo chỉ tiêu 2022”');
    await idle(pane);
    expect(await workbench.ask((page) => page.sheetNames())).toStrictEqual(
      expect.arrayContaining(['Báo cáo chỉ tiêu 2021', 'Báo cáo chỉ tiêu 2022', 'Tỷ lệ kết nạp 2022']),
    );
    const { bytes } = await workbench.saveAs();
    const { data } = openXlsx(bytes);
    const values = (sheet: string) => cellsOf(data, sheet).map(({ value }) => value);
    expect(values('Báo cáo chỉ tiêu 2021')).toContain(1.015);
    expect(values('Báo cáo chỉ tiêu 2022')).toContain(1.0355);
    expect(values('Tỷ lệ kết nạp 2022')).toContain('3/67');

    await pane.click('summary:has-text("Báo cáo đã có trong sổ tính")');
    await pane.click('role=button[name="Xóa báo cáo trên trang “Báo cáo chỉ tiêu 2021”"]');
    await pane.click('role=button[name="Xóa trang"]');
    await pane.waitForSelector('text=Đã xóa trang “Báo cáo chỉ tiêu 2021”.');
    await idle(pane);
    expect(await workbench.ask((page) => page.sheetNames())).not.toContain('Báo cáo chỉ tiêu 2021');
    expect(await accessibilityFaults(pane)).toStrictEqual([]);
    expect(await workbench.problems()).toStrictEqual([]);
  },
  patience,
);

test(
  'what would be written is shown with its place and what stands in the way; stopped writing says what was written',
  async () => {
    const { workbench, pane } = await openWithTables();
    await tab(pane, 'Báo cáo').click();
    await pane.click('role=button[name="Xem trước"]');
    const planned = (sheet: string) => pane.locator(`.preview li:has(.strong:text-is("${sheet}"))`);
    await planned('Báo cáo chỉ tiêu 2022').locator('text=2.071/2.000 = 103,6%').waitFor();
    const place = planned('Báo cáo chỉ tiêu 2022').locator('.hint');
    expect(await place.textContent()).toMatch(/^trang mới, ô A1:[A-Z]+\d+ \(\d+ hàng × \d+ cột\)$/);
    expect(await workbench.ask((page) => page.sheetNames())).not.toContain('Báo cáo chỉ tiêu 2022');
    await workbench.screenshot('pane-preview');

    await pane.click('role=button[name=/^Lập \\d+ báo cáo/]');
    await pane.waitForSelector('text=/^Đang ghi: /');
    await pane.click('role=button[name="Dừng"]');
    await pane.waitForSelector('text=/^✓ Đã dừng: \\d+ báo cáo đã ghi trọn vẹn/');
    await idle(pane);
    expect(await workbench.ask((page) => page.sheetNames())).toContain('Báo cáo chỉ tiêu 2021');
    expect(await accessibilityFaults(pane)).toStrictEqual([]);

    await protectSheet(pane, 'Báo cáo chỉ tiêu 2021');
    await pane.click('role=button[name="Xem trước"]');
    const refused = planned('Báo cáo chỉ tiêu 2021');
    await refused.locator('text=đang được bảo vệ').waitFor();
    await idle(pane);
    expect(await accessibilityFaults(pane)).toStrictEqual([]);
    await workbench.screenshot('pane-preview-refused');
    await pane.click('role=button[name="Bỏ chọn báo cáo đang vướng"]');
    await pane.click('role=button[name="Xem trước"]');
    await planned('Báo cáo chỉ tiêu 2022').waitFor();
    expect(await refused.count()).toBe(0);
    expect(await workbench.problems()).toStrictEqual([]);
  },
  patience,
);

test(
  'settings are kept in the workbook and change what is shown; a wrong entry is said where it stands; targets are allotted as typed',
  async () => {
    const { workbench, pane } = await openWithTables();
    await pane.click('role=tab[name="Thiết lập"]');
    await pane.fill('role=textbox[name="Trần xuất sắc (%)"]', '120');
    await pane.waitForSelector('text=Hãy nhập từ 0 đến 100');
    expect(await pane.isDisabled('role=button[name="Lưu vào sổ tính"]')).toBe(true);
    await pane.fill('role=textbox[name="Trần xuất sắc (%)"]', '25');
    await pane.selectOption('role=combobox[name="Số chữ số thập phân của tỷ lệ"]', '2');
    await pane.click('role=button[name="Lưu vào sổ tính"]');
    await pane.waitForSelector('text=Đã lưu thiết lập vào sổ tính');
    await tab(pane, 'Dữ liệu').click();
    await pane.waitForSelector('text=2.071/2.000 = 103,55% chỉ tiêu');
    await correctAndLoseTable(pane);
    await pane.click('role=button[name="Quét lại"]');
    await pane.waitForSelector('text=Điều đã sửa không còn khớp');
    expect(await accessibilityFaults(pane)).toStrictEqual([]);
    await workbench.screenshot('pane-misfit');
    await pane.click('role=button[name="Bỏ điều chỉnh"]');
    await pane.waitForSelector('text=Điều đã sửa không còn khớp', { state: 'detached' });
    await idle(pane);

    await tab(pane, 'Phân bổ').click();
    await pane.fill('role=textbox[name="Tổng chỉ tiêu cần giao"]', '2100');
    await pane.waitForSelector('text=Đã giao 2.100 trong tổng số 2100.');
    await pane.fill('role=textbox[name="Tối đa mỗi đơn vị"]', '10');
    await pane.waitForSelector('text=còn thiếu');
    expect(await pane.isDisabled('role=button[name=/bảng phân bổ/]')).toBe(true);
    await pane.fill('role=textbox[name="Tối đa mỗi đơn vị"]', '');
    await pane.click('role=button[name=/bảng phân bổ/]');
    await pane.waitForSelector('text=Mở trang “Phân bổ chỉ tiêu');
    await idle(pane);
    expect(await workbench.problems()).toStrictEqual([]);
  },
  patience,
);

test(
  'a figure that is typed makes its report stale without a new reading by hand; where it is set, the report follows by itself',
  async () => {
    const { workbench, pane } = await openWithTables();
    await tab(pane, 'Báo cáo').click();
    const all = pane.locator('role=checkbox[name=/^Tất cả/]');
    // Some are chosen from the start: first all, then none.
    await all.click();
    await all.click();
    await pane.locator('.reports input').first().click();
    await pane.click('role=button[name="Lập 1 báo cáo"]');
    await pane.waitForSelector('text=Mở trang “Báo cáo chỉ tiêu 2021”');
    await idle(pane);

    await workbench.ask((page) => {
      page.selectSheet('Kết nạp 2021');
    });
    await workbench.typeIntoCell('D12', '170');
    await pane.waitForSelector('text=Số liệu đã đổi sau khi lập 1 báo cáo: Báo cáo chỉ tiêu 2021.');

    await tab(pane, 'Thiết lập').click();
    await pane.click('role=checkbox[name="Tự cập nhật báo cáo khi số liệu thay đổi"]');
    await pane.click('role=button[name="Lưu vào sổ tính"]');
    await pane.waitForSelector('text=Đã lưu thiết lập vào sổ tính');
    await idle(pane);
    await workbench.typeIntoCell('D12', '171');
    await pane.waitForSelector('text=Số liệu đã đổi: 1 báo cáo đã tự cập nhật.');
    await pane.waitForFunction(() => !document.body.textContent?.includes('đã đổi sau khi lập'));
    expect(await accessibilityFaults(pane)).toStrictEqual([]);
    expect(await workbench.problems()).toStrictEqual([]);
  },
  patience,
);

test(
  'the tabs go by the arrow keys, and another language is spoken at once and the next time',
  async () => {
    const workbench = await harness.open({ language: 'vi', workbook: null });
    const pane = await workbench.pane();
    await tab(pane, 'Dữ liệu').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft']) {
      await workbench.page.keyboard.press(key);
    }
    expect(await pane.locator('[role=tab]:focus').getAttribute('aria-label')).toBe('Thiết lập');
    expect(await pane.locator('[aria-selected=true]').getAttribute('aria-label')).toBe('Thiết lập');
    await pane.selectOption('role=combobox[name="Ngôn ngữ của bảng này"]', 'de');
    await pane.waitForSelector('text=Sprache dieses Bereichs');
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(await workbench.problems()).toStrictEqual([]);
    await workbench.page.reload();
    await workbench.page.evaluate(() => window.workbench.ready);
    const again = await workbench.pane();
    await again.waitForSelector('text=Tabellen finden');
  },
  patience,
);

/** How the pane may have to look, and what a browser is told for it. Forced colours are what Windows calls a contrast theme. */
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
type Look = keyof typeof looks;

async function wear(workbench: OpenWorkbench, pane: Frame, look: Look): Promise<void> {
  await workbench.page.emulateMedia(looks[look]);
  await pane.waitForSelector(`[data-theme=${look}]`, { state: 'attached' });
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
        const content = await pane.evaluate(() => document.documentElement.scrollWidth);
        expect([view, width, content <= width]).toStrictEqual([view, width, true]);
        await picture(pane, `${view}-${language}-${look}-${String(width)}`);
      }
      expect([view, look, await accessibilityFaults(pane)]).toStrictEqual([view, look, []]);
    }
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
