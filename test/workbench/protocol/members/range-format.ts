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
