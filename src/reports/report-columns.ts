import { formatPercent } from '../language/number-format';
import { textsOf } from '../language/text';
import type { Measured } from '../measures/result';
import type { Standing } from '../measures/standing';
import {
  valueOf,
  type AdmissionResults,
  type CommitteeResult,
  type StandingBasis,
  type TotalResult,
} from './admission-results';
import { attainmentState, stateWords } from './attainment-state';
import {
  attainmentFormula,
  bandFormula,
  differenceFormula,
  ratioFormula,
  stateFormula,
} from './admission-formulas';
import { figureColumn } from './figure-column';
import { standingFormula, tieMark } from './standing-formula';
import {
  at,
  columnCells,
  contentIn,
  countContent,
  numberOr,
  serialContent,
  textContent,
} from './live-content';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import type { ReportColumn } from './table-wish';
import { serialColumn } from './serial-column';
import type { SourcedCount } from './sourced-count';

export type ColumnId =
  | 'serial'
  | 'committee'
  | 'target'
  | 'admitted'
  | 'difference'
  | 'attainment'
  | 'attainment-standing'
  | 'state'
  | 'own-target'
  | 'own-attainment'
  | 'own-standing'
  | 'own-state'
  | 'members'
  | 'ratio'
  | 'ratio-standing'
  | 'band';

export type ReportLine = CommitteeResult | TotalResult;

/** A column of a report on admissions. */
export type AdmissionColumn = ReportColumn<ReportLine, ColumnId>;

/** All columns that the table's own columns allow; a report picks from them, in its own order. */
export function reportColumns(
  results: AdmissionResults,
  settings: ReportSettings,
): ReadonlyMap<ColumnId, AdmissionColumn> {
  const columns = [
    ...leadingColumns(results, settings),
    ...(results.hasTarget ? targetColumns(results, settings) : []),
    ...(results.hasOwnTarget ? ownTargetColumns(results, settings) : []),
    ...(results.membersBase ? memberColumns(results, settings) : []),
  ];
  return new Map(columns.map((column) => [column.id, column]));
}

function leadingColumns(results: AdmissionResults, settings: ReportSettings): AdmissionColumn[] {
  const texts = textsOf(settings.language).reports;
  return [
    serialColumn((line) => (line.kind === 'committee' ? serialContent(line.row.serial) : null), settings),
    {
      id: 'committee',
      role: 'name',
      heading: texts.committee,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: (line) =>
        textContent(line.kind === 'committee' ? line.row.committee : totalLabel(results, settings)),
    },
    countColumn('admitted', texts.admitted, (line) => line.admitted, settings),
  ];
}

function targetColumns(results: AdmissionResults, settings: ReportSettings): AdmissionColumn[] {
  const texts = textsOf(settings.language).reports;
  const content = contentIn(settings);
  // Beside an own target the one given from above is named as such.
  const { ownTarget } = textsOf(settings.language);
  const [target, group] = results.hasOwnTarget
    ? [ownTarget.given, ownTarget.againstGiven]
    : [texts.target, texts.againstTarget];
  return [
    countColumn('target', target, (line) => line.target, settings),
    {
      id: 'difference',
      role: 'figure',
      heading: texts.difference,
      group: null,
      horizontal: 'Right',
      numberFormat: numberFormats.difference,
      content: (line, places) =>
        content(
          differenceFormula(at('admitted', places), at('target', places)),
          numberOr(valueOf(line.difference)),
        ),
    },
    attainmentColumn('attainment', 'target', group, (line) => line.attainment, settings),
    standingColumn('attainment-standing', 'attainment', group, 'attainment', results, settings),
    stateColumn('state', 'target', group, (line) => line.target, settings),
  ];
}

/** The committee's own target beside the one it was given: its own attainment, standing and state. */
function ownTargetColumns(results: AdmissionResults, settings: ReportSettings): AdmissionColumn[] {
  const { reports, ownTarget } = textsOf(settings.language);
  const group = ownTarget.against;
  return [
    { ...countColumn('own-target', reports.target, (line) => line.ownTarget, settings), group },
    attainmentColumn('own-attainment', 'own-target', group, (line) => line.ownAttainment, settings),
    standingColumn('own-standing', 'own-attainment', group, 'own-attainment', results, settings),
    stateColumn('own-state', 'own-target', group, (line) => line.ownTarget, settings),
  ];
}

