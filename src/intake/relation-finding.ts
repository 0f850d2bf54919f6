/**
 * What can be said about figures that belong together: months of a year, parts of a whole, grades of the graded, years of a
 * committee. A code, once published, keeps its meaning.
 *
 * The facts of each code; `field` is the column's field and `committee` the row's committee or the words of the total row:
 * - cumulative-or-in-period-unknown: `from` and `to`: the headings of the first and the last column that are open; where the table's own
 *   period is, `from` alone holds the heading of the admitted; of several sheets that are alike, asked about once, `count` and their names, `sheets`.
 * - report-missing: `committee`, `month`: the last month of the period that others have reported, `year` where it is known, and `day`
 *   where the figures run up to one.
 * - cumulative-drops: `committee`, `value`, `before`: the figure from January on to an earlier end, and its cell: `first`, on `sheet` where
 *   that is another one.
 * - part-exceeds-whole: `committee`, the counts `part` and `whole`; where they are columns `field`, and `of`: the field of the whole.
 * - grades-do-not-add-up: `committee`, `sum` of the grades, `graded` as printed, `difference` = sum - graded; `reading` is good-or-better
 *   where they add up once "good" is taken for "good or better", else exact.
 * - excellent-over-cap: `committee`, `value`: how many are excellent, `allowed`, `lower`: how many must be lowered at least, `percent`: the
 *   cap as decimal text, `base`: good or good-or-better.
 * - members-jump: `committee`, `value`, `before`, `difference` = value - before, `percent`: its size as decimal text, and the cell of `before`: `first`, on `sheet`
 *   where that is another one.
 * - grades-not-final: `heading`: the words over the counts, `columns`: their letters; `reading` is not-read where the result stands beside
 *   them, as-result where nothing else does.
 * - older-grading-scheme: `heading`: the words by which it is known.
 */
export type RelationFindingCode =
  | 'cumulative-or-in-period-unknown'
  | 'report-missing'
  | 'cumulative-drops'
  | 'part-exceeds-whole'
  | 'grades-do-not-add-up'
  | 'excellent-over-cap'
  | 'members-jump'
  | 'grades-not-final'
  | 'older-grading-scheme';
