import type { Scan } from '../../src/actions/scan';
import { defaultWorkbookSettings } from '../../src/actions/workbook-settings';
import { initialState, nextState, type PaneEvent, type PaneState } from '../../src/taskpane/pane-state';

const after = (...events: PaneEvent[]): PaneState => events.reduce(nextState, initialState);
const problem = { title: 'Trang được bảo vệ', sentence: 'Trang “A” được bảo vệ.', advice: 'Bỏ bảo vệ.' };

test('work is told with its progress, and ends in what was done or in a problem', () => {
  const progress = { step: 'reading', done: 1, of: 3, name: 'Kết nạp 2022' } as const;
  expect(after({ type: 'work-began', with: 'scanning' }, { type: 'work-went-on', progress }).busy).toEqual({
    with: 'scanning',
    progress,
  });
  const failed = after({ type: 'work-began', with: 'writing' }, { type: 'work-failed', problem });
  expect([failed.busy, failed.problem]).toEqual([null, problem]);
  const done = after({ type: 'work-began', with: 'removing' }, { type: 'work-done', sentences: ['Đã xóa.'] });
  expect([done.busy, done.done]).toEqual([null, ['Đã xóa.']]);
});

test('progress that comes after the work has ended changes nothing', () => {
  const progress = { step: 'writing', done: 2, of: 2, name: 'B' } as const;
  const ended = after({ type: 'work-began', with: 'writing' }, { type: 'work-failed', problem });
  expect(nextState(ended, { type: 'work-went-on', progress })).toBe(ended);
});

test('new work takes the former problem and what was said away; stopped work is no problem', () => {
  const again = after({ type: 'work-failed', problem }, { type: 'work-began', with: 'scanning' });
  expect(again.problem).toBeNull();
  const stopped = after(
    { type: 'work-began', with: 'writing' },
    { type: 'work-cancelled', sentence: 'Đã dừng.' },
  );
  expect([stopped.problem, stopped.done]).toEqual([null, ['Đã dừng.']]);
});

test('what was said of one view is gone in another, and stays where the same tab is chosen again', () => {
  const said = after({ type: 'work-done', sentences: ['Đã lưu.'] });
  expect(nextState(said, { type: 'tab-chosen', tab: 'data' })).toBe(said);
  expect(nextState(said, { type: 'tab-chosen', tab: 'checks' }).done).toEqual([]);
});

test('written reports lead to the reports; kept settings are those of the workbook from then on', () => {
  const written = after({
    type: 'written',
    written: [{ sheet: 'Báo cáo', rewritten: false }],
    left: ['Cũ'],
  });
  expect([written.tab, written.written.length, written.left]).toEqual(['reports', 1, ['Cũ']]);
  const settings = { ...defaultWorkbookSettings(), refreshesByItself: true };
  const kept = after({ type: 'settings-kept', settings, sentence: 'Đã lưu.' });
  expect([kept.kept, kept.done]).toEqual([{ kind: 'kept', settings }, ['Đã lưu.']]);
});

const reading = (name: string): Scan => ({
  reading: {
    sheets: [],
    blocks: [],
    marks: { own: [], hidden: null },
    kept: new Map(),
  } as unknown as Scan['reading'],
  tables: [],
  findings: [],
  registers: [],
  allotments: [],
  misfits: [],
  kept: { kind: 'kept', settings: { ...defaultWorkbookSettings(), refreshesByItself: name === 'after' } },
  settings: defaultWorkbookSettings(),
});
const stale = { sheet: 'Báo cáo', stale: 'figures-changed', isRestorable: false } as const;

test('a change of the sources tells of stale reports, and shows no tables before they were asked for', () => {
  const changed = reading('after');
  const unread = after({ type: 'read', scan: changed, standing: [stale], isAskedFor: false });
  expect([unread.scan, unread.standing, unread.kept]).toEqual([null, [stale], changed.kept]);
  const read = after(
    { type: 'read', scan: reading('before'), standing: [], isAskedFor: true },
    { type: 'read', scan: changed, standing: [stale], isAskedFor: false },
  );
  expect(read.scan).toBe(changed);
});

test('what refreshes by itself leaves the view where it is', () => {
  const state = after(
    { type: 'tab-chosen', tab: 'settings' },
    { type: 'work-began', with: 'refreshing' },
    { type: 'written', written: [{ sheet: 'Báo cáo', rewritten: true }], left: [], isByItself: true },
  );
  expect([state.tab, state.busy, state.written.length]).toEqual(['settings', null, 1]);
});
