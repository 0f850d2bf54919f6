import { textsOf } from '../language/text';
import { divide, one, subtract, compare, zero, type Fraction } from '../measures/fraction';
import { cutTowardsZero } from '../measures/rounding';
import { termAverage } from '../measures/term';
import type { Measured } from '../measures/result';
import { stoodBy, valueOf, type RowResult } from './admission-results';
import {
  sentenceOf,
  whenText,
  yearsText,
  type NarrativeSentence,
  type SentencePart,
} from './narrative-sentence';
import { bandEnds } from './report-columns';
import type { ReportSettings } from './report-settings';
import { numberLiteral } from './formula-grammar';
import { countExpression } from './source-expression';
import type { SourcedCount } from './sourced-count';
import {
  countFigure,
  meanFigure,
  percentFigure,
  settingFigure,
  sourcedFigure,
  quotientSource,
} from './traced-figure';
import type { YearAdmissions } from './yearly-admissions';

/** "Năm 2022, toàn Đảng bộ kết nạp được 2.071 đảng viên, đạt 103,6% chỉ tiêu …, vượt 3,6%; tăng 41 … so với năm 2021." */
export function admissionsSentence(
  { year, table, results, isWhole }: YearAdmissions,
  before: YearAdmissions | null,
  settings: ReportSettings,
): NarrativeSentence | null {
  const texts = textsOf(settings.language).narrative;
  const { total } = results;
  const admitted = sourcedFigure(texts.names.admitted(String(year)), total.admitted, settings);
  if (!admitted) return null;
  const lead = texts.admitted(whenText(year, table.period, texts), admitted.shown);
  const isFollowing = before?.year === year - 1 && before.isWhole && isWhole;
  return sentenceOf(
    'admissions',
    [
      { text: lead, figures: [admitted] },
      targetPart(total, String(year), settings),
      ownTargetPart(total, String(year), settings),
      isFollowing ? comparedPart(total.admitted, before, settings) : null,
    ],
    texts,
  );
}

/** The words of one target: the one given, or the committees' own. */
interface TargetWords {
  readonly attained: (attainment: string, target: string) => string;
  readonly names: Readonly<Record<'target' | 'attainment' | 'exceeded', (year: string) => string>>;
}

function targetPart(total: RowResult, year: string, settings: ReportSettings): SentencePart | null {
  const { admitted } = total;
  const words = textsOf(settings.language).narrative;
  return attainedPart({ admitted, ...stoodBy(total, 'attainment') }, words, year, settings);
}

function ownTargetPart(total: RowResult, year: string, settings: ReportSettings): SentencePart | null {
  const { admitted } = total;
  const words = textsOf(settings.language).ownTarget;
  return attainedPart({ admitted, ...stoodBy(total, 'own-attainment') }, words, year, settings);
}

/** ", đạt 103,6% chỉ tiêu (2.000 đảng viên), vượt 3,6%"; `null` where there is no attainment. */
export function attainedPart(
  {
    admitted,
    whole,
    value,
  }: { readonly admitted: SourcedCount; readonly whole: SourcedCount; readonly value: Measured },
  words: TargetWords,
  year: string,
  settings: ReportSettings,
): SentencePart | null {
  const target = sourcedFigure(words.names.target(year), whole, settings);
  const attained = valueOf(value);
  if (!target || attained === null) return null;
  const source = quotientSource(admitted, whole);
  const attainment = percentFigure(words.names.attainment(year), attained, source, settings);
  const stated = { text: words.attained(attainment.shown, target.shown), figures: [attainment, target] };
  if (compare(attained, one) <= 0) return stated;
  const exceeded = percentFigure(
    words.names.exceeded(year),
    subtract(attained, one),
    { ...source, expression: excessExpression(admitted, whole) },
    settings,
  );
  return {
    text: stated.text + textsOf(settings.language).narrative.exceededBy(exceeded.shown),
    figures: [...stated.figures, exceeded],
  };
}

/** (admitted − target) ÷ target: taking 1 from the quotient would leave the digits that doubles make up. */
function excessExpression(admitted: SourcedCount, target: SourcedCount): string | null {
  const [a, t] = [countExpression(admitted), countExpression(target)];
  return a === null || t === null ? null : `((${a})-(${t}))/(${t})`;
}

function comparedPart(
  admitted: SourcedCount,
  { year, results }: YearAdmissions,
  settings: ReportSettings,
): SentencePart | null {
  const texts = textsOf(settings.language).narrative;
  const earlier = results.total.admitted;
  if (admitted.value === null || earlier.value === null || compare(earlier.value, zero) <= 0) return null;
  const order = compare(admitted.value, earlier.value);
  if (order === 0) return { text: texts.asManyAsBefore(String(year)), figures: [] };
  const [now, then] = [countExpression(admitted), countExpression(earlier)];
  const counts = [admitted, earlier];
  const distance =
    order > 0 ? subtract(admitted.value, earlier.value) : subtract(earlier.value, admitted.value);
  const expression = now === null || then === null ? null : `ABS((${now})-(${then}))`;
  const difference = countFigure(
    texts.names.moreThanBefore(String(year)),
    distance,
    { expression, counts },
    settings,
  );
  const ratio = percentFigure(
    texts.names.againstBefore(String(year)),
    divide(admitted.value, earlier.value),
    quotientSource(admitted, earlier),
    settings,
  );
  const words = order > 0 ? texts.moreThanBefore : texts.fewerThanBefore;
  return { text: words(difference.shown, String(year), ratio.shown), figures: [difference, ratio] };
}

