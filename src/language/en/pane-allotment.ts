import type { allotmentView as vietnamese } from '../vi/pane-allotment';

/** Words of the view of the allotment. */
export const allotmentView: typeof vietnamese = {
  before: 'Find the tables under Data first.',
  table: 'Table to allot by',
  total: 'Total to be allotted',
  totalOfYear: 'Targets to allot for {year}, in all',
  weight: 'Spread by',
  rate: 'Rate of members (%)',
  minimum: 'Minimum each',
  maximum: 'Maximum each',
  noLimit: 'no limit',
  result: 'What each gets',
  target: 'Target',
  lastYear: 'Last year',
  fixed: 'Fixed',
  fixedFor: 'Fixed for {committee}',
  own: 'Own',
  ownFor: 'Own weight of {committee}',
  given: '{given} of {total} are given.',
  gone: 'No longer in the table: {committees}.',
  write: 'Write the allotment',
  writeAgain: 'Balance anew on the sheet “{sheet}”',
  fault: 'Enter whole numbers from 0 (a rate from 0 to 100).',
};
