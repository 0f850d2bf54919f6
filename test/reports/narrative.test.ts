import { languages } from '../../src/language/language';
import { fraction } from '../../src/measures/fraction';
import { narrativeOf, paragraphText } from '../../src/reports/narrative';
import type { ReportSettings } from '../../src/reports/report-settings';
import type { Table } from '../../src/intake/table';
import { above2021, above2022, grassroots2021, grassroots2022 } from './fixtures/gradings';
import { ratings2022 } from './fixtures/ratings';
import { fixtureTable } from './fixtures/tables';
import {
  binhThuan2021,
  binhThuan2022,
  districtsWithTwoTargets,
  middleOfSeptember,
  partsOf2022,
  settings,
  startOfSeptember,
  twoTargets,
  withoutTargets,
} from './fixtures/worked-examples';

/** The provinces, with the body's own letterhead above. */
const provinces: Table = { ...withoutTargets.table, body: 'TỈNH ỦY BÌNH THUẬN' };

const all: readonly Table[] = [
  binhThuan2021.table,
  binhThuan2022.table,
  provinces,
  above2021.table,
  above2022.table,
  grassroots2021.table,
  grassroots2022.table,
  ratings2022.table,
];

function sentences(tables: readonly Table[], changed: Partial<ReportSettings> = {}): readonly string[] {
  return narrativeOf(tables, { ...settings, ...changed })
    .flat()
    .map(({ text }) => text);
}

// The figures of https://vjs.vietnam.vn/de/ket-nap-dang-vien-hang-nam-deu-vuot-chi-tieu.
describe('the published figures of Bình Thuận as sentences', () => {
  test('admissions against the target, exceeded by percent of it, and against the year before', () => {
    expect(sentences(all).slice(0, 2)).toEqual([
      'Năm 2021, toàn Đảng bộ kết nạp được 2.030 đảng viên, đạt 101,5% chỉ tiêu (2.000 đảng viên), vượt 1,5%.',
      'Năm 2022, toàn Đảng bộ kết nạp được 2.071 đảng viên, đạt 103,6% chỉ tiêu (2.000 đảng viên), vượt 3,6%; tăng 41 đảng viên so với năm 2021 (bằng 102%).',
    ]);
  });

  test('the ratio above the band with its denominator, and the standing', () => {
    expect(sentences(all)).toContain(
      'Năm 2022, tỷ lệ kết nạp so với tổng số đảng viên cuối năm trước là 5,2%, cao hơn khung 3–4%.',
    );
    expect(sentences(all)).toContain(
      'Năm 2022, xếp thứ 3/4 đảng bộ về tỷ lệ kết nạp đảng viên so với tổng số đảng viên.',
    );
  });

  test('good or better on yearly average: over 87 %, 12 points above 75 %, 13 % excellent; over 92 % and 14.2 %', () => {
    const grading = sentences(all).filter((text) => text.includes('tốt nhiệm vụ trở lên'));
    expect(grading).toEqual([
      'Bình quân hằng năm 2021–2022 (trung bình cộng tỷ lệ các năm), đảng bộ cấp trên cơ sở hoàn thành tốt nhiệm vụ trở lên đạt 92,5% (trên 92%), cao hơn chỉ tiêu 75% là 17,5 điểm phần trăm; trong đó hoàn thành xuất sắc nhiệm vụ 14,2%.',
      'Bình quân hằng năm 2021–2022 (trung bình cộng tỷ lệ các năm), tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên đạt trên 87%, cao hơn chỉ tiêu 75% là 12 điểm phần trăm; trong đó hoàn thành xuất sắc nhiệm vụ 13%.',
    ]);
  });

  test('leaders whose final grade lies below their self-rating', () => {
    expect(sentences(all).at(-1)).toBe(
      'Năm 2022, đối chiếu mức tự xếp loại với kết quả xếp loại của 6 đảng viên: 1 trường hợp được nâng mức, 2 giữ nguyên, 3 hạ mức; trong đó 2 trên 3 cán bộ lãnh đạo, quản lý nhận kết quả thấp hơn mức tự xếp loại.',
    );
  });
});

