import { cellText } from '../intake/cell';
import type { Language } from '../language/language';
import { quoted } from '../language/quoted';
import { textsOf, type Texts } from '../language/text';
import { compare, zero } from '../measures/fraction';
import type { MeasureFailureCode } from '../measures/result';
import { committeesOf, stoodBy, type AdmissionResults, type StandingBasis } from './admission-results';
import { attainmentState } from './attainment-state';
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
  const { reports: texts, ownTarget } = textsOf(settings.language);
  const notes = [texts.roundingNote(settings.decimals), texts.tiesNotes[settings.ties]];
  if (results.membersBase) notes.push(texts.bandNote(...bandEnds(settings)));
  const hasSum = [results.total.admitted, results.total.target, results.total.members].some(
    ({ source }) => source.kind === 'sum',
  );
  if (hasSum) notes.push(texts.summedTotalNote);
  notes.push(settings.formulas === 'values' ? texts.valuesNote : texts.liveNote);
  const textNumbers = textNumberCells(report, results, settings);
  if (settings.formulas !== 'values' && textNumbers.length > 0) {
    notes.push(texts.textNumberNote(textNumbers.join('; ')));
  }
  const without = (basis: StandingBasis, note: ReasonNote) => withoutValue(results, basis, settings, note);
  if (report === 'attainment') {
    notes.push(...without('attainment', texts.noAttainmentNote));
    if (results.hasOwnTarget) notes.push(...without('own-attainment', ownTarget.noAttainmentNote));
    if (hasUntargeted(results)) notes.push(texts.untargetedNote);
  }
  if (results.membersBase) notes.push(...without('admission-ratio', texts.noRatioNote));
  return notes;
}

/** Whether the total's attainment counts admissions of committees that have no target for them. */
function hasUntargeted(results: AdmissionResults): boolean {
  const bases = results.standingBases.filter((basis) => basis !== 'admission-ratio');
  return committeesOf(results).some(
    (line) =>
      line.admitted.value !== null &&
      compare(line.admitted.value, zero) > 0 &&
      bases.some(
        (basis) => attainmentState(line.admitted.value, stoodBy(line, basis).whole.value) === 'noTarget',
      ),
  );
}

/** `D9 (“2.030”)`, in the marks of the language, for each figure of the report that the source holds as text. */
function textNumberCells(
  report: ReportName,
  results: AdmissionResults,
  { language }: ReportSettings,
): string[] {
  return [...committeesOf(results), results.total]
    .flatMap(({ target, ownTarget, admitted, members }) =>
      report === 'attainment' ? [target, ownTarget, admitted, members] : [admitted, members],
    )
    .flatMap(({ source }) => {
      if (source.kind !== 'cell' || source.reading.kind !== 'figure' || source.reading.origin !== 'text')
        return [];
      return [
        `${cellText(source.reading.where.row, source.reading.where.column)} (${quoted(source.reading.shown.trim(), language)})`,
      ];
    });
}

type ReasonNote = (reason: string, committees: string) => string;

/** One note for each reason, with the committees that it holds for. */
function withoutValue(
  results: AdmissionResults,
  basis: StandingBasis,
  { language }: ReportSettings,
  note: ReasonNote,
): string[] {
  const byReason = new Map<string, string[]>();
  for (const committee of committeesOf(results)) {
    const { value, whole } = stoodBy(committee, basis);
    if (value.ok) continue;
    const reason = reasonText(value.code, textsOf(language).reports);
    const named = `${committee.row.committee}${placeOf([whole, committee.admitted], value.code, language)}`;
    byReason.set(reason, [...(byReason.get(reason) ?? []), named]);
  }
  return [...byReason].map(([reason, committees]) => note(reason, committees.join('; ')));
}

/** ` (D9)`, with what the cell shows where that is the trouble: ` (D9: “x”)`. */
function placeOf(
  counts: readonly [SourcedCount, SourcedCount],
  code: MeasureFailureCode,
  language: Language,
): string {
  const blamed = countsToBlame(counts, code);
  const cells = blamed.flatMap(({ source }) => {
    if (source.kind !== 'cell') return [];
    const { where, shown } = source.reading;
    const cell = cellText(where.row, where.column);
    return [code === 'not-a-number' ? `${cell}: ${quoted(shown.trim(), language)}` : cell];
  });
  return cells.length === 0 ? '' : ` (${cells.join(', ')})`;
}

/** Of what was divided: the whole, which is the target or the members, and the admitted. */
function countsToBlame(
  [whole, admitted]: readonly [SourcedCount, SourcedCount],
  code: MeasureFailureCode,
): readonly SourcedCount[] {
  if (code.startsWith('target-') || code.startsWith('members-')) return [whole];
  if (code.startsWith('admitted-')) return [admitted];
  return [whole, admitted].filter(
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
