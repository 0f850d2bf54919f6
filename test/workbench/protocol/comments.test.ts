import { emptyExtras } from '../../../workbench/book/book-data';
import type { OpenOffice } from '../office-fixture';
import { bookData, firstSheetId, openOffice } from '../office-fixture';

/** Source of all of these: Excel.Comment, CommentCollection, CommentReply in @types/office-js 1.0.612. */
let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

function codeOf(error: unknown): string {
  return (error as OfficeExtension.Error).code;
}

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
