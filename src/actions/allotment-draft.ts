import type { Language } from '../language/language';
import { formatCount, formatDecimal } from '../language/number-format';
import type { Fraction } from '../measures/fraction';
import type { AllotmentChoice, AllotmentWeight } from '../reports/allotment-choice';
import type { AllotmentView } from './allot';
import { countOf, percentageOf, percentText } from './typed-numbers';

/** How targets are to be allotted, as a person types it; an empty limit is none. */
export interface AllotmentDraft {
  readonly table: string;
  readonly weight: AllotmentWeight;
  readonly total: string;
  /** Per cent, for `members-rate`. */
  readonly rate: string;
  readonly minimum: string;
  readonly maximum: string;
  /** The targets that committees get whatever the weights say, and the weights of their own, in the table's order. */
  readonly fixed: readonly string[];
  readonly own: readonly string[];
}

/** A committee of an allotment as the pane shows it; empty where there is none. */
export interface AllotmentLine {
  readonly committee: string;
  readonly weight: string;
  readonly target: string;
  readonly lastYear: string;
  readonly state: string;
}

export type AllotmentFault = 'total' | 'rate' | 'minimum' | 'maximum' | 'rows';

export type AllotmentRead =
  | { readonly ok: true; readonly choice: AllotmentChoice }
  | { readonly ok: false; readonly fault: AllotmentFault };

export function allotmentDraftOf({ table, choice }: AllotmentView, language: Language): AllotmentDraft {
  const shown = (value: Fraction | null) => (value ? formatCount(value, language) : '');
  return {
    table,
    weight: choice.weight,
    total: shown(choice.total),
    rate: percentText(choice.rate, language),
    minimum: shown(choice.minimum),
    maximum: shown(choice.maximum),
    fixed: choice.rows.map(({ fixed }) => shown(fixed)),
    own: choice.rows.map(({ weight }) => shown(weight)),
  };
}

/** The choice that a draft means, limits of single committees as they were. The first that is typed wrongly is named. */
export function readAllotmentDraft(draft: AllotmentDraft, before: AllotmentChoice): AllotmentRead {
  const total = countOf(draft.total);
  if (!total) return { ok: false, fault: 'total' };
  const rate = percentageOf(draft.rate);
  if (!rate) return { ok: false, fault: 'rate' };
  const minimum = limitOf(draft.minimum);
  if (minimum === undefined) return { ok: false, fault: 'minimum' };
  const maximum = limitOf(draft.maximum);
  if (maximum === undefined) return { ok: false, fault: 'maximum' };
  const fixed = draft.fixed.map(limitOf);
  const own = draft.own.map(limitOf);
  if (fixed.includes(undefined) || own.includes(undefined)) return { ok: false, fault: 'rows' };
  const rows = before.rows.map((row, index) => ({
    ...row,
    fixed: fixed[index] ?? null,
    weight: own[index] ?? null,
  }));
  return { ok: true, choice: { ...before, weight: draft.weight, total, rate, minimum, maximum, rows } };
}

export function allotmentLinesOf(
  { rows, choice }: AllotmentView,
  language: Language,
): readonly AllotmentLine[] {
  const shown = (value: Fraction | null) => (value ? formatCount(value, language) : '');
  const weightText = (value: Fraction | null) =>
    value && choice.weight === 'members-rate' ? formatDecimal(value, 1, language) : shown(value);
  return rows.map(({ committee, weight, target, lastYear, state }) => ({
    committee,
    weight: weightText(weight),
    target: shown(target),
    lastYear: shown(lastYear),
    state,
  }));
}

/** What the targets add up to, "2.000". */
export function givenText({ given }: AllotmentView, language: Language): string {
  return given ? formatCount(given, language) : '0';
}

/** A limit: `null` for none, `undefined` for what is no whole number. */
function limitOf(text: string): Fraction | null | undefined {
  return text.trim() === '' ? null : (countOf(text) ?? undefined);
}
