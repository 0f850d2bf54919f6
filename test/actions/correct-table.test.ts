import { readFileSync } from 'node:fs';
import { correctionOfCells, withCorrection, withoutCorrection } from '../../src/actions/correct-table';
import { keepSettings } from '../../src/actions/kept-settings';
import { scan, type Scan } from '../../src/actions/scan';
import { selectedRange } from '../../src/actions/selected-range';
import {
  correctionDraftOf,
  namedByHand,
  readCorrection,
  type CorrectionDraft,
} from '../../src/actions/table-correction-draft';
import { tableViews, type TableView } from '../../src/actions/table-view';
import { settingsFor, wishFor } from '../../src/actions/report-wish';
import { defaultWorkbookSettings } from '../../src/actions/workbook-settings';
import { rangeText } from '../../src/intake/cell';
import type { RawValue } from '../../src/intake/raw-block';
import type { Table } from '../../src/intake/table';
import type { TableCorrection } from '../../src/intake/table-correction';
import { rangeOf, type SheetCase } from '../intake/sheet-case';
import { openOffice, type OpenOffice } from '../workbench/office-fixture';

/** Corrections as the pane makes them, from the genuine library's reading to the kept settings and the next reading. */
let open: OpenOffice;
const ids = new Map<string, string>();

const cases = {
  criteria: 'form-2-btctw',
  ratings: 'ratings-of-members-in-groups',
  register: 'register-with-names',
  beside: 'two-tables-side-by-side',
  years: 'name-column-two-years',
  turned: 'committees-in-columns',
} as const;

const unknown: readonly (readonly RawValue[])[] = [
  ['Bảng theo dõi'],
  [],
  ['Nơi', 'Cần', 'Được', 'Nhiều'],
  ['Tuy Phong', 200, 207, 1],
  ['Bắc Bình', 180, 171, 2],
];

beforeAll(async () => {
  open = await openOffice();
  for (const [name, folder] of Object.entries(cases)) {
    const file = `test/cases/intake/${folder}/sheet.json`;
    addSheet(name, JSON.parse(readFileSync(file, 'utf8')) as SheetCase);
  }
  addSheet('by hand', { sheet: '', rows: unknown });
});
afterAll(() => open.stop());
beforeEach(async () => {
  await keepSettings(defaultWorkbookSettings());
});

function addSheet(name: string, { rows, merges }: SheetCase): void {
  open.book.sheets.add(name);
  const id = open.book.sheets.find(name) ?? '';
  ids.set(name, id);
  const width = Math.max(...rows.map((row) => row.length));
  const area = { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn: width - 1 };
  // What begins with a dash would be taken for a formula.
  const typed = (value: RawValue | null | undefined): RawValue | null =>
    typeof value === 'string' && /^[-+]/.test(value) ? `'${value}` : (value ?? null);
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => typed(row[at])));
  open.book.cells.write(id, area, cells, 'test');
  for (const merge of merges ?? []) open.book.merges.merge(id, rangeOf(merge), false);
}

interface Read {
  readonly scanned: Scan;
  readonly tables: readonly Table[];
  readonly views: readonly TableView[];
}

async function readSheet(sheet: string): Promise<Read> {
  const outcome = await scan();
  if (!outcome.ok) throw new Error(outcome.code);
  const scanned = outcome.value;
  const views = tableViews(scanned, settingsFor(scanned.settings, wishFor('vi')));
  const isHere = (table: { sheet: string }): boolean => table.sheet === sheet;
  return { scanned, tables: scanned.tables.filter(isHere), views: views.filter(isHere) };
}

const placeOn =
  (scanned: Scan, sheet: string) =>
  (range: Parameters<typeof correctionOfCells>[2], headerRow: number | null): TableCorrection | null =>
    correctionOfCells(scanned, ids.get(sheet) ?? '', range, headerRow);

/** Corrects a table of a sheet as the form does, keeps that, and reads the workbook anew. */
async function corrected(
  sheet: string,
  changes: Partial<CorrectionDraft> | ((view: TableView) => Partial<CorrectionDraft>),
  index = 0,
): Promise<Read & { readonly former: Read }> {
  const former = await readSheet(sheet);
  const view = former.views[index];
  if (!view?.correctable) throw new Error(`${sheet} cannot be corrected.`);
  const { scanned } = former;
  const draft = {
    ...correctionDraftOf(view, view.correctable),
    ...(typeof changes === 'function' ? changes(view) : changes),
  };
  const read = readCorrection(draft, view, view.correctable, placeOn(scanned, sheet));
  if (!read.ok) throw new Error(read.fault);
  const kept = await keepSettings(withCorrection(scanned.settings, view.correctable.kept, read.correction));
  if (!kept.ok) throw new Error(kept.code);
  return { ...(await readSheet(sheet)), former };
}

const fieldsOf = ({ columns }: Table) => columns.map(({ field }) => field);

function meaning(view: TableView, heading: string, field: CorrectionDraft['fields'][number]) {
  return { fields: view.columns.map((column) => (column.heading === heading ? field : column.field)) };
}

test.each(Object.keys(cases))('%s: a correction that changes nothing reads the same', async (sheet) => {
  const { tables, former, scanned } = await corrected(sheet, {});
  const plain = (all: readonly Table[]) => all.map((table) => ({ ...table, certainty: null }));
  expect(plain(tables)).toEqual(plain(former.tables));
  expect(scanned.misfits).toEqual([]);
  expect(tables[0]?.certainty?.reasons).toContainEqual({ code: 'corrected' });
});

