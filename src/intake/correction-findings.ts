import { cellsOf, holdsFigure } from './block-cells';
import { cellText } from './cell';
import type { Finding } from './finding';
import type { HeaderGuide } from './header-guide';
import type { RawBlock } from './raw-block';
import type { Table } from './table';
import type { CorrectionMisfit } from './table-correction';

/** What no longer fits of a person's corrections, where there is a cell to be led to. */
export function findInMisfits(misfits: readonly CorrectionMisfit[]): readonly Finding[] {
  return misfits.flatMap(({ reason, heading, where, correction }): Finding[] =>
    where
      ? [
          {
            code: 'correction-does-not-fit',
            severity: 'warning',
            where,
            facts: { reason, heading: heading ?? '', cell: correction.cell },
          },
        ]
      : [],
  );
}

/** A range that a person ended before its table does: rows may have come since, and none is left out in silence. */
export function findBeyondRange(
  block: RawBlock,
  guide: HeaderGuide,
  tables: readonly Table[],
): readonly Finding[] {
  // A table on its side is not named by its end.
  if (guide.turnedAt !== null) return [];
  const last = guide.area.lastRow;
  const table = tables.find(({ headerRows }) => headerRows[0] === guide.rows[0]);
  if (!table || last >= block.range.lastRow) return [];
  const cells = cellsOf(block);
  const goesOn = table.columns.some(({ column }) => holdsFigure(cells, last + 1, column));
  const column = table.columns.find(({ field }) => field === 'committee')?.column ?? table.range.firstColumn;
  if (!goesOn || cells.textAt(last + 1, column) === '') return [];
  const where = { sheet: block.sheet, row: last + 1, column };
  const facts = { last: cellText(last, column), committee: cells.textAt(last + 1, column) };
  return [{ code: 'rows-beyond-range', severity: 'note', where, facts }];
}
