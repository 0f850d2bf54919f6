import type { FrameChange } from './frame-change';
import { isWholeColumns } from './cell-marks';
import type { SheetData } from './cell-changes';
import { numberText, pixelsToWidth } from './units';
import { child, childrenNamed, type XmlElement } from './xml-reader';
import { element, withoutAttributes } from './xml-text';

type Column = readonly [column: number, width: number, hidden: number, style: unknown];

/** What is known of columns, without those that are as all others. */
export function columnsOf(sheet: SheetData): Column[] {
  const standard = sheet.defaultColumnWidth ?? 0;
  return Object.entries(sheet.columnData ?? {})
    .map(([column, data]): Column => [Number(column), data.w ?? standard, data.hd ?? 0, data.s ?? null])
    .filter(([, width, hidden, style]) => width !== standard || hidden !== 0 || style !== null);
}

/** Columns whose cells are locked or hidden otherwise than in the file as a whole. */
export function markedColumns({ marks }: FrameChange): number[] {
  return (marks?.areas ?? [])
    .filter(isWholeColumns)
    .flatMap(({ firstColumn, lastColumn }) =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (_none, index) => firstColumn + index),
    );
}

/** The sheet's columns as they are now, with what the model does not hold (outlines) as the file has it. */
export function columnsXml(change: FrameChange): string {
  const { frame, before, now, digit } = change;
  const former = new Map<number, XmlElement>();
  for (const col of childrenNamed(child(frame, 'cols'), 'col')) {
    const last = Math.min(16_384, Number(col.attributes['max']));
    for (let column = Number(col.attributes['min']) - 1; column < last; column += 1) former.set(column, col);
  }
  const lines: { min: number; max: number; attributes: Record<string, string | number | undefined> }[] = [];
  const columns = [
    ...new Set([...columnsOf(now).map(([column]) => column), ...former.keys(), ...markedColumns(change)]),
  ];
  for (const column of columns.sort((a, b) => a - b)) {
    const data = now.columnData?.[column] ?? {};
    const old = withoutAttributes(former.get(column)?.attributes ?? {}, ['min', 'max']);
    const pixels = data.w ?? now.defaultColumnWidth ?? 64;
    const sameWidth = old['width'] !== undefined && before.columnData?.[column]?.w === pixels;
    const format = change.columnFormat(data, column);
    const attributes = {
      ...old,
      width: sameWidth ? old['width'] : numberText(pixelsToWidth(pixels, digit)),
      customWidth: sameWidth ? old['customWidth'] : 1,
      hidden: data.hd === 1 ? 1 : undefined,
      style: format === null ? undefined : format,
    };
    const last = lines.at(-1);
    if (last?.max === column && same(last.attributes, attributes)) last.max = column + 1;
    else lines.push({ min: column + 1, max: column + 1, attributes });
  }
  if (lines.length === 0) return '';
  const content = lines
    .map(({ min, max, attributes }) => element('col', { min, max, ...attributes }))
    .join('');
  return element('cols', {}, content);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
