/** `npm run screenshots`: takes the README's pictures anew, from the sample workbook in the workbench. */
import { copyFile, mkdir } from 'node:fs/promises';
import { startHarness } from '../test/browser/harness';

const folder = 'assets/screenshots';

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const harness = await startHarness();
  try {
    const workbench = await harness.open({ language: 'vi', viewport: { width: 1360, height: 860 } });
    const pane = await workbench.pane();
    const keep = async (name: string) => {
      await workbench.screenshot(name);
      await copyFile(`artefacts/${name}.png`, `${folder}/${name}.png`);
    };
    await pane.click('text=Tìm các bảng');
    await pane.waitForSelector('section');
    await keep('data');
    await pane.click('role=tab[name="Báo cáo"]');
    await pane.click('role=button[name=/^Lập \\d+ báo cáo/]');
    await pane.click('text=Mở trang “Báo cáo chỉ tiêu 2022”');
    await workbench.page.waitForFunction(
      () => window.workbench.activeSheetName() === 'Báo cáo chỉ tiêu 2022',
    );
    await keep('report');
  } finally {
    await harness.close();
  }
}

await main();
