import type { Texts } from '../text';

export const gradeChange: Texts['gradeChange'] = {
  sheet: (year) => `Self-rating and grade ${year}`.trim(),
  title: (year) =>
    year === null ? 'SELF-RATINGS AND FINAL GRADES' : `SELF-RATINGS AND FINAL GRADES IN ${year}`,
  compared: (compared, all) => `${compared} of ${all} compared`,
  matrixHeading: 'Self-rating (rows) and final grade (columns)',
  self: 'Self-rating',
  final: 'Final grade',
  sum: 'Sum',
  changesHeading: 'Raised, same and lowered by post',
  who: 'Post',
  count: 'Compared',
  raised: '▲ Raised',
  same: '● Same',
  lowered: '▼ Lowered',
  share: { raised: 'Share raised', lowered: 'Share lowered' },
  leaders: 'Leaders and managers',
  others: 'All others',
  all: 'Total',
  listHeading: 'Those whose grade changed',
  committee: 'Organisation',
  name: 'Whom',
  change: 'Change',
  spellingsHeading: 'How the source writes the grades (the formulas count these spellings)',
  grade: 'Grade',
  order: 'Order',
  spelling: 'Spelling',
  notComparedNote: (count) =>
    `${count} lack one of the two grades or are not graded, and are in none of the tables.`,
  matrixNote: 'The shaded cells stayed the same; right of them is lowered, left of them raised.',
  spellingsNote:
    'A spelling that is not in the table of spellings yet is counted once the report is written anew; so is the list.',
  valuesOnlyNote:
    'A spelling holds *, ? or a sign of comparing, which no formula counts: the figures are values as of the day of writing.',
  longListNote: (left) => `The list ends here; ${left} others follow.`,
  postsNote:
    'The figures of leaders and others, told apart by their posts, are values as of the day of writing.',
  noChanges: 'No grade changed.',
  headline: (raised, same, lowered) => `${raised} raised, ${same} same, ${lowered} lowered`,
};
