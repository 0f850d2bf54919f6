import { isWholeYear } from '../intake/period';
import { isCommitteeTable, type CommitteeTable } from '../intake/table';
import { formatCount } from '../language/number-format';
import { textsOf } from '../language/text';
import { toNumber, zero } from '../measures/fraction';
import { admissionResults } from './admission-results';
import { allotmentKey, allotmentReport } from './allotment';
import { committeeRows, defaultAllotmentChoice } from './allotment-choice';
import { allotmentFingerprint } from './allotment-fingerprint';
import { alignedTo, type WrittenAllotment } from './allotment-reading';
import { allot, allotmentLines, arrange, weighedBy, type AllotmentResults } from './allotment-results';
import type { ReportFigure } from './report-figures';
import { shareCommittees } from './joined-lines';
import { measuredOnce, type ReportOffer, type ReportSources } from './report-offer';
import type { ReportSettings } from './report-settings';
import type { ReportKey } from './sheet-plan';
import { cellsOf } from './sourced-count';

/**
 * An allotment for each table that can be allotted by. One that stands in the workbook is offered as it stands there, with
 * its hand changes and the targets of committees that are gone; to spread it anew is an action of its own. Where its sheet
 * cannot be read back it is not offered, so that nothing a person changed is written over.
 */
export function allotmentOffers(sources: ReportSources): readonly ReportOffer[] {
  return allotmentTables(sources).flatMap((table): ReportOffer[] => {
    const key = allotmentKey(table);
    const written = writtenFor(key, sources.allotments ?? []);
    if (written && !isReadable(written)) return [];
    const resultsOf = measuredOnce((settings) => allotmentOf(table, written, settings));
    return [
      {
        key,
        tables: [table],
        measures: {
          figures: (settings) => figuresOf(resultsOf(settings), settings),
          headline: (settings) => headlineOf(resultsOf(settings), settings),
        },
        plan: (settings) => allotmentReport(table, resultsOf(settings), [], settings),
        fingerprint: (settings) => allotmentFingerprint(table, resultsOf(settings), settings),
        keepsFigures: written !== null,
      },
    ];
  });
}

/** Whether everything that a person may have changed on its sheet can be read back. */
export function isReadable({ read }: WrittenAllotment): boolean {
  return read !== null && read.unreadable.length === 0;
}

/** The allotment of that key which stands in the workbook. */
export function writtenFor(key: ReportKey, written: readonly WrittenAllotment[]): WrittenAllotment | null {
  const same = (other: ReportKey) =>
    other.year === key.year &&
    other.sourceSheetId === key.sourceSheetId &&
    other.sourceCell === key.sourceCell;
  return written.find((allotment) => same(allotment.key)) ?? null;
}

/**
 * The tables that targets can be allotted by: of the same committees the whole year's latest, one with targets before one
 * without, since it says who gets targets; and those that an allotment in the workbook was made by.
 */
export function allotmentTables({ tables, allotments }: ReportSources): readonly CommitteeTable[] {
  const able = tables.filter(isCommitteeTable).filter(isAble);
  const withTargets = able.filter((table) => has(table, 'target'));
  const candidates = withTargets.length > 0 ? withTargets : able;
  const latestFirst = [...candidates].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const chosen: CommitteeTable[] = [];
  for (const table of latestFirst)
    if (!chosen.some((other) => shareCommittees(table, other))) chosen.push(table);
  const stands = (table: CommitteeTable) => writtenFor(allotmentKey(table), allotments ?? []) !== null;
  return [
    ...candidates.filter((table) => chosen.includes(table)),
    ...able.filter((table) => !chosen.includes(table) && stands(table)),
  ];
}

function isAble(table: CommitteeTable): boolean {
  return (
    table.kind === 'admissions' &&
    (!table.period || isWholeYear(table.period)) &&
    committeeRows(table).length > 1 &&
    (has(table, 'members-previous-year') || has(table, 'members-now') || has(table, 'admitted'))
  );
}

function has(table: CommitteeTable, wanted: string): boolean {
  return table.columns.some(({ field }) => field === wanted);
}

function allotmentOf(
  table: CommitteeTable,
  written: WrittenAllotment | null,
  settings: ReportSettings,
): AllotmentResults {
  const source = admissionResults(table, settings);
  if (!written?.read) return allot(source, defaultAllotmentChoice(table, settings));
  const names = committeeRows(table).map(({ committee }) => committee);
  const { choice, figures, gone } = alignedTo(names, written.read.choice, written.read.figures);
  return arrange(source, choice, figures, gone);
}

function figuresOf(results: AllotmentResults, settings: ReportSettings): readonly ReportFigure[] {
  const { year } = results.choice;
  return allotmentLines(results).flatMap((line): ReportFigure[] => {
    if (line.given === null) return [];
    const weighed = weighedBy(line.source, results.choice.weight);
    return [
      {
        measure: 'allotted-target',
        committee: line.source.row.committee,
        row: 'committee',
        year,
        value: toNumber(line.given),
        shown: formatCount(line.given, settings.language),
        basis: null,
        cells: weighed ? cellsOf(weighed) : [],
      },
    ];
  });
}

function headlineOf(results: AllotmentResults, { language }: ReportSettings): string {
  const count = String(allotmentLines(results).length);
  return textsOf(language).allotment.headline(formatCount(results.total.given ?? zero, language), count);
}
