import { textsOf } from '../language/text';
import { attainment } from '../measures/attainment';
import { fraction } from '../measures/fraction';
import { samePeriod } from '../measures/same-period';
import { lastDay, notReported, type MonitoringResults } from './monitoring-results';
import { attainedPart } from './narrative-admissions';
import { sentenceOf, whenText, type NarrativeSentence, type SentencePart } from './narrative-sentence';
import type { ReportSettings } from './report-settings';
import { countFigure, percentFigure, quotientSource, sourcedFigure } from './traced-figure';
import type { YearAdmissions } from './yearly-admissions';

/**
 * Of each year that no table tells whole, how it went so far: the course with the latest figures, where these are not older
 * than those of the year's own table.
 */
export function progressOfYears(
  courses: readonly MonitoringResults[],
  years: readonly YearAdmissions[],
): ReadonlyMap<number, MonitoringResults> {
  const found = new Map<number, MonitoringResults>();
  for (const course of courses) {
    const known = years.find(({ year }) => year === course.year);
    if (known?.isWhole) continue;
    const told = known?.table.period ? lastDay(known.table.period, known.year) : 0;
    const other = found.get(course.year);
    if (dayOf(course) >= told && (!other || dayOf(course) > dayOf(other))) found.set(course.year, course);
  }
  return found;
}

function dayOf({ points, latest }: MonitoringResults): number {
  return points[latest]?.day ?? 0;
}

/**
 * "Tính đến ngày 15/11/2022, toàn Đảng bộ kết nạp được 1.751 đảng viên, đạt 87,6% chỉ tiêu …; bằng 100,2% so với cùng kỳ
 * năm trước (1.747 đảng viên); 1 đơn vị chưa báo cáo."
 */
export function progressSentence(
  results: MonitoringResults,
  settings: ReportSettings,
): NarrativeSentence | null {
  const texts = textsOf(settings.language).narrative;
  const { total, latest, points } = results;
  const year = String(results.year);
  const [point, told] = [points[latest], total.cumulative[latest]];
  const admitted = told && sourcedFigure(texts.names.admitted(year), told, settings);
  if (!point || !told || !admitted) return null;
  const upTo = { ...point.period, firstMonth: 1 };
  const reached = attainment(told.value, total.target.value);
  return sentenceOf(
    'admissions',
    [
      { text: texts.admitted(whenText(results.year, upTo, texts), admitted.shown), figures: [admitted] },
      attainedPart({ admitted: told, whole: total.target, value: reached }, texts, year, settings),
      samePeriodPart(results, settings),
      missingPart(results, settings),
    ],
    texts,
  );
}

function samePeriodPart(results: MonitoringResults, settings: ReportSettings): SentencePart | null {
  const texts = textsOf(settings.language).narrative;
  const { total, latest } = results;
  const [now, before] = [total.cumulative[latest], total.before[latest]];
  const against = samePeriod(now?.value ?? null, before?.value ?? null);
  const then = before && sourcedFigure(texts.names.samePeriod, before, settings);
  if (!now || !before || !then || !against.ok) return null;
  const source = quotientSource(now, before);
  const ratio = percentFigure(texts.names.againstSamePeriod, against.value, source, settings);
  return { text: texts.againstSamePeriod(ratio.shown, then.shown), figures: [ratio, then] };
}

function missingPart(results: MonitoringResults, settings: ReportSettings): SentencePart | null {
  const texts = textsOf(settings.language).narrative;
  const missing = notReported(results, results.latest);
  if (missing.length === 0) return null;
  const counts = missing.flatMap(({ told }) => told[results.latest] ?? []);
  const source = { expression: null, counts };
  const count = countFigure(texts.names.notReported, fraction(missing.length), source, settings);
  return { text: texts.notReported(count.shown), figures: [count] };
}
