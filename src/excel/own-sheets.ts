import type { CellRange } from '../intake/raw-block';
import type { Fingerprint } from '../reports/fingerprint';
import type { ReportKey, ReportName, SheetPlan } from '../reports/sheet-plan';
import { targetOfFormula, type NameRead } from './name-target';
import { previousOfName, previousPrefix, type PreviousVersion } from './previous-version';

/**
 * How the add-in knows its own sheets: a hidden name of the workbook for each, pointing at the cells that were written,
 * with the report's key in its comment. A name follows its sheet when that is renamed or moved, turns into #REF! when it
 * is deleted, and does not come along when a person copies the sheet: the copy is theirs. A sheet without such a name is
 * never touched, whatever it is called.
 */
export const markPrefix = '_attainment_report_';

export interface OwnSheet {
  /** The name that marks it, such as `_attainment_report_1`. */
  readonly mark: string;
  readonly key: ReportKey;
  readonly sheet: string;
  /** The cells that the add-in wrote. */
  readonly range: CellRange;
  /** How it was written, so that a refresh writes it the same way again. */
  readonly manner: Manner;
  /** The comment of the mark, as it stands. */
  readonly comment: string;
  /** What it was made of; `null` on sheets of earlier forms, which did not say. */
  readonly fingerprint: Fingerprint | null;
  /** The version before, where one is kept. */
  readonly previous: PreviousVersion | null;
}

export type Manner = SheetPlan['manner'];

export interface Marks {
  readonly own: readonly OwnSheet[];
  /** Names whose sheet is gone; removed at the next write. */
  readonly orphans: readonly string[];
  /** Previous versions whose report is gone; their hidden sheets are removed at the next write. */
  readonly stranded: readonly PreviousVersion[];
}

/** Records, so that a name that is missing here does not compile. */
const reportNames: Readonly<Record<ReportName, true>> = {
  summary: true,
  attainment: true,
  'admission-ratio': true,
  monitoring: true,
  term: true,
  allotment: true,
  composition: true,
  grading: true,
  'grade-change': true,
  checks: true,
  narrative: true,
};
const languages: Readonly<Record<Manner['language'], true>> = { vi: true, en: true, de: true };
const formulaKinds: Readonly<Record<Manner['formulas'], true>> = { excel: true, addin: true, values: true };
const styleNames: Readonly<Record<Manner['style'], true>> = { administrative: true, modern: true };

export function readMarks(names: readonly NameRead[]): Marks {
  const own: OwnSheet[] = [];
  const orphans: string[] = [];
  const kept = new Map<string, PreviousVersion>();
  for (const name of names) {
    const previous = previousOfName(name);
    if (previous === 'gone') orphans.push(name.name);
    else if (previous) kept.set(previous.name, previous);
  }
  for (const { name, formula, comment } of names) {
    if (!name.startsWith(markPrefix)) continue;
    const written = parseMark(comment);
    const target = targetOfFormula(formula);
    const previous = kept.get(previousNameOf(name)) ?? null;
    if (written && target) {
      own.push({ mark: name, comment, ...written, ...target, previous });
      kept.delete(previousNameOf(name));
    }
    // Something under our prefix that we did not write is left alone.
    else if (written) orphans.push(name);
  }
  return { own, orphans, stranded: [...kept.values()] };
}

/** The name of the version before, for the name that marks the report. */
export function previousNameOf(mark: string): string {
  return previousPrefix + mark.slice(markPrefix.length);
}

/** The name that marks a report, for the name of its version before. */
export function markOfPrevious(name: string): string {
  return markPrefix + name.slice(previousPrefix.length);
}

/** Every sheet that the add-in keeps out of sight. */
export function hiddenSheetsOf({ own, stranded }: Marks): ReadonlySet<string> {
  const kept = [...own.flatMap(({ previous }) => previous ?? []), ...stranded];
  return new Set(kept.map(({ sheet }) => sheet));
}

/** The comment of a mark: what the sheet is and how it was written. Excel keeps 255 characters of a comment. */
export function markComment({ key, manner }: Pick<SheetPlan, 'key' | 'manner'>, print: Fingerprint): string {
  const { language, formulas, style } = manner;
  return JSON.stringify([3, ...keyParts(key), language, formulas, style, print.content, print.figures]);
}

export function sameKey(a: ReportKey, b: ReportKey): boolean {
  return JSON.stringify(keyParts(a)) === JSON.stringify(keyParts(b));
}

function keyParts({ report, year, part, sourceSheetId, sourceCell }: ReportKey) {
  return [report, year, part, sourceSheetId, sourceCell];
}

/** What the comment of a mark says; `null` for one that is not of our making. */
export function parseMark(comment: string): Pick<OwnSheet, 'key' | 'manner' | 'fingerprint'> | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(comment);
  } catch {
    // Not a comment of ours.
    return null;
  }
  const fields = fieldsOf(parsed);
  if (!fields) return null;
  const [report, year, part, sourceSheetId, sourceCell, language, formulas, style, content, figures] = fields;
  if (!isKnown(reportNames, report) || !isKnown(languages, language)) return null;
  if (!isKnown(formulaKinds, formulas) || !isKnown(styleNames, style)) return null;
  if (typeof part !== 'string' || typeof sourceSheetId !== 'string' || typeof sourceCell !== 'string')
    return null;
  if (year !== null && typeof year !== 'number') return null;
  return {
    key: { report, year, part, sourceSheetId, sourceCell },
    manner: { language, formulas, style },
    fingerprint: typeof content === 'string' && typeof figures === 'string' ? { content, figures } : null,
  };
}

/** What stands in a comment of today's form or of one before: the first knew neither parts nor styles, the second no fingerprint. */
function fieldsOf(parsed: unknown): readonly unknown[] | null {
  if (!Array.isArray(parsed)) return null;
  const [form, ...fields] = parsed as unknown[];
  if (form === 3 || form === 2) return fields;
  if (form !== 1) return null;
  const [report, year, sourceSheetId, sourceCell, language, formulas] = fields;
  return [report, year, '', sourceSheetId, sourceCell, language, formulas, 'administrative'];
}

function isKnown<Name extends string>(known: Readonly<Record<Name, true>>, value: unknown): value is Name {
  return typeof value === 'string' && Object.hasOwn(known, value);
}
