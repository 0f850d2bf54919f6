import { cellText, columnLetters, quotedSheetName } from '../intake/cell';
import { grades, type Grade } from '../measures/grading';
import type { ChangeDirection, RatingResults } from './rating-results';
import type { TablePlaces } from './table-place';

/** A way in which the source writes a grade. */
export interface GradeSpelling {
  readonly grade: Grade;
  readonly text: string;
}

/** The name of the table of spellings on its sheet. */
export const spellingsTable = 'spellings';

/** Every spelling of the compared grades, the best grade first; COUNTIFS takes capitals and small letters alike. */
export function spellingsOf({ rows }: RatingResults): readonly GradeSpelling[] {
  const found = new Map<string, GradeSpelling>();
  for (const { self, final } of rows) {
    for (const { grade, shown } of [self, final]) {
      const key = `${grade} ${shown.toLowerCase()}`;
      if (!found.has(key)) found.set(key, { grade, text: shown });
    }
  }
  return [...found.values()].sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
}

/** Whether COUNTIFS takes the text as it stands: signs of comparing and wildcards it would take for something else. */
export function isCountable(text: string): boolean {
  return text !== '' && text.length < 256 && !/[*?~]|^[=<>]/.test(text);
}

/** A column of grades: `'Đánh giá 2022'!$E$6:$E$35`. */
export function ratingColumn(
  { table: { sheet, columns, rows } }: RatingResults,
  field: 'self-rating' | 'final-grade',
): string | null {
  const column = columns.find((candidate) => candidate.field === field)?.column;
  const [first, last] = [rows[0], rows.at(-1)];
  if (column === undefined || !first || !last) return null;
  const letters = columnLetters(column);
  const cell = (row: number) => `$${letters}$${String(row + 1)}`;
  return `${quotedSheetName(sheet)}!${cell(first.row)}:${cell(last.row)}`;
}

/** Which pairs of grades are raised, the same and lowered, the self-rating first. */
export function pairsOf(direction: ChangeDirection): readonly (readonly [Grade, Grade])[] {
  return grades.flatMap((self, row) =>
    grades.flatMap((final, column): readonly (readonly [Grade, Grade])[] => {
      const own = column > row ? 'lowered' : column < row ? 'raised' : 'same';
      return own === direction ? [[self, final]] : [];
    }),
  );
}

/** The cells of the spellings of a grade, `$C$40`. */
function spellingCells(
  grade: Grade,
  spellings: readonly GradeSpelling[],
  tables: TablePlaces,
): readonly string[] {
  const table = tables.get(spellingsTable);
  const column = table?.columns.get('spelling');
  if (!table || column === undefined) throw new Error('The sheet has no table of spellings.');
  return spellings.flatMap((spelling, index) =>
    spelling.grade === grade ? [`$${columnLetters(column)}$${String(table.firstRow + index + 1)}`] : [],
  );
}

/** How many have the two grades. COUNTIFS counts whole cells, so every pair of spellings is asked for. */
export function pairFormula(
  [self, final]: readonly [Grade, Grade],
  results: RatingResults,
  spellings: readonly GradeSpelling[],
  tables: TablePlaces,
): string {
  const [from, to] = [ratingColumn(results, 'self-rating'), ratingColumn(results, 'final-grade')];
  const counts = spellingCells(self, spellings, tables).flatMap((a) =>
    spellingCells(final, spellings, tables).map((b) => `COUNTIFS(${from ?? ''},${a},${to ?? ''},${b})`),
  );
  return `=${counts.length === 0 ? '0' : counts.join('+')}`;
}

/** Places of the two columns of the table of spellings: text and order. */
export function spellingRanges(tables: TablePlaces): { readonly texts: string; readonly orders: string } {
  const table = tables.get(spellingsTable);
  if (!table) throw new Error('The sheet has no table of spellings.');
  const range = (id: string) => {
    const column = table.columns.get(id) ?? 0;
    const [first, last] = [table.firstRow, table.lastRow].map((row) => cellText(row, column));
    return `${first ?? ''}:${last ?? ''}`;
  };
  return { texts: range('spelling'), orders: range('order') };
}
