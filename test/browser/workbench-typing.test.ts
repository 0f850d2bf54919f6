import { readFile } from 'node:fs/promises';
import { openXlsx } from '../../workbench/files/open-xlsx';
import { patience, type OpenWorkbench } from './harness';
import { harnessOfFile } from './harness-of-file';

jest.setTimeout(patience);

const harness = harnessOfFile();

const sheet = 'Sheet1';

/** What the cells of the first sheet hold in the file that `Save as` gives. */
async function savedCells(workbench: OpenWorkbench): Promise<(row: number, column: number) => unknown> {
  const { data } = openXlsx((await workbench.saveAs()).bytes);
  const first = data.workbook.sheets[data.workbook.sheetOrder[0] ?? ''];
  return (row, column) => first?.cellData?.[row]?.[column]?.v;
}

/** A paste as it comes from another program. */
async function paste(workbench: OpenWorkbench, address: string, text: string, html = ''): Promise<void> {
  await workbench.goToCell(address);
  await workbench.page.evaluate(
    ([plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      if (rich !== '') clipboardData.setData('text/html', rich);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html] as const,
  );
}

test.each([
  ['vi', '1,5', '2.030', '12,5%', '31/12/2021'],
  ['de', '1,5', '2.030', '12,5%', '31.12.2021'],
  ['en', '1.5', '2,030', '12.5%', '12/31/2021'],
] as const)(
  '%s: numbers are typed and shown as in that Excel',
  async (language, decimal, grouped, percent, day) => {
    const workbench = await harness.open({ workbook: null, language });
    await workbench.typeIntoCell('A1', decimal);
    await workbench.typeIntoCell('A2', grouped);
    await workbench.typeIntoCell('A3', percent);
    await workbench.typeIntoCell('A4', day);
    await workbench.typeIntoCell('A5', '=A1*2+0.25');
    expect(await workbench.cellText(sheet, 'A1')).toBe(decimal);
    expect(await workbench.cellText(sheet, 'A2')).toBe(grouped);
    expect(await workbench.cellText(sheet, 'A5')).toBe(language === 'en' ? '3.25' : '3,25');
    // Opened in the editor and left again, a number is the same number.
    await workbench.page.locator('[data-u-comp=defined-name] input').fill('A1');
    await workbench.page.locator('[data-u-comp=defined-name] input').press('Enter');
    await workbench.page.keyboard.press('F2');
    await workbench.page.keyboard.press('Enter');
    await workbench.screenshot(`typing-${language}`);
    const saved = await savedCells(workbench);
    expect([0, 1, 2, 3].map((row) => saved(row, 0))).toEqual([1.5, 2030, 0.125, 44561]);
    expect(await workbench.problems()).toEqual([]);
  },
);

test('cells from another program are pasted by the language’s rules; what looks like a number and is none stays text', async () => {
  const workbench = await harness.open({ workbook: null, language: 'vi' });
  const html = '<table><tr><td>Tuy Phong</td><td>2.030</td></tr></table>';
  await paste(workbench, 'B2', 'Tuy Phong\t2.030\t97,5%\r\nLa Gi\t1.5\t=2+3\r\n', html);
  await workbench.page.waitForFunction(async () => (await window.workbench.cellText('Sheet1', 'D3')) === '5');
  const saved = await savedCells(workbench);
  expect([saved(1, 1), saved(1, 2), saved(1, 3)]).toEqual(['Tuy Phong', 2030, 0.975]);
  expect([saved(2, 1), saved(2, 2), saved(2, 3)]).toEqual(['La Gi', '1.5', 5]);
  await workbench.screenshot('pasted');
  expect(await workbench.problems()).toEqual([]);
});

test('cells are copied and pasted within the grid, formulas with their references', async () => {
  const workbench = await harness.open({ workbook: null, language: 'en' });
  const { page } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.typeIntoCell('A1', '20');
  await workbench.typeIntoCell('A2', '30');
  await workbench.typeIntoCell('B1', '=A1*2');
  const nameBox = page.locator('[data-u-comp=defined-name] input');
  await nameBox.fill('B1');
  await nameBox.press('Enter');
  await page.keyboard.press('Control+c');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) === '40');
  await nameBox.fill('B2');
  await nameBox.press('Enter');
  await page.keyboard.press('Control+v');
  await page.waitForFunction(async () => (await window.workbench.cellText('Sheet1', 'B2')) === '60');
});

