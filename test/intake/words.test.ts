import { foldText, withoutDiacritics, wordsOf, yearsIn } from '../../src/intake/words';

describe('foldText', () => {
  it.each([
    ['Tỉnh uỷ', 'TỈNH ỦY'],
    ['hoà', 'hòa'],
    ['Luỹ kế', 'Lũy kế'],
    ['Tỉ lệ', 'Tỷ lệ'],
    ['Cùng kì', 'cùng kỳ'],
    ['Kết  nạp\n', 'kết\u00a0nạp'],
    ['Đảng bộ', 'Ðảng bộ'],
    ['Tuệ', 'tuệ'.normalize('NFD')],
    ['Chỉ\u200btiêu', 'Chỉtiêu'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it.each([
    ['tỉnh', 'tynh'],
    ['hạng', 'hàng'],
    ['cộng', 'công'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });
});

test('withoutDiacritics leaves plain letters', () => {
  expect(withoutDiacritics(foldText('Đảng uỷ Khối Doanh nghiệp, Maßeinheit für'))).toBe(
    'dang uy khoi doanh nghiep, masseinheit fur',
  );
});

test('wordsOf keeps the per cent sign and the sign of a difference', () => {
  expect(wordsOf('tỷ lệ (%)')).toEqual(['tỷ', 'lệ', '%']);
  expect(wordsOf('(+/-)')).toEqual(['±']);
  expect(wordsOf('tăng, giảm')).toEqual(['tăng', 'giảm']);
});

test('yearsIn leaves out terms and figures', () => {
  expect(yearsIn('Nhiệm kỳ 2020-2025, năm 2022')).toEqual([2022]);
  expect(yearsIn('Tính đến 31/12/2021')).toEqual([2021]);
  expect(yearsIn('2.030 và 12022')).toEqual([]);
});
