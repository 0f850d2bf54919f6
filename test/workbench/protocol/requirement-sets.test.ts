import { readFileSync } from 'node:fs';
import { newerMembers } from '../../../scripts/newer-members-source';
import { newerMembers as kept } from '../../../workbench/protocol/newer-members';
import {
  playedHosts,
  requirementSetsOf,
  type PlayedHost,
} from '../../../workbench/protocol/requirement-sets';
import { bookData, openOffice, type OpenOffice } from '../office-fixture';

let office: OpenOffice | null = null;
afterEach(async () => {
  await office?.stop();
  office = null;
});

async function play(host: PlayedHost): Promise<void> {
  office = await openOffice(bookData(), { requirementSets: requirementSetsOf(host) });
}

/** The code of the error that a batch ends with; `ok` when it does not. */
async function outcome(batch: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return 'ok';
  } catch (error) {
    return `${(error as OfficeExtension.Error).code}: ${(error as OfficeExtension.Error).message}`;
  }
}

test('the table of newer members is what the doc comments of @types/office-js say', () => {
  const declared = newerMembers(readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8'));
  const split = Object.fromEntries(
    Object.entries(kept).map(([type, sets]) => [
      type,
      Object.fromEntries(Object.entries(sets).map(([set, members]) => [set, members.split(' ')])),
    ]),
  );
  expect(split).toEqual(declared);
});

/** Range.getMergedAreasOrNullObject is of ExcelApi 1.13, Application.cultureInfo of 1.11 (@types/office-js). */
test.each([
  ['web', 'ok', 'ok'],
  ['microsoft-365', 'ok', 'ok'],
  ['ltsc-2024', 'ok', 'ok'],
  ['ltsc-2021', 'ok', 'ok'],
  ['least', 'ApiNotFound: ', 'ApiNotFound: '],
] as const)('%s: a method and a navigation property of their sets', async (host, method, navigation) => {
  await play(host);
  const merged = await outcome(({ workbook }) => {
    workbook.worksheets.getItem('Sheet1').getRange('A1').getMergedAreasOrNullObject().load('address');
  });
  const culture = await outcome(({ workbook }) => {
    workbook.application.cultureInfo.numberFormat.load('numberDecimalSeparator');
  });
  expect(merged.startsWith(method)).toBe(true);
  expect(culture.startsWith(navigation)).toBe(true);
  if (method !== 'ok') {
    expect(merged).toContain('Range.getMergedAreasOrNullObject');
    expect(culture).toContain('Application.cultureInfo');
  }
});

test('a newer property is refused when it is asked for by name, and left out when all are', async () => {
  await play('least');
  const asked = await outcome(({ workbook }) => {
    workbook.application.load('decimalSeparator');
  });
  expect(asked).toContain('Application.decimalSeparator');
  expect(
    await outcome(({ workbook }) => {
      workbook.application.load();
      workbook.worksheets.getItem('Sheet1').getRange('A1').load();
    }),
  ).toBe('ok');
});

/** The rows of Microsoft's tables, see the doc comment of `requirementSetsOf`. */
test('each played Excel has the highest ExcelApi that Microsoft publishes for it', () => {
  expect(playedHosts.map((host) => [host, requirementSetsOf(host)['ExcelApi']])).toEqual([
    ['web', '1.20'],
    ['microsoft-365', '1.20'],
    ['ltsc-2024', '1.17'],
    ['ltsc-2021', '1.14'],
    ['least', '1.9'],
  ]);
});

test('what our manifest demands is in every one of them', () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  const demanded = [...manifest.matchAll(/<(?:bt:)?Set Name="(\w+)" MinVersion="([\d.]+)"/g)];
  expect(demanded.length).toBeGreaterThan(0);
  for (const host of playedHosts) {
    const sets = requirementSetsOf(host);
    for (const [, name = '', version = ''] of demanded) {
      expect(Number((sets[name] ?? '0.0').split('.')[1])).toBeGreaterThanOrEqual(
        Number(version.split('.')[1]),
      );
    }
  }
});
