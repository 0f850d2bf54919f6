import { done, type Outcome } from '../excel/outcome';
import { inOneRun } from '../excel/run';
import type { Work } from '../excel/work';
import { writeSheets, type WrittenSheet } from '../excel/write';
import type { CommitteeTable } from '../intake/table';
import type { Language } from '../language/language';
import { formatCount } from '../language/number-format';
import { fetchTexts, textsOf } from '../language/text';
import type { Fraction } from '../measures/fraction';
import { admissionResults } from '../reports/admission-results';
import { allotmentFingerprint } from '../reports/allotment-fingerprint';
import { allotmentFailureText, allotmentKey, allotmentReport } from '../reports/allotment';
import { committeeRows, defaultAllotmentChoice, type AllotmentChoice } from '../reports/allotment-choice';
import { stateOf } from '../reports/allotment-outcome';
import { allotmentTables, writtenFor } from '../reports/allotment-offers';
import {
  alignedTo,
  enteredOn,
  withHandChangesFixed,
  type WrittenAllotment,
} from '../reports/allotment-reading';
import { allot, allotmentLines, type AllotmentResults, type GoneRow } from '../reports/allotment-results';
import type { ReportSettings } from '../reports/report-settings';
import type { Problem } from './problem';
import { tableId } from './report-choice';
import { settingsOfScan, type ReportWish } from './report-wish';
import { scan, type Scan } from './scan';
import { sheetToWrite } from './sheets-to-write';

/** One committee of an allotment as the pane shows it; persons are whole numbers. */
export interface AllotmentRowView {
  readonly committee: string;
  /** What it is weighed by; `null` where the table has no figure for it. */
  readonly weight: Fraction | null;
  /** Its part by weight alone, unrounded; `null` for a fixed row. */
  readonly exact: Fraction | null;
  readonly target: Fraction | null;
  /** The target of the table's year, and that of the last allotment on the sheet. */
  readonly lastYear: Fraction | null;
  readonly previous: Fraction | null;
  /** "● Cố định", "Bằng tối thiểu" …, or empty. */
  readonly state: string;
}

/** What an allotment would come to; nothing is written. */
export interface AllotmentView {
  /** The tables that can be allotted by, by `tableId`, with the sheet each stands on. */
  readonly tables: readonly { readonly id: string; readonly sheet: string; readonly year: number | null }[];
  /** The one that this allotment is by. */
  readonly table: string;
  /** As asked for; else as the written sheet has it with hand-changed targets fixed; else what one starts from. */
  readonly choice: AllotmentChoice;
  readonly rows: readonly AllotmentRowView[];
  /** What the targets add up to: the choice's total wherever there is no problem. */
  readonly given: Fraction | null;
  /** Committees of the written sheet that are no longer in the table, with the targets that they had. */
  readonly gone: readonly string[];
  /** The sheet that a former allotment stands on, to be rewritten; `null` for none. */
  readonly sheet: string | null;
  /** What a person has entered on that sheet, as it was read; to be handed on with a wish that was made by it. */
  readonly seen: string | null;
  /** Why there is no allotment: limits that cannot be met, by how much; `null` where there is one. */
  readonly problem: Problem | null;
}

/** What one asks for: both may be left out. */
export interface AllotmentWish {
  readonly table?: string;
  readonly choice?: AllotmentChoice;
  /** {@link AllotmentView.seen} of the view that the choice was made by: where more was entered since, nothing is written. */
  readonly seen?: string | null;
}

/**
 * Allots on what was read already, so that each input can be answered at once. The problem alone where no table can be
 * allotted by, or where the written sheet cannot be read back.
 */
export function allotmentView(
  scanned: Scan,
  settings: ReportSettings,
  wish: AllotmentWish = {},
): AllotmentView | { readonly problem: Problem } {
  const prepared = prepare(scanned, settings, wish);
  if ('problem' in prepared) return prepared;
  const { table, tables, results, gone, written } = prepared;
  return {
    tables: tables.map((each) => ({ id: tableId(each), sheet: each.sheet, year: each.year })),
    table: tableId(table),
    choice: results.choice,
    rows: allotmentLines(results).map((line) => ({
      committee: line.source.row.committee,
      weight: line.weight,
      exact: line.exact,
      target: line.given,
      lastYear: line.source.target.value,
      previous: line.previous,
      state: stateOf(line, textsOf(settings.language).allotment),
    })),
    given: results.total.given,
    gone,
    sheet: written?.sheet ?? null,
    seen: written && enteredOn(written),
    problem: results.failure && impossible(results, settings.language),
  };
}

/** Reads the workbook and allots; see {@link allotmentView}. */
export async function previewAllotment(
  wish: ReportWish,
  allotment: AllotmentWish = {},
  work: Work = {},
): Promise<Outcome<AllotmentView | { readonly problem: Problem }>> {
  await fetchTexts(wish.language);
  const scanned = await scan(work);
  if (!scanned.ok) return scanned;
  const settings = settingsOfScan(scanned.value, wish);
  return settings.ok ? done(allotmentView(scanned.value, settings.value, allotment)) : settings;
}