test.each(['criteria', 'ratings', 'register', 'turned'])('%s: another year', async (sheet) => {
  const { tables, scanned } = await corrected(sheet, { year: '2019' });
  expect([tables.map(({ year }) => year), scanned.misfits]).toEqual([[2019], []]);
});

test('criteria: the same period of last year is not used', async () => {
  await expect(
    corrected('criteria', (view) => meaning(view, 'Thực hiện: / Cùng kỳ năm trước', 'note')),
  ).resolves.toMatchObject({ scanned: { misfits: [{ reason: 'no-table' }] } });
});

test('ratings: the proposal of the cell is what was decided', async () => {
  const { tables } = await corrected('ratings', (view) => ({
    fields: view.columns.map(({ heading, field }) =>
      heading.endsWith('đề xuất') ? 'final-grade' : heading.endsWith('Kết quả xếp loại') ? null : field,
    ),
  }));
  const [table] = tables;
  if (table?.kind !== 'ratings') throw new Error('No ratings.');
  expect(table.rows.map(({ final, proposed }) => [final?.where.column, proposed])).toEqual(
    table.rows.map(() => [4, null]),
  );
});

test('register: a column that nobody asked for can be given a meaning', async () => {
  const { tables, views } = await corrected('register', (view) => meaning(view, 'Ghi chú', 'women'));
  expect(tables.map(fieldsOf)).toEqual([expect.arrayContaining(['women'])]);
  expect(views[0]?.columns.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D', 'E']);
});

test('side by side: only the table that was corrected changes', async () => {
  const { tables, former } = await corrected('beside', (view) => meaning(view, 'Chỉ tiêu', null), 1);
  expect(tables.map(({ range }) => rangeText(range))).toEqual(
    former.tables.map(({ range }) => rangeText(range)),
  );
  expect(tables.map((table) => fieldsOf(table).includes('target'))).toEqual([true, false]);
});

test('years under one header: a year said has no effect, and that is asked about', async () => {
  const { tables, scanned } = await corrected('years', { year: '2019' });
  expect(tables.map(({ year }) => year)).toEqual([2021, 2022]);
  expect(scanned.misfits).toMatchObject([{ reason: 'year-in-headings', where: { sheet: 'years', row: 0 } }]);
  expect(scanned.findings).toContainEqual(expect.objectContaining({ code: 'correction-does-not-fit' }));
});

test('on its side: a row of measures that means something else', async () => {
  const { tables, views } = await corrected('turned', (view) => meaning(view, 'Trong đó: Nữ', 'youth-union'));
  expect(tables.map(({ isTransposed, range }) => [isTransposed, rangeText(range)])).toEqual([
    [true, 'B3:F8'],
  ]);
  expect(views[0]?.columns.find(({ letter }) => letter === '6')).toMatchObject({ field: 'youth-union' });
});

test('a second correction keeps what the first one said, and dropping takes all of it away', async () => {
  await corrected('turned', { year: '2019' });
  const { tables, views, scanned } = await corrected('turned', (view) => meaning(view, 'Trong đó: Nữ', null));
  expect(scanned.settings.corrections).toHaveLength(1);
  expect(tables.map((table) => [table.year, fieldsOf(table).includes('women')])).toEqual([[2019, false]]);
  const kept = views[0]?.correctable?.kept;
  if (!kept) throw new Error('Nothing is kept.');
  expect(withoutCorrection(scanned.settings, kept).corrections).toEqual([]);
});

test('cells selected by hand become a table where none was found, and it grows', async () => {
  const sheet = 'by hand';
  const { scanned, tables } = await readSheet(sheet);
  expect(tables).toEqual([]);
  open.book.view.select(ids.get(sheet) ?? '', rangeOf('A3:F40'));
  const selection = await selectedRange();
  if (!selection.ok) throw new Error(selection.code);
  expect(selection.value).toEqual({ sheet, sheetId: ids.get(sheet), address: 'A3:D5' });
  const named = namedByHand(selection.value.address ?? '', 'admissions', placeOn(scanned, sheet));
  if (!named) throw new Error('Not named.');
  const columns = [
    { heading: 'Nơi', field: 'committee' as const },
    { heading: 'Cần', field: 'target' as const },
    { heading: 'Được', field: 'admitted' as const },
  ];
  await keepSettings(withCorrection(scanned.settings, null, { ...named, columns }));
  open.book.cells.write(ids.get(sheet) ?? '', rangeOf('A6:C6'), [['Phan Thiết', 300, 310]], 'test');
  const read = await readSheet(sheet);
  expect(read.scanned.misfits).toEqual([]);
  expect(read.tables.map((table) => [table.kind, rangeText(table.range)])).toEqual([['admissions', 'A3:D6']]);
});

test('a selection without words, or nothing selected, names no table', async () => {
  const { scanned } = await readSheet('by hand');
  expect(namedByHand('B4:C5', 'admissions', placeOn(scanned, 'by hand'))).toBeNull();
  expect(namedByHand('B3:F9,H1', 'monthly', placeOn(scanned, 'by hand'))).toBeNull();
  open.book.view.select(ids.get('by hand') ?? '', rangeOf('H20:J30'));
  expect(await selectedRange()).toMatchObject({ ok: true, value: { address: null } });
});

test.each([
  [{ year: '21' }, 'year'],
  [{ range: 'A7:' }, 'range'],
  [{ headerRow: '0' }, 'headerRow'],
] as const)('%j is refused by its field', async (changes, fault) => {
  await expect(corrected('register', changes)).rejects.toThrow(fault);
});
