import { itemNotFound } from '../../book/office-failure';
import { newOfficeId } from '../../book/sheets';
import type { CommentTarget, ReplyTarget } from '../comment-store';
import { changeComment, changeReply, commentOf, contentOf, replyOf, sameId } from '../comment-store';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import type { Session } from '../session';
import { commentLocation, commentObject } from './comment';

function repliesOf(target: CommentTarget, session: Session) {
  return commentOf(target, session).comment.replies;
}

/** Excel.CommentReply. Whether it is resolved is the thread's matter. */
const commentReplyType: ObjectType<ReplyTarget> = {
  name: 'CommentReply',
  identity: (target, session) => ({ Id: replyOf(target, session).id }),
  scalars: {
    Id: (target, session) => replyOf(target, session).id,
    Content: (target, session) => replyOf(target, session).content,
    AuthorName: (target, session) => replyOf(target, session).author.name,
    AuthorEmail: (target, session) => replyOf(target, session).author.email,
    CreationDate: (target, session) => replyOf(target, session).created || null,
    Resolved: (target, session) => commentOf(target, session).comment.resolved,
    RichContent: (target, session) => replyOf(target, session).content,
    Mentions: () => [],
    ContentType: () => 'Plain',
  },
  setters: {
    Content: (target, value, session) =>
      changeReply(target, contentOf(value, 0, null), value.member, session),
  },
  methods: {
    Delete: (target, args, session) => changeReply(target, null, args.member, session),
    GetLocation: (target, args, session) => commentLocation(target, args.member, session),
    GetParentComment: (target, _args, session) => commentObject(commentOf(target, session).comment.id),
  },
};

/** Excel.CommentReplyCollection of a comment. */
export const commentReplyCollectionType: ObjectType<CommentTarget> = {
  name: 'CommentReplyCollection',
  scalars: {},
  items: (target, session) => repliesOf(target, session).map(({ id }) => replyObject(target, id)),
  indexer: (target, key, session) => existing(target, key.text(0), session),
  methods: {
    Add: (target, args, session) => {
      const reply = {
        id: newOfficeId(),
        content: contentOf(args, 0, 1),
        author: session.user,
        created: new Date().toISOString(),
      };
      changeComment(target, { replies: [...repliesOf(target, session), reply] }, args.member, session);
      return replyObject(target, reply.id);
    },
    GetCount: (target, _args, session) => repliesOf(target, session).length,
    GetItemAt: (target, args, session) => {
      const reply = repliesOf(target, session)[args.wholeNumber(0)];
      if (!reply) throw itemNotFound('There is no reply at this index.');
      return replyObject(target, reply.id);
    },
    GetItemOrNullObject: (target, args, session) => find(target, args.text(0), session) ?? nullObject,
  },
};

function replyObject({ id }: CommentTarget, replyId: string): OfficeObject {
  return officeObject(commentReplyType, { id, replyId });
}

function find(target: CommentTarget, id: string, session: Session): OfficeObject | null {
  const reply = repliesOf(target, session).find((one) => sameId(one.id, id));
  return reply ? replyObject(target, reply.id) : null;
}

function existing(target: CommentTarget, id: string, session: Session): OfficeObject {
  const reply = find(target, id, session);
  if (!reply) throw itemNotFound(`There is no reply ${id}.`);
  return reply;
}
