import type { BookData } from '../../../../workbench/book/book-data';
import { bookData, firstSheetId, secondSheetId } from '../../office-fixture';
import type { MemberCases } from './member-cases';
import { refusalOf } from './refusal';

function withName(): BookData {
  const name = { name: 'mẫu', formula: '={1,2}', scope: null, visible: true, comment: '' };
  return { ...bookData(), names: [name] };
}

export const namedItemCollectionCases: MemberCases = {
  type: 'NamedItemCollection',
  sample: ({ workbook }) => workbook.names,
  cases: {
    'names of the workbook and of a sheet are two collections': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      workbook.names.add('kỳ', '=2022');
      sheet.names.add('kỳ', '=2023', 'của trang');
      const counts = [workbook.names.getCount(), sheet.names.getCount()];
      const found = sheet.names.getItem('KỲ');
      const none = workbook.names.getItemOrNullObject('năm');
      found.load('value,comment,scope');
      workbook.names.load('items/name,items/value');
      await workbook.context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 1]);
      expect(found.toJSON()).toEqual({ value: 2023, comment: 'của trang', scope: 'Worksheet' });
      expect(workbook.names.items.map(({ name, value }) => [name, value as unknown])).toEqual([['kỳ', 2022]]);
      expect(none.isNullObject).toBe(true);
      const again = await refusalOf(() => (workbook.names.add('Kỳ', '=1'), workbook.context.sync()));
      expect(again).toBe('ItemAlreadyExists');
      for (const bad of ['A1', 'R1C1', '1a', 'a b', 'C']) {
        const code = await refusalOf(() => (workbook.names.add(bad, '=1'), workbook.context.sync()));
        expect([bad, code]).toEqual([bad, 'InvalidArgument']);
      }
    },
    // The host's culture is that of Vietnam unless told otherwise: a decimal comma, so semicolons between arguments.
    'a formula in the locale of the user': async ({ workbook }) => {
      const name = workbook.names.addFormulaLocal('tỷ_lệ', '=ROUND(1,75*2;0)&" ; ,"');
      name.load('formula,value');
      await workbook.context.sync();
      expect([name.formula as unknown, name.value as unknown]).toEqual(['=ROUND(1.75*2,0)&" ; ,"', '4 ; ,']);
    },
  },
};

export const namedItemCases: MemberCases = {
  type: 'NamedItem',
  sample: ({ workbook }) => workbook.names.getItem('mẫu'),
  data: withName,
  cases: {
    'type and value of every kind of formula': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [[2], [3]];
      const formulas = {
        số: '=SUM(Sheet1!$A$1:$A$2)*10',
        chữ: '="a"&"b"',
        đúng: '=Sheet1!$A$1>1',
        lỗi: '=1/0',
        mảng: '={1,2;3,4}',
        hàm: '=LAMBDA(x,x*2)',
        gọi: '=LAMBDA(x,x*2)(21)',
        vùng: '=Sheet1!$A$1:$A$2',
        mất: '=#REF!$A$1',
      };
      const names = Object.entries(formulas).map(([name, formula]) => workbook.names.add(name, formula));
      for (const one of names) one.load('type,value');
      await workbook.context.sync();
      expect(
        Object.fromEntries(
          Object.keys(formulas).map((key, i) => [key, [names[i]?.type, names[i]?.value as unknown]]),
        ),
      ).toEqual({
        số: ['Double', 50],
        chữ: ['String', 'ab'],
        đúng: ['Boolean', true],
        lỗi: ['Error', '#DIV/0!'],
        mảng: [
          'Array',
          [
            [1, 2],
            [3, 4],
          ],
        ],
        hàm: ['Error', '#CALC!'],
        gọi: ['Double', 42],
        vùng: ['Range', 'Sheet1!$A$1:$A$2'],
        mất: ['Error', '#REF!'],
      });
    },
    'its cells, sheet, comment and visibility': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      const name = sheet.names.add('vùng', sheet.getRange('B2:C3'));
      const constant = workbook.names.add('số', '=1');
      const range = name.getRange();
      const orNull = name.getRangeOrNullObject();
      const none = constant.getRangeOrNullObject();
      const noSheet = constant.worksheetOrNullObject;
      range.load('address');
      orNull.load('address');
      noSheet.load('name');
      name.worksheet.load('id');
      name.worksheetOrNullObject.load('id');
      name.load('name,formula,visible');
      await workbook.context.sync();
      expect([range.address, orNull.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2:C3']);
      expect([none.isNullObject, noSheet.isNullObject]).toEqual([true, true]);
      expect([name.worksheet.id, name.worksheetOrNullObject.id]).toEqual([firstSheetId, firstSheetId]);
      expect([name.name, name.formula as unknown, name.visible]).toEqual(['vùng', '=Sheet1!$B$2:$C$3', true]);
      name.set({ comment: 'ghi chú', visible: false, formula: '=7' });
      name.load('comment,visible,value,type');
      await workbook.context.sync();
      expect(name.toJSON()).toMatchObject({ comment: 'ghi chú', visible: false, value: 7, type: 'Double' });
      expect(await refusalOf(() => (constant.worksheet.load('id'), workbook.context.sync()))).toBe(
        'ItemNotFound',
      );
      name.delete();
      const gone = sheet.names.getItemOrNullObject('vùng');
      await workbook.context.sync();
      expect(gone.isNullObject).toBe(true);
    },
    'a name of a sheet is evaluated on its own sheet': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(secondSheetId);
      sheet.getRange('A1').values = [[8]];
      const name = sheet.names.add('ô', '=A1*2');
      name.load('value');
      await workbook.context.sync();
      expect(name.value as unknown).toBe(16);
    },
  },
};

export const namedItemArrayValuesCases: MemberCases = {
  type: 'NamedItemArrayValues',
  sample: ({ workbook }) => workbook.names.getItem('mẫu').arrayValues,
  data: withName,
  cases: {
    'values and their types': async ({ workbook }) => {
      const { arrayValues } = workbook.names.add('a', '={1,"x";TRUE,#N/A}');
      arrayValues.load('values,types');
      await workbook.context.sync();
      expect(arrayValues.values).toEqual([
        [1, 'x'],
        [true, '#N/A'],
      ]);
      expect(arrayValues.types).toEqual([
        ['Double', 'String'],
        ['Boolean', 'Error'],
      ]);
    },
  },
};
