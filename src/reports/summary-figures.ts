import type { Table } from '../intake/table';
import { textsOf } from '../language/text';
import { numberLiteral } from './formula-grammar';
import { narrativeOf } from './narrative';
import { subjectText } from './narrative-grading';
import type { ReportSettings } from './report-settings';
import { pointsFormat } from './report-style';
import type { TableLine } from './table-wish';
import { percentFigure, pointsFigure, type TracedFigure } from './traced-figure';
import { yearlyAdmissions } from './yearly-admissions';
import { gradingsBySubject, type SubjectGradings } from './yearly-gradings';

/** A key figure with what it is held against. */
export interface KeyLine {
  readonly value: TracedFigure;
  readonly target: TracedFigure | null;
  /** Part of the target that was reached, or points above it. */
  readonly against: TracedFigure | null;
  /** Whether a word beside it says how it stands: to its target, or in the band of the settings. */
  readonly judgedBy: 'target' | 'band' | null;
  /** The small chart that draws it. */
  readonly chart: 'years' | 'gradings' | null;
}

/** The figures of the narrative by their names: each stands on the page once, as the narrative has it. */
type Figures = ReadonlyMap<string, TracedFigure>;

/** Admissions, gradings and ratings, each under a heading of its own where the workbook tells of them. */
export function keyLines(tables: readonly Table[], settings: ReportSettings): readonly TableLine<KeyLine>[] {
  const texts = textsOf(settings.language).summary;
  const sentences = narrativeOf(tables, settings).flat();
  const figures: Figures = new Map(
    sentences.flatMap(({ figures: own }) => own).map((figure) => [figure.name, figure]),
  );
  const standings = sentences.filter(({ matter }) => matter === 'standing').flatMap((own) => own.figures);
  const groups = [
    { text: texts.admissions, lines: admissionLines(tables, figures, standings, settings) },
    { text: texts.gradings, lines: gradingLines(gradingsBySubject(tables, settings), figures, settings) },
    { text: texts.ratings, lines: ratingLines(figures, settings) },
  ].filter(({ lines }) => lines.length > 0);
  return groups.flatMap(({ text, lines }, index): TableLine<KeyLine>[] => [
    { kind: 'group', serial: ['I', 'II', 'III'][index] ?? '', text },
    ...lines.map((line): TableLine<KeyLine> => ({ kind: 'line', line })),
  ]);
}

function plainLine(value: TracedFigure): KeyLine {
  return { value, target: null, against: null, judgedBy: null, chart: null };
}

/** Year by year against the target, the term's average, the latest ratio, the standing, how many committees reached theirs. */
function admissionLines(
  tables: readonly Table[],
  figures: Figures,
  standings: readonly TracedFigure[],
  settings: ReportSettings,
): readonly KeyLine[] {
  const { names } = textsOf(settings.language).narrative;
  const years = yearlyAdmissions(tables, settings).map(({ year }) => String(year));
  const find = (name: string) => figures.get(name) ?? null;
  const ofYears = years.flatMap((year): KeyLine[] => {
    const value = find(names.admitted(year));
    const target = find(names.target(year));
    const against = find(names.attainment(year));
    return value ? [{ value, target, against, judgedBy: target && 'target', chart: 'years' }] : [];
  });
  const average = find(names.average);
  const ratio = years.map((year) => find(names.ratio(year))).findLast((figure) => figure !== null);
  const band = find(names.band);
  const reached = years.map((year) => find(names.reached(year))).findLast((figure) => figure !== null);
  return [
    ...ofYears,
    ...(average
      ? [
          {
            value: average,
            target: find(names.yearlyTarget),
            against: find(names.averageShare),
            judgedBy: 'target' as const,
            chart: null,
          },
        ]
      : []),
    ...(ratio ? [{ ...plainLine(ratio), target: band, judgedBy: 'band' as const }] : []),
    ...[...standings, ...(reached ? [reached] : [])].map(plainLine),
  ];
}

/** Good or better of each subject against the target, then the excellent. */
function gradingLines(
  subjects: readonly SubjectGradings[],
  figures: Figures,
  settings: ReportSettings,
): readonly KeyLine[] {
  const { names } = textsOf(settings.language).narrative;
  const named = subjects.map((gradings) => ({ gradings, subject: subjectText(gradings, settings) }));
  const target = percentFigure(
    names.goodOrBetterTarget,
    settings.goodOrBetterTarget,
    { expression: null, counts: [] },
    settings,
  );
  const better = named.flatMap(({ gradings, subject }): KeyLine[] => {
    const value = figures.get(names.goodOrBetter(subject));
    if (!value) return [];
    const against = pointsAgainst(value, gradings, names.points(subject), settings);
    return [{ value, target, against, judgedBy: 'target', chart: 'gradings' }];
  });
  const excellent = named.flatMap(({ subject }) => figures.get(names.excellent(subject)) ?? []);
  return [...better, ...excellent.map(plainLine)];
}

/** Signed, unlike the sentence's, which says above or below in words. */
function pointsAgainst(
  { expression }: TracedFigure,
  { points }: SubjectGradings,
  name: string,
  settings: ReportSettings,
): TracedFigure | null {
  if (points === null || expression === null) return null;
  const difference = `(${expression}-${numberLiteral(settings.goodOrBetterTarget)})*100`;
  const source = { expression: difference, counts: [], roundedTo: 10 };
  const figure = pointsFigure(name, points, source, settings);
  const { points: unit } = textsOf(settings.language).summary;
  // The column holds percentages too.
  return { ...figure, numberFormat: pointsFormat(settings.decimals, unit) };
}

function ratingLines(figures: Figures, settings: ReportSettings): readonly KeyLine[] {
  const { names } = textsOf(settings.language).narrative;
  return [names.compared, names.raised, names.lowered, names.leadersLowered].flatMap((name) => {
    const figure = figures.get(name);
    return figure ? [plainLine(figure)] : [];
  });
}
