import { committeeName } from '../intake/committee-name';
import { rowOfCommittee } from '../intake/committees';
import { isWholeYear } from '../intake/period';
import { isCommitteeTable, type CommitteeTable, type Table } from '../intake/table';
import {
  admissionResults,
  committeesOf,
  type AdmissionResults,
  type CommitteeResult,
} from './admission-results';
import { dateOfSerial } from '../measures/excel-date';
import type { ReportSettings } from './report-settings';

/** The admissions of a body in a year, or in the part of it that a sheet tells of. */
export interface YearAdmissions {
  readonly year: number;
  readonly table: CommitteeTable;
  readonly results: AdmissionResults;
  readonly isWhole: boolean;
}

/** Where the body that reports stands among others of its level, such as the provinces. */
export interface BodyAmongPeers {
  readonly results: AdmissionResults;
  readonly line: CommitteeResult;
}

/**
 * The tables that tell of the body's own years, one for each year, in their order: with a target rather than without, the
 * whole year rather than a part, the longest part. Tables in which the body is a row among others are not its own.
 */
export function yearlyAdmissions(
  tables: readonly Table[],
  settings: ReportSettings,
): readonly YearAdmissions[] {
  const admissions = admissionTables(tables);
  const own = admissions.filter((table) => table.year !== null && isOfBody(table, tables));
  const years = [...new Set(own.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  return years.flatMap((year): YearAdmissions[] => {
    const [table] = own.filter((candidate) => candidate.year === year).sort(mostTellingFirst);
    if (!table) return [];
    const results = admissionResults(table, settings);
    return results.total.admitted.value === null ? [] : [{ year, table, results, isWhole: isWhole(table) }];
  });
}

/** Whether a table tells of what the body that reports is made up of, and not of the body among its peers. */
export function isOfBody(table: CommitteeTable, tables: readonly Table[]): boolean {
  return isOf(table.body, mainBody(admissionTables(tables))) && rowOfBody(table) === null;
}

/** The body's rows in tables of its level, the latest year first. */
export function bodyAmongPeers(
  tables: readonly Table[],
  settings: ReportSettings,
): readonly BodyAmongPeers[] {
  return admissionTables(tables)
    .filter(isWhole)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
    .flatMap((table): BodyAmongPeers[] => {
      const row = rowOfBody(table);
      if (row === null) return [];
      const results = admissionResults(table, settings);
      const line = committeesOf(results).find((result) => result.row === row);
      return line ? [{ results, line }] : [];
    });
}

function admissionTables(tables: readonly Table[]): CommitteeTable[] {
  return tables.filter(isCommitteeTable).filter(({ kind }) => kind === 'admissions');
}

function isWhole({ period }: CommitteeTable): boolean {
  return period === undefined || isWholeYear(period);
}

/** The first body that is named is the one that reports. */
function mainBody(tables: readonly CommitteeTable[]): string {
  return tables.find(({ body }) => body !== '')?.body ?? '';
}

function isOf(body: string, main: string): boolean {
  return body === '' || committeeName(body).key === committeeName(main).key;
}

function rowOfBody(table: CommitteeTable) {
  return table.body === '' ? null : rowOfCommittee(table, table.body);
}

function mostTellingFirst(a: CommitteeTable, b: CommitteeTable): number {
  return weightOf(b) - weightOf(a);
}

function weightOf(table: CommitteeTable): number {
  const hasTarget = table.columns.some(({ field }) => field === 'target');
  const { period } = table;
  const months = period ? period.lastMonth - period.firstMonth + 1 : 12;
  // Of several days of one month the latest tells most.
  const day = period?.cutOff ? (dateOfSerial(period.cutOff)?.day ?? 0) / 100 : 0.99;
  return (hasTarget ? 100 : 0) + (isWhole(table) ? 50 : 0) + months + day;
}
