import type { CommentData, NoteData, Person } from '../book/comment-data';
import { readCellName } from './cell-address';
import { readPersons } from './comment-persons';
import { noteShapes } from './note-shapes';
import type { PackageParts, Relationship } from './package-parts';
import {
  child,
  childrenNamed,
  descendant,
  isTrue,
  relationshipAttribute,
  type XmlElement,
} from './xml-reader';
import { decodeCellText } from './xml-text';

/** A note with its place in the comments part. */
export interface FileNote {
  readonly data: NoteData;
  readonly element: XmlElement;
}

/** Where a sheet's comments are kept; each null for a sheet that has none. */
export interface CommentPaths {
  readonly notes: string | null;
  readonly threads: string | null;
  readonly shapes: string | null;
}

/** The parts that hold a sheet's comments: old ones with their drawing, and threads. */
export function commentPaths(parts: PackageParts, sheetPath: string, frame: XmlElement): CommentPaths {
  const relationships = parts.relationships(sheetPath);
  const path = (isMeant: (one: Relationship) => boolean): string | null => {
    const found = relationships.find((one) => isMeant(one) && !one.external)?.target;
    return found !== undefined && parts.has(found) ? found : null;
  };
  // A sheet has another legacy drawing for the pictures of its headers and footers.
  const drawing = relationshipAttribute(child(frame, 'legacyDrawing')?.attributes ?? {});
  return {
    notes: path(({ kind }) => kind === 'comments'),
    threads: path(({ kind }) => kind === 'threadedComment'),
    shapes: path(({ id }) => id === drawing),
  };
}

/** The notes of a sheet in the file's order. The stand-ins that Excel writes for threads are not among them. */
export function readNotes(parts: PackageParts, sheetPath: string, frame: XmlElement): FileNote[] {
  const paths = commentPaths(parts, sheetPath, frame);
  if (paths.notes === null) return [];
  const root = parts.xml(paths.notes);
  const authors = childrenNamed(child(root, 'authors'), 'author').map(({ text }) => decodeCellText(text));
  const shapes = paths.shapes === null ? [] : noteShapes(parts.text(paths.shapes));
  return childrenNamed(child(root, 'commentList'), 'comment').flatMap((element): FileNote[] => {
    const place = readCellName(element.attributes['ref'] ?? '');
    const author = authors[Number(element.attributes['authorId'] ?? -1)] ?? '';
    if (!place || isThreadAuthor(author)) return [];
    const shape = shapes.find(({ row, column }) => row === place.row && column === place.column);
    const content = plainText(child(element, 'text'));
    return [{ data: { ...place, content, author, visible: shape?.visible ?? false }, element }];
  });
}

/** `tc={GUID}`: the author of a stand-in is its thread. */
export function isThreadAuthor(author: string): boolean {
  return /^tc=\{[0-9A-F-]{36}\}$/i.test(author);
}

/** Runs one after another, or the plain text. */
function plainText(text: XmlElement | undefined): string {
  const runs = childrenNamed(text, 'r').map((run) => child(run, 't')?.text ?? '');
  return decodeCellText((child(text, 't')?.text ?? '') + runs.join(''));
}

/** The threads of a sheet in the file's order ([MS-XLSX] 2.6.205, CT_ThreadedComment). */
export function readThreads(parts: PackageParts, sheetPath: string, workbookPath: string): CommentData[] {
  const threads = parts.relationships(sheetPath).find(({ kind }) => kind === 'threadedComment')?.target;
  if (threads === undefined || !parts.has(threads)) return [];
  const persons = readPersons(parts, workbookPath);
  const entries = childrenNamed(parts.xml(threads), 'threadedComment').map((element) =>
    readEntry(element, persons),
  );
  return entries.flatMap(({ parent, place, done, ...first }): CommentData[] => {
    if (parent !== null || !place) return [];
    const replies = entries
      .filter((entry) => entry.parent === first.id)
      .map(({ id, content, author, created }) => ({ id, content, author, created }));
    return [{ ...first, ...place, resolved: done, replies }];
  });
}

function readEntry(element: XmlElement, persons: ReadonlyMap<string, Person>) {
  const { id = '', parentId, personId = '', ref = '', dT = '', done } = element.attributes;
  return {
    id: id.toUpperCase(),
    parent: parentId?.toUpperCase() ?? null,
    place: readCellName(ref),
    done: isTrue(done),
    content: descendant(element, 'text')?.text ?? '',
    author: persons.get(personId.toUpperCase()) ?? { name: '', email: '' },
    created: dT === '' ? '' : isoTime(dT),
  };
}

/** The file states universal time without saying so. */
function isoTime(text: string): string {
  const time = new Date(/[Z+]|\d-\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}
