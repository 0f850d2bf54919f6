import { textsOf } from '../language/text';
import { compare, fraction, one, type Fraction } from '../measures/fraction';
import {
  committeesOf,
  stoodBy,
  valueOf,
  type AdmissionResults,
  type CommitteeResult,
  type StandingBasis,
} from './admission-results';
import { sentenceOf, type NarrativeSentence, type SentencePart } from './narrative-sentence';
import { placeText } from './report-columns';
import type { ReportSettings } from './report-settings';
import { reachedExpression } from './source-expression';
import { standingExpression } from './standing-expression';
import { countFigure, percentFigure, quotientSource, traced } from './traced-figure';
import type { BodyAmongPeers, YearAdmissions } from './yearly-admissions';

/** More committees than these are counted instead of named. */
const mostNamed = 4;

/** A committee with the attainment that it is told by. */
interface Attained {
  readonly line: CommitteeResult;
  readonly value: Fraction;
}

/**
 * "Có 12/14 đơn vị đạt và vượt chỉ tiêu; cao nhất là …; chưa đạt: …"; where committees have targets of their own, also how
 * many reached those.
 */
export function committeesSentence(
  { year, results }: YearAdmissions,
  settings: ReportSettings,
): NarrativeSentence | null {
  const { narrative: texts, ownTarget } = textsOf(settings.language);
  const ranked = rankedBy('attainment', results);
  if (ranked.length < 2) return null;
  const own = rankedBy('own-attainment', results);
  return sentenceOf(
    'committees',
    [
      reachedPart(ranked, 'attainment', texts, String(year), results, settings),
      missedPart(ranked.filter(isMissed), String(year), results, settings),
      own.length < 2 ? null : reachedPart(own, 'own-attainment', ownTarget, String(year), results, settings),
    ],
    texts,
  );
}

/** The committees that have a value, the highest first. */
function rankedBy(basis: StandingBasis, results: AdmissionResults): readonly Attained[] {
  return committeesOf(results)
    .flatMap((line) => {
      const value = valueOf(stoodBy(line, basis).value);
      return value === null ? [] : [{ line, value }];
    })
    .sort((a, b) => compare(b.value, a.value));
}

function isMissed({ value }: Attained): boolean {
  return compare(value, one) < 0;
}

/** The words for how many reached one of the targets. */
interface ReachedWords {
  readonly reached: (reached: string, best: string, share: string) => string;
  readonly names: Readonly<{
    reached: (year: string) => string;
    attainmentOf: (committee: string) => string;
  }>;
}

function reachedPart(
  ranked: readonly Attained[],
  basis: StandingBasis,
  words: ReachedWords,
  year: string,
  results: AdmissionResults,
  settings: ReportSettings,
): SentencePart | null {
  const [best] = ranked;
  if (!best) return null;
  const pairs = committeesOf(results).map((line) => ({
    admitted: line.admitted,
    target: stoodBy(line, basis).whole,
  }));
  const reached = ranked.length - ranked.filter(isMissed).length;
  const shown = `${String(reached)}/${String(ranked.length)}`;
  const figure = traced(words.names.reached(year), shown, shown, null, {
    expression: reachedExpression(pairs),
    counts: pairs.flatMap(({ admitted, target }) => [admitted, target]),
  });
  const equals = ranked.filter(({ value }) => compare(value, best.value) === 0);
  const names = equals.slice(0, mostNamed).map(({ line }) => line.row.committee.trim());
  const top = attainmentOf(best, basis, words, settings);
  return { text: words.reached(shown, names.join(', '), top.shown), figures: [figure, top] };
}

function missedPart(
  missed: readonly Attained[],
  year: string,
  results: AdmissionResults,
  settings: ReportSettings,
): SentencePart {
  const texts = textsOf(settings.language).narrative;
  if (missed.length === 0) return { text: texts.noneMissed, figures: [] };
  if (missed.length > mostNamed) {
    const counts = committeesOf(results).flatMap(({ admitted, target }) => [admitted, target]);
    const source = { expression: null, counts };
    const count = countFigure(texts.names.missed(year), fraction(missed.length), source, settings);
    return { text: texts.missedCount(count.shown), figures: [count] };
  }
  const figures = missed.map((each) => attainmentOf(each, 'attainment', texts, settings));
  const list = missed.map(({ line }, index) =>
    texts.named(line.row.committee.trim(), figures[index]?.shown ?? ''),
  );
  return { text: texts.missed(texts.list(list)), figures };
}

function attainmentOf(
  { line, value }: Attained,
  basis: StandingBasis,
  { names }: Pick<ReachedWords, 'names'>,
  settings: ReportSettings,
) {
  const name = names.attainmentOf(line.row.committee.trim());
  return percentFigure(name, value, quotientSource(line.admitted, stoodBy(line, basis).whole), settings);
}

/** "Năm 2022, xếp thứ 3/67 đảng bộ về tỷ lệ kết nạp …", by each measure that standings are told by. */
export function standingSentence(
  { results, line }: BodyAmongPeers,
  settings: ReportSettings,
): NarrativeSentence | null {
  const { narrative: texts, ownTarget } = textsOf(settings.language);
  const { year } = results;
  if (year === null) return null;
  const by: Readonly<Record<StandingBasis, readonly [string, string]>> = {
    attainment: [texts.byAttainment, texts.names.standing(String(year))],
    'own-attainment': [ownTarget.byOwn, ownTarget.names.standing(String(year))],
    'admission-ratio': [texts.byRatio, texts.names.standing(String(year))],
  };
  const parts = results.standingBases.flatMap((basis): SentencePart[] => {
    const standing = line.standings[basis];
    if (!standing) return [];
    const [words, name] = by[basis];
    const shown = placeText(standing, results.standingCounts[basis]);
    const figure = traced(name, shown, shown, null, {
      expression: standingExpression(line, basis, results, settings.ties),
      counts: [line.admitted, stoodBy(line, basis).whole],
    });
    const text =
      basis === 'own-attainment'
        ? ownTarget.standing(shown, words)
        : texts.standing(texts.year(String(year)), shown, words);
    return [{ text: text + (standing.tied ? texts.standingTied : ''), figures: [figure] }];
  });
  return line.standings[results.standingBases[0]] === null ? null : sentenceOf('standing', parts, texts);
}
