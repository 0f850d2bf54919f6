import * as fc from 'fast-check';
import { readSettingsText, settingsText } from '../../src/actions/settings-text';
import { defaultWorkbookSettings, reportSettingsOf } from '../../src/actions/workbook-settings';
import { compare, fraction } from '../../src/measures/fraction';
import { defaultReportSettings } from '../../src/reports/report-settings';

const defaults = defaultWorkbookSettings();

/** A share from 0 to 1. */
const share = fc
  .tuple(fc.bigInt(0n, 10n ** 20n), fc.bigInt(1n, 10n ** 20n))
  .map(([a, b]) => (a < b ? fraction(a, b) : fraction(b, a)));

const settings = fc
  .record({
    ends: fc.tuple(share, share),
    decimals: fc.integer({ min: 0, max: 4 }),
    signerName: fc.string(),
    goodOrBetterTarget: share,
    year: fc.option(fc.integer({ min: 1900, max: 2999 })),
    headings: fc.array(fc.string()),
    matches: fc.array(fc.record({ one: fc.string(), other: fc.string(), isSame: fc.boolean() })),
    refreshesByItself: fc.boolean(),
  })
  .map(
    ({
      ends: [a, b],
      decimals,
      signerName,
      goodOrBetterTarget,
      year,
      headings,
      matches,
      refreshesByItself,
    }) => ({
      report: {
        ...defaults.report,
        decimals,
        goodOrBetterTarget,
        band: compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a },
        letterhead: { ...defaults.report.letterhead, signerName },
        term: year === null ? null : { firstYear: year, lastYear: year },
      },
      corrections: [
        {
          sheetId: '{00000000-0001-0000-0000-000000000000}',
          cell: 'A7',
          headings,
          kind: 'admissions' as const,
          range: null,
          headerRow: 6,
          columns: headings.map((heading) => ({ heading, field: 'target' as const })),
          year,
          isCumulative: null,
          percentages: 'hundredths' as const,
          isTransposed: true,
        },
      ],
      matches,
      refreshesByItself,
    }),
  );

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(settings, (value) => {
      const text = settingsText(value);
      const read = readSettingsText(text);
      expect(read).toMatchObject({ ok: true });
      // Compared as text: the same fraction has two inner forms.
      expect(read.ok && settingsText(read.settings)).toBe(text);
    }),
  );
});

test('a third stays a third', () => {
  const third = { ...defaults, report: { ...defaults.report, goodOrBetterTarget: fraction(1, 3) } };
  expect(settingsText(third)).toContain('"goodOrBetterTarget": "1/3"');
  const read = readSettingsText(settingsText(third));
  expect(read.ok && compare(read.settings.report.goodOrBetterTarget, fraction(1, 3))).toBe(0);
});

test('the defaults are those of the reports', () => {
  const today = { language: 'de' as const, writtenOn: '2022-12-31' };
  expect(reportSettingsOf(defaults, today)).toStrictEqual(defaultReportSettings('de', '2022-12-31'));
});

const text = settingsText(defaults);
test.each([
  ['{', ''],
  ['[]', ''],
  ['null', ''],
  [text.replace('"version": 1', '"version": 2'), 'version'],
  [text.replace('"decimals": 1', '"decimals": 1.5'), 'report.decimals'],
  [text.replace('"decimals": 1', '"decimals": 9'), 'report.decimals'],
  [text.replace('"low": "3/100"', '"low": 0.03'), 'report.band.low'],
  [text.replace('"low": "3/100"', '"low": "3/0"'), 'report.band.low'],
  [text.replace('"low": "3/100"', '"low": "5/100"'), 'report.band'],
  [text.replace('"throughMonth": 10', '"throughMonth": 13'), 'report.milestones[1].throughMonth'],
  [text.replace('"ties": "competition"', '"ties": "toString"'), 'report.ties'],
  [text.replace('"matches": []', '"matches": [], "later": 1'), 'later'],
  [text.replace('"matches": []', '"matches": [{ "one": "A" }]'), 'matches[0].other'],
])('%j does not fit, and the place is named', (changed, path) => {
  expect(changed).not.toBe(text);
  expect(readSettingsText(changed)).toStrictEqual({ ok: false, path });
});
