import { keepSettings, settingsKey } from '../../src/actions/kept-settings';
import { refreshReports } from '../../src/actions/refresh-reports';
import { wishFor } from '../../src/actions/report-wish';
import { scan } from '../../src/actions/scan';
import { defaultWorkbookSettings } from '../../src/actions/workbook-settings';
import { writeReports } from '../../src/actions/write-reports';
import { of2022, report, sampleWorkbookBeforeEach } from './sample-workbook';

sampleWorkbookBeforeEach();
const wish = wishFor('vi', new Date(2022, 11, 31));

async function shownOn(sheet: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('text');
    await context.sync();
    return used.text.flat();
  });
}

async function keepDecimals(decimals: number): Promise<void> {
  const settings = defaultWorkbookSettings();
  const { letterhead } = settings.report;
  const report = { ...settings.report, decimals, letterhead: { ...letterhead, issuer: 'BAN TỔ CHỨC' } };
  expect(await keepSettings({ ...settings, report })).toMatchObject({ ok: true });
}

/** 2,071 of 2,000: 103.6 % with one decimal, 103.55 % with two. */
test('reports are written with the workbook’s settings, and what is wished for once goes before them', async () => {
  await keepDecimals(2);
  expect(await writeReports(of2022, wish)).toMatchObject({ ok: true, value: { settings: { decimals: 2 } } });
  const shown = await shownOn(report);
  expect(shown).toEqual(expect.arrayContaining(['103,55%', 'BAN TỔ CHỨC']));
  await writeReports(of2022, { ...wish, decimals: 1 });
  expect(await shownOn(report)).toContain('103,6%');
});

test('a refresh takes what the settings say by then', async () => {
  await writeReports(of2022, wish);
  await keepDecimals(3);
  expect(await refreshReports(wish)).toMatchObject({ ok: true });
  expect(await shownOn(report)).toContain('103,550%');
});

test('settings that cannot be read are told of, and no report is written by others in their place', async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add(settingsKey, '{"version":1,"report":3}');
    await context.sync();
  });
  expect(await scan()).toMatchObject({ ok: true, value: { kept: { kind: 'does-not-fit', path: 'report' } } });
  const refused = { ok: false, code: 'settings-do-not-fit', facts: { path: 'report' } };
  expect(await writeReports(of2022, wish)).toEqual(refused);
  expect(await refreshReports(wish)).toEqual(refused);
});
