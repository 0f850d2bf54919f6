import type { Area } from '../../book/book-data';
import { OfficeFailure, itemNotFound } from '../../book/office-failure';
import { newOfficeId } from '../../book/sheets';
import type { CommentTarget } from '../comment-store';
import { cellOf, changeComment, commentOf, commentsOf, contentOf, sameId } from '../comment-store';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import type { Session } from '../session';
import { commentReplyCollectionType } from './comment-reply';
import { rangeObject } from './range';

function data(target: CommentTarget, session: Session) {
  return commentOf(target, session).comment;
}

/** The cell on which a comment is. */
export function commentLocation(target: CommentTarget, member: string, session: Session): OfficeObject {
  const { sheetId, comment } = commentOf(target, session);
  return rangeObject(sheetId, cellArea(comment), member);
}

/** Excel.Comment: a thread, with its first entry. */
const commentType: ObjectType<CommentTarget> = {
  name: 'Comment',
  identity: (target, session) => ({ Id: data(target, session).id }),
  scalars: {
    Id: (target, session) => data(target, session).id,
    Content: (target, session) => data(target, session).content,
    AuthorName: (target, session) => data(target, session).author.name,
    AuthorEmail: (target, session) => data(target, session).author.email,
    CreationDate: (target, session) => data(target, session).created || null,
    Resolved: (target, session) => data(target, session).resolved,
    RichContent: (target, session) => data(target, session).content,
    Mentions: () => [],
    ContentType: () => 'Plain',
  },
  navigation: { Replies: (target) => officeObject(commentReplyCollectionType, target) },
  setters: {
    Content: (target, value, session) =>
      changeComment(target, { content: contentOf(value, 0, null) }, value.member, session),
    Resolved: (target, value, session) =>
      changeComment(target, { resolved: value.boolean(0) }, value.member, session),
  },
  methods: {
    Delete: (target, args, session) => changeComment(target, null, args.member, session),
    GetLocation: (target, args, session) => commentLocation(target, args.member, session),
  },
};

/** The object of a comment that is there. */
export function commentObject(id: string): OfficeObject {
  return officeObject(commentType, { id });
}

/** Excel.CommentCollection of the workbook (`sheetId` null) or of one sheet. */
export const commentCollectionType: ObjectType<{ readonly sheetId: string | null }> = {
  name: 'CommentCollection',
  scalars: {},
  items: ({ sheetId }, session) =>
    commentsOf(sheetId, session).map(({ comment }) => commentObject(comment.id)),
  indexer: ({ sheetId }, key, session) => existing(sheetId, key.text(0), session),
  methods: {
    Add: (_all, args, session) => {
      const { sheetId, area } = cellOf(args, session);
      session.requireWritable(sheetId, args.member);
      const { comments, notes } = session.book.side.of(sheetId);
      const here = { row: area.firstRow, column: area.firstColumn };
      // Excel refuses the second comment on a cell (office-js issue 1416), and a comment where a note is.
      if ([...comments, ...notes].some(({ row, column }) => row === here.row && column === here.column)) {
        throw new OfficeFailure(
          'ItemAlreadyExists',
          `${args.member}: the cell has a comment or note already.`,
        );
      }
      const comment = {
        id: newOfficeId(),
        ...here,
        content: contentOf(args, 1, 2),
        author: session.user,
        created: new Date().toISOString(),
        resolved: false,
        replies: [],
      };
      session.book.side.change(sheetId, { comments: [...comments, comment] });
      return commentObject(comment.id);
    },
    GetCount: ({ sheetId }, _args, session) => commentsOf(sheetId, session).length,
    GetItemAt: ({ sheetId }, args, session) => {
      const placed = commentsOf(sheetId, session)[args.wholeNumber(0)];
      if (!placed) throw itemNotFound('There is no comment at this index.');
      return commentObject(placed.comment.id);
    },
    GetItemByCell: (_all, args, session) => {
      const { sheetId, area } = cellOf(args, session);
      const placed = commentsOf(sheetId, session).find(
        ({ comment }) => comment.row === area.firstRow && comment.column === area.firstColumn,
      );
      if (!placed) throw itemNotFound('The cell has no comment.');
      return commentObject(placed.comment.id);
    },
    GetItemByReplyId: ({ sheetId }, args, session) => {
      const id = args.text(0);
      const placed = commentsOf(sheetId, session).find(({ comment }) =>
        comment.replies.some((reply) => sameId(reply.id, id)),
      );
      if (!placed) throw itemNotFound(`There is no reply ${id}.`);
      return commentObject(placed.comment.id);
    },
    GetItemOrNullObject: ({ sheetId }, args, session) => find(sheetId, args.text(0), session) ?? nullObject,
  },
};

function find(sheetId: string | null, id: string, session: Session): OfficeObject | null {
  const placed = commentsOf(sheetId, session).find(({ comment }) => sameId(comment.id, id));
  return placed ? commentObject(placed.comment.id) : null;
}

function existing(sheetId: string | null, id: string, session: Session): OfficeObject {
  const comment = find(sheetId, id, session);
  if (!comment) throw itemNotFound(`There is no comment ${id}.`);
  return comment;
}

function cellArea({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}
