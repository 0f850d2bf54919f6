import { setTimeout as delay } from 'node:timers/promises';
import { openXlsx } from '../../workbench/files/open-xlsx';
import { patience, type OpenWorkbench } from './harness';
import { harnessOfFile } from './harness-of-file';

jest.setTimeout(patience);

const firstSheet = 'Kết nạp 2021';
const harness = harnessOfFile();

/** Runs in the pane, where `Excel` is the genuine library's. */
async function excelRun<T>(
  workbench: OpenWorkbench,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const pane = await workbench.pane();
  return pane.evaluate<T>(`Excel.run(${batch.toString()})`);
}

test('opens the sample: its sheets, its name, its cells as the grid shows them, and the pane', async () => {
  const workbench = await harness.open();
  const sheets = await workbench.ask((page) => page.sheetNames());
  expect(sheets.slice(0, 3)).toEqual([firstSheet, 'Kết nạp 2022', '67 đảng bộ 2022']);
  expect(sheets.at(-1)).toBe('Ghi chú');
  expect(await workbench.page.title()).toContain('binh-thuan.xlsx');
  expect(await workbench.cellText(firstSheet, 'B10')).toBe('Đảng bộ thành phố Phan Thiết');
  await workbench.pane();
  await workbench.screenshot('sample');
  expect(await workbench.problems()).toEqual([]);
});

test('no request leaves the own machine, from start to the add-in’s first batch', async () => {
  const workbench = await harness.open();
  await excelRun(workbench, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('J1').values = [[1]];
    await context.sync();
  });
  expect(await workbench.cellText(firstSheet, 'J1')).toBe('1');
  const foreign = workbench.requests.filter((address) => new URL(address).origin !== workbench.origin);
  expect(foreign).toEqual([]);
  expect(workbench.requests).toContain(`${workbench.origin}/office-js/office.js`);
});

test('what the add-in writes through the genuine library stands in the grid, and the other way round', async () => {
  const workbench = await harness.open();
  await excelRun(workbench, async (context) => {
    const sheet = context.workbook.worksheets.add('Tổng hợp');
    sheet.getRange('A1:B2').values = [
      ['Chỉ tiêu', 2000],
      ['Tỷ lệ', '=2071/B1'],
    ];
    sheet.getRange('B2').numberFormat = [['0.0%']];
    sheet.activate();
    await context.sync();
  });
  expect(await workbench.ask((page) => page.activeSheetName())).toBe('Tổng hợp');
  expect(await workbench.cellText('Tổng hợp', 'B2')).toBe('103,6%');
  await workbench.typeIntoCell('B1', '1900');
  const values = await excelRun(workbench, async (context) => {
    const range = context.workbook.worksheets.getItem('Tổng hợp').getRange('B1:B2');
    range.load('values');
    await context.sync();
    return range.values as number[][];
  });
  expect(values).toEqual([[1900], [2071 / 1900]]);
  await workbench.page.getByText('Tổng hợp', { exact: true }).first().waitFor();
});

test('a chart stands at its cells, moves with them when the grid scrolls, and follows their values', async () => {
  const workbench = await harness.open({ workbook: null });
  await excelRun(workbench, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [
      ['Tuy Phong', 169],
      ['La Gi', 125],
      ['Phú Quý', 39],
    ];
    // 40 points are 53 1/3 pixels; the layout must know of it although both come in one batch.
    sheet.getRange('A1:A3').format.rowHeight = 40;
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Auto');
    chart.title.text = 'Kết nạp theo đảng bộ';
    chart.setPosition('B5', 'G18');
    await context.sync();
  });
  const picture = workbench.page.getByRole('img', { name: 'Kết nạp theo đảng bộ' });
  await picture.waitFor();
  const place = await excelRun(workbench, async (context) => {
    const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0);
    chart.load('top,left,width,height');
    await context.sync();
    return { top: chart.top, left: chart.left, width: chart.width, height: chart.height };
  });
  // Three rows of 40 points, a fourth of the standard height.
  expect(place.top).toBeGreaterThan(120);
  const before = await picture.boundingBox();
  const sheet = await sheetCanvas(workbench);
  const isNear = (pixels: number | undefined, points: number, most: number) =>
    Math.abs((pixels ?? Infinity) - (points * 96) / 72) <= most;
  // The column headers are 20 pixels high; the row headers' width grows with the digits of the rows' numbers.
  expect(isNear(before?.width, place.width, 2)).toBe(true);
  expect(isNear(before?.height, place.height, 2)).toBe(true);
  expect(isNear((before?.y ?? 0) - sheet.top - 20, place.top, 2)).toBe(true);
  expect(isNear((before?.x ?? 0) - sheet.left - 50, place.left, 10)).toBe(true);
  expect(await heightsOfColumns(workbench)).toHaveLength(3);
  await workbench.screenshot('chart');
  await workbench.page.mouse.move(400, 700);
  await workbench.page.mouse.wheel(0, 60);
  await workbench.page.waitForFunction(
    (top) => (document.querySelector('.chart-clip svg')?.getBoundingClientRect().top ?? 0) <= top - 55,
    before?.y ?? 0,
  );
  const [first] = await heightsOfColumns(workbench);
  await workbench.typeIntoCell('B1', '60');
  await workbench.page.waitForFunction(
    (former) => document.querySelector('.chart-clip rect[fill="#4472C4"]')?.getAttribute('height') !== former,
    first,
  );
  expect(await workbench.problems()).toEqual([]);
});

