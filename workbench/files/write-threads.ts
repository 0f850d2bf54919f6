import type { CommentData, CommentReplyData } from '../book/comment-data';
import { cellName } from './cell-address';
import { personId, threadedNamespace, threadedRelationships } from './comment-persons';
import { xmlHead } from './package-parts';
import { removeRelated } from './remove-related';
import type { CommentChange } from './write-comments';
import { childrenNamed, descendant, type XmlElement } from './xml-reader';
import { applyEdits, element, escapeXml, sourceName, sourceOf, withAttributes } from './xml-text';

/** Writes a sheet's threads. Entries that only went to another cell keep their text with what the model does not hold. */
export function writeThreads(change: CommentChange, path: string | null): void {
  const { parts, sheetPath, now } = change;
  if (now.comments.length === 0) {
    if (path !== null) removeRelated(parts, sheetPath, path);
    return;
  }
  const at = path ?? addThreads(change);
  const xml = parts.text(at);
  const root = parts.xml(at);
  const old = new Map(
    childrenNamed(root, 'threadedComment').map((entry) => [
      (entry.attributes['id'] ?? '').toUpperCase(),
      entry,
    ]),
  );
  const lines = now.comments.flatMap((comment) => threadXml(comment, old, xml, change));
  const name = sourceName(xml, root);
  const head = xml.slice(root.start, root.tagEnd).replace(/\s*\/>$/, '>');
  const others = root.children
    .filter((one) => one.name !== 'threadedComment')
    .map((one) => sourceOf(xml, one));
  const text = `${head}${[...lines, ...others].join('')}</${name}>`;
  parts.write(at, applyEdits(xml, [{ start: root.start, end: root.end, text }]));
}

function addThreads({ parts, sheetPath }: CommentChange): string {
  const path = parts.freePath('xl/threadedComments/threadedComment', '.xml');
  parts.write(path, `${xmlHead}<ThreadedComments xmlns="${threadedNamespace}"></ThreadedComments>`);
  parts.declareType(path, 'application/vnd.ms-excel.threadedcomments+xml');
  parts.relate(sheetPath, 'threadedComment', path, `${threadedRelationships}/threadedComment`);
  return path;
}

type OldEntries = ReadonlyMap<string, XmlElement>;

function threadXml(comment: CommentData, old: OldEntries, xml: string, change: CommentChange): string[] {
  const ref = cellName(comment.row, comment.column);
  const first = entryXml(comment, { ref, done: comment.resolved ? 1 : undefined }, old, xml, change);
  return [
    first,
    ...comment.replies.map((reply) => entryXml(reply, { ref, parentId: comment.id }, old, xml, change)),
  ];
}

function entryXml(
  entry: CommentReplyData,
  place: Readonly<Record<string, string | number | undefined>>,
  old: OldEntries,
  xml: string,
  { parts, workbookPath }: CommentChange,
): string {
  const former = old.get(entry.id.toUpperCase());
  if (former) {
    const keepsText = (descendant(former, 'text')?.text ?? '') === entry.content;
    if (keepsText) return withAttributes(xml, former, { done: undefined, ...place });
    // Mentions point into the text that is gone.
    return element(
      sourceName(xml, former),
      { ...former.attributes, done: undefined, ...place },
      textXml(xml, former, entry.content),
    );
  }
  return element(
    'threadedComment',
    {
      xmlns: threadedNamespace,
      ref: place['ref'],
      dT: fileTime(entry.created),
      personId: personId(parts, workbookPath, entry.author),
      id: entry.id,
      parentId: place['parentId'],
      done: place['done'],
    },
    element('text', {}, escapeXml(entry.content)),
  );
}

function textXml(xml: string, former: XmlElement, content: string): string {
  const text = descendant(former, 'text');
  const name = text ? sourceName(xml, text) : 'text';
  return element(name, {}, escapeXml(content));
}

/** `2022-12-31T17:00:00.00`: universal time to hundredths, as Excel writes it. */
function fileTime(iso: string): string | undefined {
  return iso === '' ? undefined : iso.replace(/\.(\d\d)\d*Z$/, '.$1').replace(/Z$/, '.00');
}
