import type { BookData } from '../../../../workbench/book/book-data';
import { newXlsx } from '../../../../workbench/files/new-xlsx';
import { openXlsx } from '../../../../workbench/files/open-xlsx';
import { bookData, firstSheetId } from '../../office-fixture';
import type { MemberCases } from './member-cases';
import { refusalOf } from './refusal';

function withFigures(): BookData {
  const cellData = {
    0: { 0: { v: 'Đảng bộ', t: 1 }, 1: { v: 'Tỷ lệ', t: 1 }, 2: { v: 'Số', t: 1 } },
    1: { 0: { v: 'Tuy Phong', t: 1 }, 1: { v: 1.0355, t: 2 }, 2: { v: 143, t: 2 } },
    2: { 0: { v: 'Phú Quý', t: 1 }, 1: { v: 0.98, t: 2 }, 2: { v: 12, t: 2 } },
  };
  return bookData({ [firstSheetId]: { cellData } });
}

function addChart({ workbook }: Excel.RequestContext): Excel.Chart {
  const sheet = workbook.worksheets.getItem('Sheet1');
  return sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
}

export const chartCollectionCases: MemberCases = {
  type: 'ChartCollection',
  data: withFigures,
  sample: ({ workbook }) => workbook.worksheets.getItem('Sheet1').charts,
  cases: {
    'charts by name, id and index': async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Sheet1');
      const chart = addChart(context);
      chart.name = 'Tỷ lệ';
      chart.load('id');
      await context.sync();
      const found = [
        charts.getItem('tỷ lệ'),
        charts.getItemAt(0),
        charts.getItemOrNullObject(chart.id),
        chart,
      ];
      for (const one of found) one.load('name');
      const none = charts.getItemOrNullObject('x');
      const count = charts.getCount();
      charts.load('count,items/name');
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(Array(4).fill('Tỷ lệ'));
      expect([none.isNullObject, count.value, charts.count, charts.items.length]).toEqual([true, 1, 1, 1]);
      expect(await refusalOf(() => (charts.getItem('x').load('name'), context.sync()))).toBe('ItemNotFound');
    },
  },
};

export const chartCases: MemberCases = {
  type: 'Chart',
  data: withFigures,
  sample: (context) => addChart(context),
  cases: {
    'place, type, data and sheet': async (context, { book }) => {
      const chart = addChart(context);
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      chart.setPosition('E2', 'F3');
      chart.worksheet.load('name');
      chart.activate();
      chart.load();
      await context.sync();
      expect(chart.toJSON()).toMatchObject({
        top: 15,
        left: 192,
        width: 96,
        height: 30,
        chartType: 'ColumnClustered',
      });
      expect(chart.worksheet.name).toBe('Sheet1');
      chart.set({ name: 'a', top: 1, left: 2, width: 30, height: 40, chartType: 'Pie' });
      chart.setData(sheet.getRange('A1:B3'), 'Columns');
      chart.load('name,top,left,width,height,chartType');
      await context.sync();
      expect(chart.toJSON()).toMatchObject({
        name: 'a',
        top: 1,
        left: 2,
        width: 30,
        height: 40,
        chartType: 'Pie',
      });
      expect(book.side.of(firstSheetId).charts[0]?.series).toHaveLength(1);
      chart.delete();
      await context.sync();
      expect(book.side.of(firstSheetId).charts).toEqual([]);
    },
    'title, legend and axes': async (context) => {
      const chart = addChart(context);
      const { title, legend, axes } = chart;
      title.text = 'Kết quả';
      title.format.font.set({ name: 'Arial', size: 12, bold: true, italic: false, color: '#112233' });
      legend.position = 'Right';
      legend.visible = false;
      const value = axes.getItem('Value');
      value.set({ minimum: 0, maximum: 1.2, numberFormat: '0%', reversePlotOrder: true, visible: false });
      axes.categoryAxis.title.text = 'Đảng bộ';
      axes.valueAxis.title.visible = true;
      axes.valueAxis.majorGridlines.visible = false;
      title.load('text,visible');
      title.format.font.load('name,size,bold,italic,color');
      legend.load('position,visible');
      axes.valueAxis.load('minimum,maximum,numberFormat,reversePlotOrder,visible');
      axes.valueAxis.title.load('text,visible');
      axes.valueAxis.majorGridlines.load('visible');
      axes.categoryAxis.title.load('text,visible');
      await context.sync();
      expect([title.text, title.visible, legend.position, legend.visible]).toEqual([
        'Kết quả',
        true,
        'Right',
        false,
      ]);
      expect(title.format.font.toJSON()).toEqual({
        name: 'Arial',
        size: 12,
        bold: true,
        italic: false,
        color: '#112233',
      });
      expect(axes.valueAxis.toJSON()).toMatchObject({
        minimum: 0,
        maximum: 1.2,
        numberFormat: '0%',
        reversePlotOrder: true,
        visible: false,
        title: { text: 'Axis Title', visible: true },
        majorGridlines: { visible: false },
      });
      expect(axes.categoryAxis.title.text).toBe('Đảng bộ');
      title.visible = false;
      title.load('visible');
      await context.sync();
      expect(title.visible).toBe(false);
      const secondary = await refusalOf(
        () => (axes.getItem('Value', 'Secondary').load('minimum'), context.sync()),
      );
      expect(secondary).toBe('NotImplemented');
    },
  },
};