/** What became of an allotment: its sheet, or the problem, with every cell as it was. */
export type AllotmentWritten =
  | {
      readonly kind: 'written';
      readonly scan: Scan;
      readonly sheets: readonly WrittenSheet[];
      /** Whether the work was stopped before the sheet was written; then `sheets` is empty. */
      readonly isStopped: boolean;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Allots and writes the sheet, in place where it stands already. Without a choice the written sheet is balanced anew:
 * targets changed by hand and fixed ones are kept, the others are spread so that the total is met. The targets given before
 * stand beside the new ones.
 */
export async function writeAllotment(
  wish: ReportWish,
  allotment: AllotmentWish = {},
  work: Work = {},
): Promise<Outcome<AllotmentWritten>> {
  await fetchTexts(wish.language);
  return inOneRun((run) => allotAndWrite(wish, allotment, { ...work, run }));
}

async function allotAndWrite(
  wish: ReportWish,
  allotment: AllotmentWish,
  work: Work,
): Promise<Outcome<AllotmentWritten>> {
  const scanned = await scan(work);
  if (!scanned.ok) return scanned;
  const chosen = settingsOfScan(scanned.value, wish);
  if (!chosen.ok) return chosen;
  const settings = chosen.value;
  const prepared = prepare(scanned.value, settings, allotment);
  if ('problem' in prepared) return done({ kind: 'refused', problem: prepared.problem });
  const { table, results, gone, written: standing } = prepared;
  if (allotment.seen !== undefined && standing && enteredOn(standing) !== allotment.seen) {
    return done({ kind: 'refused', problem: enteredSince(standing, settings.language) });
  }
  if (results.failure) return done({ kind: 'refused', problem: impossible(results, settings.language) });
  const plan = allotmentReport(table, results, gone, settings);
  const { reading } = scanned.value;
  const fingerprint = allotmentFingerprint(table, results, settings);
  const written = await writeSheets([sheetToWrite(plan, fingerprint, reading)], reading, work);
  return written.ok ? done({ kind: 'written', scan: scanned.value, ...written.value }) : written;
}

interface Prepared {
  readonly tables: readonly CommitteeTable[];
  readonly table: CommitteeTable;
  readonly results: AllotmentResults;
  readonly gone: readonly string[];
  readonly written: WrittenAllotment | null;
}

function prepare(
  scanned: Scan,
  settings: ReportSettings,
  wish: AllotmentWish,
): Prepared | { readonly problem: Problem } {
  const tables = allotmentTables(scanned);
  const table = wish.table === undefined ? tables[0] : tables.find((each) => tableId(each) === wish.table);
  if (!table) return { problem: noTable(settings.language) };
  const written = writtenFor(allotmentKey(table), scanned.allotments);
  const unreadable = written && unreadableSheet(written, settings.language);
  if (unreadable) return { problem: unreadable };
  const names = committeeRows(table).map(({ committee }) => committee);
  const source = admissionResults(table, settings);
  const none = { calculated: [], given: [], previous: [] };
  const standing = written?.read && alignedTo(names, written.read.choice, written.read.figures);
  const asked = wish.choice && alignedTo(names, wish.choice, none).choice;
  const kept = standing && withHandChangesFixed(standing.choice, standing.figures);
  const choice = asked ?? kept ?? defaultAllotmentChoice(table, settings);
  const results = allot(source, choice, standing?.figures.given ?? []);
  const gone = standing?.gone.map((row) => goneText(row, settings.language)) ?? [];
  return { tables, table, results, gone, written };
}

/** "Đảng bộ huyện Tuy Phong (160)": whom the total is no longer given to, with what was. */
function goneText({ choice: { committee }, given }: GoneRow, language: Language): string {
  return given ? `${committee} (${formatCount(given, language)})` : committee;
}

function impossible(results: AllotmentResults, language: Language): Problem {
  if (!results.failure) throw new Error('An allotment that was made has no problem.');
  const { title, advice } = textsOf(language).allotment.problems;
  return { title, sentence: allotmentFailureText(results.failure, results, language), advice };
}

function enteredSince({ sheet }: WrittenAllotment, language: Language): Problem {
  const texts = textsOf(language).allotment.problems;
  return {
    title: texts.enteredSinceTitle,
    sentence: texts.enteredSince(sheet),
    advice: texts.enteredSinceAdvice,
  };
}

function unreadableSheet({ sheet, read }: WrittenAllotment, language: Language): Problem | null {
  const texts = textsOf(language).allotment.problems;
  const [first] = read?.unreadable ?? [];
  if (read && !first) return null;
  const sentence = first ? texts.unreadable(first.place, first.text) : texts.headingsGone(sheet);
  return { title: texts.unreadableTitle, sentence, advice: texts.readAdvice };
}

function noTable(language: Language): Problem {
  const texts = textsOf(language).allotment.problems;
  return { title: texts.noTableTitle, sentence: texts.noTable, advice: texts.noTableAdvice };
}
