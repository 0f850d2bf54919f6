import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx } from '../../../workbench/files/open-xlsx';
import type { ResultJson } from '../../../src/actions/result-json';
import { parseReportOptions } from '../../../workbench/report/report-options';
import { writeReport } from '../../../workbench/report/write-report';
import { cellsOf } from '../cells-of';
import { fullFile } from '../files/full-file';

const sample = 'assets/samples/binh-thuan.xlsx';
/** Options of a run that is quick. */
const oneReport = ['--year', '2022', '--reports', 'attainment'];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** What is written of the sample when nobody chose: for each table the report that says most about it. */
const oneForEachTable = [
  'Báo cáo chỉ tiêu 2021',
  'Báo cáo chỉ tiêu 2022',
  'Tỷ lệ kết nạp 2022',
  'Theo dõi kết nạp 2021',
  'Theo dõi kết nạp 2022',
  'Theo dõi kỳ chốt 2022',
  'Cơ cấu kết nạp 2022',
  'Biểu 2-BTCTW so cùng kỳ 2022',
  'Cơ cấu theo sổ 2022',
  'Xếp loại TCCSĐ 2021',
  'Xếp loại TCCSĐ 2022',
  'Xếp loại cấp trên 2021',
  'Xếp loại cấp trên 2022',
  'Xếp loại đảng viên 2021',
  'Xếp loại đảng viên 2022',
  'Tự xếp loại và kết quả 2022',
];

const at = (name: string) => path.join(folder, name);
const report = (...args: string[]) => writeReport(parseReportOptions(args));

describe('the sample', () => {
  let before: Buffer;
  let result: ResultJson;
  let written: Record<'out' | 'json', Buffer>;
  let lines: readonly string[];
  // One run for all that is said of it.
  beforeAll(async () => {
    before = readFileSync(sample);
    const own = mkdtempSync(path.join(tmpdir(), 'report-sample-'));
    const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    try {
      const [out, json] = [path.join(own, 'out.xlsx'), path.join(own, 'result.json')];
      result = await report(sample, out, '--json', json);
      written = { out: readFileSync(out), json: readFileSync(json) };
      lines = log.mock.calls.map(([line]) => String(line));
    } finally {
      log.mockRestore();
      rmSync(own, { recursive: true });
    }
  });

  test('its figures are those of the newspaper report', () => {
    const figure = (measure: string, committee: string, year: number) =>
      result.figures.filter(
        (each) => each.measure === measure && each.committee === committee && each.year === year,
      );

    // Source: https://vjs.vietnam.vn/de/ket-nap-dang-vien-hang-nam-deu-vuot-chi-tieu
    expect(figure('attainment', 'Toàn Đảng bộ', 2021)).toMatchObject([{ value: 1.015, shown: '101,5%' }]);
    expect(figure('attainment', 'Toàn Đảng bộ', 2022)).toMatchObject([{ value: 1.0355, shown: '103,6%' }]);
    expect(figure('standing', 'Đảng bộ tỉnh Bình Thuận', 2022)).toMatchObject([{ value: 3, shown: '3/67' }]);
    for (const [ratio] of [2021, 2022].map((year) => figure('admission-ratio', 'Toàn Đảng bộ', year))) {
      expect(ratio?.value).toBeGreaterThanOrEqual(0.05);
    }
    expect(result.sheets).toStrictEqual(oneForEachTable);
    expect(JSON.parse(written.json.toString())).toStrictEqual(JSON.parse(JSON.stringify(result)));
    expect(readFileSync(sample).equals(before)).toBe(true);
    expect(lines).toHaveLength(1);
  });

  test('the saved file holds the same numbers as calculated values', () => {
    const { data } = openXlsx(written.out);
    const shown = (sheet: string) => cellsOf(data, sheet).map(({ value }) => value);
    expect(shown('Báo cáo chỉ tiêu 2021')).toContain(1.015);
    expect(shown('Báo cáo chỉ tiêu 2022')).toContain(1.0355);
    expect(shown('Tỷ lệ kết nạp 2022')).toContain('3/67');
    // The whole organisation's ratio is above the band: the last word of the total row.
    const words = cellsOf(data, 'Báo cáo chỉ tiêu 2022').filter(({ value }) => value === '▲ Trên');
    expect(words.length).toBeGreaterThan(0);
  });

  test('the inputs are described with 1-based rows and A1 addresses', () => {
    const { inputs, findings } = result;
    expect(inputs[1]).toMatchObject({
      sheet: 'Kết nạp 2022',
      address: 'A7:H25',
      kind: 'admissions',
      year: 2022,
      headerRows: [7, 8],
    });
    expect(inputs[1]?.columns).toContainEqual({ column: 'C', field: 'target' });
    expect(inputs[1]?.rows[0]).toMatchObject({ row: 9, kind: 'group' });
    expect(inputs[1]?.rows.at(-1)).toMatchObject({ row: 25, kind: 'total' });
    // The deliberate mistake that the notes sheet confesses: 166/160 = 103.75, typed 103.7.
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'percentage-truncated', sheet: 'Kết nạp 2021', cell: 'E12' }),
    );
  });
});

