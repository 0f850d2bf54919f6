import type { CommitteeTable } from '../intake/table';
import type { Fraction } from '../measures/fraction';
import { admissionResults, committeesOf } from './admission-results';
import { allotmentReport } from './allotment';
import { committeeRows, defaultAllotmentChoice, namesApart } from './allotment-choice';
import { arrange, weighedBy, type AllotmentResults } from './allotment-results';
import { fingerprintOf, hashOf, type Fingerprint } from './fingerprint';
import type { ReportSettings } from './report-settings';

/**
 * What an allotment is made of, the person's part aside: nothing that is changed by hand on its sheet makes it stale.
 * `content` is that of the sheet without any target, limit or condition but the basis; `figures` are the committees with
 * what they are weighed by, which the targets were calculated from.
 */
export function allotmentFingerprint(
  table: CommitteeTable,
  { choice: { weight } }: Pick<AllotmentResults, 'choice'>,
  settings: ReportSettings,
): Fingerprint {
  const source = admissionResults(table, settings);
  const empty = { ...defaultAllotmentChoice(table, settings), weight };
  const figures = { calculated: [], given: [], previous: [] };
  const bare = allotmentReport(table, arrange(source, empty, figures), [], { ...settings, writtenOn: null });
  const names = namesApart(committeeRows(table).map(({ committee }) => committee));
  const weights = committeesOf(source).map((line) => shown(weighedBy(line, weight)?.value ?? null));
  return {
    content: fingerprintOf(bare).content,
    figures: hashOf(JSON.stringify([weight, names, weights])),
  };
}

function shown(value: Fraction | null): string | null {
  return value && `${String(value.numerator)}/${String(value.denominator)}`;
}
