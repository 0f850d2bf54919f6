import { cellText, columnLetters, rangeText, type CellAddress } from '../intake/cell';
import { certaintyOf, type Certainty } from '../intake/certainty';
import type { Field } from '../intake/field';
import { headingsOfTable } from '../intake/new-correction';
import type { Period } from '../intake/period';
import { isCommitteeTable, type Subject, type Table, type TableKind } from '../intake/table';
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
import { correctionFor, type Correctable } from './correct-table';
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

/** A column as the pane shows it. */
export interface ColumnView {
  /** The column's letters; of a table on its side the row's number. */
  readonly letter: string;
  /** `null`: it means nothing to us. */
  readonly field: Field | null;
  /** The header's words. */
  readonly heading: string;
}

/** A table as the pane shows it, of whatever kind. */
export interface TableView {
  readonly id: string;
  readonly kind: TableKind;
  readonly subject: Subject | null;
  readonly sheet: string;
  readonly sheetId: string;
  readonly address: string;
  readonly where: CellAddress;
  readonly year: number | null;
  /** The part of the year, where it is not the whole of it. */
  readonly period: Period | null;
  /** Committees, criteria, rated cases or counted rows, as the kind has them; `null` for a register not counted yet. */
  readonly rowCount: number | null;
  /** Whether there is a total row; `null` where the kind has none. */
  readonly hasTotal: boolean | null;
  /** Those with a heading, months and quarters and what is another table's left out. */
  readonly columns: readonly ColumnView[];
  readonly isTransposed: boolean;
  /** What can be put right about it; `null`: nothing. */
  readonly correctable: Correctable | null;
  readonly certainty: Certainty;
  /** What the whole table says, in sentences. */
  readonly lines: readonly string[];
  /** The committees' figures, for admissions. */
  readonly rows: readonly FigureRow[];
  readonly reports: readonly ReportName[];
}

export function tableViews(scanned: Scan, settings: ReportSettings): TableView[] {
  const offers = reportOffers(scanned);
  return scanned.tables.map((table) => {
    const results =
      isCommitteeTable(table) && table.kind === 'admissions' ? admissionResults(table, settings) : null;
    const own = offersFor(table, offers);
    return {
      ...descriptionOf(table, scanned),
      lines: results
        ? [...attainmentLine(results, settings), ...ratioLine(results, settings)]
        : headlines(own, settings),
      rows: results ? committeesOf(results).map((committee) => figureRow(committee, results, settings)) : [],
      reports: own.map(({ key }) => key.report),
    };
  });
}

function descriptionOf(table: Table, scanned: Scan): Omit<TableView, 'lines' | 'rows' | 'reports'> {
  return {
    id: tableId(table),
    kind: table.kind,
    subject: 'subject' in table ? (table.subject ?? null) : null,
    sheet: table.sheet,
    sheetId: table.sheetId,
    address: rangeText(table.range),
    where: { sheet: table.sheet, row: table.range.firstRow, column: table.range.firstColumn },
    year: table.year,
    period: table.period ?? null,
    rowCount: rowCountOf(table, scanned),
    hasTotal: isCommitteeTable(table) ? table.rows.some(({ kind }) => kind === 'total') : null,
    columns: columnViews(table, scanned),
    isTransposed: table.isTransposed === true,
    correctable: correctionFor(table, scanned),
    certainty: table.certainty ?? certaintyOf([]),
  };
}

function columnViews(table: Table, { reading, tables }: Scan): readonly ColumnView[] {
  const block = reading.blocks.find(({ sheetId }) => sheetId === table.sheetId);
  const letterOf = (column: number): string =>
    table.isTransposed === true ? String(column + 1) : columnLetters(column);
  const known = table.columns.map(({ column, field, heading }) => ({ column, field, heading }));
  const beside = tables.filter(
    ({ sheetId, headerRows }) => sheetId === table.sheetId && headerRows[0] === table.headerRows[0],
  );
  const used = new Set(beside.flatMap(columnsOf));
  const others = (block ? headingsOfTable(block, table) : [])
    .filter(({ column }) => !used.has(column))
    .map((other) => ({ ...other, field: null }));
  return [...known, ...others]
    .sort((a, b) => a.column - b.column)
    .map(({ column, field, heading }) => ({ letter: letterOf(column), field, heading }));
}

function columnsOf(table: Table): readonly number[] {
  const { periods = [], openPeriods = [] } = isCommitteeTable(table) ? table : {};
  return [...table.columns, ...periods, ...openPeriods].map(({ column }) => column);
}

function rowCountOf(table: Table, { registers }: Scan): number | null {
  if (table.kind === 'register') {
    return registers.find((register) => register.table === table)?.counted ?? null;
  }
  return isCommitteeTable(table)
    ? table.rows.filter(({ kind }) => kind === 'committee').length
    : table.rows.length;
}

/** What the reports on a table say in a few words, each once. */
function headlines(offers: readonly ReportOffer[], settings: ReportSettings): string[] {
  const said = offers.map(({ measures }) => measures.headline(settings));
  return [...new Set(said)].filter((line) => line !== '');
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
  line: CommitteeResult,
  results: AdmissionResults,
  { language, decimals }: ReportSettings,
): FigureRow {
  const { row, attainment, ratio } = line;
  const percent = (value: Fraction | null) => value && formatPercent(value, decimals, language);
  const [basis] = results.standingBases;
  return {
    committee: row.committee,
    cell: cellText(row.row, 0),
    attainment: percent(valueOf(attainment)),
    ratio: percent(valueOf(ratio)),
    standing: line.standings[basis] && standingText(line, basis, results),
  };
}