function attainmentColumn(
  id: ColumnId,
  target: ColumnId,
  group: string,
  attainmentOf: (line: ReportLine) => Measured,
  settings: ReportSettings,
): AdmissionColumn {
  const heading = textsOf(settings.language).reports.attainment;
  return figureColumn(id, heading, group, percentFormat(settings.decimals), (line, places) =>
    contentIn(settings)(
      attainmentFormula(at('admitted', places), at(target, places), settings.formulas === 'addin'),
      numberOr(valueOf(attainmentOf(line))),
    ),
  );
}

function stateColumn(
  id: ColumnId,
  target: ColumnId,
  group: string,
  targetOf: (line: ReportLine) => SourcedCount,
  settings: ReportSettings,
): AdmissionColumn {
  return {
    id,
    role: 'figure',
    heading: textsOf(settings.language).reports.state,
    group,
    horizontal: 'Center',
    numberFormat: null,
    content: (line, places) => {
      const own = targetOf(line);
      const words = stateWords({ target: own, admitted: line.admitted }, settings.language);
      const state = words[attainmentState(line.admitted.value, own.value)];
      return contentIn(settings)(stateFormula(at('admitted', places), at(target, places), words), state);
    },
  };
}

function memberColumns(results: AdmissionResults, settings: ReportSettings): AdmissionColumn[] {
  const texts = textsOf(settings.language).reports;
  const group = texts.againstMembers;
  const content = contentIn(settings);
  const [low, high] = bandEnds(settings);
  const previousYear = results.year === null ? null : String(results.year - 1);
  const members =
    results.membersBase === 'members-now' ? texts.membersNow : texts.membersPreviousYear(previousYear);
  return [
    { ...countColumn('members', members, (line) => line.members, settings), group },
    {
      id: 'ratio',
      role: 'figure',
      heading: texts.ratio,
      group,
      horizontal: 'Right',
      numberFormat: percentFormat(settings.decimals),
      content: (line, places) =>
        content(ratioFormula(at('admitted', places), at('members', places)), numberOr(valueOf(line.ratio))),
    },
    standingColumn('ratio-standing', 'ratio', group, 'admission-ratio', results, settings),
    {
      id: 'band',
      role: 'figure',
      heading: texts.band(low, high),
      group,
      horizontal: 'Center',
      numberFormat: null,
      content: (line, places) => {
        const word = line.band === null ? texts.noRatio : texts[line.band];
        return content(bandFormula(at('ratio', places), settings.band, texts, texts.noRatio), word);
      },
    },
  ];
}

/** The band's two ends as they are printed: "3" and "4%"; whole percentages without decimals. */
export function bandEnds({ band, decimals, language }: ReportSettings): readonly [string, string] {
  const shown = (end: typeof band.low) => {
    const whole = (end.numerator * 100n) % end.denominator === 0n;
    return formatPercent(end, whole ? 0 : Math.max(decimals, 1), language);
  };
  return [shown(band.low).replace(/\s*%$/, ''), shown(band.high)];
}

function countColumn(
  id: ColumnId,
  heading: string,
  count: (line: ReportLine) => SourcedCount,
  settings: ReportSettings,
): AdmissionColumn {
  return {
    id,
    role: 'figure',
    heading,
    group: null,
    horizontal: 'Right',
    numberFormat: numberFormats.count,
    content: (line, places) => countContent(count(line), columnCells(id, places), settings),
  };
}

function standingColumn(
  id: ColumnId,
  by: ColumnId,
  group: string,
  basis: StandingBasis,
  results: AdmissionResults,
  settings: ReportSettings,
): AdmissionColumn {
  return {
    id,
    role: 'figure',
    heading: textsOf(settings.language).reports.standing,
    group,
    horizontal: 'Center',
    numberFormat: null,
    // The whole has no standing among its parts.
    content: (line, places) => {
      if (line.kind === 'total') return null;
      const formula = standingFormula(at(by, places), columnCells(by, places), places.row, settings.ties);
      return contentIn(settings)(formula, standingText(line, basis, results));
    },
  };
}

/** "2/14", marked where another has the same value: "2/14 ="; "" without a standing. */
export function standingText(line: CommitteeResult, basis: StandingBasis, results: AdmissionResults): string {
  const standing = line.standings[basis];
  if (standing === null) return '';
  return placeText(standing, results.standingCounts[basis]) + (standing.tied ? tieMark : '');
}

/** "2/14", without a mark, for a sentence that says in words that another has the same value. */
export function placeText({ standing }: Standing, count: number): string {
  return `${String(standing)}/${String(count)}`;
}

/** The total's words as the source has them, or ours where we added it up. */
function totalLabel(results: AdmissionResults, settings: ReportSettings): string {
  return results.total.row?.text.trim() || textsOf(settings.language).reports.total;
}
