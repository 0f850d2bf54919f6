import type { MemberCases } from './member-cases';

const layoutOf = ({ workbook }: Excel.RequestContext): Excel.PageLayout =>
  workbook.worksheets.getItem('Sheet1').pageLayout;

export const pageLayoutCases: MemberCases = {
  type: 'PageLayout',
  sample: layoutOf,
  cases: {
    'what a new sheet has': async (context) => {
      const layout = layoutOf(context);
      layout.load();
      const nothing = [
        layout.getPrintAreaOrNullObject(),
        layout.getPrintTitleRowsOrNullObject(),
        layout.getPrintTitleColumnsOrNullObject(),
      ];
      await context.sync();
      // Source: Microsoft support, "Set page margins before printing a worksheet": Normal is 0.7 and 0.75 inches, 0.3 for
      // header and footer.
      expect(layout.toJSON()).toMatchObject({
        orientation: 'Portrait',
        zoom: { scale: 100 },
        leftMargin: 50.4,
        rightMargin: 50.4,
        topMargin: 54,
        bottomMargin: 54,
        headerMargin: 21.6,
        footerMargin: 21.6,
        centerHorizontally: false,
        centerVertically: false,
        blackAndWhite: false,
        draftMode: false,
        firstPageNumber: '',
        printGridlines: false,
        printHeadings: false,
        printOrder: 'DownThenOver',
        printComments: 'NoComments',
        printErrors: 'AsDisplayed',
      });
      expect(nothing.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
      for (const ask of ['getPrintArea', 'getPrintTitleRows', 'getPrintTitleColumns'] as const) {
        layout[ask]();
        await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      }
    },
    'all of it is set': async (context) => {
      const layout = layoutOf(context);
      const set = {
        orientation: 'Landscape',
        paperSize: 'A4',
        leftMargin: 10,
        rightMargin: 20,
        topMargin: 30,
        bottomMargin: 40,
        headerMargin: 5,
        footerMargin: 6,
        centerHorizontally: true,
        centerVertically: true,
        blackAndWhite: true,
        draftMode: true,
        firstPageNumber: 7,
        printGridlines: true,
        printHeadings: true,
        printOrder: 'OverThenDown',
        printComments: 'EndSheet',
        printErrors: 'Dash',
        zoom: { horizontalFitToPages: 1 },
      } as const;
      layout.set(set);
      layout.load();
      await context.sync();
      expect(layout.toJSON()).toMatchObject(set);
    },
    'margins in inches and centimetres': async (context) => {
      const layout = layoutOf(context);
      layout.setPrintMargins('Centimeters', { left: 2.54, top: 1.27 });
      layout.setPrintMargins('Inches', { right: 2, bottom: 3, header: 0.5, footer: 0.25 });
      layout.load();
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        leftMargin: 72,
        topMargin: 36,
        rightMargin: 144,
        bottomMargin: 216,
        headerMargin: 36,
        footerMargin: 18,
      });
    },
    'a zoom or pages to fit to, not both': async (context) => {
      const layout = layoutOf(context);
      layout.zoom = { scale: 80 };
      layout.load('zoom');
      await context.sync();
      expect(layout.zoom).toEqual({ scale: 80 });
      layout.zoom = { scale: 80, verticalFitToPages: 2 };
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
    'print areas and titles': async (context) => {
      const layout = layoutOf(context);
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      layout.setPrintArea(sheet.getRange('A1:K31'));
      layout.setPrintTitleRows('$7:$8');
      layout.setPrintTitleColumns(sheet.getRange('B:B'));
      const area = layout.getPrintArea();
      const rows = layout.getPrintTitleRows();
      const columns = layout.getPrintTitleColumns();
      area.load('address,areaCount');
      rows.load('address');
      columns.load('address');
      await context.sync();
      expect([area.address, area.areaCount]).toEqual(['Sheet1!A1:K31', 1]);
      expect([rows.address, columns.address]).toEqual(['Sheet1!7:8', 'Sheet1!B:B']);
      layout.setPrintArea(sheet.getRanges('A1:B2,D4:E5'));
      const several = layout.getPrintAreaOrNullObject();
      const sameRows = layout.getPrintTitleRowsOrNullObject();
      const sameColumns = layout.getPrintTitleColumnsOrNullObject();
      for (const one of [several, sameRows, sameColumns]) one.load('address');
      await context.sync();
      expect(several.address).toBe('Sheet1!A1:B2,Sheet1!D4:E5');
      expect([sameRows.address, sameColumns.address]).toEqual(['Sheet1!7:8', 'Sheet1!B:B']);
      // Source: Excel.PageLayout.setPrintTitleRows, "The range must span the entire row to be valid."
      layout.setPrintTitleRows('A1:B2');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      layout.setPrintTitleColumns('A1:B2');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  },
};

export const headerFooterGroupCases: MemberCases = {
  type: 'HeaderFooterGroup',
  sample: (context) => layoutOf(context).headersFooters,
  cases: {
    'one header and footer for all pages': async (context) => {
      const { headersFooters } = layoutOf(context);
      headersFooters.load('state');
      headersFooters.defaultForAllPages.set({
        leftHeader: '&A',
        centerHeader: 'TỔNG HỢP',
        rightHeader: '&D',
        leftFooter: 'trái',
        centerFooter: '&P/&N',
        rightFooter: 'phải',
      });
      const all = headersFooters.defaultForAllPages;
      all.load();
      await context.sync();
      expect(headersFooters.state).toBe('Default');
      expect(all.toJSON()).toEqual({
        leftHeader: '&A',
        centerHeader: 'TỔNG HỢP',
        rightHeader: '&D',
        leftFooter: 'trái',
        centerFooter: '&P/&N',
        rightFooter: 'phải',
      });
      all.leftHeader = 'x'.repeat(256);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
    'odd, even and first pages have their own; the odd ones those of all pages': async (context) => {
      const { headersFooters } = layoutOf(context);
      headersFooters.state = 'FirstOddAndEven';
      headersFooters.useSheetMargins = false;
      headersFooters.useSheetScale = false;
      headersFooters.firstPage.centerHeader = 'BÁO CÁO';
      headersFooters.evenPages.set({ leftFooter: '&P', rightHeader: '&D' });
      headersFooters.oddPages.rightFooter = '&P/&N';
      headersFooters.load('state,useSheetMargins,useSheetScale');
      const { firstPage, evenPages, oddPages, defaultForAllPages } = headersFooters;
      for (const pages of [firstPage, evenPages, oddPages, defaultForAllPages]) pages.load();
      await context.sync();
      expect(headersFooters.toJSON()).toMatchObject({
        state: 'FirstOddAndEven',
        useSheetMargins: false,
        useSheetScale: false,
      });
      expect([firstPage.centerHeader, firstPage.centerFooter]).toEqual(['BÁO CÁO', '']);
      expect([evenPages.leftFooter, evenPages.rightHeader, evenPages.rightFooter]).toEqual(['&P', '&D', '']);
      expect(oddPages.toJSON()).toEqual(defaultForAllPages.toJSON());
      expect(defaultForAllPages.rightFooter).toBe('&P/&N');
      headersFooters.state = 'Sometimes' as 'Default';
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  },
};

export const freezePanesCases: MemberCases = {
  type: 'WorksheetFreezePanes',
  sample: ({ workbook }) => workbook.worksheets.getItem('Sheet1').freezePanes,
  cases: {
    'rows, columns and cells are frozen, and none again': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      const { freezePanes } = sheet;
      const seen: string[] = [];
      const look = async (): Promise<void> => {
        const place = freezePanes.getLocation();
        place.load('address');
        await workbook.context.sync();
        seen.push(place.address);
      };
      freezePanes.freezeRows(2);
      await look();
      freezePanes.freezeColumns();
      await look();
      freezePanes.freezeAt(sheet.getRange('A1:B3'));
      await look();
      freezePanes.freezeAt('A1:D1');
      await look();
      expect(seen).toEqual(['Sheet1!1:2', 'Sheet1!A:A', 'Sheet1!A1:B3', 'Sheet1!A1:D1']);
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await workbook.context.sync();
      expect(none.isNullObject).toBe(true);
      freezePanes.getLocation();
      await expect(workbook.context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    },
    'a place is told when there is one': async ({ workbook }) => {
      const { freezePanes } = workbook.worksheets.getItem('Sheet1');
      freezePanes.freezeRows();
      const place = freezePanes.getLocationOrNullObject();
      place.load('address');
      await workbook.context.sync();
      expect([place.isNullObject, place.address]).toEqual([false, 'Sheet1!1:1']);
    },
  },
};
