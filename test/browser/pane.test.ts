import type { Frame } from 'playwright-core';
import { settingsKey } from '../../src/actions/kept-settings';
import { settingsText } from '../../src/actions/settings-text';
import { defaultWorkbookSettings } from '../../src/actions/workbook-settings';
import type { TableCorrection } from '../../src/intake/table-correction';
import { openXlsx } from '../../workbench/files/open-xlsx';
import { cellsOf } from '../workbench/cells-of';
import { accessibilityFaults } from './accessibility-faults';
import { patience, type OpenWorkbench } from './harness';
import { harnessOfFile } from './harness-of-file';
import { idle, tab } from './pane-frame';

const harness = harnessOfFile();

/** The sample with its tables found. */
async function openWithTables(): Promise<{ readonly workbench: OpenWorkbench; readonly pane: Frame }> {
  const workbench = await harness.open({ language: 'vi' });
  const pane = await workbench.pane();
  await pane.click('text=Tìm các bảng');
  await pane.waitForSelector('section');
  return { workbench, pane };
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

/** A report in the style that takes fewer rows, a note of the person's below it, and the style that would reach over the note. */
async function writeWhereNoteStands(workbench: OpenWorkbench, pane: Frame): Promise<void> {
  const sheet = 'Báo cáo chỉ tiêu 2022';
  const all = pane.locator('role=checkbox[name=/^Tất cả/]');
  // Some are chosen: first all, then none.
  await all.click();
  await all.click();
  await pane.locator('.reports li', { hasText: 'Kết quả so với chỉ tiêu 2022' }).locator('input').click();
  await pane.selectOption('role=combobox[name="Kiểu trình bày"]', 'modern');
  await pane.click('role=button[name="Lập 1 báo cáo"]');
  await pane.waitForSelector(`text=Mở trang “${sheet}”`);
  await idle(pane);
  await pane.click('role=button[name="Xem trước"]');
  const hint = pane.locator('.preview .hint').first();
  const rows = Number(/\((\d+) hàng/.exec((await hint.textContent()) ?? '')?.[1]);
  const note = `B${String(rows + 2)}`;
  await workbench.ask((page) => {
    page.selectSheet('Báo cáo chỉ tiêu 2022');
  });
  await workbench.typeIntoCell(note, 'ghi chú của tôi');

  await pane.selectOption('role=combobox[name="Kiểu trình bày"]', 'administrative');
  await pane.click('role=button[name="Xem trước"]');
  const refused = pane.locator('.preview .fault');
  expect(await refused.textContent()).toContain(
    `“${sheet}”, ô ${note}, có dữ liệu không do tiện ích ghi. Dữ liệu đó được giữ nguyên, báo cáo chưa được ghi.`,
  );
  expect(await refused.textContent()).toContain('Chuyển dữ liệu đó sang trang khác rồi làm lại.');
  await workbench.screenshot('pane-preview-note');
  await pane.click('role=button[name="Lập 1 báo cáo"]');
  await pane.waitForSelector('text=Có dữ liệu của đồng chí ở chỗ sẽ ghi');
  expect(await workbench.cellText(sheet, note)).toBe('ghi chú của tôi');
}

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
    // The button that stopped it is gone; the focus is where it was before.
    expect(await pane.locator(':focus').textContent()).toMatch(/^Lập \d+ báo cáo$/);
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
    await writeWhereNoteStands(workbench, pane);
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
    await pane.fill('role=textbox[name="Tổng chỉ tiêu giao năm 2023"]', '2100');
    await pane.waitForSelector('text=Đã giao 2.100 trong tổng số 2100.');
    await pane.fill('role=textbox[name="Tối đa mỗi đơn vị"]', '10');
    await pane.waitForSelector('text=còn thiếu');
    expect(await pane.isDisabled('role=button[name=/bảng phân bổ/]')).toBe(true);
    await pane.fill('role=textbox[name="Tối đa mỗi đơn vị"]', '');
    await pane.click('role=button[name=/bảng phân bổ/]');
    await pane.waitForSelector('text=Mở trang “Phân bổ chỉ tiêu');
    await idle(pane);

    await workbench.ask((page) => {
      page.selectSheet('Kết nạp 2022');
    });
    await workbench.typeIntoCell('G10', '7000');
    await pane.waitForSelector(
      'text=Số liệu hoặc căn cứ đã đổi từ lần phân bổ trước: Phân bổ chỉ tiêu 2023.',
    );
    await workbench.screenshot('pane-to-balance');
    await pane.click('role=button[name="Xem phần phân bổ"]');
    await pane.click('role=button[name="Phân bổ lại trên trang “Phân bổ chỉ tiêu 2023”"]');
    await pane.waitForSelector('text=từ lần phân bổ trước', { state: 'detached' });
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