test('a file that is dropped on the page is opened; what is no workbook is refused in words', async () => {
  const workbench = await harness.open({ workbook: null, language: 'en' });
  const { page } = workbench;
  const drop = async (name: string, bytes: Uint8Array) => {
    await page.evaluate(
      ([fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([Uint8Array.from(content)], fileName));
        const target = document.querySelector('.grid-area');
        for (const kind of ['dragenter', 'dragover', 'drop']) {
          target?.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
        }
      },
      [name, [...bytes]] as const,
    );
  };
  await drop('binh-thuan.xlsx', await readFile('assets/samples/binh-thuan.xlsx'));
  await page.getByText('binh-thuan.xlsx', { exact: true }).waitFor();
  await page.locator('.busy-veil').waitFor({ state: 'hidden' });
  expect(await workbench.cellText('Kết nạp 2021', 'B10')).toBe('Đảng bộ thành phố Phan Thiết');
  await drop('notes.xlsx', Buffer.from('no workbook'));
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('“notes.xlsx” could not be opened.');
  expect(await page.locator('.drop-veil').isVisible()).toBe(false);
  expect(await workbench.ask((asked) => asked.fileName())).toBe('binh-thuan.xlsx');
});

test('a .csv opens with the language’s numbers and is saved as a workbook', async () => {
  const workbench = await harness.open({ workbook: null, language: 'vi' });
  const { page } = workbench;
  await page.setInputFiles('input[type=file]', {
    name: 'kết nạp.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('\ufeffĐảng bộ;Chỉ tiêu;Tỷ lệ\r\nTuy Phong;2.030;97,5%\r\n'),
  });
  await page.getByText('kết nạp.csv', { exact: true }).waitFor();
  await page.locator('.busy-veil').waitFor({ state: 'hidden' });
  const [opened = ''] = await workbench.ask((asked) => asked.sheetNames());
  expect(await workbench.cellText(opened, 'A1')).toBe('Đảng bộ');
  const saved = await workbench.saveAs();
  expect(saved.name).toBe('kết nạp.xlsx');
  const { data } = openXlsx(saved.bytes);
  const cells = data.workbook.sheets[data.workbook.sheetOrder[0] ?? '']?.cellData;
  expect([cells?.[1]?.[0]?.v, cells?.[1]?.[1]?.v, cells?.[1]?.[2]?.v]).toEqual(['Tuy Phong', 2030, 0.975]);
  expect(await workbench.problems()).toEqual([]);
});

test('a large file moves a bar while it is read, and the page goes on drawing', async () => {
  const workbench = await harness.open({ workbook: null, language: 'en' });
  const { page } = workbench;
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      const bar = document.querySelector<HTMLProgressElement>('.busy-veil:not([hidden]) progress[value]');
      if (bar && bar.value !== seen.at(-1)) seen.push(bar.value);
      requestAnimationFrame(look);
    };
    look();
  });
  const rows = Array.from(
    { length: 40_000 },
    (_one, row) => `Committee ${String(row)},${String(row)},0.5,x,y`,
  );
  await page.setInputFiles('input[type=file]', {
    name: 'large.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  });
  await page.getByText('large.csv', { exact: true }).waitFor();
  await page.locator('.busy-veil').waitFor({ state: 'hidden' });
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  expect(seen.length).toBeGreaterThan(3);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  const [opened = ''] = await workbench.ask((asked) => asked.sheetNames());
  expect(await workbench.cellText(opened, 'B40000')).toBe('39999');
});
