import type { Finding } from './finding';
import type { RatingsTable } from './table';

/** Words in a column of grades that name none, and rows without a committee where the table has committees. */
export function findInRatings(table: RatingsTable): readonly Finding[] {
  const { rows } = table;
  const hasCommittees = rows.some(({ committee }) => committee !== '');
  const place = table.columns.find(({ field }) => field === 'committee') ?? table.columns[0];
  const column = place?.column ?? table.range.firstColumn;
  return rows.flatMap(({ row, committee, name, self, proposed, final }): Finding[] => {
    const grades = [self, proposed, final].flatMap((reading): Finding[] =>
      reading?.grade === 'unknown'
        ? [
            {
              code: 'grade-unknown',
              severity: 'warning',
              where: reading.where,
              facts: { committee: name || committee, text: reading.shown },
            },
          ]
        : [],
    );
    if (committee !== '' || !hasCommittees) return grades;
    const where = { sheet: table.sheet, row, column };
    return [
      { code: 'rating-committee-missing', severity: 'warning', where, facts: { committee: name } },
      ...grades,
    ];
  });
}
