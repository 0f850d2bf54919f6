import type { CommentData, CommentReplyData } from '../book/comment-data';
import { invalidArgument, itemNotFound, OfficeFailure } from '../book/office-failure';
import type { Arguments } from './arguments';
import { rangeFromText } from './range-text';
import type { Session } from './session';
import type { RangeTarget } from './types/range';
import { rangeType } from './types/range';

/** A comment by its id; ids are unique in the workbook, and a comment stays itself when its cell moves. */
export interface CommentTarget {
  readonly id: string;
}

/** A comment with the sheet that it is on. */
export interface PlacedComment {
  readonly sheetId: string;
  readonly comment: CommentData;
}

/** The comments of one sheet, or of all sheets in their order. */
export function commentsOf(sheetId: string | null, { book }: Session): PlacedComment[] {
  const sheets = sheetId === null ? book.sheets.ids() : [sheetId];
  return sheets.flatMap((id) => book.side.of(id).comments.map((comment) => ({ sheetId: id, comment })));
}

/** Throws ItemNotFound for a comment that is gone. */
export function commentOf({ id }: CommentTarget, session: Session): PlacedComment {
  const found = commentsOf(null, session).find(({ comment }) => sameId(comment.id, id));
  if (!found) throw itemNotFound(`There is no comment ${id}.`);
  return found;
}

/** Ids are GUIDs, which are compared without case. */
export function sameId(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

/** The comment with changes in its place, or gone when they are null. AccessDenied on a protected sheet. */
export function changeComment(
  target: CommentTarget,
  changes: Partial<CommentData> | null,
  member: string,
  session: Session,
): void {
  const { sheetId, comment } = commentOf(target, session);
  session.requireWritable(sheetId, member);
  const comments = session.book.side
    .of(sheetId)
    .comments.flatMap((one) =>
      one.id !== comment.id ? [one] : changes === null ? [] : [{ ...one, ...changes }],
    );
  session.book.side.change(sheetId, { comments });
}

/** A reply by the comment's id and its own. */
export interface ReplyTarget extends CommentTarget {
  readonly replyId: string;
}

/** Throws ItemNotFound for a reply that is gone. */
export function replyOf({ id, replyId }: ReplyTarget, session: Session): CommentReplyData {
  const reply = commentOf({ id }, session).comment.replies.find((one) => sameId(one.id, replyId));
  if (!reply) throw itemNotFound(`There is no reply ${replyId}.`);
  return reply;
}

/** The reply with other text, or gone when that is null. */
export function changeReply(
  target: ReplyTarget,
  content: string | null,
  member: string,
  session: Session,
): void {
  const reply = replyOf(target, session);
  const replies = commentOf(target, session).comment.replies.flatMap((one) =>
    one.id !== reply.id ? [one] : content === null ? [] : [{ ...one, content }],
  );
  changeComment(target, { replies }, member, session);
}

/** Text of a comment. Mentions need people who can be notified, of whom this host knows none. */
export function contentOf(args: Arguments, index: number, typeIndex: number | null): string {
  const type =
    typeIndex !== null && args.has(typeIndex) ? args.oneOf(typeIndex, ['Plain', 'Mention']) : 'Plain';
  if (type === 'Mention' || typeof args.raw(index) === 'object') {
    throw new OfficeFailure('NotImplemented', `${args.member}: this host has no comments with mentions.`);
  }
  const content = args.text(index);
  if (content === '') throw args.refusal(index, 'must not be empty');
  return content;
}

/**
 * The one cell that is meant. Source: Excel.CommentCollection.add, a text "must contain the full address, including the
 * sheet name", and InvalidArgument "if the provided range is larger than one cell".
 */
export function cellOf(args: Arguments, session: Session): RangeTarget {
  const target = args.isObject(0) ? args.object(0, rangeType) : rangeFromFullText(args, session);
  const { firstRow, lastRow, firstColumn, lastColumn } = target.area;
  if (firstRow !== lastRow || firstColumn !== lastColumn) {
    throw invalidArgument(args.member, 'a comment is on one cell, not on more.');
  }
  return target;
}

function rangeFromFullText(args: Arguments, session: Session): RangeTarget {
  const text = args.text(0);
  if (!text.includes('!')) throw args.refusal(0, 'must name the sheet with the cell');
  return rangeFromText(text, session.book.sheets.activeId(), session, args.member);
}
