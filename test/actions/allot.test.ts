import { allotmentView, previewAllotment, writeAllotment, type AllotmentView } from '../../src/actions/allot';
import { refreshReports } from '../../src/actions/refresh-reports';
import { scan } from '../../src/actions/scan';
import { writeReports } from '../../src/actions/write-reports';
import { fraction, toNumber, zero } from '../../src/measures/fraction';
import { sampleWorkbookBeforeEach, settings } from './sample-workbook';
import { contentsOf } from './workbook-contents';

const workbook = sampleWorkbookBeforeEach();

const sheet = 'Phân bổ chỉ tiêu 2023';

async function preview(): Promise<AllotmentView> {
  const answer = await previewAllotment(settings);
  if (!answer.ok || !('choice' in answer.value)) throw new Error(JSON.stringify(answer));
  return answer.value;
}

async function write(wish = {}): Promise<void> {
  const answer = await writeAllotment(settings, wish);
  if (!answer.ok || answer.value.kind !== 'written') throw new Error(JSON.stringify(answer));
}

/** The cell of a committee's row under a heading, as the sheet stands. */
async function cellUnder(heading: string, committee: string): Promise<string> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    const column = used.values.map((row) => row.indexOf(heading)).find((found) => found !== -1);
    const row = used.values.findIndex((cells) => cells[1] === committee);
    if (column === undefined || row === -1) throw new Error(`No ${heading} of ${committee}.`);
    return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
  });
}

async function change(address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

async function valueAt(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

/** Gives a committee of the source another name. */
async function rename(committee: string, name: string): Promise<void> {
  await Excel.run(async (context) => {
    const source = context.workbook.worksheets.getItem('Kết nạp 2022');
    const used = source.getUsedRange(true).load('values');
    await context.sync();
    const row = used.values.findIndex((cells) => cells[1] === committee);
    if (row === -1) throw new Error(`No ${committee} in the source.`);
    used.getCell(row, 1).values = [[name]];
    await context.sync();
  });
}

/** The row, from 1 on, whose second cell holds this text. */
async function rowNamed(text: string): Promise<number> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    return used.values.findIndex((row) => row[1] === text) + 1;
  });
}

async function moreThanBefore() {
  return { ...(await preview()).choice, total: fraction(2100) };
}

const sum = ({ rows }: AllotmentView) => rows.reduce((all, { target }) => all + toNumber(target ?? zero), 0);
const laGi = 'Đảng bộ thị xã La Gi';

test('starts from the yearly target by members, on the latest table with targets', async () => {
  const view = await preview();
  expect(view).toMatchObject({
    sheet: null,
    problem: null,
    gone: [],
    choice: { year: 2023, weight: 'members' },
  });
  expect(view.tables.map(({ sheet: name }) => name)).toEqual(['Kết nạp 2022']);
  expect([view.rows.length, sum(view)]).toEqual([14, 2000]);
});

test('a target changed by hand is kept, the others make up for it, and the last allotment stands beside', async () => {
  await write();
  const before = await preview();
  const cell = await cellUnder('Chỉ tiêu giao', laGi);
  const given = Number(await valueAt(cell));
  await change(cell, given + 30);
  const proposed = await preview();
  expect(proposed.sheet).toBe(sheet);
  expect(proposed.choice.rows.filter(({ fixed }) => fixed !== null)).toMatchObject([
    { committee: laGi, fixed: fraction(given + 30) },
  ]);
  expect(sum(proposed)).toBe(2000);
  await write();
  expect(await valueAt(cell)).toBe(given + 30);
  expect(await valueAt(await cellUnder('Cố định', laGi))).toBe(given + 30);
  const other = before.rows[0]?.committee ?? '';
  expect(await valueAt(await cellUnder('Đã giao', other))).toBe(toNumber(before.rows[0]?.target ?? zero));
  expect(await valueAt(`C${String(await rowNamed('Đối chiếu với tổng chỉ tiêu'))}`)).toBe('● Khớp');
});

test('limits, the total and the basis are read back from the sheet', async () => {
  await write();
  await change(await cellUnder('Tối đa', laGi), 90);
  const total = await rowNamed('Tổng chỉ tiêu cần giao');
  await change(`C${String(total)}`, 2100);
  await change(`C${String(total + 1)}`, 'Kết nạp năm trước');
  const view = await preview();
  expect(view.choice).toMatchObject({ total: fraction(2100), weight: 'last-year' });
  expect(sum(view)).toBe(2100);
  expect(toNumber(view.rows.find(({ committee }) => committee === laGi)?.target ?? zero)).toBe(90);
});

test('a refresh and another report leave hand-changed targets as they are', async () => {
  await write();
  const cell = await cellUnder('Chỉ tiêu giao', laGi);
  await change(cell, 77);
  expect((await refreshReports(settings)).ok).toBe(true);
  expect(await valueAt(cell)).toBe(77);
  expect((await writeReports({ reports: ['allotment'], year: null }, settings)).ok).toBe(true);
  expect(await valueAt(cell)).toBe(77);
});

