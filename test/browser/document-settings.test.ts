import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Frame } from 'playwright-core';
import { patience } from './harness';
import { harnessOfFile } from './harness-of-file';

/** Source: Office.Settings in @types/office-js, and Excel.SettingCollection for the other road to the same settings. */
const harness = harnessOfFile();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'document-settings-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Sets a setting by the one road, reads both by the other after a refresh. */
function setAndRead(pane: Frame): Promise<unknown> {
  return pane.evaluate(async () => {
    const { settings } = Office.context.document;
    const done = (call: (callback: (result: Office.AsyncResult<unknown>) => void) => void) =>
      new Promise<void>((resolve, reject) => {
        call((result) => {
          if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
          else reject(new Error(result.error.message));
        });
      });
    settings.set('kỳ', { năm: 2022 });
    await done((callback) => {
      settings.saveAsync(callback);
    });
    await Excel.run(async (context) => {
      context.workbook.settings.add('mục', ['a', 1]);
      await context.sync();
    });
    await done((callback) => {
      settings.refreshAsync(callback);
    });
    return [settings.get('kỳ'), settings.get('mục')] as unknown;
  });
}

test(
  'document settings are one with workbook.settings and are there when the saved file is opened again',
  async () => {
    const first = await harness.open({ workbook: null });
    expect(await setAndRead(await first.pane())).toEqual([{ năm: 2022 }, ['a', 1]]);
    const { bytes } = await first.saveAs();
    const path = join(folder, 'saved.xlsx');
    await writeFile(path, bytes);
    const second = await harness.open({ workbook: relative(process.cwd(), path) });
    const read = await (
      await second.pane()
    ).evaluate(() => {
      const { settings } = Office.context.document;
      return [settings.get('kỳ'), settings.get('mục')] as unknown;
    });
    expect(read).toEqual([{ năm: 2022 }, ['a', 1]]);
    expect(await second.problems()).toEqual([]);
  },
  patience,
);
