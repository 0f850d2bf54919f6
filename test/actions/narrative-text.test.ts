import { narrativeText } from '../../src/actions/narrative-text';
import { scan } from '../../src/actions/scan';
import { sampleWorkbookBeforeEach, settings } from './sample-workbook';

sampleWorkbookBeforeEach();

test('the sample says the article’s figures, each with its cell', async () => {
  const scanned = await scan();
  if (!scanned.ok) throw new Error(scanned.code);
  const { paragraphs, text } = narrativeText(scanned.value, settings);
  expect(text).toContain(
    'Năm 2022, toàn Đảng bộ kết nạp được 2.071 đảng viên, đạt 103,6% chỉ tiêu (2.000 đảng viên), vượt 3,6%;',
  );
  expect(text).toContain('đạt 101,5% chỉ tiêu');
  expect(text).toContain('mỗi năm từ 5% trở lên (năm 2021: 5,3%; năm 2022: 5,2%), cao hơn khung 3–4%.');
  expect(text).toContain('Năm 2022, xếp thứ 3/67 đảng bộ');
  expect(text).toContain(
    'trong số 2.071 đảng viên mới kết nạp có: nữ 979 (47,3%); dân tộc thiểu số 169 (8,2%)',
  );
  const admitted = paragraphs.flat()[1]?.figures[0];
  expect(admitted).toEqual({
    name: 'Kết nạp 2022',
    shown: '2.071',
    cells: ["'Kết nạp 2022'!D25"],
    where: { sheet: 'Kết nạp 2022', row: 24, column: 3 },
  });
  expect(text.split('\n')).toHaveLength(paragraphs.length);
});
