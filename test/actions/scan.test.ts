import { scan, type Scan } from '../../src/actions/scan';
import { rangeText } from '../../src/intake/cell';
import { toNumber } from '../../src/measures/fraction';
import { sampleWorkbookBeforeEach } from './sample-workbook';

sampleWorkbookBeforeEach();

async function scanned(): Promise<Scan> {
  const outcome = await scan();
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

test('the sample: ratings of members', async () => {
  const { tables } = await scanned();
  const table = tables.find(({ sheet }) => sheet === 'Đánh giá đảng viên 2022');
  if (table?.kind !== 'ratings') throw new Error('The ratings were not found.');
  expect([table.year, table.subject, rangeText(table.range), table.rows.length]).toEqual([
    2022,
    'members',
    'A5:G35',
    30,
  ]);
  const [first] = table.rows;
  expect([
    first?.committee,
    first?.name,
    first?.post,
    first?.self?.grade,
    first?.proposed?.grade,
    first?.final?.grade,
  ]).toEqual(['Chi bộ 1', 'Đồng chí 01', 'Bí thư', 'good', 'good', 'good']);
});

test('the sample: the register of December', async () => {
  const { tables } = await scanned();
  const table = tables.find(({ sheet }) => sheet === 'Sổ kết nạp T12-2022');
  expect([table?.kind, table?.year, table && rangeText(table.range)]).toEqual(['register', 2022, 'A6:H188']);
});

test('the sample: the register is counted, with its marks', async () => {
  const { registers } = await scanned();
  const [register] = registers;
  expect([register?.rows, register?.counted, register?.problems]).toEqual([182, 182, []]);
  expect(register?.marks).toEqual(['women', 'ethnic-minority', 'religious', 'youth-union', 'students']);
  const months = register?.committees.flatMap((committee) => committee.months) ?? [];
  expect(new Set(months.map(({ year, month }) => `${String(year)}-${String(month)}`))).toEqual(
    new Set(['2022-12']),
  );
  expect(months.reduce((sum, { marked }) => sum + (marked.women ?? 0), 0)).toBeGreaterThan(0);
});

test('the sample: form 2-BTCTW', async () => {
  const { tables } = await scanned();
  const table = tables.find(({ sheet }) => sheet === 'Biểu 2-BTCTW 2022');
  if (table?.kind !== 'criteria') throw new Error('The form was not found.');
  expect(table.year).toBe(2022);
  const figures = table.rows.map(({ text, field, now, before, percentage }) => [
    text,
    field,
    ...[now, before].map((reading) => (reading.kind === 'figure' ? toNumber(reading.value) : reading.kind)),
    percentage?.kind === 'figure' ? Math.round(toNumber(percentage.value) * 1000) / 10 : percentage?.kind,
  ]);
  expect(figures.slice(0, 3)).toEqual([
    ['I. Tổng số đảng viên mới kết nạp', 'admitted', 2071, 2030, 102],
    ['Trong đó:', null, 'blank', 'blank', 'blank'],
    ['- Nữ', 'women', 979, 952, 102.8],
  ]);
  expect(table.rows.flatMap(({ field }) => field ?? [])).toEqual([
    'admitted',
    'women',
    'ethnic-minority',
    'religious',
    'youth-union',
    'readmitted',
    'students',
  ]);
});