/** The yearly average of the term's years against the yearly target of the settings. */
export function averageSentence(
  years: readonly YearAdmissions[],
  settings: ReportSettings,
): NarrativeSentence | null {
  const texts = textsOf(settings.language).narrative;
  const { yearlyTarget } = settings;
  const counts = years.map(({ results }) => results.total.admitted);
  const average = termAverage(counts.map(({ value }) => value));
  if (years.length < 2 || !average.ok || compare(yearlyTarget, zero) <= 0) return null;
  const expression = `AVERAGE(${counts.flatMap((count) => countExpression(count) ?? []).join(',')})`;
  const target = numberLiteral(yearlyTarget);
  const { names } = texts;
  const source = (own: string) => ({ expression: own, counts, roundedTo: 10 });
  const mean = meanFigure(names.average, average.value, source(expression), settings);
  const share = percentFigure(
    names.averageShare,
    divide(average.value, yearlyTarget),
    source(`${expression}/${target}`),
    settings,
  );
  const wanted = countFigure(names.yearlyTarget, yearlyTarget, { expression: null, counts: [] }, settings);
  const over = divide(subtract(average.value, yearlyTarget), yearlyTarget);
  const exceeded = percentFigure(
    names.averageExceeds,
    over,
    source(`(${expression}-${target})/${target}`),
    settings,
  );
  const span = yearsText(
    years.map(({ year }) => year),
    texts,
  );
  return sentenceOf(
    'average',
    [
      { text: texts.average(span, mean.shown, share.shown, wanted.shown), figures: [mean, share, wanted] },
      compare(over, zero) > 0 ? { text: texts.averageExceeds(exceeded.shown), figures: [exceeded] } : null,
    ],
    texts,
  );
}

/** The ratio of every whole year against the band; several years are said to be "from 5 % on" when they all are. */
export function ratioSentence(
  years: readonly YearAdmissions[],
  settings: ReportSettings,
): NarrativeSentence | null {
  const texts = textsOf(settings.language).narrative;
  const base = years.at(-1)?.results.membersBase;
  const own = years.flatMap(({ year, results, table }) => {
    const value = valueOf(results.total.ratio);
    return value === null || results.membersBase !== base
      ? []
      : [{ year, table, total: results.total, value }];
  });
  const [first] = own;
  if (!first || !base) return null;
  const figures = own.map(({ year, total: { admitted, members }, value }, index) => ({
    ...percentFigure(texts.names.ratio(String(year)), value, quotientSource(admitted, members), settings),
    repeats: index < own.length - 1,
  }));
  const onMembers = base === 'members-now' ? texts.onNow : texts.onPreviousYear;
  const positions = new Set(own.map(({ total }) => total.band));
  const tail = positions.size === 1 ? bandPart(first.total, settings) : null;
  if (own.length === 1) {
    const text = texts.ratio(
      whenText(first.year, first.table.period, texts),
      onMembers,
      figures[0]?.shown ?? '',
    );
    return sentenceOf('admission-ratio', [{ text, figures }, tail], texts);
  }
  const list = texts.list(
    own.map(({ year }, index) => texts.ratioOfYear(String(year), figures[index]?.shown ?? '')),
  );
  const least = leastFigure(
    own,
    figures.map(({ expression }) => expression),
    settings,
  );
  const text = texts.ratioFrom(least.shown, onMembers, list);
  return sentenceOf('admission-ratio', [{ text, figures: [least, ...figures] }, tail], texts);
}

function leastFigure(
  years: readonly { readonly total: RowResult; readonly value: Fraction }[],
  expressions: readonly (string | null)[],
  settings: ReportSettings,
) {
  const least = years.map(({ value }) => value).reduce((a, b) => (compare(b, a) < 0 ? b : a));
  // Whole per cent, cut off: "from 5 % on" must be true of the exact ratio.
  const whole = cutTowardsZero(least, 2);
  const known = expressions.flatMap((expression) => expression ?? []);
  const expression = known.length < years.length ? null : `ROUNDDOWN(MIN(${known.join(',')}),2)`;
  const counts = years.flatMap(({ total }) => [total.admitted, total.members]);
  const { leastRatio } = textsOf(settings.language).narrative.names;
  return { ...percentFigure(leastRatio, whole, { expression, counts }, settings), repeats: true };
}

function bandPart({ band }: RowResult, settings: ReportSettings): SentencePart | null {
  if (band === null) return null;
  const texts = textsOf(settings.language).narrative;
  const shown = bandEnds(settings).join('–');
  const words = { above: texts.aboveBand, within: texts.withinBand, below: texts.belowBand };
  return { text: words[band](shown), figures: [settingFigure(texts.names.band, shown)] };
}
