import { markFindings, unmarkFindings } from '../../src/actions/mark-findings';
import { scan } from '../../src/actions/scan';
import type { CellAddress } from '../../src/intake/cell';
import type { Finding } from '../../src/intake/finding';
import { sampleWorkbookBeforeEach } from './sample-workbook';

const workbook = sampleWorkbookBeforeEach();

interface Said {
  readonly place: string;
  readonly content: string;
}

async function comments(): Promise<Said[]> {
  return Excel.run(async (context) => {
    const { comments: all } = context.workbook;
    all.load('items/content');
    await context.sync();
    const cells = all.items.map((comment) => comment.getLocation().load('address'));
    await context.sync();
    return all.items.map(({ content }, index) => ({ place: cells[index]?.address ?? '', content }));
  });
}

async function findings(): Promise<readonly Finding[]> {
  const scanned = await scan();
  if (!scanned.ok || scanned.value.findings.length < 2) throw new Error('The sample has findings.');
  return scanned.value.findings;
}

const placeOf = ({ sheet, row, column }: CellAddress) => `${sheet}!${String(row)}:${String(column)}`;

async function comment(where: CellAddress, text: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(where.sheet);
    context.workbook.comments.add(sheet.getCell(where.row, where.column), text);
    await context.sync();
  });
}

test('findings stand on their cells, a comment a cell, and go again, marked once or twice', async () => {
  const found = await findings();
  const cells = new Set(found.map(({ where }) => placeOf(where)));
  for (const language of ['vi', 'de'] as const) {
    const marked = await markFindings(found, language);
    if (!marked.ok) throw new Error(JSON.stringify(marked));
    expect(new Set(marked.value.marked.map(placeOf))).toEqual(cells);
    expect(marked.value.skipped).toEqual([]);
    expect(await comments()).toHaveLength(cells.size);
  }
  expect((await comments())[0]?.content).toMatch(/^.+: .+\n\[attainment [0-9a-z]+\]$/s);
  expect(await unmarkFindings()).toEqual({ ok: true, value: { removed: cells.size, left: 0 } });
  expect(await comments()).toEqual([]);
});

test('a person’s comments stay: those before, those on ours that were changed or answered', async () => {
  const found = await findings();
  const [first] = found;
  if (!first) throw new Error('No finding.');
  await comment(first.where, 'của tôi');
  const marked = await markFindings(found, 'vi');
  expect(marked).toMatchObject({
    ok: true,
    value: { skipped: [{ where: first.where, reason: 'has-comment' }] },
  });
  await Excel.run(async (context) => {
    const all = context.workbook.comments.load('items/content');
    await context.sync();
    const ours = all.items.filter(({ content }) => content.includes('[attainment'));
    const [changed, answered] = ours;
    if (!changed || !answered) throw new Error('Two marks are needed.');
    changed.content = `Đã kiểm tra. ${changed.content}`;
    answered.replies.add('Đúng rồi');
    await context.sync();
  });
  await unmarkFindings();
  const left = await comments();
  expect(left).toHaveLength(3);
  expect(left.map(({ content }) => content)).toEqual(
    expect.arrayContaining(['của tôi', expect.stringMatching(/^Đã kiểm tra\. /)]),
  );
});

test('a cell with an old note is left, and the others are marked', async () => {
  const found = await findings();
  const [, second] = found;
  if (!second) throw new Error('No finding.');
  const { book } = workbook();
  const id = book.sheets.find(second.where.sheet) ?? '';
  const { row, column } = second.where;
  book.side.change(id, { notes: [{ row, column, text: 'ghi chú cũ', author: 'Lan' }] as never });
  const marked = await markFindings(found, 'vi');
  if (!marked.ok) throw new Error(JSON.stringify(marked));
  expect(marked.value.skipped).toEqual([{ where: second.where, reason: 'has-comment' }]);
  const cells = new Set(found.map(({ where }) => placeOf(where)));
  expect(await comments()).toHaveLength(cells.size - 1);
});

test('protected sheets are left as they are, and said', async () => {
  const found = await findings();
  const sheet = found[0]?.where.sheet ?? '';
  const { book } = workbook();
  book.side.change(book.sheets.find(sheet) ?? '', { isProtected: true });
  const marked = await markFindings(found, 'vi');
  if (!marked.ok) throw new Error(JSON.stringify(marked));
  expect(
    marked.value.skipped.every(({ where, reason }) => where.sheet === sheet && reason === 'sheet-protected'),
  ).toBe(true);
  expect(marked.value.skipped.length).toBeGreaterThan(0);
});
