import { formatPercent, formatPercentInText } from '../language/number-format';
import { textsOf } from '../language/text';
import { compare, fraction, subtract, toNumber, zero, type Fraction } from '../measures/fraction';
import { cutTowardsZero, roundHalfAway } from '../measures/rounding';
import { excellentExpression, goodOrBetterExpression, gradeCountsOf } from './grading-expression';
import { numberLiteral } from './formula-grammar';
import {
  sentenceOf,
  whenText,
  yearsText,
  type NarrativeSentence,
  type SentencePart,
} from './narrative-sentence';
import { comparedCount, type RatingResults } from './rating-results';
import type { ReportSettings } from './report-settings';
import { countFigure, percentFigure, pointsFigure, settingFigure, type TracedFigure } from './traced-figure';
import { rangesOf } from './source-ranges';
import type { SourcedCount } from './sourced-count';
import type { SubjectGradings } from './yearly-gradings';

/** "Bình quân hằng năm 2021–2022 …, tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên đạt trên 87%, cao hơn … 12 điểm phần trăm" */
export function gradingSentence(
  gradings: SubjectGradings,
  settings: ReportSettings,
): NarrativeSentence | null {
  const texts = textsOf(settings.language).narrative;
  const { goodOrBetter, excellent, points } = gradings;
  if (goodOrBetter === null || excellent === null || points === null) return null;
  const subject = subjectText(gradings, settings);
  const rows = gradings.years.filter(({ total }) => total.goodOrBetter.ok);
  const source = (expressions: readonly string[]) => ({
    expression: expressions.length === 1 ? (expressions[0] ?? '') : `AVERAGE(${expressions.join(',')})`,
    counts: rows.flatMap(({ total }) => gradeCountsOf(total)),
    roundedTo: 12,
  });
  const better = source(rows.map(({ total }) => goodOrBetterExpression(total)));
  const share = percentFigure(texts.names.goodOrBetter(subject), goodOrBetter, better, settings);
  const stated = overPart(goodOrBetter, share, texts.names.whole(subject), settings);
  const years = rows.flatMap(({ year }) => year ?? []);
  const [only] = years;
  const lead =
    years.length > 1
      ? texts.gradedMean(yearsText(years, texts), subject, stated.text)
      : texts.graded(
          only === undefined ? texts.inSheets : whenText(only, undefined, texts),
          subject,
          stated.text,
        );
  const top = percentFigure(
    texts.names.excellent(subject),
    excellent,
    source(rows.map(({ total }) => excellentExpression(total))),
    settings,
  );
  return sentenceOf(
    'grading',
    [
      { text: lead, figures: stated.figures },
      pointsPart(points, better, subject, settings),
      { text: texts.excellent(top.shown), figures: [top] },
    ],
    texts,
  );
}

/** "trên 87%" where the exact share lies above what is printed; with further decimals both: "92,5% (trên 92%)". */
function overPart(
  value: Fraction,
  share: TracedFigure,
  wholeName: string,
  settings: ReportSettings,
): SentencePart {
  const texts = textsOf(settings.language).narrative;
  const whole = cutTowardsZero(value, 2);
  if (compare(whole, value) === 0 || compare(whole, zero) === 0)
    return { text: share.shown, figures: [share] };
  const shown = formatPercent(whole, 0, settings.language);
  const rounded = roundHalfAway(value, 2 + settings.decimals);
  if (compare(rounded, whole) === 0) return { text: texts.over(shown), figures: [share] };
  // What rounds up to the next whole per cent is that and not "over" the one before.
  if (compare(cutTowardsZero(rounded, 2), whole) !== 0) return { text: share.shown, figures: [share] };
  const cut = {
    ...share,
    name: wholeName,
    repeats: true,
    shown,
    expected: toNumber(whole),
    exact: whole,
    expression: `ROUNDDOWN(${share.expression ?? ''},2)`,
  };
  return { text: texts.withOver(share.shown, shown), figures: [share, cut] };
}

function pointsPart(
  points: Fraction,
  { expression, counts }: { readonly expression: string; readonly counts: readonly SourcedCount[] },
  subject: string,
  settings: ReportSettings,
): SentencePart {
  const texts = textsOf(settings.language).narrative;
  const { goodOrBetterTarget, language, decimals } = settings;
  const wanted = settingFigure(
    texts.names.goodOrBetterTarget,
    formatPercentInText(goodOrBetterTarget, decimals, language),
  );
  const order = compare(points, zero);
  if (order === 0) return { text: texts.onTarget(wanted.shown), figures: [wanted] };
  const sides = [expression, numberLiteral(goodOrBetterTarget)];
  const [more, less] = order > 0 ? sides : [...sides].reverse();
  const distance = pointsFigure(
    texts.names.points(subject),
    order > 0 ? points : subtract(zero, points),
    { expression: `(${more ?? ''}-${less ?? ''})*100`, counts, roundedTo: 10 },
    settings,
  );
  const words = order > 0 ? texts.pointsAbove : texts.pointsBelow;
  return { text: words(distance.shown, wanted.shown), figures: [distance, wanted] };
}

/** Whom a grading is about; where the sheets do not say, that they are those graded on that sheet. */
export function subjectText({ subject, years }: SubjectGradings, settings: ReportSettings): string {
  const texts = textsOf(settings.language).grading;
  if (subject !== null) return texts.subjects[subject];
  return texts.unknownSubject(years[0]?.sheet ?? '');
}

/** "… đối chiếu mức tự xếp loại với kết quả …: 2 được nâng mức, 21 giữ nguyên, 7 hạ mức; trong đó 4 trên 12 cán bộ lãnh đạo …" */
export function changesSentence(results: RatingResults, settings: ReportSettings): NarrativeSentence | null {
  const all = textsOf(settings.language);
  const texts = all.narrative;
  const compared = comparedCount(results.all);
  if (compared === 0) return null;
  const count = (name: string, value: number) => ratingFigure(name, value, results, settings);
  const { names } = texts;
  const [whole, raised, same, lowered] = [
    count(names.compared, compared),
    count(names.raised, results.all.raised),
    count(names.same, results.all.same),
    count(names.lowered, results.all.lowered),
  ];
  const { year, subject } = results.table;
  const when = year === null ? texts.inSheets : texts.year(String(year));
  const who = subject ? all.grading.subjects[subject] : all.grading.rated;
  const text = texts.changes(when, who, whole.shown, raised.shown, same.shown, lowered.shown);
  return sentenceOf(
    'grade-change',
    [{ text, figures: [whole, raised, same, lowered] }, leadersPart(results, settings)],
    texts,
  );
}

function leadersPart(results: RatingResults, settings: ReportSettings): SentencePart | null {
  const compared = comparedCount(results.leaders);
  if (!results.hasPosts || compared === 0) return null;
  const texts = textsOf(settings.language).narrative;
  const lowered = ratingFigure(texts.names.leadersLowered, results.leaders.lowered, results, settings);
  const of = ratingFigure(texts.names.leadersCompared, compared, results, settings);
  return { text: texts.leaders(lowered.shown, of.shown), figures: [lowered, of] };
}

/** A count over all rated rows; the cells are those of the two columns of grades. */
function ratingFigure(
  name: string,
  value: number,
  { rows }: RatingResults,
  settings: ReportSettings,
): TracedFigure {
  const figure = countFigure(name, fraction(value), { expression: null, counts: [] }, settings);
  const cells = [rows.map(({ self }) => self), rows.map(({ final }) => final)].flatMap(rangesOf);
  return { ...figure, cells, where: rows[0]?.self.where ?? null };
}
