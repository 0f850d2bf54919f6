import type { CriteriaTable, CriterionRow, Reading } from '../intake/table';
import { compare, subtract, zero, type Fraction } from '../measures/fraction';
import { samePeriod } from '../measures/same-period';
import { shareValue } from './composition-share';
import { countOf, type SourcedCount } from './sourced-count';

/** A line of form 2-BTCTW that has figures. */
export interface CriterionLine {
  readonly kind: 'criterion';
  readonly row: CriterionRow;
  /** Whether it counts admitted persons, so that it is a part of all of them: no average, no organisations. */
  readonly isPart: boolean;
  readonly now: SourcedCount;
  readonly before: SourcedCount;
  readonly share: Fraction | null;
  readonly shareBefore: Fraction | null;
  readonly againstBefore: Fraction | null;
  readonly change: Fraction | null;
}

/** Form 2-BTCTW measured: lines of criteria under their headings. */
export interface CriteriaResults {
  readonly table: CriteriaTable;
  readonly lines: readonly (CriterionLine | { readonly kind: 'heading'; readonly text: string })[];
  /** The line of all admitted, or `null`: then nothing has a share. */
  readonly whole: CriterionLine | null;
}

/** Section III counts organisations; an average of ages is no count of persons. Both stand in the official form. */
const organisations = /^\s*III\b/;
const average = /bình quân|trung bình|average|durchschnitt/i;

/** Measures each line of form 2-BTCTW against all admitted of its own period. */
export function criteriaResults(table: CriteriaTable): CriteriaResults {
  const whole = table.rows.find(({ field, now }) => field === 'admitted' && now.kind === 'figure');
  const wholeNow = valueOf(whole?.now);
  const wholeBefore = valueOf(whole?.before);
  let countsPersons = true;
  const lines = table.rows.map((row): CriteriaResults['lines'][number] => {
    if (organisations.test(`${row.serial} ${row.text}`)) countsPersons = false;
    if (row.now.kind === 'blank' && row.before.kind === 'blank')
      return { kind: 'heading', text: headingOf(row) };
    const isPart = countsPersons && !average.test(row.text) && whole !== undefined;
    return criterionLine(row, isPart, wholeNow, wholeBefore);
  });
  const found = lines.find((line) => line.kind === 'criterion' && line.row === whole);
  return { table, lines, whole: found?.kind === 'criterion' ? found : null };
}

function criterionLine(
  row: CriterionRow,
  isPart: boolean,
  wholeNow: Fraction | null,
  wholeBefore: Fraction | null,
): CriterionLine {
  const [now, before] = [countOf(row.now), countOf(row.before)];
  const against = samePeriod(now.value, before.value);
  return {
    kind: 'criterion',
    row,
    isPart,
    now,
    before,
    share: isPart ? shareValue(now.value, wholeNow) : null,
    shareBefore: isPart ? shareValue(before.value, wholeBefore) : null,
    againstBefore: against.ok ? against.value : null,
    change: now.value && before.value && subtract(now.value, before.value),
  };
}

function headingOf({ serial, text }: CriterionRow): string {
  return serial.trim() === '' ? text.trim() : `${serial.trim()}. ${text.trim()}`;
}

function valueOf(reading: Reading | undefined): Fraction | null {
  return reading?.kind === 'figure' && compare(reading.value, zero) >= 0 ? reading.value : null;
}
