import { readMark } from '../../src/intake/mark-text';

it.each([
  ['women', 'x', true],
  ['women', 'X ', true],
  ['women', '✓', true],
  ['women', 'Nữ', true],
  ['women', 'Nam', false],
  ['women', '', false],
  ['women', '-', false],
  ['women', 'Không', false],
  ['women', 'Lan', null],
  ['ethnic-minority', 'Kinh', false],
  ['ethnic-minority', 'Chăm', true],
  ['ethnic-minority', 'K’Ho', true],
  ['ethnic-minority', 'Ra-glai', true],
  ['ethnic-minority', 'Xã Phan Điền', null],
  ['religious', 'Không', false],
  ['religious', 'Phật giáo', true],
  ['religious', 'Công giáo', true],
  ['youth-union', 'Đoàn viên', true],
  ['students', 'Sinh viên', true],
  ['students', 'Giáo viên', null],
  ['readmitted', 'TRUE', true],
  ['readmitted', 'true', true],
] as const)('under %s %j says %s', (mark, text, said) => {
  expect(readMark(mark, text)).toBe(said);
  expect(readMark(mark, text.normalize('NFD'))).toBe(said);
});
