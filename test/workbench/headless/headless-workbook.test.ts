import { installedFunctions, installFunctions } from '../../../src/actions/install-functions';
import { openXlsx } from '../../../workbench/files/open-xlsx';
import { HeadlessWorkbook } from '../../../workbench/headless/headless-workbook';

const csv = new TextEncoder().encode('Đảng bộ;Chỉ tiêu;Kết nạp\r\nTuy Phong;2.000;2.071\r\n');

test('a .csv opens under its name, the add-in’s functions calculate in it, and it is saved as a workbook', async () => {
  const workbook = await HeadlessWorkbook.open(csv, installedFunctions('vi'), 'kết nạp.csv');
  try {
    installFunctions(() => 'vi');
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('D2:F2');
      // Texts that look like numbers: 1,75% is one and three quarters to a Vietnamese reader, 2.030 two thousand and thirty.
      range.formulas = [['=ATTAINMENT(C2,B2)', '=PLAINNUMBER("2.030")', '=FOLLOWS("2,53%",35,1383)']];
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values[0]?.slice(0, 2)).toEqual([1.0355, 2030]);
    // 35 / 1383 = 2,5307 %, which rounds to the figure that is stated.
    expect(values[0]?.[2]).toBe('đúng');
    const { data } = openXlsx(await workbook.save());
    const cells = data.workbook.sheets[data.workbook.sheetOrder[0] ?? '']?.cellData;
    expect(cells?.[1]?.[2]?.v).toBe(2071);
    expect(cells?.[1]?.[4]).toMatchObject({ f: '=PLAINNUMBER("2.030")', v: 2030 });
  } finally {
    await workbook.close();
  }
});

test('text without a name that says so is no workbook', async () => {
  await expect(HeadlessWorkbook.open(csv, { functions: [] })).rejects.toMatchObject({
    code: 'not-a-workbook',
  });
});
