import {
  correctionDraftOf,
  correctionOf,
  namedByHand,
  readCorrection,
  withCorrection,
  withoutCorrection,
} from '../../src/actions/table-correction-draft';
import type { TableView } from '../../src/actions/table-view';
import { defaultWorkbookSettings } from '../../src/actions/workbook-settings';

const table: TableView = {
  id: '{1}!A7@2021',
  kind: 'admissions',
  subject: null,
  sheet: 'Kết nạp 2021',
  sheetId: '{1}',
  address: 'A7:D20',
  where: { sheet: 'Kết nạp 2021', row: 6, column: 0 },
  year: 2021,
  period: null,
  rowCount: 12,
  hasTotal: true,
  columns: [
    { letter: 'B', field: 'committee', heading: 'Đảng bộ' },
    { letter: 'C', field: 'target', heading: 'Giao' },
    { letter: 'D', field: 'admitted', heading: 'Đạt' },
  ],
  certainty: { level: 'certain', reasons: [] },
  lines: [],
  rows: [],
  reports: [],
};
const settings = defaultWorkbookSettings();
const draft = correctionDraftOf(table, settings);

test('a correction holds only what differs from what was found', () => {
  const read = readCorrection({ ...draft, year: '2022', fields: ['committee', null, 'admitted'] }, table);
  expect(read).toEqual({
    ok: true,
    correction: {
      sheetId: '{1}',
      cell: 'A7',
      headings: ['Đảng bộ', 'Giao', 'Đạt'],
      kind: null,
      range: null,
      headerRow: null,
      columns: [{ heading: 'Giao', field: null }],
      year: 2022,
      isCumulative: null,
      percentages: null,
    },
  });
});

test.each([
  [{ year: '21' }, 'year'],
  [{ range: 'A7:' }, 'range'],
  [{ headerRow: '0' }, 'headerRow'],
] as const)('%j is refused by its field', (changes, fault) => {
  expect(readCorrection({ ...draft, ...changes }, table)).toEqual({ ok: false, fault });
});

test('a second correction keeps what the first one said, and dropping takes all of it away', () => {
  const first = readCorrection({ ...draft, year: '2022' }, table);
  const second = readCorrection({ ...draft, fields: ['committee', 'target', null] }, table);
  if (!first.ok || !second.ok) throw new Error('Both are sound.');
  const once = withCorrection(settings, null, first.correction);
  const former = correctionOf(table, once);
  const twice = withCorrection(once, former, second.correction);
  const merged = correctionOf(table, twice);
  expect(twice.corrections).toHaveLength(1);
  expect([merged?.year, merged?.columns]).toEqual([2022, [{ heading: 'Đạt', field: null }]]);
  if (merged) expect(withoutCorrection(twice, merged)).toEqual(settings);
});

test('cells named by hand are a correction of their own; what is no range names nothing', () => {
  expect(namedByHand('{2}', 'B3:F9', 'monthly')).toMatchObject({
    sheetId: '{2}',
    cell: 'B3',
    kind: 'monthly',
    range: { firstRow: 2, firstColumn: 1, lastRow: 8, lastColumn: 5 },
  });
  expect(namedByHand('{2}', 'B3:F9,H1', 'monthly')).toBeNull();
});
