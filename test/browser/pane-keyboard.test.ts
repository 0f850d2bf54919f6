import type { Frame } from 'playwright-core';
import { accessibilityFaults } from './accessibility-faults';
import { patience, type OpenWorkbench } from './harness';
import { harnessOfFile } from './harness-of-file';
import { idle, tab } from './pane-frame';

const harness = harnessOfFile();

/** What has the keyboard's focus in the pane, by its name or text; the page's body when nothing has. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '(nothing)';
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    return element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
  });
}

/** Goes on by the tab key until the focus is on what bears the name. */
async function tabTo(workbench: OpenWorkbench, pane: Frame, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 80) {
    await workbench.page.keyboard.press('Tab');
    const at = await focused(pane);
    if (name.test(at)) return;
    passed.push(at);
  }
  throw new Error(`The tab key does not lead to ${String(name)}, but to: ${passed.join(' | ')}`);
}

test(
  'from the first start to a written report and back by the keyboard alone, and the focus is never lost',
  async () => {
    const workbench = await harness.open({ language: 'vi' });
    const pane = await workbench.pane();
    const { keyboard } = workbench.page;
    await tab(pane, 'Dữ liệu').focus();
    await tabTo(workbench, pane, /^Tìm các bảng$/);
    await keyboard.press('Enter');
    await pane.waitForSelector('section');
    await idle(pane);
    expect(await focused(pane)).toBe('Dữ liệu');
    await tabTo(workbench, pane, /^Sửa Kết nạp theo chỉ tiêu · 2021/);
    await keyboard.press('Enter');
    expect(await focused(pane)).toContain('Loại bảng');
    await keyboard.press('Escape');
    expect(await focused(pane)).toContain('Sửa Kết nạp theo chỉ tiêu · 2021');
    await tabTo(workbench, pane, /^Tiếp: xem/);
    await keyboard.press('Enter');
    expect(await focused(pane)).toMatch(/^Kiểm tra/);
    await keyboard.press('ArrowRight');
    expect(await focused(pane)).toBe('Báo cáo');
    await tabTo(workbench, pane, /^Tất cả \d+ báo cáo$/);
    await keyboard.press('Space');
    await keyboard.press('Space');
    await tabTo(workbench, pane, /^Kết quả so với chỉ tiêu 2022/);
    await keyboard.press('Space');
    await tabTo(workbench, pane, /^Lập 1 báo cáo$/);
    await keyboard.press('Enter');
    await pane.waitForSelector('text=Mở trang “Báo cáo chỉ tiêu 2022”');
    await idle(pane);
    expect(await focused(pane)).toBe('Lập 1 báo cáo');
    await tabTo(workbench, pane, /^Mở trang “Báo cáo chỉ tiêu 2022”/);
    await keyboard.press('Enter');
    await workbench.page.waitForFunction(
      () => window.workbench.activeSheetName() === 'Báo cáo chỉ tiêu 2022',
    );

    await tabTo(workbench, pane, /^Báo cáo đã có trong sổ tính/);
    await keyboard.press('Enter');
    await tabTo(workbench, pane, /^Xóa báo cáo trên trang/);
    await keyboard.press('Enter');
    expect(await focused(pane)).toBe('Xóa trang');
    await tabTo(workbench, pane, /^Thôi$/);
    await keyboard.press('Enter');
    expect(await focused(pane)).toContain('Xóa báo cáo trên trang');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await pane.waitForSelector('text=Đã xóa trang “Báo cáo chỉ tiêu 2022”.');
    await idle(pane);
    // The sheet's line in the list is gone; the list itself too, since it was the only one.
    expect(await focused(pane)).toMatch(/^Mở trang|^Lập|^Báo cáo/);
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
    await pane.selectOption('role=combobox[name="Ngôn ngữ hiển thị"]', 'de');
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
