import type { SheetExtras } from '../book/book-data';
import { writeLegacyComments, type LegacyEntry } from './legacy-comments';
import { emptyShapes, movedShape, nextShapeNumber, noteShapes, shapeXml } from './note-shapes';
import { relationshipTypes, type PackageParts } from './package-parts';
import { commentPaths } from './read-comments';
import { removeRelated } from './remove-related';
import { writeThreads } from './write-threads';
import type { XmlElement } from './xml-reader';
import { element } from './xml-text';

/** A sheet's comments and notes before and after. */
export interface CommentChange {
  readonly parts: PackageParts;
  readonly workbookPath: string;
  readonly sheetPath: string;
  readonly frame: XmlElement;
  readonly before: SheetExtras;
  readonly now: SheetExtras;
}

const shapesType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * Writes threads and notes that changed or went to other cells: threads in a part of their own with a stand-in for older
 * programs, both with a box in the sheet's legacy drawing. Gives the sheet's `legacyDrawing` element when it changes
 * (empty when it goes), or null when it stays.
 */
export function writeComments(change: CommentChange): string | null {
  const { before, now, parts, sheetPath, frame } = change;
  if (same(before.comments, now.comments) && same(before.notes, now.notes)) return null;
  const paths = commentPaths(parts, sheetPath, frame);
  writeThreads(change, paths.threads);
  const entries = writeLegacyComments(change, paths);
  return writeShapes(change, paths.shapes, entries);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function writeShapes(
  { parts, sheetPath }: CommentChange,
  path: string | null,
  entries: readonly LegacyEntry[],
): string | null {
  if (path === null) return entries.length === 0 ? null : addShapes(parts, sheetPath, entries);
  const vml = parts.text(path);
  const shapes = noteShapes(vml);
  const kept = new Map(
    entries.flatMap((entry) => (entry.from ? [[cellKey(entry.from), entry] as const] : [])),
  );
  let text = '';
  let at = 0;
  const drawn = new Set<LegacyEntry>();
  for (const shape of shapes) {
    const entry = kept.get(cellKey(shape));
    text += vml.slice(at, shape.start);
    at = shape.end;
    if (!entry || entry.visible !== shape.visible) continue;
    drawn.add(entry);
    text += movedShape(shape, entry.row, entry.column);
  }
  text += vml.slice(at);
  const missing = entries.filter((entry) => !drawn.has(entry));
  const written = withShapes(text, missing, blockOf(path));
  if (!/<v:shape\s/.test(written)) {
    removeRelated(parts, sheetPath, path);
    return '';
  }
  parts.write(path, written);
  return null;
}

function cellKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)} ${String(column)}`;
}

function addShapes(parts: PackageParts, sheetPath: string, entries: readonly LegacyEntry[]): string {
  const path = parts.freePath('xl/drawings/vmlDrawing', '.vml');
  const block = blockOf(path);
  parts.write(path, withShapes(emptyShapes(block), entries, block));
  parts.declareType(path, shapesType);
  const id = parts.relate(sheetPath, 'vmlDrawing', path);
  return element('legacyDrawing', { 'xmlns:r': relationshipTypes, 'r:id': id });
}

/** Each drawing of a workbook has a block of 1,024 numbers for its shapes. */
function blockOf(path: string): number {
  return Number(/(\d+)\.vml$/i.exec(path)?.[1] ?? 1);
}

function withShapes(vml: string, entries: readonly LegacyEntry[], block: number): string {
  const first = nextShapeNumber(vml, block);
  const lines = entries.map(({ row, column, visible }, index) =>
    shapeXml(row, column, visible, first + index),
  );
  const at = vml.lastIndexOf('</xml>');
  if (at < 0) throw new RangeError('A legacy drawing does not end as one.');
  return vml.slice(0, at) + lines.join('') + vml.slice(at);
}
