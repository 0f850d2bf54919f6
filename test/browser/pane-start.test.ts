import type { Page, Route } from 'playwright-core';
import { accessibilityFaults } from './accessibility-faults';
import { patience } from './harness';
import { harnessOfFile } from './harness-of-file';

const harness = harnessOfFile();

/** The scripts of the other views and of all that reads, checks and writes. */
const laterScripts = /\/(views|engine)\.\w+\.js$/;

test(
  'the first view can be used before the rest is fetched: what is pressed then is done once it is there, focus and all',
  async () => {
    const held: Route[] = [];
    const workbench = await harness.open({
      language: 'vi',
      before: (page) =>
        page.route(laterScripts, (route) => {
          held.push(route);
        }),
    });
    const pane = await workbench.pane();
    await pane.click('role=tab[name="Báo cáo"]');
    await pane.locator('role=button[name="Tìm các bảng"]').press('Enter');
    await pane.waitForSelector('text=Đang đọc sổ tính…');
    expect(await pane.locator('role=button[name="Dừng"]').count()).toBe(1);
    await pane.click('role=tab[name="Phân bổ"]');
    await pane.waitForSelector('text=Đang mở…');
    expect(await accessibilityFaults(pane)).toStrictEqual([]);
    await pane.click('role=tab[name="Dữ liệu"]');
    expect(await pane.locator('section').count()).toBe(0);

    expect(held.length).toBeGreaterThan(0);
    for (const route of held) await route.continue();
    await pane.waitForSelector('text=2.071/2.000 = 103,6% chỉ tiêu');
    const focused = await pane.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('Dữ liệu');
    expect(await workbench.problems()).toStrictEqual([]);
  },
  patience,
);

test(
  'a rest that could not be fetched is told, and is asked for again when the message is closed',
  async () => {
    const refused = (page: Page) => page.route(laterScripts, (route) => route.abort('connectionrefused'));
    const workbench = await harness.open({ language: 'vi', before: refused });
    const pane = await workbench.pane();
    await pane.waitForSelector('text=Chưa tải được một phần của phần bổ trợ');
    expect(await accessibilityFaults(pane)).toStrictEqual([]);
    await workbench.screenshot('pane-start-refused');

    await workbench.page.unroute(laterScripts);
    await pane.click('role=button[name="Đóng"]');
    await pane.click('role=button[name="Tìm các bảng"]');
    await pane.waitForSelector('text=2.071/2.000 = 103,6% chỉ tiêu');
  },
  patience,
);
