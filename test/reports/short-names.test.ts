import fc from 'fast-check';
import { shortNames } from '../../src/reports/short-names';

test.each([
  [
    ['Đảng bộ huyện Tuy Phong', 'Đảng bộ thị xã La Gi', 'Đảng bộ Công an tỉnh'],
    ['Huyện Tuy Phong', 'Thị xã La Gi', 'Công an tỉnh'],
  ],
  [
    ['Huyện Tuy Phong', 'Huyện Tánh Linh'],
    ['Tuy Phong', 'Tánh Linh'],
  ],
  [
    ['Tuy Phong', 'La Gi'],
    ['Tuy Phong', 'La Gi'],
  ],
  [['Đảng bộ huyện Tuy Phong'], ['Đảng bộ huyện Tuy Phong']],
  [
    ['Chi bộ', 'Chi bộ 1'],
    ['Chi bộ', 'Chi bộ 1'],
  ],
  [
    ['Chi bộ 1', 'Chi bộ 1'],
    ['Chi bộ 1', 'Chi bộ 1'],
  ],
  [[], []],
])('%j on an axis are %j', (names, expected) => {
  expect(shortNames(names)).toStrictEqual(expected);
});

test('names that differ still differ, and none is empty', () => {
  const word = fc.constantFrom('Đảng', 'bộ', 'Huyện', 'Tuy', 'Phong', 'La', 'Gi');
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), (names) => {
      const short = shortNames(names);
      expect(new Set(short).size).toBe(names.length);
      expect(short).not.toContain('');
    }),
  );
});
