import { secondSheetId } from '../../office-fixture';
import type { MemberCases } from './member-cases';

export const rangeAreasCases: MemberCases = {
  type: 'RangeAreas',
  sample: null,
  cases: {
    'the merged areas that meet a range': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(secondSheetId);
      sheet.getRange('A1:B1').merge();
      sheet.getRange('C3:C5').merge();
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      merged.load('address,areaCount,cellCount,areas/items/address');
      const count = merged.areas.getCount();
      const last = merged.areas.getItemAt(1);
      last.load('address');
      await workbook.context.sync();
      const name = "'Báo cáo năm 2022'";
      expect(merged.address).toBe(`${name}!A1:B1,${name}!C3:C5`);
      expect([merged.areaCount, merged.cellCount, count.value]).toEqual([2, 5, 2]);
      expect(merged.areas.items.map(({ address }) => address)).toEqual([`${name}!A1:B1`, `${name}!C3:C5`]);
      expect(last.address).toBe(`${name}!C3:C5`);
    },
  },
};
