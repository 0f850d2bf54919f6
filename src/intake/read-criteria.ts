import type { BlockCells } from './block-cells';
import { criterionField, saysMean } from './criterion-text';
import type { Field } from './field';
import { readCell } from './numbers';
import { firstTextOf, isBlankRow, isColumnNumberRow } from './row-cells';
import { saysAfterTable } from './row-text';
import { scaleShares } from './shares';
import type { CriterionRow, Reading, TableColumn } from './table';

/** The lines of form 2-BTCTW, and the last row of the sheet that belongs to it. */
export interface CriteriaRead {
  readonly rows: readonly CriterionRow[];
  readonly lastRow: number;
}

type Places = Partial<Readonly<Record<Field, number>>>;

function readingAt(
  cells: BlockCells,
  row: number,
  column: number | undefined,
  kind: 'count' | 'share',
): Reading {
  return readCell(cells.cell(row, column ?? -1), kind);
}

function rowAt(cells: BlockCells, places: Places, row: number, section: string): CriterionRow {
  const text = cells.textAt(row, places.criterion ?? -1);
  const mean = saysMean(text) ? ({ isMean: true } as const) : {};
  return {
    row,
    serial: places.serial === undefined ? '' : cells.textAt(row, places.serial),
    text,
    field: criterionField(text, section),
    ...mean,
    now: readingAt(cells, row, places.admitted, 'count'),
    before: readingAt(cells, row, places['same-period'], 'count'),
    percentage:
      places['same-period-ratio'] === undefined
        ? null
        : readingAt(cells, row, places['same-period-ratio'], 'share'),
  };
}

/** Brings the percentages to fractions of 1, each with the help of its two counts. */
function withScaledPercentages(
  rows: readonly CriterionRow[],
  columns: readonly TableColumn[],
): readonly CriterionRow[] {
  const scaled = scaleShares(
    rows.map(({ row, text, now, before, percentage }) => ({
      kind: 'committee',
      row,
      committee: text,
      serial: '',
      readings: {
        admitted: now,
        'same-period': before,
        ...(percentage && { 'same-period-ratio': percentage }),
      },
    })),
    columns,
  );
  return rows.map((row, at) => {
    const own = scaled[at];
    const percentage = own && own.kind !== 'group' ? own.readings['same-period-ratio'] : undefined;
    return { ...row, percentage: percentage ?? row.percentage };
  });
}

/**
 * Reads the lines below the header of form 2-BTCTW, those without figures among them ("Trong đó:"). Nothing is added up:
 * "of which" lines and the analyses are parts of the total, a mean is a mean. `isHeader` tells where the next table begins.
 */
export function readCriteria(
  cells: BlockCells,
  columns: readonly TableColumn[],
  headerRows: readonly number[],
  isHeader: (row: number) => boolean,
): CriteriaRead {
  const places: Places = Object.fromEntries(columns.map(({ field, column }) => [field, column]));
  const rows: CriterionRow[] = [];
  let section = '';
  let lastRow = headerRows.at(-1) ?? 0;
  for (let row = lastRow + 1; row <= cells.lastRow; row += 1) {
    if (isBlankRow(cells, columns, row)) {
      if (rows.length > 0 && row > lastRow + 1) break;
      continue;
    }
    const first = firstTextOf(cells, row, columns);
    if (saysAfterTable(first) || isHeader(row)) break;
    if (rows.length === 0 && isColumnNumberRow(cells, columns, row)) continue;
    const text = cells.textAt(row, places.criterion ?? -1);
    const serial = places.serial === undefined ? '' : cells.textAt(row, places.serial);
    if (/^[IVX]+\s*[.)/-]/.test(text) || /^[IVX]+[.)]?$/.test(serial)) section = text;
    rows.push(rowAt(cells, places, row, section));
    lastRow = row;
  }
  return { rows: withScaledPercentages(rows, columns), lastRow };
}
