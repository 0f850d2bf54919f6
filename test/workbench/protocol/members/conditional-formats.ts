import { firstSheetId } from '../../office-fixture';
import type { MemberCases } from './member-cases';
import { refusalOf } from './refusal';

type Kind =
  | 'CellValue'
  | 'Custom'
  | 'ContainsText'
  | 'TopBottom'
  | 'PresetCriteria'
  | 'ColorScale'
  | 'IconSet'
  | 'DataBar';

function add(context: Excel.RequestContext, type: Kind, address = 'A1:A9'): Excel.ConditionalFormat {
  return context.workbook.worksheets.getItem('Sheet1').getRange(address).conditionalFormats.add(type);
}

export const conditionalFormatCollectionCases: MemberCases = {
  type: 'ConditionalFormatCollection',
  sample: ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats,
  cases: {
    'every kind, the newest first, found by id and index': async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      const kinds: readonly Kind[] = [
        'CellValue',
        'Custom',
        'ContainsText',
        'TopBottom',
        'PresetCriteria',
        'ColorScale',
        'IconSet',
        'DataBar',
      ];
      for (const kind of kinds) conditionalFormats.add(kind);
      conditionalFormats.load('items/type,items/id');
      const count = conditionalFormats.getCount();
      const first = conditionalFormats.getItemAt(0);
      first.load('id,type');
      await context.sync();
      expect(count.value).toBe(8);
      expect(conditionalFormats.items.map(({ type }) => type)).toEqual([...kinds].reverse());
      const byId = conditionalFormats.getItem(first.id);
      const orNull = conditionalFormats.getItemOrNullObject(first.id);
      const none = conditionalFormats.getItemOrNullObject('x');
      byId.load('type');
      orNull.load('type');
      await context.sync();
      expect([byId.type, orNull.type, none.isNullObject]).toEqual(['DataBar', 'DataBar', true]);
      conditionalFormats.clearAll();
      conditionalFormats.load('items/id');
      await context.sync();
      expect(conditionalFormats.items).toEqual([]);
    },
    'a part cleared leaves the rest, and the formulas go along with the first cell': async (
      context,
      { book },
    ) => {
      const format = add(context, 'Custom', 'B2:B5');
      format.custom.rule.formula = '=B2>$C$1';
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C3').conditionalFormats.clearAll();
      await context.sync();
      expect(book.side.of(firstSheetId).conditionalFormats).toMatchObject([
        { areas: [{ firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 1 }], formula: 'B4>$C$1' },
      ]);
    },
  },
};

export const conditionalFormatCases: MemberCases = {
  type: 'ConditionalFormat',
  sample: (context) => add(context, 'CellValue'),
  cases: {
    'priority, and whether others are stopped': async (context) => {
      const [low, middle, high] = [
        add(context, 'Custom'),
        add(context, 'CellValue'),
        add(context, 'DataBar'),
      ];
      if (!low || !middle || !high) throw new Error('There are three formats.');
      low.stopIfTrue = true;
      for (const one of [low, middle, high]) one.load('priority,stopIfTrue,id');
      await context.sync();
      expect([low, middle, high].map(({ priority }) => priority)).toEqual([2, 1, 0]);
      expect([low, middle, high].map(({ stopIfTrue }) => stopIfTrue)).toEqual([true, false, null]);
      low.priority = 0;
      high.priority = -1;
      for (const one of [low, middle, high]) one.load('priority');
      await context.sync();
      expect([low, middle, high].map(({ priority }) => priority)).toEqual([0, 1, 2]);
      expect(await refusalOf(() => ((high.stopIfTrue = true), context.sync()))).toBe('InvalidOperation');
      middle.delete();
      low.load('priority');
      await context.sync();
      expect(await refusalOf(() => (middle.load('type'), context.sync()))).toBe('ItemNotFound');
    },
    'its range, and only the part that its kind has': async (context) => {
      const format = add(context, 'CellValue', 'B2:C3');
      const range = format.getRange();
      const orNull = format.getRangeOrNullObject();
      const ranges = format.getRanges();
      for (const one of [range, orNull, ranges]) one.load('address');
      const parts = [
        format.cellValueOrNullObject,
        format.customOrNullObject,
        format.textComparisonOrNullObject,
        format.topBottomOrNullObject,
        format.presetOrNullObject,
        format.colorScaleOrNullObject,
        format.iconSetOrNullObject,
        format.dataBarOrNullObject,
      ];
      for (const one of parts) (one as unknown as { load(): void }).load();
      await context.sync();
      expect([range.address, orNull.address, ranges.address]).toEqual(Array(3).fill('Sheet1!B2:C3'));
      expect(parts.map((one) => one.isNullObject)).toEqual([false, ...Array<boolean>(7).fill(true)]);
      expect(await refusalOf(() => (format.iconSet.load('style'), context.sync()))).toBe('ItemNotFound');
    },
  },
};

