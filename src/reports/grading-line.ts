import type { Fraction } from '../measures/fraction';
import type { GradingLine, GradingResults, GradingRowResult } from './grading-results';

/** Rows counted from the first line of the table, both ends inside. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** A line with its own counts: a committee, a group, the whole, or a year of the overview. */
export interface CountedLine {
  readonly kind: 'counts';
  readonly serial: string;
  readonly name: string;
  readonly result: GradingRowResult;
  /** Where the lines stand whose counts are added up, for counts that the source does not have. */
  readonly sums: readonly LineSpan[];
  /** The same row a year before. */
  readonly before: GradingRowResult | null;
}

/** The yearly averages of the lines above it. */
export interface MeanLine {
  readonly kind: 'mean';
  readonly name: string;
  readonly years: LineSpan;
  readonly means: Readonly<Record<MeanShare, Fraction | null>>;
}

/** The change of the shares from one year to the next, in points. */
export interface ChangeLine {
  readonly kind: 'change';
  readonly name: string;
  /** Rows of the two years, counted from the table's first line. */
  readonly now: number;
  readonly then: number;
  readonly results: readonly [now: GradingRowResult, then: GradingRowResult];
}

export type MeanShare = 'excellent' | 'good' | 'completed' | 'not-completed' | 'better';

export type GradedLine = CountedLine | MeanLine | ChangeLine;

/** The lines of one grading, in their order; `beforeOf` finds a line's row a year before. */
export function countedLines(
  results: GradingResults,
  beforeOf: (line: GradingLine) => GradingRowResult | null,
): readonly { readonly isGroup: boolean; readonly line: CountedLine }[] {
  return results.lines.map((result, index) => ({
    isGroup: result.kind === 'group',
    line: {
      kind: 'counts',
      serial: result.kind === 'group' ? result.serial : result.kind === 'committee' ? result.row.serial : '',
      name: nameOf(result),
      result,
      sums: result.kind === 'group' ? [{ first: index + 1, last: index + result.committees.length }] : [],
      before: beforeOf(result),
    },
  }));
}

/** Where the committees stand among the lines, for a total that the source does not have. */
export function committeeSpans({ lines }: GradingResults): readonly LineSpan[] {
  const spans: { first: number; last: number }[] = [];
  lines.forEach(({ kind }, index) => {
    if (kind !== 'committee') return;
    const open = spans.at(-1);
    if (open?.last === index - 1) open.last = index;
    else spans.push({ first: index, last: index });
  });
  return spans;
}

function nameOf(line: GradingLine): string {
  switch (line.kind) {
    case 'committee':
      return line.row.committee;
    case 'group':
      return line.text;
    case 'total':
      return line.row?.text ?? '';
  }
}
