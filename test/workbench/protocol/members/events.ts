import { firstSheetId } from '../../office-fixture';
import type { MemberCases } from './member-cases';

type Handlers = OfficeExtension.EventHandlers<{ type: string }>;

/** Registers for events, lets `act` raise them, takes the registrations back, and gives the types that were told. */
async function toldOf(
  context: Excel.RequestContext,
  handlers: readonly unknown[],
  act: () => void,
): Promise<Set<string>> {
  const told = new Set<string>();
  const results = handlers.map((one) =>
    (one as Handlers).add(({ type }) => {
      told.add(type);
      return Promise.resolve();
    }),
  );
  await context.sync();
  act();
  await context.sync();
  await new Promise((resolve) => setTimeout(resolve, 400));
  results.forEach((result) => result.remove());
  await context.sync();
  return told;
}

export const worksheetEventCases: MemberCases = {
  type: 'Worksheet',
  sample: null,
  cases: {
    'its events, registered and taken back': async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      const { onChanged, onCalculated, onSelectionChanged, onActivated, onDeactivated } = sheet;
      const handlers = [onChanged, onCalculated, onSelectionChanged, onActivated, onDeactivated];
      handlers.push(
        sheet.onFormatChanged as never,
        sheet.onNameChanged as never,
        sheet.onVisibilityChanged as never,
      );
      const told = await toldOf(context, handlers, () => {
        sheet.getRange('A1').formulas = [['=1+1']];
        sheet.getRange('A1').format.font.bold = true;
        sheet.getRange('A1').select();
        worksheets.getItem('Báo cáo năm 2022').activate();
        sheet.activate();
        sheet.name = 'Mới';
        sheet.visibility = 'Hidden';
      });
      expect([...told].sort()).toEqual([
        'WorksheetActivated',
        'WorksheetCalculated',
        'WorksheetChanged',
        'WorksheetDeactivated',
        'WorksheetFormatChanged',
        'WorksheetNameChanged',
        'WorksheetSelectionChanged',
        'WorksheetVisibilityChanged',
      ]);
    },
  },
};

export const worksheetCollectionEventCases: MemberCases = {
  type: 'WorksheetCollection',
  sample: null,
  cases: {
    'its events, registered and taken back': async (context) => {
      const { worksheets } = context.workbook;
      const { onChanged, onCalculated, onSelectionChanged, onActivated, onDeactivated } = worksheets;
      const { onAdded, onDeleted, onFormatChanged, onNameChanged, onVisibilityChanged, onMoved } = worksheets;
      const handlers = [onChanged, onCalculated, onSelectionChanged, onActivated, onDeactivated];
      const others = [onAdded, onDeleted, onFormatChanged, onNameChanged, onVisibilityChanged, onMoved];
      const told = await toldOf(context, [...handlers, ...others], () => {
        const sheet = worksheets.getItem('Sheet1');
        sheet.getRange('A1').formulas = [['=1+1']];
        sheet.getRange('A1').format.font.bold = true;
        sheet.getRange('A1').select();
        const added = worksheets.add('Thêm');
        added.activate();
        added.position = 0;
        sheet.name = 'Mới';
        sheet.visibility = 'Hidden';
        added.delete();
      });
      expect(told.size).toBe(11);
    },
  },
};

export const eventRangeCases: MemberCases = {
  type: 'Workbook',
  sample: null,
  cases: {
    'the cells of an event, and events off': async (context) => {
      const addresses: string[] = [];
      const sheet = context.workbook.worksheets.getItem(firstSheetId);
      const result = sheet.onChanged.add(async (args) => {
        const range = args.getRange(context);
        const orNull = args.getRangeOrNullObject(context);
        range.load('address');
        orNull.load('address');
        await context.sync();
        addresses.push(range.address, orNull.address);
      });
      await context.sync();
      sheet.getRange('B2:B3').values = [[1], [2]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      context.runtime.enableEvents = false;
      context.runtime.load('enableEvents');
      sheet.getRange('B4').values = [[1]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(context.runtime.enableEvents).toBe(false);
      expect(addresses).toEqual(['Sheet1!B2:B3', 'Sheet1!B2:B3']);
      result.remove();
      await context.sync();
    },
  },
};

export const runtimeCases: MemberCases = {
  type: 'Runtime',
  sample: ({ runtime }) => runtime,
  cases: {},
};
