import type { HeadlessWorkbook } from '../../workbench/headless/headless-workbook';

/** What every sheet holds, hidden ones too, read beside office.js. */
export async function contentsOf({ book }: HeadlessWorkbook): Promise<Record<string, unknown[][]>> {
  await book.settle();
  const whole = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };
  return Object.fromEntries(
    book.sheets.ids().map((id) => {
      const used = book.cells.usedArea(id, whole, true);
      return [book.sheets.name(id), used ? book.cells.formulas(id, used) : []];
    }),
  );
}

/** Formats, widths, merged cells, charts and print setup of a sheet, as office.js gives them. */
export async function lookOfSheet(name: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange(true);
    used.load('address,numberFormat');
    const charts = sheet.charts.load('items/name,items/title/text,items/top,items/left');
    const layout = sheet.pageLayout.load('orientation,centerHorizontally');
    sheet.load('tabColor');
    const merged = used.getMergedAreasOrNullObject().load('address');
    const widths = Array.from({ length: 8 }, (_, column) =>
      sheet.getRangeByIndexes(0, column, 1, 1).format.load('columnWidth'),
    );
    const fonts = Array.from({ length: 12 }, (_, row) =>
      sheet.getRangeByIndexes(row, 1, 1, 1).format.font.load('bold,color,size,name'),
    );
    const bars = used.conditionalFormats.getCount();
    await context.sync();
    return {
      used: [used.address, used.numberFormat],
      merged: merged.isNullObject ? '' : merged.address,
      charts: charts.items.map(({ name: chart, title, top, left }) => [chart, title.text, top, left]),
      page: [layout.orientation, layout.centerHorizontally, sheet.tabColor],
      widths: widths.map(({ columnWidth }) => columnWidth),
      fonts: fonts.map(({ bold, color, size, name: font }) => [bold, color, size, font]),
      bars: bars.value,
    };
  });
}
