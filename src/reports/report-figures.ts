import { formatPercent, formatSigned } from '../language/number-format';
import type { Measured } from '../measures/result';
import { toNumber, type Fraction } from '../measures/fraction';
import type { MembersBase } from '../measures/admission-ratio';
import {
  committeesOf,
  stoodBy,
  type AdmissionResults,
  type CommitteeResult,
  type RowResult,
  type StandingBasis,
} from './admission-results';
import { standingText } from './report-columns';
import type { ReportSettings } from './report-settings';
import { cellsOf, type SourcedCount } from './sourced-count';

export type FigureMeasure =
  | 'attainment'
  /** Of the committee's own, second target. */
  | 'own-attainment'
  | 'difference'
  | 'admission-ratio'
  | 'standing'
  | 'allotted-target'
  | 'composition-share'
  | 'same-period'
  | 'term-total'
  | 'term-average'
  | 'needed-per-year'
  | 'cumulative'
  | 'pace'
  | 'projected-year-end'
  | 'good-or-better'
  | 'points-above-target'
  | 'excellent-share'
  | 'excellent-allowed'
  | 'excellent-to-lower';

/** One figure with where it comes from: for `--json` and for lists in the pane. */
export interface ReportFigure {
  readonly measure: FigureMeasure;
  /** The committee as the table names it; for the whole, the words of the total row, or empty where there is none. */
  readonly committee: string;
  readonly row: 'committee' | 'total';
  readonly year: number | null;
  /** Unrounded: 1.0355 for 103,55 %; persons for a difference; the place for a standing. */
  readonly value: number;
  /** As the report prints it: "103,6%", "+71", "3/67". */
  readonly shown: string;
  /** What a standing is by, or the members that a ratio is measured on; `null` for the others. */
  readonly basis: StandingBasis | MembersBase | null;
  /** What it is of, where the measure alone does not say: the part of a composition, a criterion's words, a date. */
  readonly of?: string;
  /** The cells that it was counted from, A1 with the sheet: `'Kết nạp 2022'!E9`; a summed total names its cells' span. */
  readonly cells: readonly string[];
}

/** Every figure that has a value, committee by committee in the table's order, the total last. */
export function reportFigures(
  results: AdmissionResults,
  settings: Pick<ReportSettings, 'language' | 'decimals'>,
): readonly ReportFigure[] {
  const committees = committeesOf(results).flatMap((committee) => {
    const own = { committee: committee.row.committee, row: 'committee' as const, year: results.year };
    const figures = [
      ...rowFigures(committee, results, settings),
      ...results.standingBases.flatMap((basis) => standingFigure(committee, basis, results)),
    ];
    return figures.map((figure) => ({ ...own, ...figure }));
  });
  const whole = { committee: results.total.row?.text ?? '', row: 'total' as const, year: results.year };
  const total = rowFigures(results.total, results, settings).map((figure) => ({ ...whole, ...figure }));
  return [...committees, ...total];
}

type Bare = Omit<ReportFigure, 'committee' | 'row' | 'year'>;

function rowFigures(
  row: RowResult,
  results: AdmissionResults,
  { language, decimals }: Pick<ReportSettings, 'language' | 'decimals'>,
): Bare[] {
  const percent = (value: Fraction) => formatPercent(value, decimals, language);
  const signed = (value: Fraction) => formatSigned(value, language);
  const againstTarget = [row.admitted, row.target];
  return [
    ...bareFigure('attainment', row.attainment, percent, null, againstTarget),
    ...bareFigure('own-attainment', row.ownAttainment, percent, null, [row.admitted, row.ownTarget]),
    ...bareFigure('difference', row.difference, signed, null, againstTarget),
    ...bareFigure('admission-ratio', row.ratio, percent, results.membersBase, [row.admitted, row.members]),
  ];
}

function bareFigure(
  measure: FigureMeasure,
  result: Measured,
  shown: (value: Fraction) => string,
  basis: Bare['basis'],
  counts: readonly SourcedCount[],
): Bare[] {
  if (!result.ok) return [];
  const { value } = result;
  return [{ measure, value: toNumber(value), shown: shown(value), basis, cells: counts.flatMap(cellsOf) }];
}

function standingFigure(committee: CommitteeResult, basis: StandingBasis, results: AdmissionResults): Bare[] {
  const standing = committee.standings[basis];
  if (standing === null) return [];
  const shown = standingText(committee, basis, results);
  const cells = [committee.admitted, stoodBy(committee, basis).whole].flatMap(cellsOf);
  return [{ measure: 'standing', value: standing.standing, shown, basis, cells }];
}
