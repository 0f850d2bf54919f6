import fc from 'fast-check';
import type { AllotmentView } from '../../src/actions/allot';
import {
  allotmentDraftOf,
  allotmentLinesOf,
  givenText,
  readAllotmentDraft,
  type AllotmentDraft,
} from '../../src/actions/allotment-draft';
import { fraction } from '../../src/measures/fraction';
import type { AllotmentChoice, AllotmentRowChoice } from '../../src/reports/allotment-choice';

const row = (changes: Partial<AllotmentRowChoice> = {}): AllotmentRowChoice => ({
  committee: 'Đảng bộ huyện Tuy Phong',
  rate: null,
  weight: null,
  minimum: fraction(5),
  maximum: null,
  fixed: null,
  ...changes,
});
const choice: AllotmentChoice = {
  year: 2023,
  total: fraction(2000),
  weight: 'members-rate',
  rate: fraction(35, 1000),
  minimum: null,
  maximum: fraction(1200),
  rows: [row(), row({ fixed: fraction(160), weight: fraction(12) })],
};
const view: AllotmentView = {
  tables: [],
  table: 't',
  choice,
  rows: [
    {
      committee: 'Đảng bộ huyện Tuy Phong',
      weight: fraction(10577, 100),
      exact: null,
      target: fraction(1238),
      lastYear: null,
      previous: null,
      state: '',
    },
  ],
  given: fraction(2000),
  gone: [],
  sheet: null,
  seen: null,
  problem: null,
};

test('a choice is shown as it would be typed, by the language’s marks', () => {
  expect(allotmentDraftOf(view, 'vi')).toEqual({
    table: 't',
    weight: 'members-rate',
    total: '2.000',
    rate: '3,5',
    minimum: '',
    maximum: '1.200',
    fixed: ['', '160'],
    own: ['', '12'],
  });
  expect(allotmentDraftOf(view, 'en')).toMatchObject({ total: '2,000', rate: '3.5' });
  expect(allotmentLinesOf(view, 'vi')).toEqual([
    { committee: 'Đảng bộ huyện Tuy Phong', weight: '105,8', target: '1.238', lastYear: '', state: '' },
  ]);
  expect([givenText(view, 'de'), givenText({ ...view, given: null }, 'de')]).toEqual(['2.000', '0']);
});

test('what is shown reads back as the same choice, in every language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.option(fc.integer({ min: 0, max: 99_999 })),
      fc.constantFrom('vi', 'en', 'de'),
      (total, rate, minimum, language) => {
        const typed: AllotmentChoice = {
          ...choice,
          total: fraction(total),
          rate: fraction(rate, 1_000_000),
          minimum: minimum === null ? null : fraction(minimum),
        };
        const read = readAllotmentDraft(allotmentDraftOf({ ...view, choice: typed }, language), typed);
        expect(read).toEqual({ ok: true, choice: typed });
      },
    ),
  );
});

test.each<[keyof AllotmentDraft, string | readonly string[], string]>([
  ['total', '', 'total'],
  ['total', '2.0000', 'total'],
  ['rate', '101', 'rate'],
  ['minimum', '-1', 'minimum'],
  ['maximum', '1,5', 'maximum'],
  ['fixed', ['', 'x'], 'rows'],
  ['own', ['1/2', ''], 'rows'],
])('%s typed as %j is named as the fault', (field, text, fault) => {
  const draft = { ...allotmentDraftOf(view, 'vi'), [field]: text };
  expect(readAllotmentDraft(draft, choice)).toEqual({ ok: false, fault });
});

test('limits of single committees, which the pane does not show, stay as they were', () => {
  const read = readAllotmentDraft({ ...allotmentDraftOf(view, 'vi'), fixed: ['7', ''] }, choice);
  expect(read.ok && read.choice.rows.map(({ minimum, fixed }) => [minimum, fixed])).toEqual([
    [fraction(5), fraction(7)],
    [fraction(5), null],
  ]);
});
