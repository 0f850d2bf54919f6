import { saysBreakdown, saysSubtotal, saysTotal } from '../../src/intake/total-words';

describe('saysTotal', () => {
  it.each([
    ...[
      'Tổng cộng',
      'TỔNG CỘNG:',
      'Cộng',
      'Tổng số',
      'Toàn Đảng bộ',
      'Toàn Đảng bộ tỉnh',
      'TOÀN TỈNH',
      'Tổng (I+II)',
    ],
    ...['Tong cong', 'CONG', 'Tổng cộng'.normalize('NFD'), 'Total', 'Summe', 'Gesamt'],
  ])('%s', (text) => {
    expect(saysTotal(text)).toBe(true);
  });

  it.each([
    'Đảng bộ Công an tỉnh',
    'Công an',
    'Cong an tinh',
    'Cộng khối huyện',
    'Toàn Thắng',
    'Tổng công ty',
    '',
  ])('not %j', (text) => {
    expect(saysTotal(text)).toBe(false);
  });
});

test('saysSubtotal knows the sum of one group', () => {
  expect(
    ['Cộng I', 'Cộng khối huyện', 'Cong khoi huyen', 'Tổng số khối', 'Subtotal', 'Zwischensumme'].filter(
      saysSubtotal,
    ),
  ).toHaveLength(6);
  expect(['Cộng', 'Công an', 'Cong an', 'Tổng cộng', 'Cong an tinh'].filter(saysSubtotal)).toEqual([]);
});

test('saysBreakdown knows what is part of the row above', () => {
  expect(
    ['Trong đó: nữ', '- Nữ', '+ Dân tộc thiểu số', 'trong do', 'of which women', 'davon Frauen'].filter(
      saysBreakdown,
    ),
  ).toHaveLength(6);
  expect(
    ['Khối doanh nghiệp tỉnh', '- Huyện Tuy Phong', 'Học sinh, sinh viên'].filter(saysBreakdown),
  ).toEqual([]);
});
