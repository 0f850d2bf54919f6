import { dissolveSharedFormulas, type CellChange, type ChangedCells } from './cell-changes';
import { RowWriter } from './row-writer';
import type { RowPlace } from './sheet-places';
import { sourceName, type TextEdit } from './xml-text';

/** The edits that bring `sheetData` up to date, and whether a formula came, went or changed its place. */
export interface CellEdits {
  readonly edits: readonly TextEdit[];
  readonly formulasChanged: boolean;
}

/** Replaces the cells and rows that differ in the XML, just these. `read` is where the sheet's rows stand in it. */
export function patchCells(
  change: CellChange,
  { columns: changed, rows: found }: ChangedCells,
  read: readonly RowPlace[],
): CellEdits {
  if (found.size === 0) return { edits: [], formulasChanged: false };
  const places = new Map(read.map((place) => [place.row, place]));
  const dissolved = dissolveSharedFormulas(change, changed, places);
  const rows = new Set([...found, ...changed.keys()]);
  const writer = new RowWriter(change, dissolved);
  const edits: TextEdit[] = [];
  const added: { row: number; text: string }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const place = places.get(row);
    const columns = [...(changed.get(row) ?? [])].sort((a, b) => a - b);
    if (place) edits.push(...writer.patchRow(place, columns));
    else added.push({ row, text: writer.newRow(row, columns) });
  }
  return {
    edits: [...edits, ...insertRows(change, read, added)],
    formulasChanged: writer.formulasChanged,
  };
}

/** New rows go before the first row below them. */
function insertRows(
  change: CellChange,
  places: readonly RowPlace[],
  added: readonly { row: number; text: string }[],
): TextEdit[] {
  const { xml, sheetData } = change;
  if (added.length === 0) return [];
  if (sheetData.end === sheetData.tagEnd) {
    const name = sourceName(xml, sheetData);
    const text = `<${name}>${added.map((row) => row.text).join('')}</${name}>`;
    return [{ start: sheetData.start, end: sheetData.end, text }];
  }
  const end = xml.lastIndexOf('</', sheetData.end - 1);
  const edits: TextEdit[] = [];
  let next = 0;
  for (const { row, text } of added) {
    while ((places[next]?.row ?? Infinity) < row) next += 1;
    const at = places[next]?.start ?? end;
    edits.push({ start: at, end: at, text });
  }
  return edits;
}
