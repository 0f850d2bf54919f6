import { contentIn, formulaParts, numberOr, sourcedContent } from './live-content';
import type { MonitoringLine, MonitoringResults } from './monitoring-results';
import type { ReportSettings } from './report-settings';
import { sourceSumToFormula } from './sheet-formulas';
import type { PlanContent } from './sheet-plan';
import { sumOf, type SourcedCount } from './sourced-count';

/** What a line brought up to a point, live on the source's cells; "" while the point itself was not reported. */
export function cumulativeContent(
  { counts }: MonitoringResults,
  line: MonitoringLine,
  point: number,
  settings: ReportSettings,
): PlanContent | null {
  const told = line.told[point];
  if (!told || told.source.kind === 'absent') return null;
  if (counts === 'cumulative') return sourcedContent(told, settings);
  const all = formulaParts(joined(line.told.slice(0, point + 1)));
  const last = formulaParts(told);
  const expected = numberOr(line.cumulative[point]?.value ?? null);
  if (all.ranges.length === 0) return expected === '' ? null : { kind: 'number', value: expected };
  const checked = last.texts.length > 0 ? [] : last.ranges;
  return contentIn(settings)(sourceSumToFormula(checked, all.ranges, all.texts), expected);
}

/** Several counts of a line as one. */
export function joined(counts: readonly SourcedCount[]): SourcedCount {
  return sumOf(
    counts.flatMap(({ source }) =>
      source.kind === 'cell' ? [source.reading] : source.kind === 'sum' ? source.readings : [],
    ),
  );
}
