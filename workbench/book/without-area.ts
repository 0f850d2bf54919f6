import { intersectArea } from './address';
import type { Area } from './book-data';

/** What is left of an area when a part is taken out: up to four rectangles, above, left, right and below. */
export function withoutArea(area: Area, part: Area): Area[] {
  const hole = intersectArea(area, part);
  if (!hole) return [area];
  const pieces: Area[] = [
    { ...area, lastRow: hole.firstRow - 1 },
    { ...area, firstRow: hole.firstRow, lastRow: hole.lastRow, lastColumn: hole.firstColumn - 1 },
    { ...area, firstRow: hole.firstRow, lastRow: hole.lastRow, firstColumn: hole.lastColumn + 1 },
    { ...area, firstRow: hole.lastRow + 1 },
  ];
  return pieces.filter(
    ({ firstRow, lastRow, firstColumn, lastColumn }) => firstRow <= lastRow && firstColumn <= lastColumn,
  );
}
