import type { FindingFacts, FindingTexts } from '../finding-text';
import { caseFindings } from './case-findings';
import { correctionFindings } from './correction-findings';
import { place } from './finding-place';
import { relationFindings } from './relation-findings';

export const findings: FindingTexts = {
  'percentage-does-not-follow': (facts) => ({
    title: 'Percentage does not follow from the counts',
    sentence: `${place(facts)} says ${facts.text('printed') ?? 'a percentage'}, but ${quotient(facts)} is ${facts.percent('right') ?? 'another one'}.`,
  }),
  'percentage-truncated': (facts) => ({
    title: 'Percentage cut off instead of rounded',
    sentence: `${place(facts)} says ${facts.text('printed') ?? 'a percentage'} with its decimals cut off; ${quotient(facts)} rounds to ${facts.percent('right') ?? 'another one'}.`,
  }),
  'total-is-not-the-sum': (facts) => ({
    title: 'Total is not the sum of its rows',
    sentence: `${place(facts)} says ${facts.count('printed') ?? 'one number'}, but the rows add up to ${facts.count('sum') ?? 'another'}${difference(facts)}. The figures were left as they are.`,
  }),
  'target-missing': (facts) => ({
    title: 'No target',
    sentence: `${place(facts)} holds no target, so there is no attainment and no standing; the admitted still count in the total.`,
  }),
  'target-zero': (facts) => ({
    title: 'Target is zero',
    sentence: `${place(facts)} holds a target of 0, taken as no target set: no attainment; the admitted still count in the total.`,
  }),
  'target-negative': (facts) => ({
    title: 'Target is negative',
    sentence: `${place(facts)} holds a negative target${shown(facts)}, so there is no attainment.`,
  }),
  'admitted-missing': (facts) => ({
    title: 'Number of admitted is missing',
    sentence: `${place(facts)} holds no number of admitted, so there is no percentage and no standing.`,
  }),
  'members-missing': (facts) => ({
    title: 'Number of members is missing',
    sentence: `${place(facts)} holds no number of members, so there is no admission ratio.`,
  }),
  'count-negative': (facts) => ({
    title: 'Count is negative',
    sentence: `${place(facts)} holds a negative number${shown(facts)}; a count cannot be negative.`,
  }),
  'count-not-whole': (facts) => ({
    title: 'Count is not whole',
    sentence: `${place(facts)} holds a broken number${shown(facts)}; a count is whole.`,
  }),
  'not-a-number': (facts) => ({
    title: 'Not a number',
    sentence: `${place(facts)} cannot be read as a number${shown(facts)}.`,
  }),
  'number-as-text': (facts) => ({
    title: 'Number stored as text',
    sentence: `${place(facts)} holds a number as text${shown(facts)}${readAs(facts)}. Excel’s formulas do not count this cell.`,
  }),
  'ambiguous-number': (facts) => ({
    title: 'Number can be read in two ways',
    sentence: `${place(facts)} can be read in two ways${shown(facts)}${readAs(facts)}.`,
  }),
  'formula-error': (facts) => ({
    title: 'Cell shows a formula error',
    sentence: `${place(facts)} shows a formula error${shown(facts)} and holds no figure.`,
  }),
  'committee-twice': (facts) => ({
    title: 'Committee has two rows',
    sentence: `${place(facts)} names a committee that already stands in ${facts.text('first') ?? 'another row'}; both rows are counted.`,
  }),
  'near-match-committee': (facts) => ({
    title: 'Names of committees nearly the same',
    sentence: `${place(facts)} is nearly “${facts.text('other') ?? 'another name'}” in ${facts.text('first') ?? 'a cell'} on the sheet “${facts.text('sheet') ?? ''}”. They were not joined: say whether they are the same committee.`,
  }),
  'committee-in-one-sheet-only': (facts) => ({
    title: 'Committee on one sheet only',
    sentence: `${place(facts)} is missing on the sheet “${facts.text('missing') ?? ''}”, which has the same committees otherwise.`,
  }),
  ...caseFindings,
  ...correctionFindings,
  ...relationFindings,
  'year-unknown': (facts) => ({
    title: 'Year of the table is unknown',
    sentence: `The table at ${facts.cell} on the sheet “${facts.sheet}” names no year in its title, headings or sheet name.`,
  }),
  'sheet-read-in-part': (facts) => ({
    title: 'Sheet was read in part',
    sentence: `The sheet “${facts.sheet}” is too large and was read only in part${facts.text('read') === null ? '' : `, ${facts.text('read') ?? ''}`}; figures beyond that were not checked.`,
  }),
};

function quotient({ count }: FindingFacts): string {
  const [part, whole] = [count('part'), count('whole')];
  return part === null || whole === null ? 'the quotient of the row’s counts' : `${part}/${whole}`;
}

function shown({ text }: FindingFacts): string {
  const words = text('text');
  return words === null ? '' : ` (“${words}”)`;
}

function readAs({ count }: FindingFacts): string {
  const value = count('value');
  return value === null ? '' : `; read as ${value}`;
}

function difference({ signed }: FindingFacts): string {
  const value = signed('difference');
  return value === null ? '' : ` (difference ${value})`;
}
