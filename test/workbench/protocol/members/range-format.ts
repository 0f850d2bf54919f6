import type { MemberCases } from './member-cases';

const range = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Sheet1').getRange('B2:C3');

export const rangeFormatCases: MemberCases = {
  type: 'RangeFormat',
  sample: (context) => range(context).format,
  cases: {
    'alignment, indent, wrap and size, read and set': async (context) => {
      const { format } = range(context);
      format.set({
        horizontalAlignment: 'Left',
        verticalAlignment: 'Center',
        wrapText: true,
        indentLevel: 2,
        columnWidth: 96,
        rowHeight: 30,
      });
      format.load();
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Left',
        verticalAlignment: 'Center',
        wrapText: true,
        indentLevel: 2,
        columnWidth: 96,
        rowHeight: 30,
      });
    },
    // Source: Excel.RangeFormat.textOrientation, "an integer either from -90 to 90, or 180 for vertically-oriented text".
    'turned text': async (context) => {
      const { format } = range(context);
      const seen: number[] = [];
      for (const angle of [45, -90, 180, 0]) {
        format.textOrientation = angle;
        format.load('textOrientation');
        await context.sync();
        seen.push(format.textOrientation);
      }
      expect(seen).toEqual([45, -90, 180, 0]);
      format.textOrientation = 91;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
    'standard sizes': async (context) => {
      const { format } = range(context);
      format.columnWidth = 96;
      format.rowHeight = 30;
      format.load('useStandardWidth,useStandardHeight');
      await context.sync();
      expect([format.useStandardWidth, format.useStandardHeight]).toEqual([false, false]);
      format.useStandardWidth = true;
      format.useStandardHeight = true;
      format.load('useStandardWidth,useStandardHeight,columnWidth,rowHeight');
      await context.sync();
      expect([format.useStandardWidth, format.useStandardHeight]).toEqual([true, true]);
      expect([format.columnWidth, format.rowHeight]).toEqual([48, 15]);
    },
    // What Excel itself would give is not known without it: that texts fit, and empty columns stay, is.
    'columns and rows that fit their texts': async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const texts = sheet.getRange('B2:C3');
      texts.values = [
        ['Đảng bộ huyện Đức Linh, tỉnh Bình Thuận', 'ngắn'],
        ['Tổng', 1],
      ];
      sheet.getRange('B:D').format.autofitColumns();
      const columns = ['B1', 'C1', 'D1'].map((address) => sheet.getRange(address).format);
      for (const format of columns) format.load('columnWidth');
      await context.sync();
      const [long = 0, short = 0, empty] = columns.map(({ columnWidth }) => columnWidth);
      expect(long).toBeGreaterThan(150);
      expect(short).toBeLessThan(48);
      expect(empty).toBe(48);
      sheet.getRange('B2').format.wrapText = true;
      sheet.getRange('B:B').format.columnWidth = 60;
      sheet.getRange('2:4').format.autofitRows();
      const rows = ['A2', 'A3', 'A4'].map((address) => sheet.getRange(address).format);
      for (const format of rows) format.load('rowHeight');
      await context.sync();
      const [wrapped = 0, plain, none] = rows.map(({ rowHeight }) => rowHeight);
      expect(wrapped).toBeGreaterThanOrEqual(45);
      expect([plain, none]).toEqual([15, 15]);
    },
  },
};

export const rangeFontCases: MemberCases = {
  type: 'RangeFont',
  sample: (context) => range(context).format.font,
  cases: {
    'read and set': async (context) => {
      const { font } = range(context).format;
      const wanted = {
        name: 'Times New Roman',
        size: 13,
        bold: true,
        italic: true,
        strikethrough: true,
        color: '#B22222',
        underline: 'Double' as const,
      };
      font.set(wanted);
      font.load();
      await context.sync();
      expect(font.toJSON()).toMatchObject(wanted);
    },
  },
};

export const rangeFillCases: MemberCases = {
  type: 'RangeFill',
  sample: (context) => range(context).format.fill,
  cases: {
    'coloured and cleared': async (context) => {
      const { fill } = range(context).format;
      fill.color = '#FFFF00';
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFF00');
      fill.clear();
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    },
  },
};

export const rangeBorderCases: MemberCases = {
  type: 'RangeBorder',
  sample: (context) => range(context).format.borders.getItem('EdgeTop'),
  cases: {
    'one edge, drawn': async (context) => {
      const border = range(context).format.borders.getItem('EdgeBottom');
      border.style = 'Double';
      border.style = 'Continuous';
      border.weight = 'Thick';
      border.color = '#0070C0';
      border.load();
      await context.sync();
      expect(border.toJSON()).toMatchObject({
        sideIndex: 'EdgeBottom',
        style: 'Continuous',
        weight: 'Thick',
        color: '#0070C0',
      });
    },
  },
};

export const rangeBorderCollectionCases: MemberCases = {
  type: 'RangeBorderCollection',
  sample: (context) => range(context).format.borders,
  cases: {
    'by edge and place': async (context) => {
      const { borders } = range(context).format;
      borders.load('items/sideIndex,count');
      const first = borders.getItemAt(0);
      first.load('sideIndex');
      await context.sync();
      expect(borders.count).toBe(borders.items.length);
      expect(borders.items.map(({ sideIndex }) => sideIndex)).toContain('InsideVertical');
      expect(first.sideIndex).toBe(borders.items[0]?.sideIndex);
    },
  },
};

export const formatProtectionCases: MemberCases = {
  type: 'FormatProtection',
  sample: (context) => range(context).format.protection,
  cases: {
    'locked and hidden, read and set': async (context) => {
      const { protection } = range(context).format;
      protection.load();
      await context.sync();
      expect(protection.toJSON()).toMatchObject({ locked: true, formulaHidden: false });
      protection.locked = false;
      protection.formulaHidden = true;
      protection.load();
      await context.sync();
      expect(protection.toJSON()).toMatchObject({ locked: false, formulaHidden: true });
    },
  },
};
