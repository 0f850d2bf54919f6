import { emptyExtras, type BookData } from '../../../../workbench/book/book-data';
import { bookData, firstSheetId, secondSheetId } from '../../office-fixture';
import type { MemberCases } from './member-cases';

const id = '{11111111-0000-4000-8000-000000000001}';

/** A comment with a reply, so that a sample is there again and again. */
function withComment(): BookData {
  const author = { name: 'A', email: 'a@b' };
  const reply = { id: id.replace('1}', '2}'), content: 'y', author, created: '' };
  const comment = {
    id,
    row: 0,
    column: 0,
    content: 'x',
    author,
    created: '',
    resolved: false,
    replies: [reply],
  };
  return { ...bookData(), extras: { [firstSheetId]: { ...emptyExtras, comments: [comment] } } };
}

export const commentCases: MemberCases = {
  type: 'Comment',
  sample: null,
  cases: {
    'added on a cell, read, answered, resolved and deleted': async (context, { book }) => {
      const before = Date.now();
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
      expect(comment.replies.items.map((one) => [one.content, one.resolved])).toEqual([
        ['Đã kiểm tra', true],
      ]);
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
      expect(reply.toJSON()).toMatchObject({
        content: 'Đúng',
        authorName: 'Workbench',
        contentType: 'Plain',
      });
      expect(where.address).toBe("'Báo cáo năm 2022'!C4");
      reply.delete();
      comment.load('replies/items/content');
      await context.sync();
      expect(comment.replies.items).toEqual([]);
      comment.delete();
      await context.sync();
      expect(book.side.of(secondSheetId).comments).toEqual([]);
      expect(book.side.of(firstSheetId).comments).toMatchObject([{ row: 1, column: 1, content: '=1+1' }]);
    },
  },
};

export const commentCollectionCases: MemberCases = {
  type: 'CommentCollection',
  sample: ({ workbook }) => workbook.comments,
  cases: {
    'found by id, index and cell, of the workbook or of one sheet': async (context) => {
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
    },
  },
};

export const commentSample: MemberCases = {
  type: 'Comment',
  data: withComment,
  sample: ({ workbook }) => workbook.comments.getItem(id),
  cases: {
    'one of the file, without a date': async ({ workbook }) => {
      const comment = workbook.comments.getItem(id);
      const reply = comment.replies.getItemAt(0);
      comment.load();
      reply.load();
      await workbook.context.sync();
      expect([comment.authorEmail, comment.creationDate, reply.creationDate]).toEqual(['a@b', null, null]);
    },
  },
};

export const commentReplyCases: MemberCases = {
  type: 'CommentReply',
  data: withComment,
  sample: ({ workbook }) => workbook.comments.getItem(id).replies.getItemAt(0),
  cases: {
    'its comment': async ({ workbook }) => {
      const parent = workbook.comments.getItem(id).replies.getItemAt(0).getParentComment();
      parent.load('content');
      await workbook.context.sync();
      expect(parent.content).toBe('x');
    },
  },
};

export const commentReplyCollectionCases: MemberCases = {
  type: 'CommentReplyCollection',
  data: withComment,
  sample: ({ workbook }) => workbook.comments.getItem(id).replies,
  cases: {
    'a reply is there by its id in any case': async ({ workbook }) => {
      const { replies } = workbook.comments.getItem(id.toLowerCase());
      replies.load('items/id');
      await workbook.context.sync();
      const reply = replies.getItem((replies.items[0]?.id ?? '').toLowerCase());
      reply.load('content');
      await workbook.context.sync();
      expect(reply.content).toBe('y');
    },
  },
};