export const chartSeriesCases: MemberCases = {
  type: 'ChartSeries',
  data: withFigures,
  sample: (context) => addChart(context).series.getItemAt(0),
  cases: {
    'a combination with labels, colours and a second axis, which the file gives back': async (
      context,
      { book },
    ) => {
      const chart = addChart(context);
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const count = chart.series.getCount();
      const columns = chart.series.getItemAt(0);
      columns.gapWidth = 60;
      columns.hasDataLabels = true;
      const labels = { position: 'OutsideEnd' as const, numberFormat: '0.0%', showValue: true };
      columns.dataLabels.set({
        ...labels,
        showCategoryName: true,
        showSeriesName: true,
        showPercentage: false,
      });
      columns.format.fill.setSolidColor('#C00000');
      columns.points.getItemAt(0).format.fill.setSolidColor('green');
      columns.points.getItemAt(1).format.fill.setSolidColor('red');
      columns.points.getItemAt(1).format.fill.clear();
      const line = chart.series.getItemAt(1);
      line.set({ chartType: 'Line', axisGroup: 'Secondary', markerStyle: 'None', name: 'Số kết nạp' });
      line.format.line.color = '#0070C0';
      line.format.line.weight = 1.5;
      const added = chart.series.add('Chỉ tiêu', 2);
      added.setValues(sheet.getRange('C2:C3'));
      added.setXAxisValues(sheet.getRange('A2:A3'));
      const gone = chart.series.add('mất');
      gone.delete();
      chart.series.load(
        'count,items/name,items/chartType,items/axisGroup,items/hasDataLabels,items/gapWidth,items/markerStyle',
      );
      columns.dataLabels.load(
        'position,numberFormat,showValue,showCategoryName,showSeriesName,showPercentage',
      );
      columns.points.load('count,items/value');
      const pointCount = columns.points.getCount();
      line.format.line.load('color,weight');
      await context.sync();
      expect([count.value, chart.series.count, pointCount.value, columns.points.count]).toEqual([2, 3, 2, 2]);
      expect(
        chart.series.items.map((one) => [one.name, one.chartType, one.axisGroup, one.hasDataLabels]),
      ).toEqual([
        ['Tỷ lệ', 'ColumnClustered', 'Primary', true],
        ['Số kết nạp', 'Line', 'Secondary', false],
        ['Chỉ tiêu', 'ColumnClustered', 'Primary', false],
      ]);
      expect(chart.series.items.map((one) => [one.gapWidth, one.markerStyle])).toEqual([
        [60, 'Automatic'],
        [150, 'None'],
        [150, 'Automatic'],
      ]);
      expect(columns.dataLabels.toJSON()).toMatchObject({
        ...labels,
        showCategoryName: true,
        showSeriesName: true,
        showPercentage: false,
      });
      expect(columns.points.items.map(({ value }) => value as unknown)).toEqual([1.0355, 0.98]);
      expect(line.format.line.toJSON()).toEqual({ color: '#0070C0', weight: 1.5 });
      const data = await book.exportData();
      const read = openXlsx(newXlsx(data)).data.extras[firstSheetId]?.charts[0];
      // The file groups series by how they are drawn: the line comes last.
      expect(read?.series).toMatchObject([
        {
          name: 'Tỷ lệ',
          color: '#C00000',
          pointColors: { 0: '#008000' },
          labels: { ...labels, showCategoryName: true },
        },
        {
          name: 'Chỉ tiêu',
          type: 'ColumnClustered',
          categories: 'Sheet1!$A$2:$A$3',
          values: 'Sheet1!$C$2:$C$3',
        },
        { name: 'Số kết nạp', type: 'Line', isSecondary: true },
      ]);
    },
  },
};
