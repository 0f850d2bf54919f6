import type { Language } from '../language/language';
import { formatCount } from '../language/number-format';
import type { MembersBase } from '../measures/admission-ratio';
import type { CapBase } from '../measures/excellent-cap';
import { compare, type Fraction } from '../measures/fraction';
import type { TieRule } from '../measures/standing';
import type { FormulaStyle, LetterheadSettings } from '../reports/report-settings';
import type { StyleName } from '../reports/report-style';
import { countOf, percentageOf, percentText } from './typed-numbers';
import type { KeptReportSettings, WorkbookSettings } from './workbook-settings';

/** The settings as a person types them: numbers as texts, percentages without their sign. */
export interface SettingsDraft {
  /** Both empty: the years that the workbook's tables hold. */
  readonly termFirst: string;
  readonly termLast: string;
  readonly yearlyTarget: string;
  readonly goodOrBetter: string;
  readonly bandLow: string;
  readonly bandHigh: string;
  readonly capShare: string;
  readonly capBase: CapBase;
  /** Month from 1 to 12 and percentage; a line with neither is left out. */
  readonly milestones: readonly { readonly month: string; readonly share: string }[];
  readonly decimals: number;
  /** `table`: the one that each table allows. */
  readonly membersBase: MembersBase | 'table';
  readonly ties: TieRule;
  readonly style: StyleName;
  readonly formulas: FormulaStyle;
  readonly letterhead: LetterheadSettings;
  readonly refreshesByItself: boolean;
}

/** What is typed wrongly, by the field it stands in. */
export type DraftField =
  | 'termFirst'
  | 'termLast'
  | 'yearlyTarget'
  | 'goodOrBetter'
  | 'bandLow'
  | 'bandHigh'
  | 'capShare'
  | 'milestones';

export type DraftFault = 'year' | 'years-reversed' | 'count' | 'percentage' | 'band-reversed' | 'milestone';

export type DraftRead =
  | { readonly ok: true; readonly settings: WorkbookSettings }
  | { readonly ok: false; readonly faults: Partial<Readonly<Record<DraftField, DraftFault>>> };

/** The settings in the notation of a language, to be changed. */
export function draftOf({ report, refreshesByItself }: WorkbookSettings, language: Language): SettingsDraft {
  const percent = (share: Fraction) => percentText(share, language);
  return {
    termFirst: report.term ? String(report.term.firstYear) : '',
    termLast: report.term ? String(report.term.lastYear) : '',
    yearlyTarget: formatCount(report.yearlyTarget, language),
    goodOrBetter: percent(report.goodOrBetterTarget),
    bandLow: percent(report.band.low),
    bandHigh: percent(report.band.high),
    capShare: percent(report.cap.share),
    capBase: report.cap.base,
    milestones: report.milestones.map(({ throughMonth, share }) => ({
      month: String(throughMonth),
      share: percent(share),
    })),
    decimals: report.decimals,
    membersBase: report.membersBase ?? 'table',
    ties: report.ties,
    style: report.style,
    formulas: report.formulas,
    letterhead: report.letterhead,
    refreshesByItself,
  };
}

/** The settings that a draft means, those that it does not show as they were; or all that is typed wrongly at once. */
export function readDraft(draft: SettingsDraft, before: WorkbookSettings): DraftRead {
  const faults: Partial<Record<DraftField, DraftFault>> = {};
  const read = <T>(field: DraftField, value: T | null, fault: DraftFault): T | null => {
    if (value === null) faults[field] ??= fault;
    return value;
  };
  const term = readTerm(draft, read);
  const yearlyTarget = read('yearlyTarget', countOf(draft.yearlyTarget), 'count');
  const goodOrBetterTarget = read('goodOrBetter', percentageOf(draft.goodOrBetter), 'percentage');
  const low = read('bandLow', percentageOf(draft.bandLow), 'percentage');
  const high = read('bandHigh', percentageOf(draft.bandHigh), 'percentage');
  if (low && high && compare(low, high) > 0) faults.bandHigh = 'band-reversed';
  const share = read('capShare', percentageOf(draft.capShare), 'percentage');
  const milestones = read('milestones', milestonesOf(draft), 'milestone');
  const isRead = yearlyTarget && goodOrBetterTarget && low && high && share && milestones;
  if (!isRead || Object.keys(faults).length > 0) return { ok: false, faults };
  const report: KeptReportSettings = {
    ...before.report,
    term,
    yearlyTarget,
    goodOrBetterTarget,
    band: { low, high },
    cap: { share, base: draft.capBase },
    milestones,
    decimals: draft.decimals,
    membersBase: draft.membersBase === 'table' ? null : draft.membersBase,
    ties: draft.ties,
    style: draft.style,
    formulas: draft.formulas,
    letterhead: draft.letterhead,
  };
  return { ok: true, settings: { ...before, report, refreshesByItself: draft.refreshesByItself } };
}

type Read = <T>(field: DraftField, value: T | null, fault: DraftFault) => T | null;

function readTerm({ termFirst, termLast }: SettingsDraft, read: Read): KeptReportSettings['term'] {
  if (termFirst.trim() === '' && termLast.trim() === '') return null;
  const firstYear = read('termFirst', yearOf(termFirst), 'year');
  const lastYear = read('termLast', yearOf(termLast), 'year');
  if (firstYear === null || lastYear === null) return null;
  return read('termLast', firstYear <= lastYear ? { firstYear, lastYear } : null, 'years-reversed');
}

function yearOf(text: string): number | null {
  return /^(19|2\d)\d\d$/.test(text.trim()) ? Number(text) : null;
}

function milestonesOf({ milestones }: SettingsDraft): KeptReportSettings['milestones'] | null {
  const typed = milestones.filter(({ month, share }) => month.trim() !== '' || share.trim() !== '');
  const read = typed.map(({ month, share }) => {
    const value = percentageOf(share);
    const throughMonth = /^([1-9]|1[0-2])$/.test(month.trim()) ? Number(month) : null;
    return value && throughMonth !== null ? { throughMonth, share: value } : null;
  });
  const found = read.filter((milestone) => milestone !== null);
  if (found.length < read.length) return null;
  const months = found.map(({ throughMonth }) => throughMonth);
  return new Set(months).size === months.length
    ? found.toSorted((a, b) => a.throughMonth - b.throughMonth)
    : null;
}
