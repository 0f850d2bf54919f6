import type { CaseFindingCode } from '../../intake/finding';
import type { FindingFacts, FindingTexts } from '../finding-text';
import { place } from './finding-place';

/** What can be said about ratings and registers. */
export const caseFindings: Pick<FindingTexts, CaseFindingCode> = {
  'grade-unknown': (facts) => ({
    title: 'Grade not known',
    sentence: `${place(facts)} says “${facts.text('text') ?? ''}”, which is none of the four grades; it is not counted.`,
  }),
  'rating-committee-missing': (facts) => ({
    title: 'Organisation not named',
    sentence: `${place(facts)} names no Party organisation, so it is counted under none.`,
  }),
  'register-committee-missing': (facts) => ({
    title: 'Rows without a committee',
    sentence: `${rows(facts)} without a committee, not counted.`,
  }),
  'register-date-missing': (facts) => ({
    title: 'Rows without a date',
    sentence: `${rows(facts)} without a date of admission, counted in no month.`,
  }),
  'register-date-unknown': (facts) => ({
    title: 'Dates that cannot be read',
    sentence: `${rows(facts)} with a date that cannot be read${first(facts)}, counted in no month.`,
  }),
  'register-date-out-of-range': (facts) => ({
    title: 'Dates that cannot be',
    sentence: `${rows(facts)} with a date outside 1930–2099${first(facts)}, not counted.`,
  }),
  'register-date-outside-year': (facts) => ({
    title: 'Dates outside the register’s year',
    sentence: `${rows(facts)} with a date outside the register’s year ${facts.text('year') ?? '?'}; counted in the month that the cell says.`,
  }),
  'register-mark-unknown': (facts) => ({
    title: 'Marks of unknown meaning',
    sentence: `${rows(facts)} with a mark that says neither yes nor no${first(facts)}; counted as admitted, but not in the composition.`,
  }),
  'hidden-row-with-data': ({ sheet, cell, text }) => ({
    title: 'Hidden rows with data',
    sentence: `Table on sheet “${sheet}”, from cell ${cell} on: rows ${text('rows') ?? '?'} are hidden or filtered out; their figures are counted all the same.`,
  }),
  'hidden-column-with-data': ({ sheet, cell, text }) => ({
    title: 'Hidden columns with data',
    sentence: `Table on sheet “${sheet}”, from cell ${cell} on: columns ${text('columns') ?? '?'} are hidden; their figures are counted all the same.`,
  }),
  'merged-data-cell': ({ cell, text }) => ({
    title: 'Figure in merged cells',
    sentence: `Cell ${cell} is merged with others${text('range') === null ? '' : ` (${text('range') ?? ''})`}: its figure counts for the first row alone.`,
  }),
  'legacy-encoding': ({ sheet, cell, text, count }) => ({
    title: 'Text in an old encoding',
    sentence: `Sheet “${sheet}”, from cell ${cell} on: ${count('count') ?? 'some'} cells are written in ${text('encoding') ?? 'an old encoding'}; read as Unicode, the cells stay as they are.`,
  }),
  'inexact-number': (facts) => ({
    title: 'Number not exact',
    sentence: `${place(facts)} gives a number only roughly${shown(facts)}, so nothing is calculated with it; the exact number is needed.`,
  }),
};

/** "Register on sheet “Admissions”: 3 rows (C7, C9, C12)". */
function rows({ sheet, count, text }: FindingFacts): string {
  const number = count('count') ?? '?';
  return `Register on sheet “${sheet}”: ${number} ${number === '1' ? 'row' : 'rows'} (${text('cells') ?? '?'})`;
}

function first({ text }: FindingFacts): string {
  const words = text('text');
  return words === null ? '' : `, such as “${words}”`;
}

function shown({ text }: FindingFacts): string {
  const words = text('text');
  return words === null ? '' : ` (“${words}”)`;
}
