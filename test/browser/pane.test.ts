import { readFileSync } from 'node:fs';
import { openXlsx } from '../../workbench/files/open-xlsx';
import { cellsOf } from '../workbench/cells-of';
import { patience, startHarness, type Harness, type OpenWorkbench } from './harness';

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
}, patience);

afterAll(() => harness.close());

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe-core finds wrong with the pane, as `rule: element`. */
async function accessibilityFaults(workbench: OpenWorkbench): Promise<string[]> {
  const pane = await workbench.pane();
  // The pane's own content security policy lets no foreign script in, so axe comes through the debugger.
  await pane.evaluate(axeSource);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (context: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Fluent's keyboard library keeps two unseen elements that only pass the focus on to the page around.
    const { violations } = await axe.run({ exclude: '[data-tabster-dummy]' });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

test(
  'one click finds the admission table, another writes the reports, which appear in the grid with the same numbers',
  async () => {
    const workbench = await harness.open({ language: 'vi' });
    const pane = await workbench.pane();
    await pane.click('text=Tìm bảng kết nạp');
    await pane.waitForSelector('text=2.071/2.000 = 103,6% chỉ tiêu');
    await pane.waitForSelector('text=2.030/2.000 = 101,5% chỉ tiêu');
    expect(await pane.locator('text=trên khung 3–4%').count()).toBeGreaterThanOrEqual(2);
    const central = pane.locator('section', { hasText: '67 đảng bộ 2022' });
    await central.locator('summary', { hasText: 'Số liệu từng đảng bộ' }).click();
    await central.locator('tr', { hasText: 'Bình Thuận' }).locator('text=3/67').waitFor();
    await workbench.screenshot('pane-data');

    await pane.click('role=button[name="Lập báo cáo"]');
    await pane.waitForSelector('text=Mở trang “Báo cáo chỉ tiêu 2022”');
    expect(await workbench.ask((page) => page.sheetNames())).toStrictEqual(
      expect.arrayContaining(['Báo cáo chỉ tiêu 2021', 'Báo cáo chỉ tiêu 2022', 'Tỷ lệ kết nạp 2022']),
    );
    await pane.click('text=Mở trang “Báo cáo chỉ tiêu 2022”');
    await pane.waitForFunction(
      () => window.parent !== window && document.querySelector('[aria-busy=true]') === null,
    );
    await workbench.screenshot('report-2022');

    const { bytes } = await workbench.saveAs();
    const { data } = openXlsx(bytes);
    const values = (sheet: string) => cellsOf(data, sheet).map(({ value }) => value);
    expect(values('Báo cáo chỉ tiêu 2021')).toContain(1.015);
    expect(values('Báo cáo chỉ tiêu 2022')).toContain(1.0355);
    expect(values('Tỷ lệ kết nạp 2022')).toContain('3/67');
    expect(await workbench.problems()).toStrictEqual([]);
  },
  patience,
);

test(
  'a finding leads to its cell',
  async () => {
    const workbench = await harness.open({ language: 'vi' });
    const pane = await workbench.pane();
    await pane.click('text=Tìm bảng kết nạp');
    await pane.click('role=tab[name=/Kiểm tra/]');
    await pane.waitForSelector('text=Kết nạp 2021!E12');
    await workbench.screenshot('pane-checks');
    await workbench.ask((page) => {
      page.selectSheet('Ghi chú');
    });
    await pane.click('text=Xem ô Kết nạp 2021!E12');
    await workbench.page.waitForFunction(() => window.workbench.activeSheetName() === 'Kết nạp 2021');
    expect(await workbench.problems()).toStrictEqual([]);
  },
  patience,
);

test.each([
  ['vi', 'light', 'Tìm bảng kết nạp', 'Báo cáo'],
  ['en', 'dark', 'Find the admission table', 'Reports'],
  ['de', 'light', 'Aufnahmetabelle finden', 'Berichte'],
] as const)(
  'the pane speaks %s (%s) and axe finds nothing wrong with its views',
  async (language, colorScheme, find, reports) => {
    const workbench = await harness.open({ language, colorScheme });
    const pane = await workbench.pane();
    expect(await accessibilityFaults(workbench)).toStrictEqual([]);
    await pane.click(`text=${find}`);
    await pane.waitForSelector('section');
    expect(await accessibilityFaults(workbench)).toStrictEqual([]);
    await pane.click(`role=tab[name="${reports}"]`);
    await pane.waitForSelector('select');
    await workbench.screenshot(`pane-reports-${language}-${colorScheme}`);
    expect(await accessibilityFaults(workbench)).toStrictEqual([]);
    expect(await workbench.problems()).toStrictEqual([]);
  },
  patience,
);
