import { cellText, type CellAddress } from '../intake/cell';
import { isOwnComment, ownComment } from './own-comments';
import { done, failed, type Outcome } from './outcome';
import { run } from './run';
import { isSupported } from './support';

/** What is to be said about a cell. */
export interface CellComment {
  readonly where: CellAddress;
  readonly text: string;
}

export interface MarkedCells {
  readonly marked: readonly CellAddress[];
  /** Left alone: a comment or note of a person's is there, the sheet is protected, or it is gone. */
  readonly skipped: readonly { readonly where: CellAddress; readonly reason: SkipReason }[];
}

export type SkipReason = 'has-comment' | 'sheet-protected' | 'sheet-gone';

interface PlacedComment {
  readonly comment: Excel.Comment;
  readonly place: string;
  /** Written by the add-in and since then neither changed nor answered by a person. */
  readonly isOwn: boolean;
}

/**
 * Puts comments on cells, those of the add-in's from before taken away first. A person's comment is never changed, added
 * to or covered. Needs ExcelApi 1.10.
 */
export async function markCells(comments: readonly CellComment[]): Promise<Outcome<MarkedCells>> {
  if (!isSupported('ExcelApi', '1.10')) return failed('not-supported');
  return run<MarkedCells>(async (context) => {
    const protections = await protectionsOf(context);
    const before = await placedComments(context);
    const taken = new Set(before.filter(({ isOwn }) => !isOwn).map(({ place }) => place));
    const skipped: MarkedCells['skipped'][number][] = [];
    const wanted = comments.filter(({ where }) => {
      const isProtected = protections.get(where.sheet);
      const reason =
        isProtected === undefined
          ? 'sheet-gone'
          : isProtected
            ? 'sheet-protected'
            : taken.has(placeOf(where))
              ? 'has-comment'
              : null;
      if (reason) skipped.push({ where, reason });
      return reason === null;
    });
    for (const { comment, place, isOwn } of before) {
      if (isOwn && protections.get(sheetOf(place)) === false) comment.delete();
    }
    const left = await addAll(context, wanted);
    skipped.push(...left.map((where) => ({ where, reason: 'has-comment' as const })));
    const isLeft = new Set(left.map(placeOf));
    return done({
      marked: wanted.map(({ where }) => where).filter((where) => !isLeft.has(placeOf(where))),
      skipped,
    });
  });
}

/** Takes the add-in's comments away, and no others; says how many. Those on protected sheets stay and are counted as left. */
export async function unmarkCells(): Promise<Outcome<{ readonly removed: number; readonly left: number }>> {
  if (!isSupported('ExcelApi', '1.10')) return failed('not-supported');
  return run(async (context) => {
    const protections = await protectionsOf(context);
    const own = (await placedComments(context)).filter(({ isOwn }) => isOwn);
    const free = own.filter(({ place }) => protections.get(sheetOf(place)) === false);
    for (const { comment } of free) comment.delete();
    await context.sync();
    return done({ removed: free.length, left: own.length - free.length });
  });
}

/** The sheets by name, and whether each is protected. */
async function protectionsOf(context: Excel.RequestContext): Promise<ReadonlyMap<string, boolean>> {
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  return new Map(sheets.items.map(({ name, protection }) => [name, protection.protected]));
}

/** Every comment with its cell, in two requests whatever their number. */
async function placedComments(context: Excel.RequestContext): Promise<PlacedComment[]> {
  const { comments } = context.workbook;
  comments.load('items/id,items/content');
  await context.sync();
  if (comments.items.length === 0) return [];
  const pending = comments.items.map((comment) => ({
    comment,
    cell: comment.getLocation().load('rowIndex,columnIndex,worksheet/name'),
    replies: comment.replies.getCount(),
  }));
  await context.sync();
  return pending.map(({ comment, cell: { worksheet, rowIndex, columnIndex }, replies }) => ({
    comment,
    place: placeOf({ sheet: worksheet.name, row: rowIndex, column: columnIndex }),
    isOwn: isOwnComment(comment.content) && replies.value === 0,
  }));
}

/**
 * Adds them all in one request. Old notes are not told by `comments`, and Excel refuses a comment where one is: then it is
 * looked up how far the request came, the cell that it stopped at is left, and the rest goes on. Gives the cells left.
 */
async function addAll(
  context: Excel.RequestContext,
  wanted: readonly CellComment[],
): Promise<readonly CellAddress[]> {
  const { comments, worksheets } = context.workbook;
  for (const { where, text } of wanted) {
    const cell = worksheets.getItem(where.sheet).getRange(cellText(where.row, where.column));
    comments.add(cell, ownComment(text));
  }
  try {
    await context.sync();
    return [];
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== 'ItemAlreadyExists') throw error;
    const there = new Set((await placedComments(context)).map(({ place }) => place));
    const [stopped, ...rest] = wanted.filter(({ where }) => !there.has(placeOf(where)));
    return stopped ? [stopped.where, ...(await addAll(context, rest))] : [];
  }
}

function placeOf({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${cellText(row, column)}`;
}

/** Names of sheets hold no exclamation mark at their end that could be meant: the last one parts. */
function sheetOf(place: string): string {
  return place.slice(0, place.lastIndexOf('!'));
}
