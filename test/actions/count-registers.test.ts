import { scan } from '../../src/actions/scan';
import type { Progress } from '../../src/excel/work';
import { serialOfDate } from '../../src/measures/excel-date';
import { firstSheetId, openOffice, secondSheetId, type OpenOffice } from '../workbench/office-fixture';

/** The host keeps Excel on the web's 5 MB for an answer. */
let open: OpenOffice;
beforeEach(async () => {
  open = await openOffice();
});
afterEach(() => open.stop());

const committees = ['Đảng bộ huyện Tuy Phong', 'Đảng bộ huyện Bắc Bình', 'Đảng bộ thành phố Phan Thiết'];
const newYear = serialOfDate({ year: 2022, month: 1, day: 1 });

/** A register of so many rows; the note between committee and date is read by nobody. */
function writeRegister(count: number): void {
  const header = ['STT', 'Đảng bộ', 'Ghi chú', 'Ngày kết nạp', 'Nữ'];
  const rows = Array.from({ length: count }, (_, index) => [
    index + 1,
    committees[index % committees.length] ?? '',
    'ghi chú dài '.repeat(10),
    newYear + (index % 365),
    index % 2 === 0 ? 'x' : '',
  ]);
  const area = { firstRow: 0, lastRow: count, firstColumn: 0, lastColumn: 4 };
  open.book.cells.write(firstSheetId, area, [header, ...rows], 'test');
}

async function scanned(work: Parameters<typeof scan>[0] = {}) {
  const before = open.host.totals;
  const outcome = await scan(work);
  const { totals } = open.host;
  return {
    outcome,
    requests: totals.requests - before.requests,
    failed: totals.failed - before.failed,
  };
}

test('a short register is counted without a further request', async () => {
  writeRegister(300);
  const { outcome, requests } = await scanned();
  if (!outcome.ok) throw new Error(outcome.code);
  // Two to read, one in which Excel.run lets go of its ranges.
  expect(requests).toBeLessThanOrEqual(3);
  const [register] = outcome.value.registers;
  expect([register?.rows, register?.counted, register?.committees.length]).toEqual([300, 300, 3]);
  expect(register?.countedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
});

test('a long register is counted block by block, no answer refused, every row counted', async () => {
  const count = 30_000;
  writeRegister(count);
  const end = [
    ['', 'Tổng cộng', '', count, ''],
    ['', '', '', 'Phan Thiết, ngày 31 tháng 12 năm 2022', ''],
    ['', '', '', 'TM. BAN THƯỜNG VỤ', ''],
    ['', '', '', 'Nguyễn Văn A', ''],
  ];
  const below = { firstRow: count + 1, lastRow: count + 4, firstColumn: 0, lastColumn: 4 };
  open.book.cells.write(firstSheetId, below, end, 'test');
  const told: Progress[] = [];
  const { outcome, failed } = await scanned({ onProgress: (progress) => told.push(progress) });
  if (!outcome.ok) throw new Error(outcome.code);
  expect(failed).toBe(0);
  expect(told.filter(({ step }) => step === 'counting').length).toBeGreaterThan(1);
  const [register] = outcome.value.registers;
  expect([register?.rows, register?.counted, register?.problems]).toEqual([count, count, []]);
  const sums = register?.committees.map(({ name, months }) => [
    name,
    months.reduce((sum, { admitted }) => sum + admitted, 0),
    months.reduce((sum, { marked }) => sum + (marked.women ?? 0), 0),
  ]);
  expect(sums).toEqual(committees.map((name) => [name, count / 3, count / 6]));
});

test('counting stops between two requests when it is told to', async () => {
  writeRegister(30_000);
  const signal = { aborted: false };
  const { outcome } = await scanned({
    signal,
    onProgress: ({ step }) => {
      signal.aborted = step === 'counting';
    },
  });
  expect(outcome).toMatchObject({ ok: false, code: 'cancelled' });
});

test('ratings and committees below row 2,000 are read in whole, with progress', async () => {
  const rated = 5000;
  const header = ['STT', 'Chi bộ', 'Họ và tên', 'Tự xếp loại', 'Kết quả xếp loại'];
  const rows = Array.from({ length: rated }, (_, index) => [
    index + 1,
    `Chi bộ ${String(1 + (index % 50))}`,
    `Đồng chí ${String(index + 1)}`,
    'HTTNV',
    index % 5 === 0 ? 'HTNV' : 'HTTNV',
  ]);
  const write = (sheetId: string, cells: (string | number)[][]): void => {
    const area = { firstRow: 0, lastRow: cells.length - 1, firstColumn: 0, lastColumn: 4 };
    open.book.cells.write(sheetId, area, cells, 'test');
  };
  write(firstSheetId, [header, ...rows]);
  const communes = Array.from({ length: 3321 }, (_, index) => [
    index + 1,
    `Xã số ${String(index + 1)}`,
    10,
    9,
    '',
  ]);
  write(secondSheetId, [['STT', 'Đảng bộ', 'Chỉ tiêu', 'Kết nạp', ''], ...communes]);
  const told: Progress[] = [];
  const { outcome, failed } = await scanned({ onProgress: (progress) => told.push(progress) });
  if (!outcome.ok) throw new Error(outcome.code);
  expect(failed).toBe(0);
  expect(told.filter(({ step }) => step === 'reading').length).toBeGreaterThan(1);
  const [ratings, admissions] = outcome.value.tables;
  if (ratings?.kind !== 'ratings' || admissions?.kind !== 'admissions') throw new Error('Not found.');
  expect(ratings.rows).toHaveLength(rated);
  expect(ratings.rows.at(-1)).toMatchObject({ row: rated, name: `Đồng chí ${String(rated)}` });
  expect(ratings.rows.filter(({ final }) => final?.grade === 'completed')).toHaveLength(rated / 5);
  expect(admissions.rows).toHaveLength(communes.length);
  expect(outcome.value.findings.filter(({ code }) => code === 'sheet-read-in-part')).toEqual([]);
});
