import { cellText } from '../intake/cell';
import { textsOf, type Texts } from '../language/text';
import type { Measured, MeasureFailureCode } from '../measures/result';
import {
  committeesOf,
  type AdmissionResults,
  type CommitteeResult,
  type RowResult,
} from './admission-results';
import { bandEnds } from './report-columns';
import type { ReportSettings } from './report-settings';
import type { ReportName } from './sheet-plan';
import type { SourcedCount } from './sourced-count';

/**
 * What a reader must know beside the figures, a sentence a line: rounding and ties, the band, where the total comes
 * from, what does not follow the source, and every committee left without a value with the reason and its cell.
 */
export function reportNotes(
  report: ReportName,
  results: AdmissionResults,
  settings: ReportSettings,
): string[] {
  const texts = textsOf(settings.language).reports;
  const notes = [texts.roundingNote(settings.decimals), texts.tiesNotes[settings.ties]];
  if (results.membersBase) notes.push(texts.bandNote(...bandEnds(settings)));
  const hasSum = [results.total.admitted, results.total.target, results.total.members].some(
    ({ source }) => source.kind === 'sum',
  );
  if (hasSum) notes.push(texts.summedTotalNote);
  notes.push(settings.formulas === 'values' ? texts.valuesNote : texts.liveNote);
  const textNumbers = textNumberCells(report, results);
  if (settings.formulas !== 'values' && textNumbers.length > 0) {
    notes.push(texts.textNumberNote(textNumbers.join('; ')));
  }
  if (report === 'attainment') {
    notes.push(...withoutValue(results, (row) => row.attainment, texts, texts.noAttainmentNote));
  }
  if (results.membersBase) {
    notes.push(...withoutValue(results, (row) => row.ratio, texts, texts.noRatioNote));
  }
  return notes;
}

/** `D9 (“2.030”)` for each figure of the report that the source holds as text. */
function textNumberCells(report: ReportName, results: AdmissionResults): string[] {
  return [...committeesOf(results), results.total]
    .flatMap(({ target, ownTarget, admitted, members }) =>
      report === 'attainment' ? [target, ownTarget, admitted, members] : [admitted, members],
    )
    .flatMap(({ source }) => {
      if (source.kind !== 'cell' || source.reading.kind !== 'figure' || source.reading.origin !== 'text')
        return [];
      return [
        `${cellText(source.reading.where.row, source.reading.where.column)} (“${source.reading.shown.trim()}”)`,
      ];
    });
}

/** One note for each reason, with the committees that it holds for. */
function withoutValue(
  results: AdmissionResults,
  measure: (row: CommitteeResult) => Measured,
  texts: Texts['reports'],
  note: (reason: string, committees: string) => string,
): string[] {
  const byReason = new Map<string, string[]>();
  for (const committee of committeesOf(results)) {
    const result = measure(committee);
    if (result.ok) continue;
    const reason = reasonText(result.code, texts);
    const named = `${committee.row.committee}${placeOf(committee, result.code)}`;
    byReason.set(reason, [...(byReason.get(reason) ?? []), named]);
  }
  return [...byReason].map(([reason, committees]) => note(reason, committees.join('; ')));
}

/** ` (D9)`, with what the cell shows where that is the trouble: ` (D9: “x”)`. */
function placeOf(row: RowResult, code: MeasureFailureCode): string {
  const blamed = countsToBlame(row, code);
  const cells = blamed.flatMap(({ source }) => {
    if (source.kind !== 'cell') return [];
    const { where, shown } = source.reading;
    const cell = cellText(where.row, where.column);
    return [code === 'not-a-number' ? `${cell}: “${shown.trim()}”` : cell];
  });
  return cells.length === 0 ? '' : ` (${cells.join(', ')})`;
}

function countsToBlame(row: RowResult, code: MeasureFailureCode): readonly SourcedCount[] {
  if (code.startsWith('target-')) return [row.target];
  if (code.startsWith('admitted-')) return [row.admitted];
  if (code.startsWith('members-')) return [row.members];
  return [row.target, row.admitted, row.members].filter(
    ({ source }) =>
      source.kind === 'cell' && (source.reading.kind === 'unreadable' || source.reading.kind === 'error'),
  );
}

function reasonText(code: MeasureFailureCode, texts: Texts['reports']): string {
  switch (code) {
    case 'target-missing':
      return texts.reasonTargetMissing;
    case 'target-zero':
      return texts.reasonTargetZero;
    case 'target-negative':
      return texts.reasonTargetNegative;
    case 'admitted-missing':
      return texts.reasonAdmittedMissing;
    case 'admitted-negative':
      return texts.reasonAdmittedNegative;
    case 'members-missing':
      return texts.reasonMembersMissing;
    case 'members-zero':
      return texts.reasonMembersZero;
    case 'members-negative':
      return texts.reasonMembersNegative;
    case 'not-a-number':
      return texts.reasonNotANumber;
    case 'graded-zero':
    case 'count-negative':
    case 'count-not-whole':
      throw new Error(`The measures of admissions do not fail with "${code}".`);
  }
}