test.each([
  ['en', 'Target report 2022'],
  ['de', 'Zielbericht 2022'],
])('reports come in %s', async (language, word) => {
  const { sheets } = await report(sample, at('out.xlsx'), '--language', language, ...oneReport);
  expect(sheets.join()).toContain(word);
});

test('only the year and the reports asked for are written', async () => {
  const options = ['--year', '2022', '--reports', 'admission-ratio'];
  const { sheets } = await report(sample, at('out.xlsx'), ...options);
  expect(sheets).toStrictEqual(['Tỷ lệ kết nạp 2022', 'Tỷ lệ kết nạp 2022 (2)']);
});

test('a table with two reports has each of its figures once', async () => {
  const options = ['--year', '2022', '--reports', 'attainment,admission-ratio'];
  const { figures, sheets } = await report(sample, at('out.xlsx'), ...options);
  expect(sheets).toHaveLength(3);
  const named = figures.map(({ measure, committee, row }) => `${measure} ${row} ${committee}`);
  expect(new Set(named).size).toBe(named.length);
});

test.each([
  ['a file that is not there', null],
  ['a file that is no workbook', 'plain text'],
  ['a truncated workbook', readFileSync(sample).subarray(0, 5000)],
])('%s: a message that names it, and no output file', async (_, content) => {
  const input = at('in.xlsx');
  if (content !== null) writeFileSync(input, content);
  await expect(report(input, at('out.xlsx'), '--json', at('r.json'))).rejects.toThrow(input);
  expect(existsSync(at('out.xlsx'))).toBe(false);
  expect(existsSync(at('r.json'))).toBe(false);
});

test('where the result cannot be written, nothing is', async () => {
  const options = ['--json', at('missing/r.json'), ...oneReport];
  await expect(report(sample, at('out.xlsx'), ...options)).rejects.toThrow(/Không ghi được/);
  expect(readdirSync(folder)).toStrictEqual([]);
});

test('the JSON may not take the place of the input or the output', async () => {
  await expect(report(sample, at('out.xlsx'), '--json', sample)).rejects.toThrow(/--json/);
  await expect(report(sample, at('out.xlsx'), '--json', at('out.xlsx'))).rejects.toThrow(/--json/);
});

test('a year without a table is refused, naming the years that there are', async () => {
  await expect(report(sample, at('out.xlsx'), '--year', '1999')).rejects.toThrow(/1999.*2021, 2022/);
  expect(existsSync(at('out.xlsx'))).toBe(false);
});

test('the input is overwritten only when that is asked for', async () => {
  const attainment = ['--reports', 'attainment'];
  const file = at('mine.xlsx');
  writeFileSync(file, readFileSync(sample));
  await expect(report(file, file)).rejects.toThrow(/--overwrite/);
  expect(readFileSync(file).equals(readFileSync(sample))).toBe(true);
  await report(file, file, '--overwrite', ...attainment);
  // A second run over its own output rewrites the reports in place.
  const { sheets } = await report(file, file, '--overwrite', ...attainment);
  expect(sheets).toStrictEqual(['Báo cáo chỉ tiêu 2021', 'Báo cáo chỉ tiêu 2022']);
});

test("formulas of the input that use the add-in's functions are calculated, and the saved file holds their values", async () => {
  await report(sample, at('out.xlsx'), '--formulas', 'addin', ...oneReport);
  const { data } = openXlsx(readFileSync(at('out.xlsx')));
  const own = cellsOf(data, 'Báo cáo chỉ tiêu 2022').filter(({ formula }) =>
    formula?.includes('ATTAINMENT('),
  );
  expect(own.length).toBeGreaterThan(13);
  expect(own.map(({ value }) => typeof value)).toStrictEqual(own.map(() => 'number'));
  // Opened again, the file's own formulas are calculated afresh and saved with the same values.
  const other = ['--year', '2021', '--reports', 'attainment'];
  await report(at('out.xlsx'), at('again.xlsx'), '--formulas', 'values', ...other);
  const again = openXlsx(readFileSync(at('again.xlsx'))).data;
  expect(
    cellsOf(again, 'Báo cáo chỉ tiêu 2022').filter(({ formula }) => formula?.includes('ATTAINMENT(')),
  ).toStrictEqual(own);
});

test('a workbook with macros is written as .xlsm only, a .csv file as .xlsx only', async () => {
  writeFileSync(at('in.xlsm'), fullFile());
  writeFileSync(
    at('in.csv'),
    'Đảng bộ;Chỉ tiêu năm 2022;Kết nạp năm 2022\nBình Thuận;138;143\nĐắk Lắk;200;190\n',
  );
  await expect(report(at('in.xlsm'), at('out.xlsx'))).rejects.toThrow(/\.xlsm/);
  await expect(report(at('in.csv'), at('out.csv'))).rejects.toThrow(/\.xlsx/);
  expect(readdirSync(folder).sort()).toEqual(['in.csv', 'in.xlsm']);

  await report(at('in.xlsm'), at('out.xlsm'));
  await report(at('in.csv'), at('out.xlsx'));
  expect(openXlsx(readFileSync(at('out.xlsm'))).package.hasMacros).toBe(true);
  expect(openXlsx(readFileSync(at('out.xlsx'))).data.workbook.sheetOrder.length).toBeGreaterThan(1);
});
