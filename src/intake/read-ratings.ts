import { readGrade } from '../measures/grade-text';
import { isBlankText } from '../measures/number-text';
import type { BlockCells } from './block-cells';
import { withoutSerial } from './committee-name';
import type { Field } from './field';
import { firstTextOf, isBlankRow, isColumnNumberRow, mergedTextAt } from './row-cells';
import { saysAfterTable } from './row-text';
import type { GradeReading, RatingRow, TableColumn } from './table';
import { saysTotal } from './total-words';

type Places = Partial<Readonly<Record<Field, number>>>;

/** The rated of a table, and the last row of the sheet that belongs to it. */
export interface RatingsRead {
  readonly rows: readonly RatingRow[];
  readonly lastRow: number;
}

function gradeAt(cells: BlockCells, row: number, column: number | undefined): GradeReading | null {
  if (column === undefined) return null;
  const { where, shown } = cells.cell(row, column);
  const text = cells.textAt(row, column);
  const grade = isBlankText(text) ? 'blank' : (readGrade(text) ?? 'unknown');
  return { where, shown: shown.trim() === '' ? text : shown, grade };
}

function gradesAt(
  cells: BlockCells,
  places: Places,
  row: number,
): Pick<RatingRow, 'self' | 'proposed' | 'final'> {
  return {
    self: gradeAt(cells, row, places['self-rating']),
    proposed: gradeAt(cells, row, places['proposed-grade']),
    final: gradeAt(cells, row, places['final-grade']),
  };
}

/** Whether a row rates somebody: a grade or the words for none stand in it, or a name with its serial number. */
function isRated(cells: BlockCells, places: Places, row: number): boolean {
  const { self, proposed, final } = gradesAt(cells, places, row);
  const grades = [self, proposed, final].map((reading) => reading?.grade ?? 'blank');
  // A group's words merged over the whole row are in every column, and are no grade.
  if (grades.some((grade) => grade !== 'blank' && grade !== 'unknown')) return true;
  const name = places.name ?? places.committee;
  const serial = places.serial === undefined ? '' : cells.textAt(row, places.serial);
  return /^\d+[.)]?$/.test(serial) && name !== undefined && cells.textAt(row, name) !== '';
}

/**
 * Reads one row for each rated organisation, collective or member below a header. The committee stands in a column, also
 * merged over its rows, or in the group row above; where there is neither name nor group, the committee is rated itself.
 * `isHeader` tells where the next table begins.
 */
export function readRatings(
  cells: BlockCells,
  columns: readonly TableColumn[],
  headerRows: readonly number[],
  isHeader: (row: number) => boolean,
): RatingsRead {
  const places: Places = Object.fromEntries(columns.map(({ field, column }) => [field, column]));
  const rows: RatingRow[] = [];
  let group = '';
  let lastRow = headerRows.at(-1) ?? 0;
  for (let row = lastRow + 1; row <= cells.lastRow; row += 1) {
    if (isBlankRow(cells, columns, row)) {
      if (rows.length > 0 && row > lastRow + 1) break;
      continue;
    }
    if (isRated(cells, places, row)) {
      rows.push(rowAt(cells, places, row, group));
      lastRow = row;
      continue;
    }
    const text = firstTextOf(cells, row, columns);
    if (saysAfterTable(text) || isHeader(row)) break;
    if (isColumnNumberRow(cells, columns, row) || saysTotal(text)) continue;
    group = withoutSerial(groupTextAt(cells, places, row) || text);
  }
  return { rows, lastRow };
}

/** The words of a group row: behind its serial, where the two stand in columns of their own. */
function groupTextAt(cells: BlockCells, { name, committee }: Places, row: number): string {
  return (
    [committee, name]
      .flatMap((column) => (column === undefined ? [] : [mergedTextAt(cells, row, column)]))
      .find((text) => text !== '') ?? ''
  );
}

function rowAt(cells: BlockCells, places: Places, row: number, group: string): RatingRow {
  const textAt = (column: number | undefined): string =>
    column === undefined ? '' : mergedTextAt(cells, row, column);
  const committee = textAt(places.committee);
  const name = textAt(places.name);
  return {
    row,
    serial: textAt(places.serial),
    committee: committee || group,
    name: name || committee,
    post: textAt(places.post),
    ...gradesAt(cells, places, row),
  };
}
