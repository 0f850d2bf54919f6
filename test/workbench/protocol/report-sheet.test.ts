import { emptyExtras } from '../../../workbench/book/book-data';
import type { OpenOffice } from '../office-fixture';
import { bookData, firstSheetId, openOffice } from '../office-fixture';

/** What a report needs of Excel, in one batch as the add-in sends it; read back through office.js and in the workbook. */
let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

test('formats of a range come back, and differ where the cells differ', async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('B2:D4');
    range.numberFormat = [['0.0%']];
    range.format.fill.color = '#f3ead7';
    range.format.font.bold = true;
    range.format.font.name = 'Times New Roman';
    range.format.font.size = 13;
    range.format.horizontalAlignment = 'CenterAcrossSelection';
    range.format.indentLevel = 2;
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    sheet.getRange('B2').format.font.bold = false;
    const edge = range.format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.weight = 'Medium';
    edge.color = '#8b7355';
    range.load(
      'numberFormat,format/horizontalAlignment,format/indentLevel,format/wrapText,format/columnWidth',
    );
    range.load('format/rowHeight,format/fill/color,format/font/bold,format/font/name,format/font/size');
    edge.load('style,weight,color');
    await context.sync();
    return { ...range.toJSON(), edge: edge.toJSON() };
  });
  expect(read).toMatchObject({
    numberFormat: [
      ['0.0%', '0.0%', '0.0%'],
      ['0.0%', '0.0%', '0.0%'],
      ['0.0%', '0.0%', '0.0%'],
    ],
    format: {
      horizontalAlignment: 'CenterAcrossSelection',
      indentLevel: 2,
      wrapText: true,
      columnWidth: 90,
      rowHeight: 30,
      fill: { color: '#F3EAD7' },
      font: { bold: null, name: 'Times New Roman', size: 13 },
    },
    edge: { style: 'Continuous', weight: 'Medium', color: '#8B7355' },
  });
});

test('merged areas, frozen rows, print setup and names are kept', async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C1').values = [['BÁO CÁO', 'mất', 'mất']];
    sheet.getRange('A1:C1').merge(false);
    sheet.getRange('E1:F3').merge(true);
    sheet.freezePanes.freezeRows(3);
    const layout = sheet.pageLayout;
    layout.orientation = 'Landscape';
    layout.paperSize = 'A4';
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintArea('A1:F20');
    layout.setPrintTitleRows('$1:$3');
    layout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
    const mark = context.workbook.names.add('_attainment_report_1', sheet.getRange('A1:F20'), '[1]');
    mark.visible = false;
    await context.sync();
    const merged = sheet.getRange('A1:F20').getMergedAreasOrNullObject();
    merged.load('address,areaCount,areas/items/rowIndex,areas/items/columnCount');
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    const { names } = context.workbook;
    names.load('items/name,items/formula,items/comment,items/visible');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    return {
      merged: merged.address,
      widths: merged.areas.items.map((area) => area.columnCount),
      frozen: frozen.address,
      names: names.items.map((name) => name.toJSON()),
      used: used.address,
    };
  });
  expect(read).toMatchObject({
    merged: 'Sheet1!A1:C1,Sheet1!E1:F1,Sheet1!E2:F2,Sheet1!E3:F3',
    widths: [3, 2, 2, 2],
    frozen: 'Sheet1!1:3',
    names: [{ name: '_attainment_report_1', formula: '=Sheet1!$A$1:$F$20', comment: '[1]', visible: false }],
    used: 'Sheet1!A1',
  });
  expect((await office.book.exportData()).extras[firstSheetId]?.print).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    fitToWidth: 1,
    fitToHeight: null,
    printArea: 'A1:F20',
    titleRows: '$1:$3',
    footer: { left: '', center: 'Trang &P/&N', right: '' },
  });
});

test('a chart and a data bar stand in the workbook as they were made, and can be deleted', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      ['Đảng bộ', 'Tỷ lệ'],
      ['Tuy Phong', 1.0355],
      ['Phú Quý', 0.98],
    ];
    const bar = sheet.getRange('B2:B3').conditionalFormats.add('DataBar').dataBar;
    bar.positiveFormat.fillColor = 'orange';
    bar.positiveFormat.gradientFill = false;
    bar.lowerBoundRule = { type: 'Number', formula: '0' };
    bar.upperBoundRule = { type: 'Number', formula: '1.2' };
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.name = 'attainment-chart';
    chart.title.text = 'Tỷ lệ đạt chỉ tiêu';
    chart.axes.valueAxis.minimum = 0;
    chart.setPosition('D2', 'H10');
    const line = chart.series.add('Chỉ tiêu');
    line.setValues(sheet.getRange('C2:C3'));
    line.chartType = 'Line';
    line.markerStyle = 'None';
    line.format.line.color = '#B22222';
    await context.sync();
    chart.load('top,left,width,height,name');
    await context.sync();
    expect(chart.toJSON()).toMatchObject({ top: 15, left: 144, width: 240, height: 135 });
  });
  const { charts, conditionalFormats } = office.book.side.of(firstSheetId);
  expect(charts).toMatchObject([
    {
      name: 'attainment-chart',
      type: 'ColumnClustered',
      title: { text: 'Tỷ lệ đạt chỉ tiêu', visible: true },
      valueAxis: { minimum: 0, maximum: null },
      series: [
        {
          name: 'Tỷ lệ',
          values: 'Sheet1!$B$2:$B$3',
          categories: 'Sheet1!$A$2:$A$3',
          type: 'ColumnClustered',
        },
        { name: 'Chỉ tiêu', values: 'Sheet1!$C$2:$C$3', type: 'Line', marker: 'None', color: '#B22222' },
      ],
    },
  ]);
  expect(conditionalFormats).toMatchObject([
    {
      kind: 'dataBar',
      areas: [{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 }],
      fill: '#FFA500',
      gradient: false,
      lower: { type: 'Number', value: '0' },
      upper: { type: 'Number', value: '1.2' },
    },
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.charts.getItem('attainment-chart').delete();
    sheet.getRange('B2').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(office.book.side.of(firstSheetId).charts).toEqual([]);
  expect(office.book.side.of(firstSheetId).conditionalFormats).toMatchObject([
    { areas: [{ firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 }] },
  ]);
});

// Source: Microsoft support, "Protect a worksheet"; docs/excel/excel-add-ins-worksheets.md, "Data protection".
test('a protected sheet can be read but not written', async () => {
  await office.stop();
  office = await openOffice({
    ...bookData(),
    extras: { [firstSheetId]: { ...emptyExtras, isProtected: true } },
  });
  const code = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.load('protection/protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
  expect(code).toBe('AccessDenied');
  expect(
    office.book.cells.values(firstSheetId, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }),
  ).toEqual([['']]);
});