test('what was entered on the sheet after it was read is not written over by what was typed before', async () => {
  await write();
  const { choice, seen } = await preview();
  const cell = await cellUnder('Chỉ tiêu giao', laGi);
  await change(cell, 77);
  const answer = await writeAllotment(settings, { choice, seen });
  expect(answer).toMatchObject({
    ok: true,
    value: { kind: 'refused', problem: { title: 'Trang phân bổ vừa được sửa' } },
  });
  expect(await valueAt(cell)).toBe(77);
  const again = await preview();
  await write({ choice: again.choice, seen: again.seen });
  expect(await valueAt(await cellUnder('Chỉ tiêu giao', laGi))).toBe(77);
});

test('a committee that is only spelt otherwise keeps its target; one that is gone keeps its row until it is balanced', async () => {
  await write();
  await change(await cellUnder('Chỉ tiêu giao', laGi), 77);
  await rename(laGi, 'ĐB TX. La Gi');
  expect((await refreshReports(settings)).ok).toBe(true);
  expect(await valueAt(await cellUnder('Chỉ tiêu giao', 'ĐB TX. La Gi'))).toBe(77);
  await rename('ĐB TX. La Gi', 'Đảng bộ xã Mới');
  expect((await refreshReports(settings)).ok).toBe(true);
  expect((await refreshReports(settings)).ok).toBe(true);
  expect(await valueAt(await cellUnder('Chỉ tiêu giao', 'ĐB TX. La Gi'))).toBe(77);
  expect(await valueAt(await cellUnder('Ghi chú', 'ĐB TX. La Gi'))).toBe('– Không còn trong bảng nguồn');
  expect(await valueAt(await cellUnder('Ghi chú', 'Đảng bộ xã Mới'))).toBe('– Chưa giao');
  const view = await preview();
  expect([view.gone, view.rows.length, sum(view)]).toEqual([['ĐB TX. La Gi (77)'], 14, 2000]);
  await write();
  await expect(cellUnder('Chỉ tiêu giao', 'ĐB TX. La Gi')).rejects.toThrow('No Chỉ tiêu giao');
  expect(await valueAt(`C${String(await rowNamed('Đối chiếu với tổng chỉ tiêu'))}`)).toBe('● Khớp');
});

test('a cell that holds no number refuses the allotment and names it; nothing is changed', async () => {
  await write();
  const cell = await cellUnder('Chỉ tiêu giao', laGi);
  await change(cell, 'hỏi lại');
  const answer = await writeAllotment(settings);
  expect(answer).toMatchObject({ ok: true, value: { kind: 'refused' } });
  expect(JSON.stringify(answer)).toContain(`${sheet}!${cell}`);
  expect(await valueAt(cell)).toBe('hỏi lại');
  expect(await refreshReports(settings)).toMatchObject({
    ok: true,
    value: { sheets: [], orphaned: [], unreadable: [{ sheet }] },
  });
  expect(await valueAt(cell)).toBe('hỏi lại');
});

test('limits that cannot be met are said with the number, and nothing is written', async () => {
  const scanned = await scan();
  if (!scanned.ok) throw new Error(JSON.stringify(scanned));
  const view = allotmentView(scanned.value, settings);
  if (!('choice' in view)) throw new Error(JSON.stringify(view));
  const choice = { ...view.choice, minimum: fraction(150) };
  expect(allotmentView(scanned.value, settings, { choice })).toMatchObject({
    problem: { sentence: 'Các mức tối thiểu và cố định cộng lại vượt tổng chỉ tiêu 100.' },
  });
  expect(await writeAllotment(settings, { choice })).toMatchObject({ ok: true, value: { kind: 'refused' } });
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject(sheet).load('isNullObject');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('stopped at whichever moment it looks, an allotment is left as it was; the one that is being written is whole', async () => {
  for (const isRewritten of [false, true]) {
    const before = await contentsOf(workbook());
    let looks = 0;
    let stopAt = 1;
    const signal = {
      get aborted() {
        return ++looks >= stopAt;
      },
    };
    for (; ; stopAt++) {
      looks = 0;
      const answer = await writeAllotment(settings, isRewritten ? { choice: await moreThanBefore() } : {}, {
        signal,
      });
      if (looks < stopAt) {
        expect(answer).toMatchObject({
          ok: true,
          value: { kind: 'written', sheets: [{ sheet, rewritten: isRewritten }] },
        });
        break;
      }
      const isStopped = answer.ok
        ? answer.value.kind === 'written' && answer.value.isStopped
        : answer.code === 'cancelled';
      expect([stopAt, isStopped, await contentsOf(workbook())]).toEqual([stopAt, true, before]);
    }
    expect(stopAt).toBeGreaterThan(2);
    expect(sum(await preview())).toBe(isRewritten ? 2100 : 2000);
  }
});
