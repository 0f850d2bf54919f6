import { subjectIn } from '../../src/intake/subjects';

describe('subjectIn', () => {
  it.each([
    ['KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2021', 'grassroots-organisations'],
    ['XL TCCSĐ 2021', 'grassroots-organisations'],
    ['XẾP LOẠI ĐẢNG BỘ CẤP TRÊN TRỰC TIẾP CƠ SỞ', 'committees-above'],
    ['XL cấp trên cơ sở', 'committees-above'],
    ['Chi bộ trực thuộc', 'cells'],
    ['Đảng viên', 'members'],
    ['Tập thể lãnh đạo, quản lý', 'collectives'],
    ['Cá nhân lãnh đạo, quản lý', 'leaders'],
    ['Grassroots organisations', 'grassroots-organisations'],
    ['Mitglieder', 'members'],
    ['Đánh giá, xếp loại tổ chức đảng và đảng viên năm 2022', null],
    ['Kết quả xếp loại năm 2022', null],
  ])('%s', (text, subject) => {
    expect(subjectIn(text)).toBe(subject);
    expect(subjectIn(text.normalize('NFD'))).toBe(subject);
  });
});