test('a ribbon button calls the function that the add-in has associated, and nothing is at fault', async () => {
  const workbench = await harness.open();
  await workbench.pane();
  await workbench.page.getByRole('button', { name: 'Cập nhật báo cáo' }).click();
  // Disabled until the add-in has said that the command is completed.
  await workbench.page.locator('.ribbon:disabled').waitFor({ state: 'detached' });
  expect(await workbench.page.getByRole('alert').isVisible()).toBe(false);
  expect(await workbench.problems()).toEqual([]);
});

test('a typed formula with the add-in’s own function shows the value that the add-in computes', async () => {
  const workbench = await harness.open();
  await workbench.pane();
  await workbench.typeIntoCell('J3', '=ATTAINMENT(2071,2000)');
  // 2,071 of 2,000 is 1.0355 exactly.
  await expectText(workbench, firstSheet, 'J3', '1,0355');
  await workbench.screenshot('typed-function');
});

test('Save as gives an .xlsx with what was typed, and it opens again', async () => {
  const workbench = await harness.open();
  await workbench.typeIntoCell('J5', 'Đã rà soát');
  await expectText(workbench, firstSheet, 'J5', 'Đã rà soát');
  const saved = await workbench.saveAs();
  expect(saved.name).toBe('binh-thuan.xlsx');
  const { data } = openXlsx(saved.bytes);
  const first = data.workbook.sheets[data.workbook.sheetOrder[0] ?? ''];
  expect(first?.cellData?.[4]?.[9]?.v).toBe('Đã rà soát');
  await workbench.page.setInputFiles('input[type=file]', {
    name: 'lần hai.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(saved.bytes),
  });
  await workbench.page.getByText('lần hai.xlsx', { exact: true }).waitFor();
  await workbench.pane();
  expect(await workbench.cellText(firstSheet, 'J5')).toBe('Đã rà soát');
  expect(await workbench.problems()).toEqual([]);
});

test('a file that is no workbook is refused in words, and the open workbook stays', async () => {
  const workbench = await harness.open();
  await workbench.pane();
  await workbench.page.setInputFiles('input[type=file]', {
    name: 'ghi-chep.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('không phải sổ tính'),
  });
  const notice = workbench.page.getByRole('alert');
  await notice.waitFor();
  expect(await notice.innerText()).toContain('Không mở được tệp “ghi-chep.xlsx”.');
  expect(await notice.innerText()).toContain('không phải là sổ tính Excel');
  await workbench.screenshot('refused-file');
  expect(await workbench.ask((page) => page.fileName())).toBe('binh-thuan.xlsx');
  expect(await workbench.cellText(firstSheet, 'C25')).toBe('2.000');
});

test('without a file there is a new workbook to type into', async () => {
  const workbench = await harness.open({ workbook: null, language: 'de' });
  expect(await workbench.ask((page) => page.fileName())).toBe('Neue Mappe.xlsx');
  await workbench.page.getByRole('button', { name: 'Speichern unter' }).waitFor();
  await workbench.typeIntoCell('A1', '=1+1');
  await expectText(workbench, 'Sheet1', 'A1', '2');
  const saved = await workbench.saveAs();
  expect(openXlsx(saved.bytes).data.workbook.sheetOrder).toHaveLength(1);
  expect(await workbench.problems()).toEqual([]);
});

test('the pane is as wide as Excel allows, by pointer and keyboard, and can be closed and shown again', async () => {
  const workbench = await harness.open({ language: 'en' });
  await workbench.pane();
  const separator = workbench.page.getByRole('separator', { name: 'Change the width of the task pane' });
  const width = async () => (await workbench.page.locator('.pane').boundingBox())?.width;
  await separator.focus();
  for (let press = 0; press < 20; press++) await workbench.page.keyboard.press('ArrowLeft');
  expect(await width()).toBe(450);
  for (let press = 0; press < 20; press++) await workbench.page.keyboard.press('ArrowRight');
  expect(await width()).toBe(320);
  const box = await separator.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 200];
  await workbench.page.mouse.move(x, y);
  await workbench.page.mouse.down();
  await workbench.page.mouse.move(x - 80, y, { steps: 4 });
  await workbench.page.mouse.up();
  expect(await width()).toBe(400);
  await workbench.page.getByRole('button', { name: 'Close the task pane' }).click();
  expect(await workbench.page.locator('.pane').isVisible()).toBe(false);
  await workbench.page.locator('.ribbon').first().click();
  expect(await workbench.page.locator('.pane').isVisible()).toBe(true);
});

/** Upper left corner of the grid's own canvas, the largest in the page. */
function sheetCanvas(workbench: OpenWorkbench): Promise<{ top: number; left: number }> {
  return workbench.page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.grid canvas')].map((canvas) =>
      canvas.getBoundingClientRect(),
    );
    const [largest] = boxes.sort((a, b) => b.height - a.height);
    return { top: largest?.top ?? NaN, left: largest?.left ?? NaN };
  });
}

/** As drawn, in the order of the categories; the legend's sign is a square of ten pixels. */
function heightsOfColumns(workbench: OpenWorkbench): Promise<(string | null)[]> {
  return workbench.page.evaluate(() =>
    [...document.querySelectorAll('.chart-clip rect[fill="#4472C4"]')]
      .filter((rect) => rect.getAttribute('width') !== '10')
      .map((rect) => rect.getAttribute('height')),
  );
}

/** Waits until the cell shows the text; a cell that never does makes the test fail with what it shows instead. */
async function expectText(
  workbench: OpenWorkbench,
  sheet: string,
  address: string,
  text: string,
): Promise<void> {
  const end = Date.now() + 20_000;
  let shown = await workbench.cellText(sheet, address);
  while (shown !== text && Date.now() < end) {
    await delay(100);
    shown = await workbench.cellText(sheet, address);
  }
  expect(shown).toBe(text);
}
