import { writeReports } from '../../src/actions/write-reports';
import { ActionType } from '../../workbench/protocol/messages';
import { of2022, report, settings, sampleWorkbookBeforeEach } from './sample-workbook';

const workbook = sampleWorkbookBeforeEach();

/** Lets the next large request that writes stop after so many of its actions, as Excel does: what came before stays done. */
function stopAfter(actions: number): void {
  workbook().host.faults.refuse('GeneralException', {
    afterActions: actions,
    when: ({ Actions }) =>
      Actions.length > actions && Actions.some(({ ActionType: kind }) => kind === ActionType.SetProperty),
  });
}

/** What the sheets hold. */
async function contents(): Promise<Record<string, unknown[][]>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    // What the add-in keeps out of sight for restoring is no one's to see.
    const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
    const used = visible.map((sheet) => {
      const range = sheet.getUsedRange(true);
      range.load('formulas');
      return { name: sheet.name, range };
    });
    await context.sync();
    return Object.fromEntries(used.map(({ name, range }) => [name, range.formulas as unknown[][]]));
  });
}

test.each([60, 200, 600])(
  'a new report whose request stops after %d actions leaves the workbook as it was',
  async (actions) => {
    const before = await contents();
    stopAfter(actions);
    expect(await writeReports(of2022, settings)).toMatchObject({
      ok: false,
      code: 'unexpected',
      facts: { detail: expect.stringContaining('Stopped on demand') as string },
    });
    expect(await contents()).toStrictEqual(before);
    // The next try works, and the sheet has its wished name.
    expect(await writeReports(of2022, settings)).toMatchObject({
      ok: true,
      value: { sheets: [{ sheet: report }] },
    });
  },
);

test.each([60, 200, 600])(
  'a report that is rewritten by a request which stops after %d actions has its former cells back',
  async (actions) => {
    expect(await writeReports(of2022, settings)).toMatchObject({ ok: true });
    const before = await contents();
    stopAfter(actions);
    expect(await writeReports(of2022, { ...settings, language: 'de' })).toMatchObject({ ok: false });
    expect(await contents()).toStrictEqual(before);
    expect(await writeReports(of2022, settings)).toMatchObject({
      ok: true,
      value: { sheets: [{ sheet: report, rewritten: true }] },
    });
    expect(await contents()).toStrictEqual(before);
  },
);
