import { secondSheetId } from '../../office-fixture';
import type { MemberCases } from './member-cases';

const name = "'Báo cáo năm 2022'";
const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(secondSheetId);

/** Addresses without their sheet; null for areas that are not there. */
async function addressesOf(areas: readonly Excel.RangeAreas[]): Promise<(string | null)[]> {
  for (const one of areas) one.load('address');
  await areas[0]?.context.sync();
  return areas.map((one) => (one.isNullObject ? null : one.address.replaceAll(`${name}!`, '')));
}

export const rangeAreasCases: MemberCases = {
  type: 'RangeAreas',
  sample: (context) => sheetOf(context).getRanges('A1:B2,D4'),
  cases: {
    'the merged areas that meet a range': async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B1').merge();
      sheet.getRange('C3:C5').merge();
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      merged.load('address,areaCount,cellCount,areas/items/address');
      const count = merged.areas.getCount();
      const last = merged.areas.getItemAt(1);
      last.load('address');
      await context.sync();
      expect(merged.address).toBe(`${name}!A1:B1,${name}!C3:C5`);
      expect([merged.areaCount, merged.cellCount, count.value]).toEqual([2, 5, 2]);
      expect(merged.areas.items.map(({ address }) => address)).toEqual([`${name}!A1:B1`, `${name}!C3:C5`]);
      expect(last.address).toBe(`${name}!C3:C5`);
    },
    'its place': async (context) => {
      const areas = sheetOf(context).getRanges('A:A,C:D');
      areas.load('addressLocal,isEntireColumn,isEntireRow,cellCount');
      areas.worksheet.load('name');
      await context.sync();
      expect(areas.addressLocal).toBe(`${name}!A:A,${name}!C:D`);
      expect([areas.isEntireColumn, areas.isEntireRow, areas.cellCount]).toEqual([true, false, 3_145_728]);
      expect(areas.worksheet.name).toBe('Báo cáo năm 2022');
    },
    'areas beside it, and what it shares with others': async (context) => {
      const areas = sheetOf(context).getRanges('A1:B2,D4');
      expect(
        await addressesOf([
          areas.getEntireRow(),
          areas.getEntireColumn(),
          areas.getOffsetRangeAreas(1, 2),
          areas.getIntersection('B2:D9'),
          areas.getIntersection(sheetOf(context).getRange('A1')),
          areas.getIntersectionOrNullObject(sheetOf(context).getRanges('B:B,D4:E5')),
          areas.getIntersectionOrNullObject('Z1'),
        ]),
      ).toEqual(['1:2,4:4', 'A:B,D:D', 'C2:D3,F5', 'B2,D4', 'A1', 'B1:B2,D4', null]);
      areas.getIntersection('Z1');
      areas.getIntersection('Z1').load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    },
    'an offset that leaves the sheet is refused': async (context) => {
      sheetOf(context).getRanges('A1,C3').getOffsetRangeAreas(-1, 0).load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
    'special and used cells of several areas': async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:A3').values = [[1], ['=A1'], ['x']];
      sheet.getRange('C1:C3').values = [[2], [''], ['=C1*2']];
      const areas = sheet.getRanges('A1:A9,C1:C9,F1');
      expect(
        await addressesOf([
          areas.getSpecialCells('Formulas'),
          areas.getSpecialCells('Constants', 'Numbers'),
          areas.getSpecialCellsOrNullObject('Formulas', 'Errors'),
          areas.getUsedRangeAreas(true),
          areas.getUsedRangeAreasOrNullObject(),
          sheet.getRanges('H1,J2').getUsedRangeAreasOrNullObject(true),
        ]),
      ).toEqual(['A2,C3', 'A1,C1', null, 'A1:A3,C1:C3', 'A1:A3,C1:C3', null]);
      sheet.getRanges('H1,J2').getUsedRangeAreas(true).load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    },
    'no special cells are an error where an object is wanted': async (context) => {
      sheetOf(context).getRanges('A1,C3').getSpecialCells('Formulas').load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    },
    'its format: set for all areas, read where they agree': async (context) => {
      const sheet = sheetOf(context);
      const areas = sheet.getRanges('A1:B2,D4');
      areas.format.fill.color = '#FFFF00';
      areas.format.font.bold = true;
      areas.format.borders.getItem('EdgeBottom').style = 'Continuous';
      areas.format.horizontalAlignment = 'Center';
      sheet.getRange('D4').format.font.italic = true;
      areas.format.load('horizontalAlignment,verticalAlignment');
      areas.format.fill.load('color');
      areas.format.font.load('bold,italic,color');
      const [inside, beside] = [sheet.getRange('B2'), sheet.getRange('C3')];
      const edge = inside.format.borders.getItem('EdgeBottom');
      edge.load('style');
      inside.format.fill.load('color');
      beside.format.fill.load('color');
      await context.sync();
      expect(areas.format.horizontalAlignment).toBe('Center');
      expect(areas.format.fill.color).toBe('#FFFF00');
      expect([areas.format.font.bold, areas.format.font.italic]).toEqual([true, null]);
      expect([inside.format.fill.color, beside.format.fill.color]).toEqual(['#FFFF00', '#FFFFFF']);
      expect(edge.style).toBe('Continuous');
      sheet.getRange('D4').format.fill.color = '#FF0000';
      areas.format.fill.load('color');
      areas.format.borders.load('items/style');
      await context.sync();
      expect(areas.format.fill.color).toBe('');
      expect(areas.format.borders.items.length).toBe(8);
    },
    'one rule for all areas, taken away from all of them': async (context) => {
      const sheet = sheetOf(context);
      const areas = sheet.getRanges('A1:A2,C1:C2');
      areas.conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      const inside = sheet.getRange('C2').conditionalFormats;
      const beside = sheet.getRange('B1').conditionalFormats;
      const place = areas.conditionalFormats.getItemAt(0).getRanges();
      const counts = [inside.getCount(), beside.getCount(), areas.conditionalFormats.getCount()];
      place.load('address');
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0, 1]);
      expect(place.address).toBe(`${name}!A1:A2,${name}!C1:C2`);
      areas.conditionalFormats.clearAll();
      const left = inside.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    },
    'clearing takes contents or formats of all areas': async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRanges('A1,C1').clear('Contents');
      const range = sheet.getRange('A1:C1');
      range.load('values');
      range.format.font.load('bold');
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[['', 2, '']], true]);
      sheet.getRanges('A1,C1').clear();
      range.format.font.load('bold');
      await context.sync();
      expect(range.format.font.bold).toBeNull();
    },
    'on a protected sheet nothing of it is written': async (context) => {
      const sheet = sheetOf(context);
      sheet.protection.protect();
      sheet.getRanges('A1,C1').format.fill.color = 'red';
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    },
  },
};
