import { subjectOf } from '../../src/intake/subject';

it.each([
  ['XẾP LOẠI ĐẢNG BỘ CẤP TRÊN TRỰC TIẾP CƠ SỞ NĂM 2022', 'committees-above'],
  ['Kết quả xếp loại tổ chức cơ sở đảng', 'grassroots-organisations'],
  ['TCCSĐ 2022', 'grassroots-organisations'],
  ['Đánh giá chi bộ trực thuộc', 'cells'],
  ['Xếp loại chất lượng đảng viên', 'members'],
  ['Đánh giá tập thể lãnh đạo, quản lý', 'collectives'],
  ['Cá nhân lãnh đạo, quản lý là đảng viên', 'leaders'],
  ['Grading of members', 'members'],
  ['XL cấp trên cơ sở', 'committees-above'],
  ['Đánh giá, xếp loại tổ chức đảng và đảng viên năm 2022', null],
  ['Kết quả xếp loại năm 2022', null],
])('%s is about %s', (text, subject) => {
  expect(subjectOf(text)).toBe(subject);
  expect(subjectOf(text.normalize('NFD').toUpperCase())).toBe(subject);
});
