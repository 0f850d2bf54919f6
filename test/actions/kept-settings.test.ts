import { forgetSettings, keepSettings, loadSettings, settingsKey } from '../../src/actions/kept-settings';
import { settingsText } from '../../src/actions/settings-text';
import { defaultWorkbookSettings } from '../../src/actions/workbook-settings';
import { openOffice, type OpenOffice } from '../workbench/office-fixture';

/** Source: doc comments of Excel.SettingCollection.add and Excel.Setting.delete. */
let open: OpenOffice;
beforeEach(async () => {
  open = await openOffice();
});
afterEach(() => open.stop());

const changed = { ...defaultWorkbookSettings(), refreshesByItself: true };

test('a workbook without settings has the defaults', async () => {
  expect(await loadSettings()).toMatchObject({ ok: true, value: { kind: 'none' } });
});

test('settings are kept, changed and forgotten', async () => {
  await keepSettings(defaultWorkbookSettings());
  await keepSettings(changed);
  const loaded = await loadSettings();
  if (!loaded.ok || loaded.value.kind !== 'kept') throw new Error(JSON.stringify(loaded));
  expect(settingsText(loaded.value.settings)).toBe(settingsText(changed));
  expect(await forgetSettings()).toMatchObject({ ok: true });
  expect(await forgetSettings()).toMatchObject({ ok: true });
  expect(await loadSettings()).toMatchObject({ ok: true, value: { kind: 'none' } });
});

test('what does not fit is handed out with its place, and stays', async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add(settingsKey, { version: 7 });
    await context.sync();
  });
  const expected = { ok: true, value: { kind: 'does-not-fit', path: 'version', text: '{"version":7}' } };
  expect(await loadSettings()).toEqual(expected);
  expect(await loadSettings()).toEqual(expected);
});