export const cellValueConditionalFormatCases: MemberCases = {
  type: 'CellValueConditionalFormat',
  sample: (context) => add(context, 'CellValue').cellValue,
  cases: {
    'its rule': async (context) => {
      const { cellValue } = add(context, 'CellValue');
      cellValue.rule = { formula1: '=0', formula2: '=$B$1', operator: 'Between' };
      cellValue.load('rule');
      await context.sync();
      expect(cellValue.rule).toEqual({ formula1: '=0', formula2: '=$B$1', operator: 'Between' });
      for (const rule of [
        { formula1: '=0', operator: 'Between' },
        { formula1: '', operator: 'EqualTo' },
        { formula1: '=1', operator: 'Near' },
      ]) {
        const code = await refusalOf(
          () => ((cellValue.rule = rule as Excel.ConditionalCellValueRule), context.sync()),
        );
        expect([rule, code]).toEqual([rule, 'InvalidArgument']);
      }
    },
  },
};

export const customConditionalFormatCases: MemberCases = {
  type: 'CustomConditionalFormat',
  sample: (context) => add(context, 'Custom').custom,
  cases: {
    'its formula': async (context) => {
      const { custom } = add(context, 'Custom');
      custom.rule.formula = '=A1>B1';
      custom.load('rule/formula,format/numberFormat');
      await context.sync();
      expect(custom.rule.formula).toBe('=A1>B1');
    },
  },
};

export const conditionalFormatRuleCases: MemberCases = {
  type: 'ConditionalFormatRule',
  sample: (context) => add(context, 'Custom').custom.rule,
  cases: {
    'a formula, with or without an equals sign': async (context) => {
      const { rule } = add(context, 'Custom').custom;
      rule.formula = 'A1>1';
      rule.load('formula');
      await context.sync();
      expect(rule.formula).toBe('=A1>1');
      expect(await refusalOf(() => ((rule.formula = '='), context.sync()))).toBe('InvalidArgument');
    },
  },
};

export const textConditionalFormatCases: MemberCases = {
  type: 'TextConditionalFormat',
  sample: (context) => add(context, 'ContainsText').textComparison,
  cases: {
    'its rule': async (context) => {
      const { textComparison } = add(context, 'ContainsText');
      textComparison.rule = { operator: 'BeginsWith', text: 'Đảng' };
      textComparison.load('rule,format/numberFormat');
      await context.sync();
      expect(textComparison.rule).toEqual({ operator: 'BeginsWith', text: 'Đảng' });
    },
  },
};

export const topBottomConditionalFormatCases: MemberCases = {
  type: 'TopBottomConditionalFormat',
  sample: (context) => add(context, 'TopBottom').topBottom,
  cases: {
    'its rule, with ranks as documented': async (context) => {
      const { topBottom } = add(context, 'TopBottom');
      topBottom.rule = { rank: 3, type: 'BottomItems' };
      topBottom.load('rule,format/numberFormat');
      await context.sync();
      expect(topBottom.rule).toEqual({ rank: 3, type: 'BottomItems' });
      const tooMany = { rank: 101, type: 'TopPercent' as const };
      expect(await refusalOf(() => ((topBottom.rule = tooMany), context.sync()))).toBe('InvalidArgument');
    },
  },
};

export const presetConditionalFormatCases: MemberCases = {
  type: 'PresetCriteriaConditionalFormat',
  sample: (context) => add(context, 'PresetCriteria').preset,
  cases: {
    'its criterion': async (context) => {
      const { preset } = add(context, 'PresetCriteria');
      preset.rule = { criterion: 'OneStdDevBelowAverage' };
      preset.load('rule,format/numberFormat');
      await context.sync();
      expect(preset.rule).toEqual({ criterion: 'OneStdDevBelowAverage' });
    },
  },
};

export const conditionalRangeFormatCases: MemberCases = {
  type: 'ConditionalRangeFormat',
  sample: (context) => add(context, 'CellValue').cellValue.format,
  cases: {
    'number format, font, fill and borders': async (context) => {
      const { format } = add(context, 'CellValue').cellValue;
      format.load('numberFormat,font/bold,font/color,fill/color');
      await context.sync();
      expect(format.toJSON()).toEqual({
        numberFormat: null,
        font: { bold: null, color: null },
        fill: { color: null },
      });
      format.numberFormat = '0.0%';
      const font = {
        bold: true,
        italic: false,
        strikethrough: true,
        underline: 'Double' as const,
        color: '#9C0006',
      };
      format.font.set(font);
      format.fill.color = 'yellow';
      format.borders.top.color = '#112233';
      format.borders.bottom.style = 'Dash';
      const left = format.borders.getItem('EdgeLeft');
      left.style = 'Dot';
      format.borders.right.load('style');
      format.borders.left.load('style');
      format.load('numberFormat');
      format.font.load();
      format.fill.load('color');
      format.borders.load('count,items/sideIndex,items/style,items/color');
      const second = format.borders.getItemAt(1);
      second.load('sideIndex');
      await context.sync();
      expect([format.numberFormat, format.fill.color, second.sideIndex]).toEqual([
        '0.0%',
        '#FFFF00',
        'EdgeBottom',
      ]);
      expect(format.font.toJSON()).toEqual(font);
      expect(format.borders.count).toBe(4);
      expect([format.borders.left.style, format.borders.right.style]).toEqual(['Dot', 'None']);
      expect(format.borders.items.map((one) => [one.sideIndex, one.style, one.color])).toEqual([
        ['EdgeTop', 'Continuous', '#112233'],
        ['EdgeBottom', 'Dash', ''],
        ['EdgeLeft', 'Dot', ''],
        ['EdgeRight', 'None', ''],
      ]);
      format.font.clear();
      format.fill.clear();
      format.load('font/bold,fill/color');
      await context.sync();
      expect([format.font.bold, format.fill.color]).toEqual([null, null]);
    },
  },
};

