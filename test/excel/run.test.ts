import { done } from '../../src/excel/outcome';
import { inOneRun, run } from '../../src/excel/run';
import { bookData, openOffice } from '../workbench/office-fixture';

let office: Awaited<ReturnType<typeof openOffice>>;
beforeEach(async () => {
  office = await openOffice(bookData());
});
afterEach(() => office.stop());

/** Reads a cell, whose range Excel keeps for the add-in until the run is over. */
const readCell = async (context: Excel.RequestContext) => {
  const range = context.workbook.worksheets.getFirst().getRange('A1').load('values');
  await context.sync();
  return done(range.values[0]?.[0] as unknown);
};

/** Requests of a task, those that clean up included, for which nobody waits. */
async function requestsOf(task: () => Promise<unknown>): Promise<number> {
  const before = office.host.totals.requests;
  await task();
  // The clean-up is sent before this one, which keeps nothing and needs none.
  await Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
  });
  return office.host.totals.requests - before - 1;
}

test('two batches in one run are cleaned up in one request, in runs of their own in one each', async () => {
  expect(await requestsOf(() => inOneRun(async (send) => (await send(readCell), send(readCell))))).toBe(3);
  expect(
    await requestsOf(async () => {
      await run(readCell);
      await run(readCell);
    }),
  ).toBe(4);
});

test('a batch that Excel refuses says so and does not end the next one of the same run', async () => {
  office.host.faults.refuse('AccessDenied');
  const outcomes = await inOneRun(async (send) => done([await send(readCell), await send(readCell)]));
  expect(outcomes).toMatchObject({
    ok: true,
    value: [
      { ok: false, code: 'access-denied' },
      { ok: true, value: '' },
    ],
  });
});

test('a bug in a batch is an exception, not an outcome', async () => {
  const bug = () => Promise.reject(new TypeError('no such thing'));
  await expect(inOneRun((send) => send(bug))).rejects.toThrow('no such thing');
});
