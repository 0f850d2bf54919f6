import type { RelationFindingCode } from '../../intake/relation-finding';
import type { FindingFacts, FindingTexts } from '../finding-text';
import { place } from './finding-place';

/** What can be said about figures that belong together: months, parts and wholes, grades, years. */
export const relationFindings: Pick<FindingTexts, RelationFindingCode> = {
  'cumulative-or-in-period-unknown': (facts) => ({
    title: 'In the period or cumulative is unknown',
    sentence: `From ${facts.cell} on the sheet “${facts.sheet}”${columns(facts)}${alike(facts)} nothing says whether the figures are those of each period alone or run from 1 January. Please say so before they are used.`,
  }),
  'report-missing': (facts) => ({
    title: 'Committee has not reported',
    sentence: `${place(facts)} has no figure${month(facts)}, while others have reported.`,
  }),
  'cumulative-drops': (facts) => ({
    title: 'Cumulative figure drops',
    sentence: `${place(facts)} says ${facts.count('value') ?? 'a figure'} since 1 January, less than ${facts.count('before') ?? 'the one before'} in ${former(facts)}. A cumulative figure cannot drop.`,
  }),
  'part-exceeds-whole': (facts) => ({
    title: 'Part is larger than the whole',
    sentence: `${place(facts)} says ${facts.count('part') ?? 'a figure'}, more than ${wholes[facts.text('of') ?? ''] ?? 'the whole'}, ${facts.count('whole') ?? 'another figure'}.`,
  }),
  'grades-do-not-add-up': (facts) => ({
    title: 'Grades do not add up to the graded',
    sentence: `${place(facts)} says ${facts.count('graded') ?? 'a figure'} were graded, but the grades add up to ${facts.count('sum') ?? 'another figure'}.${facts.text('reading') === 'good-or-better' ? ' They agree only if “good” already includes “excellent”.' : ''}`,
  }),
  'excellent-over-cap': (facts) => ({
    title: 'Excellent over the cap',
    sentence: `${place(facts)} has ${facts.count('value') ?? 'a number of'} excellent; the cap of ${facts.percent('percent') ?? 'the rule'} of those graded ${facts.text('base') === 'good-or-better' ? 'good or better' : 'good'} allows ${facts.count('allowed') ?? 'fewer'}, so at least ${facts.count('lower') ?? 'some'} must be lowered.`,
  }),
  'members-jump': (facts) => ({
    title: 'Number of members jumps',
    sentence: `${place(facts)} says ${facts.count('value') ?? 'a number of'} members, after ${facts.count('before') ?? 'another number'} in ${former(facts)}: a difference of ${facts.signed('difference') ?? 'many'} (${facts.percent('percent') ?? 'more than usual'}).`,
  }),
  'grades-not-final': (facts) => ({
    title: 'Self-ratings or proposals, not the result',
    sentence:
      facts.text('reading') === 'as-result'
        ? `From ${facts.cell} on the sheet “${facts.sheet}” (“${facts.text('heading') ?? ''}”) on are self-ratings or proposals; there is no other result, so they are taken for it.`
        : `From ${facts.cell} on the sheet “${facts.sheet}” (columns ${facts.text('columns') ?? '?'}, “${facts.text('heading') ?? ''}”) on are self-ratings or proposals; only the result beside them was read.`,
  }),
  'older-grading-scheme': (facts) => ({
    title: 'Older grading scheme',
    sentence: `The table at ${facts.cell} on the sheet “${facts.sheet}” uses the older grading scheme${facts.text('heading') === null ? '' : ` (“${facts.text('heading') ?? ''}”)`} and was not read: it cannot be compared with today’s four grades.`,
  }),
};

const wholes: Readonly<Record<string, string>> = {
  admitted: 'the admitted',
  existing: 'those existing',
  reviewed: 'those reviewed',
  graded: 'those graded',
};

function columns({ text }: FindingFacts): string {
  const [from, to] = [text('from'), text('to')];
  if (from === null) return '';
  return to === null || to === from ? ` (column “${from}”)` : ` (columns “${from}” to “${to}”)`;
}

function alike({ text }: FindingFacts): string {
  const [count, sheets] = [text('count'), text('sheets')];
  return count === null ? '' : ` and on the sheets like it (${count} in all: ${sheets ?? ''})`;
}

function month({ text }: FindingFacts): string {
  const [day, ofMonth, year] = [text('day'), text('month'), text('year')];
  if (ofMonth === null) return '';
  if (day !== null) return ` up to ${[day, ofMonth, year].filter((part) => part !== null).join('/')}`;
  return ` up to month ${ofMonth}${year === null ? '' : ` of ${year}`}`;
}

function former({ text }: FindingFacts): string {
  const sheet = text('sheet');
  return `${text('first') ?? 'an earlier cell'}${sheet === null ? '' : ` on the sheet “${sheet}”`}`;
}
