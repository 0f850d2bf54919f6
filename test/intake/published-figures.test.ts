import type { RawValue } from '../../src/intake/raw-block';
import { readBlocks } from '../../src/intake/read-blocks';
import { publishedPercentages } from '../measures/published-percentages';
import { blockOf } from './sheet-case';

/** What the note of a published figure says, as the finding that a sheet with it gives. */
const findingOf = {
  agrees: [],
  truncated: ['percentage-truncated'],
  'does-not-follow': ['percentage-does-not-follow'],
} as const;

/** The codes about the percentage, of a sheet with one committee whose figures are these. */
function judged(heading: readonly string[], figures: readonly RawValue[]) {
  const rows = [
    ['Đảng bộ', ...heading],
    ['Huyện Tuy Phong', ...figures],
  ];
  const { findings } = readBlocks([blockOf({ sheet: 'Năm 2022', rows })]);
  return findings.filter(({ code }) => code.startsWith('percentage-'));
}

const attainment = ['Chỉ tiêu', 'Kết nạp', 'Tỷ lệ đạt chỉ tiêu (%)'];
const women = ['Kết nạp', 'Nữ', 'Tỷ lệ nữ (%)'];

/** Typed as Vietnamese text with and without the sign, and as the number that it is. */
const ways: readonly (readonly [string, (text: string) => RawValue])[] = [
  ['as text with a sign', (text) => `${text.replace('.', ',')}%`],
  ['as text', (text) => text.replace('.', ',')],
];

describe.each(publishedPercentages)('$title', ({ part, whole, text, verdict, right }) => {
  it.each(ways)('is judged as its note says, beside a target, %s', (_, typed) => {
    const found = judged(attainment, [whole, part, typed(text)]);
    expect(found.map(({ code }) => code)).toEqual(findingOf[verdict]);
    expect(found.map(({ facts }) => facts.right)).toEqual(verdict === 'agrees' ? [] : [right]);
  });

  it.each(ways)('is judged as its note says, as a part of the admitted, %s', (_, typed) => {
    // A part is never larger than the whole: 2,071 of 2,000 is an attainment and no share.
    const isPart = part <= whole;
    const found = isPart
      ? judged(women, [whole, part, typed(text)])
      : judged(attainment, [whole, part, typed(text)]);
    expect(found.map(({ code }) => code)).toEqual(findingOf[verdict]);
  });
});
