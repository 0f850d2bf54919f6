import type { Finding, FindingCode } from '../../src/intake/finding';
import { findingText } from '../../src/language/finding-text';
import { languages } from '../../src/language/language';
import { textsOf } from '../../src/language/text';

const where = { sheet: 'Kết nạp 2022', row: 11, column: 5 };
const find = (code: FindingCode, facts: Finding['facts'] = {}): Finding => ({
  code,
  severity: 'error',
  where,
  facts,
});

test('35 of 1,383 printed as 1,75 % does not follow; 2,53 % does (Bình Thuận 2017, see published-figures.csv)', () => {
  const finding = find('percentage-does-not-follow', {
    committee: 'Đảng bộ tỉnh Bình Thuận',
    printed: '1,75%',
    part: 35,
    whole: 1383,
    right: '2.53',
  });
  expect(languages.map((language) => findingText(finding, language).sentence)).toEqual([
    'Ô F12 (Đảng bộ tỉnh Bình Thuận) ghi 1,75%, nhưng 35/1.383 là 2,53%.',
    'Cell F12 (Đảng bộ tỉnh Bình Thuận) says 1,75%, but 35/1,383 is 2.53%.',
    'Zelle F12 (Đảng bộ tỉnh Bình Thuận) nennt 1,75%, aber 35/1.383 ist 2,53\u00a0%.',
  ]);
});

test('a total that is not the sum says both and by how much (Quảng Nam 2024: 1.905 printed, 1.950 added up)', () => {
  const finding = find('total-is-not-the-sum', { printed: 1905, sum: 1950, difference: -45 });
  expect(findingText(finding, 'vi').sentence).toBe(
    'Ô F12 ghi 1.905, nhưng cộng các dòng được 1.950 (chênh lệch −45). Số liệu được giữ nguyên.',
  );
});

const codes = Object.keys(textsOf('vi').findings) as FindingCode[];
describe.each(languages)('%s', (language) => {
  test.each(codes)('%s is a sentence about its cell, with and without facts', (code) => {
    const facts = {
      committee: 'Đảng bộ huyện Phú Quý',
      printed: '94,29%',
      part: 33,
      whole: 35,
      right: '94.29',
      sum: 35,
      difference: 2,
      text: '2.000',
      value: 2000,
      first: 'B9',
      read: 'A1:Z100',
    };
    for (const finding of [find(code), find(code, facts)]) {
      const { title, sentence } = findingText(finding, language);
      expect(`${title} ${sentence}`).not.toMatch(/undefined|null|NaN| {2}/);
      expect(sentence).toMatch(/(F12|Kết nạp 2022).*\.$/);
    }
  });
});
