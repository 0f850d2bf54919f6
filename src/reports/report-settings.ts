import type { Language } from '../language/language';
import type { MembersBase } from '../measures/admission-ratio';
import { defaultBand, type Band } from '../measures/band';
import { defaultCap, type ExcellentCap } from '../measures/excellent-cap';
import { fraction, type Fraction } from '../measures/fraction';
import type { TieRule } from '../measures/standing';
import type { StyleName } from './report-style';

/**
 * What stands in the cells that are calculated. `excel`: native formulas on the source's cells. `addin`: the same,
 * with the add-in's own functions where it has one. `values`: plain values as of the day of writing.
 */
export type FormulaStyle = 'excel' | 'addin' | 'values';

/** The years of a term, both inside. */
export interface TermYears {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The share of the year's target that is wanted by the end of a month. */
export interface Milestone {
  readonly throughMonth: number;
  readonly share: Fraction;
}

/** What stands around a report in the administrative style. Empty text: left out, or taken from the source's own letterhead. */
export interface LetterheadSettings {
  /** Whether a letterhead and a signature block stand on the sheet at all. */
  readonly isShown: boolean;
  /** The superior body, upper line: "TỈNH ỦY BÌNH THUẬN". */
  readonly superior: string;
  /** The issuing body, lower line: "BAN TỔ CHỨC". */
  readonly issuer: string;
  /** "Biểu số 2-BTCTW". */
  readonly formNumber: string;
  /** The place before the date: "Phan Thiết". */
  readonly place: string;
  /** The signer's post: "TRƯỞNG BAN". */
  readonly signerPost: string;
  readonly signerName: string;
}

/** What a person has chosen for reports; kept with the workbook. */
export interface ReportSettings {
  readonly language: Language;
  readonly formulas: FormulaStyle;
  readonly style: StyleName;
  readonly letterhead: LetterheadSettings;
  /** Decimals of shown percentages, 0 to 4; the cells keep the full value. */
  readonly decimals: number;
  /** What an admission ratio is compared with, both ends inside; the profession's default is 3 % to 4 %. */
  readonly band: Band;
  /** How equal values are placed; competition ranking by default. */
  readonly ties: TieRule;
  /** The term that averages run over; `null`: the years that the workbook's tables hold. */
  readonly term: TermYears | null;
  /** Members to be admitted a year by the whole body, which the term's average is held against. */
  readonly yearlyTarget: Fraction;
  /** The share of the graded that is to be good or better. */
  readonly goodOrBetterTarget: Fraction;
  /** How many may be graded excellent. */
  readonly cap: ExcellentCap;
  readonly milestones: readonly Milestone[];
  /** The day of writing as an ISO date (`2022-12-31`) for the source line, given by the caller; `null` leaves it out. */
  readonly writtenOn: string | null;
  /**
   * The denominator wished for. Left out: members at the end of the previous year, or members now where the table has
   * only those. A wished denominator that the table lacks is replaced by the other one, which every output names.
   */
  readonly membersBase?: MembersBase;
}

/**
 * What a report is written with when nobody chose anything, whatever the language and the day. Sources: 2,000 a year and
 * 75 % good or better are the targets of Bình Thuận's term 2020–2025; 3 % to 4 % is Resolution 21-NQ/TW of 2022; the cap
 * of 20 % of those graded good is 21-HD/BTCTW of 2019; 70 % by July and all by October are the milestones of Tiên Yên.
 */
export const defaultReportChoices: Omit<ReportSettings, 'language' | 'writtenOn' | 'membersBase'> = {
  formulas: 'excel',
  style: 'administrative',
  letterhead: {
    isShown: true,
    superior: '',
    issuer: '',
    formNumber: '',
    place: '',
    signerPost: '',
    signerName: '',
  },
  decimals: 1,
  band: defaultBand,
  ties: 'competition',
  term: null,
  yearlyTarget: fraction(2000, 1),
  goodOrBetterTarget: fraction(3, 4),
  cap: defaultCap,
  milestones: [
    { throughMonth: 7, share: fraction(7, 10) },
    { throughMonth: 10, share: fraction(1, 1) },
  ],
};

/** The settings when nobody chose any. */
export function defaultReportSettings(language: Language, writtenOn: string | null): ReportSettings {
  return { language, writtenOn, ...defaultReportChoices };
}
