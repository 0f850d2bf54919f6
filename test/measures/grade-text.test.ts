import fc from 'fast-check';
import { readGrade, type GradeReading } from '../../src/measures/grade-text';

it.each<[string, GradeReading]>([
  // The exact names of the regulations; each contains the next one.
  ['Hoàn thành xuất sắc nhiệm vụ', 'excellent'],
  ['Hoàn thành tốt nhiệm vụ', 'good'],
  ['Hoàn thành nhiệm vụ', 'completed'],
  ['Không hoàn thành nhiệm vụ', 'not-completed'],
  ['Chưa xếp loại', 'not-graded'],
  ['Không xếp loại', 'not-graded'],
  ['không được đánh giá, xếp loại', 'not-graded'],
  ['HOÀN THÀNH  XUẤT SẮC\u00a0NHIỆM VỤ', 'excellent'],
  ['hoan thanh tot nhiem vu', 'good'],
  ['Đủ tư cách, hoàn thành tốt nhiệm vụ', 'good'],
  ['Hoàn thành tốt chức trách, nhiệm vụ', 'good'],
  ['HTXSNV', 'excellent'],
  ['Xuất sắc', 'excellent'],
  ['HTTNV', 'good'],
  ['HTTTNV', 'good'],
  ['HT tốt', 'good'],
  ['tốt', 'good'],
  ['HTNV', 'completed'],
  ['HT', 'completed'],
  ['KHTNV', 'not-completed'],
  ['Không HTNV', 'not-completed'],
  ['CXL', 'not-graded'],
  ['Excellent', 'excellent'],
  ['not completed', 'not-completed'],
  ['Gut erfüllt', 'good'],
  ['Aufgaben nicht erfüllt', 'not-completed'],
  ['Nicht eingestuft', 'not-graded'],
])('%s is %s', (text, grade) => {
  expect(readGrade(text)).toBe(grade);
  // As Excel on a Mac may hold it.
  expect(readGrade(text.normalize('NFD'))).toBe(grade);
});

it.each([
  '',
  'Không',
  'Tốt nghiệp đại học',
  'Chưa hoàn thành nhiệm vụ',
  'Trong sạch, vững mạnh',
  'Yếu kém',
  '2',
  'x',
])('%s is no grade', (text) => {
  expect(readGrade(text)).toBeNull();
});

it('upper case, blanks and decomposed letters change nothing', () => {
  const names = [
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
    'HTNV',
  ];
  const spoil = fc.constantFrom<(text: string) => string>(
    (text) => text.toUpperCase(),
    (text) => ` ${text}\n`,
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => `${text}.`,
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(spoil, { maxLength: 4 }), (name, spoils) => {
      expect(readGrade(spoils.reduce((text, one) => one(text), name))).toBe(readGrade(name));
    }),
  );
});
