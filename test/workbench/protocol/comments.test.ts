import { emptyExtras } from '../../../workbench/book/book-data';
import type { OpenOffice } from '../office-fixture';
import { bookData, firstSheetId, openOffice, secondSheetId } from '../office-fixture';

/** Source of all of these: Excel.Comment, CommentCollection, CommentReply in @types/office-js 1.0.612. */
let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

function codeOf(error: unknown): string {
  return (error as OfficeExtension.Error).code;
}

test('a comment is added on a cell, read, answered, resolved and deleted', async () => {
  const before = Date.now();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const comment = context.workbook.comments.add("'Báo cáo năm 2022'!C4", 'Đề nghị kiểm tra lại');
    const onRange = sheet.comments.add(sheet.getRange('B2'), '=1+1');
    onRange.load('content');
    comment.load();
    const place = comment.getLocation();
    place.load('address');
    await context.sync();
    expect(onRange.content).toBe('=1+1');
    expect(place.address).toBe("'Báo cáo năm 2022'!C4");
    expect(comment.toJSON()).toMatchObject({
      content: 'Đề nghị kiểm tra lại',
      authorName: 'Workbench',
      authorEmail: '',
      resolved: false,
      richContent: 'Đề nghị kiểm tra lại',
      mentions: [],
      contentType: 'Plain',
    });
    expect(comment.creationDate.getTime()).toBeGreaterThanOrEqual(before);
    const reply = comment.replies.add('Đã kiểm tra');
    comment.resolved = true;
    comment.content = 'Đã kiểm tra lại';
    const count = comment.replies.getCount();
    comment.load('content,resolved,replies/items/content,replies/items/resolved');
    await context.sync();
    expect(count.value).toBe(1);
    expect(comment.content).toBe('Đã kiểm tra lại');
    expect(comment.replies.items.map((one) => [one.content, one.resolved])).toEqual([['Đã kiểm tra', true]]);
    reply.content = 'Đúng';
    const parent = reply.getParentComment();
    parent.load('id');
    reply.load();
    const where = reply.getLocation();
    where.load('address');
    const found = context.workbook.comments.getItemByReplyId(comment.replies.items[0]?.id ?? '');
    found.load('id');
    await context.sync();
    expect([parent.id, found.id]).toEqual([comment.id, comment.id]);
    expect(reply.toJSON()).toMatchObject({ content: 'Đúng', authorName: 'Workbench', contentType: 'Plain' });
    expect(where.address).toBe("'Báo cáo năm 2022'!C4");
    reply.delete();
    comment.load('replies/items/content');
    await context.sync();
    expect(comment.replies.items).toEqual([]);
    comment.delete();
    await context.sync();
  });
  expect(office.book.side.of(secondSheetId).comments).toEqual([]);
  expect(office.book.side.of(firstSheetId).comments).toMatchObject([{ row: 1, column: 1, content: '=1+1' }]);
});

test('comments are found by id, index and cell, of the workbook or of one sheet', async () => {
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    const first = comments.add('Sheet1!A1', 'một');
    const second = comments.add("'Báo cáo năm 2022'!A1", 'hai');
    first.load('id');
    second.load('id');
    await context.sync();
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const byCell = comments.getItemByCell("'Báo cáo năm 2022'!A1");
    const byIndex = comments.getItemAt(1);
    const byId = comments.getItem(second.id);
    const none = sheet.comments.getItemOrNullObject(second.id);
    const counts = [comments.getCount(), sheet.comments.getCount()];
    for (const one of [byCell, byIndex, byId]) one.load('content');
    sheet.comments.load('items/content');
    await context.sync();
    expect([byCell.content, byIndex.content, byId.content]).toEqual(['hai', 'hai', 'hai']);
    expect(none.isNullObject).toBe(true);
    expect(counts.map(({ value }) => value)).toEqual([2, 1]);
    expect(sheet.comments.items.map(({ content }) => content)).toEqual(['một']);
    const replies = first.replies;
    const reply = replies.add('trả lời');
    reply.load('id');
    await context.sync();
    const again = [replies.getItem(reply.id), replies.getItemAt(0), replies.getItemOrNullObject(reply.id)];
    for (const one of again) one.load('content');
    const missing = replies.getItemOrNullObject('{00000000-0000-0000-0000-000000000000}');
    await context.sync();
    expect(again.map(({ content }) => content)).toEqual(['trả lời', 'trả lời', 'trả lời']);
    expect(missing.isNullObject).toBe(true);
  });
});

test.each([
  ['InvalidArgument', 'several cells', 'Sheet1!A1:A2', 'x'],
  ['InvalidArgument', 'no sheet in the address', 'A1', 'x'],
  ['InvalidArgument', 'no text', 'Sheet1!A1', ''],
  ['ItemAlreadyExists', 'a cell that has a comment', 'Sheet1!D4', 'x'],
])('%s for a comment on %s', async (code, _what, address, content) => {
  const refused = await Excel.run(async (context) => {
    context.workbook.comments.add('Sheet1!D4', 'ghi chú');
    await context.sync();
    context.workbook.comments.add(address, content);
    await context.sync();
  }).catch(codeOf);
  expect(refused).toBe(code);
  expect(office.book.side.of(firstSheetId).comments).toHaveLength(1);
});

/** Source: office-js issue 1416, a maintainer: "if the error is itemNotFound, then it means there is no comment in the cell". */
test('a cell without a comment is ItemNotFound', async () => {
  const code = await Excel.run(async (context) => {
    context.workbook.comments.getItemByCell('Sheet1!A1').load('content');
    await context.sync();
  }).catch(codeOf);
  expect(code).toBe('ItemNotFound');
});

test('mentions are refused by name', async () => {
  const error = await Excel.run(async (context) => {
    const content = { mentions: [{ name: 'A', email: 'a@b', id: 0 }], richContent: '<at id="0">A</at>' };
    context.workbook.comments.add('Sheet1!A1', content, 'Mention');
    await context.sync();
  }).catch((one: unknown) => one as OfficeExtension.Error);
  expect(error).toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('CommentCollection.add') as string,
  });
});

test('a protected sheet takes no comments and keeps those that it has', async () => {
  await office.stop();
  const comment = {
    id: '{11111111-0000-4000-8000-000000000001}',
    row: 0,
    column: 0,
    content: 'giữ',
    author: { name: 'A', email: '' },
    created: '',
    resolved: false,
    replies: [],
  };
  office = await openOffice({
    ...bookData(),
    extras: { [firstSheetId]: { ...emptyExtras, isProtected: true, comments: [comment] } },
  });
  const attempts: ((context: Excel.RequestContext) => void)[] = [
    ({ workbook }) => workbook.comments.add('Sheet1!B1', 'x'),
    ({ workbook }) => workbook.comments.getItemAt(0).delete(),
    ({ workbook }) => workbook.comments.getItemAt(0).replies.add('x'),
  ];
  for (const attempt of attempts) {
    const code = await Excel.run(async (context) => {
      attempt(context);
      await context.sync();
    }).catch(codeOf);
    expect(code).toBe('AccessDenied');
  }
  expect(office.book.side.of(firstSheetId).comments).toEqual([comment]);
});
