import { formatPercent } from '../language/number-format';
import { compare, divide, multiply, subtract, toNumber, zero, type Fraction } from '../measures/fraction';
import { cutTowardsZero } from '../measures/rounding';
import { lastDay, type MonitoringResults } from './monitoring-results';
import type { Milestone, ReportSettings } from './report-settings';

/** The last milestone whose day has passed and is one of the points. */
export function passedMilestone(
  results: MonitoringResults,
  { milestones }: Pick<ReportSettings, 'milestones'>,
): { readonly milestone: Milestone; readonly point: number } | null {
  const { points, latest } = results;
  const found = [...milestones]
    .sort((a, b) => b.throughMonth - a.throughMonth)
    .flatMap((milestone) => {
      const day = milestoneDay(milestone, results);
      const point = points.findIndex((each) => each.day === day);
      return point !== -1 && point <= latest ? [{ milestone, point }] : [];
    });
  return found[0] ?? null;
}

/** The first milestone that is still to come. */
export function nextMilestone(
  results: MonitoringResults,
  { milestones }: Pick<ReportSettings, 'milestones'>,
): Milestone | null {
  const day = results.points[results.latest]?.day ?? 0;
  const ahead = milestones.filter((milestone) => milestoneDay(milestone, results) > day);
  return [...ahead].sort((a, b) => a.throughMonth - b.throughMonth)[0] ?? null;
}

/** The last day of the milestone's month. */
export function milestoneDay({ throughMonth }: Milestone, { year }: MonitoringResults): number {
  return lastDay({ year, firstMonth: 1, lastMonth: throughMonth, cutOff: null }, year);
}

/** "70%". */
export function shareText({ share }: Milestone, { language }: ReportSettings): string {
  const whole = (share.numerator * 100n) % share.denominator === 0n;
  return formatPercent(share, whole ? 0 : 1, language);
}

/** Whether the milestone was reached, decided on the exact counts; "" where one of them is missing. */
export function milestoneWord(
  admitted: Fraction | null,
  target: Fraction | null,
  { share }: Milestone,
  words: Readonly<Record<'reached' | 'missed', string>>,
): string {
  if (!usable(admitted, target) || target === null) return '';
  return compare(divide(admitted, target), share) >= 0 ? words.reached : words.missed;
}

/** How many are missing to a milestone, whole and upwards; 0 where it is reached. */
export function stillNeeded(
  admitted: Fraction | null,
  target: Fraction | null,
  { share }: Milestone,
): number | '' {
  if (!usable(admitted, target) || target === null) return '';
  const missing = subtract(multiply(target, share), admitted);
  if (compare(missing, zero) <= 0) return 0;
  const whole = cutTowardsZero(missing, 0);
  return toNumber(whole) + (compare(whole, missing) < 0 ? 1 : 0);
}

function usable(admitted: Fraction | null, target: Fraction | null): admitted is Fraction {
  return admitted !== null && target !== null && compare(target, zero) > 0 && compare(admitted, zero) >= 0;
}
