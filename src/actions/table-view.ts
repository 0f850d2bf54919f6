import { cellText, columnLetters, rangeText, type CellAddress } from '../intake/cell';
import type { Field } from '../intake/field';
import { isCommitteeTable, type CommitteeTable } from '../intake/table';
import { fill } from '../language/fill';
import { formatCount, formatPercent } from '../language/number-format';
import { textsOf } from '../language/text';
import type { Fraction } from '../measures/fraction';
import {
  admissionResults,
  committeesOf,
  valueOf,
  type AdmissionResults,
  type CommitteeResult,
} from '../reports/admission-results';
import { bandEnds, standingText } from '../reports/report-columns';
import type { ReportOffer } from '../reports/report-offer';
import { reportOffers } from '../reports/report-offers';
import type { ReportSettings } from '../reports/report-settings';
import type { ReportName } from '../reports/sheet-plan';
import { offersFor, tableId } from './report-choice';
import type { Scan } from './scan';

/** One committee's figures as a person reads them; `null` where there is none. */
export interface FigureRow {
  readonly committee: string;
  /** The cell that names the committee's row. */
  readonly cell: string;
  readonly attainment: string | null;
  readonly ratio: string | null;
  /** `3/67`. */
  readonly standing: string | null;
}

/** A table as the pane shows it. */
export interface TableView {
  readonly id: string;
  readonly sheet: string;
  readonly address: string;
  readonly where: CellAddress;
  readonly year: number | null;
  readonly committees: number;
  readonly hasTotal: boolean;
  readonly columns: readonly { readonly letter: string; readonly field: Field; readonly name: string }[];
  /** What the whole table says, in sentences. */
  readonly lines: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly reports: readonly ReportName[];
}

export function tableViews(scanned: Scan, settings: ReportSettings): TableView[] {
  const { tables } = scanned;
  const offers = reportOffers(scanned);
  return tables
    .filter(isCommitteeTable)
    .filter(({ kind }) => kind === 'admissions')
    .map((table) => tableView(table, offers, settings));
}

function tableView(
  table: CommitteeTable,
  offers: readonly ReportOffer[],
  settings: ReportSettings,
): TableView {
  const results = admissionResults(table, settings);
  const committees = committeesOf(results);
  return {
    id: tableId(table),
    sheet: table.sheet,
    address: rangeText(table.range),
    where: { sheet: table.sheet, row: table.range.firstRow, column: table.range.firstColumn },
    year: table.year,
    committees: committees.length,
    hasTotal: results.total.row !== null,
    columns: table.columns.map(({ column, field, heading }) => ({
      letter: columnLetters(column),
      field,
      name: heading,
    })),
    lines: [...attainmentLine(results, settings), ...ratioLine(results, settings)],
    rows: committees.map((committee) => figureRow(committee, results, settings)),
    reports: offersFor(table, offers).map(({ key }) => key.report),
  };
}

function attainmentLine({ total }: AdmissionResults, settings: ReportSettings): string[] {
  const { language, decimals } = settings;
  const { admitted, target, attainment } = total;
  if (!attainment.ok || admitted.value === null || target.value === null) return [];
  return [
    fill(textsOf(language).pane.data.attainmentOfTotal, {
      admitted: formatCount(admitted.value, language),
      target: formatCount(target.value, language),
      attainment: formatPercent(attainment.value, decimals, language),
    }),
  ];
}

function ratioLine({ total, membersBase }: AdmissionResults, settings: ReportSettings): string[] {
  const { language, decimals } = settings;
  if (!total.ratio.ok || total.band === null || membersBase === null) return [];
  const { pane } = textsOf(language);
  const [low, high] = bandEnds(settings);
  return [
    fill(pane.data.ratioOfTotal, {
      ratio: formatPercent(total.ratio.value, decimals, language),
      denominator: pane.denominators[membersBase],
      band: fill(pane.bands[total.band], { band: `${low}–${high}` }),
    }),
  ];
}

function figureRow(
  { row, attainment, ratio, attainmentStanding, ratioStanding }: CommitteeResult,
  results: AdmissionResults,
  { language, decimals }: ReportSettings,
): FigureRow {
  const percent = (value: Fraction | null) => value && formatPercent(value, decimals, language);
  return {
    committee: row.committee,
    cell: cellText(row.row, 0),
    attainment: percent(valueOf(attainment)),
    ratio: percent(valueOf(ratio)),
    standing:
      results.standingBy === 'attainment'
        ? attainmentStanding && standingText(attainmentStanding, results.attainmentCount)
        : ratioStanding && standingText(ratioStanding, results.ratioCount),
  };
}
