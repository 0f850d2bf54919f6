import { draftOf, readDraft, type SettingsDraft } from '../../src/actions/settings-draft';
import { defaultWorkbookSettings } from '../../src/actions/workbook-settings';
import { languages } from '../../src/language/language';
import { fraction } from '../../src/measures/fraction';

const before = defaultWorkbookSettings();
const typed = (changes: Partial<SettingsDraft>) =>
  readDraft({ ...draftOf(before, 'vi'), ...changes }, before);

test.each(languages)('settings shown in %s and read back are the same', (language) => {
  const settings = {
    ...before,
    report: {
      ...before.report,
      term: { firstYear: 2021, lastYear: 2025 },
      band: { low: fraction(35, 1000), high: fraction(1, 16) },
    },
  };
  expect(readDraft(draftOf(settings, language), settings)).toEqual({ ok: true, settings });
});

test.each([
  [{ goodOrBetter: '120' }, { goodOrBetter: 'percentage' }],
  [{ bandLow: '5', bandHigh: '4' }, { bandHigh: 'band-reversed' }],
  [{ termFirst: '2025', termLast: '2021' }, { termLast: 'years-reversed' }],
  [
    { termFirst: '25', termLast: '' },
    { termFirst: 'year', termLast: 'year' },
  ],
  [
    { yearlyTarget: 'hai nghìn', capShare: '' },
    { yearlyTarget: 'count', capShare: 'percentage' },
  ],
  [{ milestones: [{ month: '13', share: '70' }] }, { milestones: 'milestone' }],
  [
    {
      milestones: [
        { month: '7', share: '70' },
        { month: '7', share: '80' },
      ],
    },
    { milestones: 'milestone' },
  ],
] as const)('%j is told as %j, and nothing is read', (changes, faults) => {
  expect(typed(changes)).toEqual({ ok: false, faults });
});

test('numbers are read in either notation, empty milestones left out, the others in the order of the year', () => {
  const read = typed({
    yearlyTarget: '1.950',
    capShare: '25 %',
    bandLow: '3.5',
    milestones: [
      { month: '10', share: '100' },
      { month: '', share: '' },
      { month: '3', share: '12,5' },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { report } = read.settings;
  expect(report.yearlyTarget).toEqual(fraction(1950));
  expect(report.cap.share).toEqual(fraction(1, 4));
  expect(report.band.low).toEqual(fraction(7, 200));
  expect(report.milestones).toEqual([
    { throughMonth: 3, share: fraction(1, 8) },
    { throughMonth: 10, share: fraction(1) },
  ]);
});
