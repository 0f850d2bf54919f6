import type { CommentData, NoteData } from '../book/comment-data';
import { cellName, readCellName } from './cell-address';
import { xmlHead } from './package-parts';
import { readNotes, type CommentPaths, type FileNote } from './read-comments';
import { removeRelated } from './remove-related';
import type { CommentChange } from './write-comments';
import { child, childrenNamed, type XmlElement } from './xml-reader';
import { applyEdits, element, encodeCellText, sourceName, sourceOf, withAttributes } from './xml-text';

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const emptyComments =
  `${xmlHead}<comments xmlns="${mainNamespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><authors/><commentList/></comments>';

/** One old comment as it is written: a note, or the stand-in of a thread. */
export interface LegacyEntry {
  readonly row: number;
  readonly column: number;
  readonly visible: boolean;
  /** The cell on which it was in the file; null for a new one. */
  readonly from: { readonly row: number; readonly column: number } | null;
}

/** Writes the part of a sheet's old comments, and gives what stands in it by row and column. */
export function writeLegacyComments(change: CommentChange, paths: CommentPaths): readonly LegacyEntry[] {
  const { parts, sheetPath, now } = change;
  if (now.comments.length + now.notes.length === 0) {
    if (paths.notes !== null) removeRelated(parts, sheetPath, paths.notes);
    return [];
  }
  const path = paths.notes ?? addComments(change);
  const xml = parts.text(path);
  const root = parts.xml(path);
  const page = new CommentsPage(xml, root);
  const written = [...noteLines(change, page), ...threadLines(change, page)];
  written.sort(({ entry: a }, { entry: b }) => a.row - b.row || a.column - b.column);
  const prefix = sourceName(xml, root).replace(/[^:]*$/, '');
  const list = element(`${prefix}commentList`, {}, written.map(({ line }) => line).join(''));
  const inside = element(`${prefix}authors`, {}, page.authors()) + list;
  const others = root.children
    .filter(({ name }) => name !== 'authors' && name !== 'commentList')
    .map((one) => sourceOf(xml, one));
  const head = xml.slice(root.start, root.tagEnd).replace(/\s*\/>$/, '>');
  const text = `${head}${inside}${others.join('')}</${sourceName(xml, root)}>`;
  parts.write(path, applyEdits(xml, [{ start: root.start, end: root.end, text }]));
  return written.map(({ entry }) => entry);
}

function addComments({ parts, sheetPath }: CommentChange): string {
  const path = parts.freePath('xl/comments', '.xml');
  parts.write(path, emptyComments);
  parts.declareType(path, commentsType);
  parts.relate(sheetPath, 'comments', path);
  return path;
}

/** A comments part while it is written: its authors, and its old elements. */
class CommentsPage {
  readonly comments: readonly XmlElement[];
  private readonly names: string[];
  private readonly sources: string[];

  constructor(
    readonly xml: string,
    private readonly root: XmlElement,
  ) {
    const authors = childrenNamed(child(root, 'authors'), 'author');
    this.names = authors.map(({ text }) => text);
    this.sources = authors.map((one) => sourceOf(xml, one));
    this.comments = childrenNamed(child(root, 'commentList'), 'comment');
  }

  authors(): string {
    return this.sources.join('');
  }

  authorOf(comment: XmlElement): string {
    return this.names[Number(comment.attributes['authorId'] ?? -1)] ?? '';
  }

  /** An old element on another cell. */
  moved(comment: XmlElement, row: number, column: number): string {
    return withAttributes(this.xml, comment, { ref: cellName(row, column) });
  }

  /** A new element; a stand-in bears the id of its thread where the part knows such ids. */
  comment(row: number, column: number, author: string, content: string, thread: string | null): string {
    const uid = thread !== null && this.root.attributes['xmlns:xr'] !== undefined ? thread : undefined;
    return element(
      'comment',
      {
        xmlns: mainNamespace,
        ref: cellName(row, column),
        authorId: this.authorNumber(author),
        shapeId: 0,
        'xr:uid': uid,
      },
      element('text', {}, element('t', { 'xml:space': 'preserve' }, encodeCellText(content))),
    );
  }

  private authorNumber(author: string): number {
    const known = this.names.indexOf(author);
    if (known >= 0) return known;
    this.sources.push(element('author', { xmlns: mainNamespace }, encodeCellText(author)));
    return this.names.push(author) - 1;
  }
}

interface Written {
  readonly entry: LegacyEntry;
  readonly line: string;
}

/** A note keeps its text as the file has it, formats of its runs included, as long as that reads the same. */
function noteLines({ parts, sheetPath, frame, now }: CommentChange, page: CommentsPage): Written[] {
  const former = matchNotes(readNotes(parts, sheetPath, frame), now.notes);
  return now.notes.map((note) => {
    const { row, column, visible, content, author } = note;
    const old = former.get(note);
    const isSame = old?.data.content === content && old.data.author === author;
    const line =
      old && isSame ? page.moved(old.element, row, column) : page.comment(row, column, author, content, null);
    return { entry: { row, column, visible, from: old ? old.data : null }, line };
  });
}

/** Which note of the file each note was: by its cell and text, then by its text, then by its cell. */
function matchNotes(old: readonly FileNote[], now: readonly NoteData[]): ReadonlyMap<NoteData, FileNote> {
  const free = new Set(old);
  const found = new Map<NoteData, FileNote>();
  const sameText = (a: NoteData, b: NoteData) => a.content === b.content && a.author === b.author;
  const sameCell = (a: NoteData, b: NoteData) => a.row === b.row && a.column === b.column;
  const rules = [(a: NoteData, b: NoteData) => sameText(a, b) && sameCell(a, b), sameText, sameCell];
  for (const rule of rules) {
    for (const note of now) {
      const match = found.has(note) ? undefined : [...free].find(({ data }) => rule(data, note));
      if (!match) continue;
      found.set(note, match);
      free.delete(match);
    }
  }
  return found;
}

function threadLines({ before, now }: CommentChange, page: CommentsPage): Written[] {
  const former = new Map(before.comments.map((comment) => [comment.id, comment]));
  const standIns = new Map(page.comments.map((one) => [page.authorOf(one).toUpperCase(), one]));
  return now.comments.map((comment) => {
    const { id, row, column } = comment;
    const author = `tc=${id}`;
    const old = standIns.get(author.toUpperCase());
    const then = former.get(id);
    const isSame = then !== undefined && standInText(then) === standInText(comment);
    const line =
      old && isSame
        ? page.moved(old, row, column)
        : page.comment(row, column, author, standInText(comment), id);
    const from = old ? readCellName(old.attributes['ref'] ?? '') : null;
    return { entry: { row, column, visible: false, from }, line };
  });
}

/** The words with which Excel shows a thread to programs that do not know threads. */
function standInText({ content, replies }: CommentData): string {
  return [
    '[Threaded comment]',
    '',
    'Your version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924',
    '',
    'Comment:',
    `    ${content}`,
    ...replies.flatMap((reply) => ['Reply:', `    ${reply.content}`]),
  ].join('\n');
}