test('beside the target given, the committees’ own is told: attainment, who reached it, and the standing', () => {
  expect(sentences([twoTargets.table, districtsWithTwoTargets.table])).toEqual([
    'Năm 2022, toàn Đảng bộ kết nạp được 64 đảng viên, đạt 125,5% chỉ tiêu (51 đảng viên), vượt 25,5%; so với chỉ tiêu nghị quyết (50 đảng viên) đạt 128%, vượt 28%.',
    'Có 3/3 đơn vị đạt và vượt chỉ tiêu; cao nhất là Cà Dy (150%); không có đơn vị nào chưa đạt; so với chỉ tiêu nghị quyết, có 1/2 đơn vị đạt và vượt, cao nhất là Thạnh Mỹ (150%).',
    'Năm 2022, xếp thứ 2/3 đảng bộ về tỷ lệ đạt chỉ tiêu kết nạp đảng viên; xếp thứ 2/3 về tỷ lệ đạt chỉ tiêu nghị quyết; có đảng bộ khác đạt bằng.',
  ]);
});

test('a year in progress is told up to its latest day, with the same period and who has not reported', () => {
  const cutOffs = [startOfSeptember.table, middleOfSeptember.table];
  const expected =
    'Tính đến ngày 15/9/2022, toàn Đảng bộ kết nạp được 66 đảng viên, đạt 33% chỉ tiêu (200 đảng viên); bằng 59,5% so với cùng kỳ năm trước (111 đảng viên); 1 đơn vị chưa báo cáo.';
  expect(sentences(cutOffs)[0]).toBe(expected);
  expect(sentences(cutOffs.toReversed())[0]).toBe(expected);
  // Once the year is told whole, how it went before is no longer of interest.
  expect(sentences([...cutOffs, binhThuan2022.table])[0]).toMatch(
    /^Năm 2022, toàn Đảng bộ kết nạp được 2.071/,
  );
});

test('the composition of the admitted, each part with its share; one larger than the whole is not said', () => {
  expect(sentences([partsOf2022.table]).at(-1)).toBe(
    'Năm 2022, trong số 100 đảng viên mới kết nạp có: nữ 47 (47%); dân tộc thiểu số 8 (8%).',
  );
});

test('below the target nothing is said to be exceeded; a part of a year is said to be one', () => {
  const table: Table = {
    ...fixtureTable({
      fields: ['target', 'admitted'],
      rows: [{ name: 'Tổng cộng', kind: 'total', cells: [2000, 1238] }],
    }).table,
    // 15 July 2022.
    period: { year: 2022, firstMonth: 1, lastMonth: 7, cutOff: 44757 },
  };
  expect(sentences([table])).toEqual([
    'Tính đến ngày 15/7/2022, toàn Đảng bộ kết nạp được 1.238 đảng viên, đạt 61,9% chỉ tiêu (2.000 đảng viên).',
  ]);
});

test.each([
  [fraction(9, 10), 'thấp hơn chỉ tiêu 90% là 3 điểm phần trăm'],
  [fraction(415, 477), 'bằng chỉ tiêu 87%'],
])('good or better below the target, or exactly on it', (goodOrBetterTarget, words) => {
  expect(sentences([grassroots2021.table], { goodOrBetterTarget })[0]).toContain(words);
});

test('the term leaves out years outside it', () => {
  const term = { firstYear: 2022, lastYear: 2025 };
  expect(sentences(all, { term }).filter((text) => text.includes('Bình quân'))).toEqual([]);
});

test('nothing is said of a workbook without figures', () => {
  expect(narrativeOf([], settings)).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  const narrative = narrativeOf(all, { ...settings, language });

  test('every number of a sentence is one of its figures, but years and dates', () => {
    for (const { text, figures } of narrative.flat()) {
      const rest = [...figures]
        .sort((a, b) => b.shown.length - a.shown.length)
        .reduce((left, { shown }) => left.replaceAll(shown, ' '), text.replaceAll(/\b20\d\d\b/g, ' '));
      expect({
        text,
        numbers: rest.match(/\d+/g) ?? [],
      }).toEqual({
        text,
        numbers: [],
      });
      for (const { shown } of figures) expect(text).toContain(shown);
    }
  });

  test('every figure names its cells, or is a choice of the settings', () => {
    for (const figure of narrative.flat().flatMap(({ figures }) => figures)) {
      const isChoice = figure.where === null;
      expect([figure.name, figure.cells.length > 0]).toEqual([figure.name, !isChoice]);
      if (isChoice) expect(figure.expression).toBeNull();
    }
  });

  test('a paragraph is its sentences one behind the other', () => {
    const [first = []] = narrative;
    expect(paragraphText(first)).toBe(first.map(({ text }) => text).join(' '));
    expect(paragraphText(first)).not.toMatch(/undefined|NaN|\{|\}| {2}|,,|;;/);
  });
});
