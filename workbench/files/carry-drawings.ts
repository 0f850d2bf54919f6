import type { CellMove, CellShift } from '../book/cell-moves';
import type { PackageParts } from './package-parts';
import { child, type XmlElement } from './xml-reader';
import { applyEdits, escapeXml, sourceName, type TextEdit } from './xml-text';

/**
 * Pictures, text boxes and charts of the file that float above a sheet go with the whole rows and columns below them, as
 * their anchors ask (ECMA-376 part 1, 20.5.3.2, ST_EditAs: `twoCell` moves and sizes, `oneCell` moves, `absolute` stays).
 */
export function carryDrawing(parts: PackageParts, sheetPath: string, moves: readonly CellMove[]): void {
  const shifts = moves.filter((move): move is CellShift => move.kind !== 'moved' && move.extent !== null);
  const drawing = parts.relationships(sheetPath).find(({ kind }) => kind === 'drawing')?.target;
  if (drawing === undefined || shifts.length === 0) return;
  const text = parts.text(drawing);
  const edits = parts.xml(drawing).children.flatMap((anchor): TextEdit[] => {
    if (anchor.name === 'absoluteAnchor' || anchor.attributes['editAs'] === 'absolute') return [];
    const [from, to] = [child(anchor, 'from'), child(anchor, 'to')];
    const sizes = anchor.attributes['editAs'] !== 'oneCell';
    return [
      ...carryMarker(text, from, from, shifts),
      ...(to && from ? carryMarker(text, to, sizes ? to : from, shifts) : []),
    ];
  });
  if (edits.length > 0) parts.write(drawing, applyEdits(text, edits));
}

/** A corner after the shifts, by as much as the corner `by` goes. */
function carryMarker(
  text: string,
  marker: XmlElement | undefined,
  by: XmlElement | undefined,
  shifts: readonly CellShift[],
): TextEdit[] {
  return (['row', 'col'] as const).flatMap((name): TextEdit[] => {
    const [own, guide, offset] = [child(marker, name), child(by, name), child(marker, `${name}Off`)];
    if (!own || !guide) return [];
    const at = Number(guide.text);
    const to = shifts.reduce(
      (index, shift) =>
        shift.along === (name === 'row' ? 'rows' : 'columns') ? carryIndex(index, shift) : index,
      at,
    );
    if (to === at) return [];
    const isGone = own === guide && shifts.some((shift) => isDeleted(at, shift, name));
    return [
      replaced(text, own, String(Number(own.text) + to - at)),
      ...(isGone && offset ? [replaced(text, offset, '0')] : []),
    ];
  });
}

function carryIndex(index: number, { kind, area, along }: CellShift): number {
  const [first, last] =
    along === 'rows' ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
  if (index < first) return index;
  if (kind === 'inserted') return index + last - first + 1;
  return index <= last ? first : index - (last - first + 1);
}

function isDeleted(index: number, { kind, area, along }: CellShift, name: 'row' | 'col'): boolean {
  if (kind !== 'deleted' || along !== (name === 'row' ? 'rows' : 'columns')) return false;
  return along === 'rows'
    ? index >= area.firstRow && index <= area.lastRow
    : index >= area.firstColumn && index <= area.lastColumn;
}

function replaced(text: string, of: XmlElement, content: string): TextEdit {
  const name = sourceName(text, of);
  return { start: of.start, end: of.end, text: `<${name}>${escapeXml(content)}</${name}>` };
}
