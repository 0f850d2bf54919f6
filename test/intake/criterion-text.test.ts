import { criterionField, saysMean } from '../../src/intake/criterion-text';

/** Lines of form 2-BTCTW as guidance 11-HD/BTCTW 2021 has them, and as typists write them. */
it.each([
  ['I. Tổng số đảng viên mới kết nạp', 'admitted'],
  ['Trong đó: - Nữ', 'women'],
  ['+ Nữ', 'women'],
  ['- Người theo tôn giáo', 'religious'],
  ['1. Dân tộc thiểu số', 'ethnic-minority'],
  ['- Đoàn viên Đoàn TNCS Hồ Chí Minh', 'youth-union'],
  ['- Học sinh, sinh viên', 'students'],
  ['- Học sinh', null],
  ['- Kết nạp lại', 'readmitted'],
  ['- Chủ doanh nghiệp tư nhân', null],
  ['- 18 - 30 tuổi', null],
])('%s counts %s', (text, field) => {
  expect(criterionField(text, 'I. Tổng số đảng viên mới kết nạp')).toBe(field);
  expect(criterionField(text.normalize('NFD').toUpperCase(), '')).toBe(field);
});

test('below the heading of organisations no line counts the admitted', () => {
  expect(criterionField('- Nữ', 'III. Số tổ chức cơ sở đảng có đến cuối kỳ')).toBeNull();
});

test('the mean age is a mean', () => {
  expect(['- Tuổi bình quân', 'Tuổi BQ', 'TUỔI BÌNH QUÂN'.normalize('NFD')].filter(saysMean)).toHaveLength(3);
  expect(['- 18 - 30 tuổi', 'Bình Thuận', '- Nữ'].filter(saysMean)).toEqual([]);
});
