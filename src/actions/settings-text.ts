import type { DecidedMatch } from '../intake/committees';
import type { MembersBase } from '../measures/admission-ratio';
import type { Band } from '../measures/band';
import type { CapBase, ExcellentCap } from '../measures/excellent-cap';
import { compare, one } from '../measures/fraction';
import type { TieRule } from '../measures/standing';
import type { StyleName } from '../reports/report-style';
import type { FormulaStyle, LetterheadSettings, Milestone, TermYears } from '../reports/report-settings';
import { correctionForm } from './correction-form';
import { fieldsOf, flag, JsonMisfit, listOf, oneOf, orNull, share, text, where, whole } from './json-form';
import type { KeptReportSettings, WorkbookSettings } from './workbook-settings';

/** Raised when the form of the text changes; a text of another version is not read. */
const version = 1;

/** What became of a settings text: the settings, or the path of the first value that does not fit ("report.band"). */
export type SettingsRead =
  { readonly ok: true; readonly settings: WorkbookSettings } | { readonly ok: false; readonly path: string };

const year = whole(1900, 2999);

const term = where(
  fieldsOf<TermYears>({ firstYear: year, lastYear: year }),
  ({ firstYear, lastYear }) => firstYear <= lastYear,
);
const band = where(
  fieldsOf<Band>({ low: share, high: share }),
  ({ low, high }) => compare(low, high) <= 0 && compare(high, one) <= 0,
);
const atMostAll = where(share, (value) => compare(value, one) <= 0);

const reportForm = fieldsOf<KeptReportSettings>({
  formulas: oneOf<FormulaStyle>({ excel: true, addin: true, values: true }),
  style: oneOf<StyleName>({ administrative: true, modern: true }),
  letterhead: fieldsOf<LetterheadSettings>({
    isShown: flag,
    superior: text,
    issuer: text,
    formNumber: text,
    place: text,
    signerPost: text,
    signerName: text,
  }),
  decimals: whole(0, 4),
  band,
  ties: oneOf<TieRule>({ competition: true, dense: true, ordinal: true }),
  term: orNull(term),
  yearlyTarget: share,
  goodOrBetterTarget: atMostAll,
  cap: fieldsOf<ExcellentCap>({
    share: atMostAll,
    base: oneOf<CapBase>({ good: true, 'good-or-better': true }),
  }),
  milestones: listOf(fieldsOf<Milestone>({ throughMonth: whole(1, 12), share: atMostAll })),
  membersBase: orNull(oneOf<MembersBase>({ 'members-previous-year': true, 'members-now': true })),
});

const settingsForm = fieldsOf<WorkbookSettings & { readonly version: number }>({
  version: whole(version, version),
  report: reportForm,
  corrections: listOf(correctionForm),
  matches: listOf(fieldsOf<DecidedMatch>({ one: text, other: text, isSame: flag })),
  refreshesByItself: flag,
});

/** The settings as JSON text: what is kept in the workbook, and what is exported. Fractions stand as "3/4". */
export function settingsText(settings: WorkbookSettings): string {
  return JSON.stringify(settingsForm.write({ version, ...settings }), null, 2);
}

/** Reads a text of {@link settingsText}. What does not fit in every part is refused as a whole, and its place named. */
export function readSettingsText(json: string): SettingsRead {
  try {
    const { report, corrections, matches, refreshesByItself } = settingsForm.read(JSON.parse(json), '');
    return { ok: true, settings: { report, corrections, matches, refreshesByItself } };
  } catch (error) {
    if (error instanceof JsonMisfit) return { ok: false, path: error.path };
    // What JSON.parse throws: the text is no JSON at all.
    if (error instanceof SyntaxError) return { ok: false, path: '' };
    throw error;
  }
}