export const colorScaleConditionalFormatCases: MemberCases = {
  type: 'ColorScaleConditionalFormat',
  sample: (context) => add(context, 'ColorScale').colorScale,
  cases: {
    'two colours and three': async (context) => {
      const { colorScale } = add(context, 'ColorScale');
      const two = {
        minimum: { formula: null, type: 'LowestValue', color: '#FF0000' },
        maximum: { formula: '=B1', type: 'Formula', color: '#00FF00' },
      };
      colorScale.load('threeColorScale');
      await context.sync();
      expect(colorScale.threeColorScale).toBe(true);
      colorScale.criteria = two as unknown as Excel.ConditionalColorScaleCriteria;
      colorScale.load('criteria,threeColorScale');
      await context.sync();
      expect([colorScale.threeColorScale, colorScale.criteria]).toEqual([false, two]);
      const three = { ...two, midpoint: { formula: '50', type: 'Percent', color: '#0000FF' } };
      colorScale.criteria = three as unknown as Excel.ConditionalColorScaleCriteria;
      colorScale.load('criteria');
      await context.sync();
      expect(colorScale.criteria).toEqual(three);
    },
  },
};

export const iconSetConditionalFormatCases: MemberCases = {
  type: 'IconSetConditionalFormat',
  sample: (context) => add(context, 'IconSet').iconSet,
  cases: {
    'style, order and criteria': async (context) => {
      const { iconSet } = add(context, 'IconSet');
      iconSet.style = 'FourArrows';
      iconSet.reverseIconOrder = true;
      iconSet.showIconOnly = true;
      iconSet.load();
      await context.sync();
      expect(iconSet.toJSON()).toMatchObject({
        style: 'FourArrows',
        reverseIconOrder: true,
        showIconOnly: true,
      });
      expect(iconSet.criteria.map(({ formula }) => formula)).toEqual(['0', '25', '50', '75']);
      iconSet.style = 'ThreeArrows';
      // As Microsoft's sample does it: an empty object for the first (docs, "Conditional formatting", icon set).
      const criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number' as const, operator: 'GreaterThan' as const, formula: '=0.9' },
        { type: 'Formula' as const, operator: 'GreaterThanOrEqual' as const, formula: '=$B$1' },
      ];
      iconSet.criteria = criteria;
      iconSet.load('criteria');
      await context.sync();
      expect(iconSet.criteria.slice(1)).toEqual([
        { type: 'Number', operator: 'GreaterThan', formula: '0.9', customIcon: null },
        { type: 'Formula', operator: 'GreaterThanOrEqual', formula: '=$B$1', customIcon: null },
      ]);
      expect(await refusalOf(() => ((iconSet.style = 'FiveBoxes'), context.sync()))).toBe('NotImplemented');
    },
  },
};

export const dataBarConditionalFormatCases: MemberCases = {
  type: 'DataBarConditionalFormat',
  sample: (context) => add(context, 'DataBar').dataBar,
  cases: {
    'bounds, colour and whether only the bar is shown': async (context) => {
      const { dataBar } = add(context, 'DataBar');
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.upperBoundRule = { type: 'Formula', formula: '=$B$1' };
      dataBar.showDataBarOnly = true;
      dataBar.positiveFormat.fillColor = 'orange';
      dataBar.positiveFormat.gradientFill = false;
      dataBar.load('showDataBarOnly,lowerBoundRule,upperBoundRule');
      dataBar.positiveFormat.load('fillColor,gradientFill');
      await context.sync();
      expect(dataBar.toJSON()).toMatchObject({
        showDataBarOnly: true,
        lowerBoundRule: { type: 'Number', formula: '0' },
        upperBoundRule: { type: 'Formula', formula: '=$B$1' },
        positiveFormat: { fillColor: '#FFA500', gradientFill: false },
      });
    },
  },
};
