import { isSyllable } from '../../src/intake/syllable';

it.each([
  ...[
    'nghiêng',
    'Quý',
    'giếng',
    'khuya',
    'Nguyễn',
    'ưỡn',
    'yêu',
    'hoà',
    'hòa',
    'ủy',
    'uỷ',
    'gì',
    'thuở',
    'quyết',
  ],
  ...[
    'Quỳnh',
    'quýt',
    'Mỹ',
    'kỳ',
    'xuất',
    'sắc',
    'tốt',
    'lệch',
    'thành',
    'huyện',
    'ĐẢNG',
    'khuỷu',
    'rượu',
    'oanh',
  ],
])('%s is a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.normalize('NFD').toUpperCase())).toBe(true);
});

it.each(['Bỡnh', 'caùc', 'fax', 'straße', 'tÕt', 'aàn', 'hộộ', 'chỳ', 'tổt', '', 'Zürich', 'für', 'höher'])(
  '%s is none',
  (word) => {
    expect(isSyllable(word)).toBe(false);
  },
);
