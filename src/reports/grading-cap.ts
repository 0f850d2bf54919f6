import { cellText } from '../intake/cell';
import { textsOf } from '../language/text';
import { add, zero } from '../measures/fraction';
import { valueOf } from './admission-results';
import { sameNumberFormula } from './sheet-formulas';
import type { GradingColumnId } from './grading-columns';
import { allowedFormula, capBaseFormula, capStateFormula, toLowerFormula } from './grading-formulas';
import type { CountedLine } from './grading-line';
import { at, contentIn, numberOr, serialContent, textContent } from './live-content';
import type { ReportSettings } from './report-settings';
import { numberFormats } from './report-style';
import type { Places } from './table-place';
import type { ReportColumn } from './table-wish';
import { serialColumn } from './serial-column';
import type { PlanContent } from './sheet-plan';

/** The name of the table of the distribution, whose cells the others of the sheet refer to. */
export const distributionTable = 'distribution';

export type CapColumnId =
  'serial' | 'name' | 'excellent' | 'good' | 'base' | 'allowed' | 'to-lower' | 'state';

type CapPlaces = Places<CapColumnId>;

/**
 * The same line's cell of the distribution: both tables have the same lines in the same order, the total below them.
 */
export function distributionCell<Id extends string>(id: GradingColumnId, places: Places<Id>): string {
  const table = places.tables.get(distributionTable);
  const column = table?.columns.get(id);
  if (!table || column === undefined) throw new Error(`The sheet has no distribution with a column "${id}".`);
  return cellText(table.firstRow + places.row - places.firstRow, column);
}

/** How many are excellent, how many may be, and how many must be lowered, line by line. */
export function capColumns(
  heading: string,
  settings: ReportSettings,
): readonly ReportColumn<CountedLine, CapColumnId>[] {
  const texts = textsOf(settings.language).grading;
  const { cap } = settings;
  const content = contentIn(settings);
  const figure = {
    role: 'figure' as const,
    group: null,
    horizontal: 'Right' as const,
    numberFormat: numberFormats.count,
  };
  const copied = (id: 'excellent' | 'good'): ReportColumn<CountedLine, CapColumnId> => ({
    ...figure,
    id,
    heading: texts[id],
    content: ({ result }, places) =>
      content(sameNumberFormula(distributionCell(`count-${id}`, places)), numberOr(result.counts[id].value)),
  });
  /** Without a value where a count is no number: then the distribution has none either. */
  const measuredContent = (
    { result: { allowed } }: CountedLine,
    formula: string,
    expected: number | string,
  ): PlanContent | null =>
    !allowed.ok && allowed.code === 'not-a-number' ? textContent(texts.none) : content(formula, expected);
  const cells = (places: CapPlaces) => [at('excellent', places), at('good', places)] as const;
  return [
    serialColumn(({ serial }) => serialContent(serial), settings),
    {
      ...figure,
      id: 'name',
      role: 'name',
      horizontal: 'Left',
      heading,
      content: ({ name }) => textContent(name),
    },
    copied('excellent'),
    copied('good'),
    {
      ...figure,
      id: 'base',
      heading: texts.base,
      content: (line, places) =>
        measuredContent(
          line,
          capBaseFormula(...cells(places), distributionCell('graded', places), cap.base),
          baseOf(line, settings),
        ),
    },
    {
      ...figure,
      id: 'allowed',
      heading: texts.allowed,
      content: (line, places) =>
        measuredContent(line, allowedFormula(at('base', places), cap), whenGraded(line, 'allowed')),
    },
    {
      ...figure,
      id: 'to-lower',
      heading: texts.toLower,
      content: (line, places) =>
        measuredContent(
          line,
          toLowerFormula(...cells(places), at('allowed', places), cap),
          whenGraded(line, 'toLower'),
        ),
    },
    {
      ...figure,
      id: 'state',
      heading: texts.capState,
      horizontal: 'Center',
      numberFormat: null,
      content: (line, places) => {
        const words = { within: texts.withinCap, beyond: texts.beyondCap };
        const toLower = whenGraded(line, 'toLower');
        const expected = toLower === '' ? '' : toLower > 0 ? words.beyond : words.within;
        return measuredContent(line, capStateFormula(at('to-lower', places), words), expected);
      },
    },
  ];
}

/** A row where all grades are blank says nothing, though of none graded none may be excellent. */
function isBlank({ result: { counts } }: CountedLine): boolean {
  return Object.values(counts).every(({ value }) => value === null);
}

function whenGraded(line: CountedLine, measure: 'allowed' | 'toLower'): number | '' {
  return isBlank(line) || !isCounted(line) ? '' : numberOr(valueOf(line.result[measure]));
}

/** All four counts are usable: the distribution fails at most because nobody was graded. */
function isCounted({ result: { distribution } }: CountedLine): boolean {
  return distribution.ok || distribution.code === 'graded-zero';
}

function baseOf(line: CountedLine, { cap }: ReportSettings): number | '' {
  if (isBlank(line) || !isCounted(line)) return '';
  const { excellent, good } = line.result.counts;
  const g = good.value ?? zero;
  return numberOr(cap.base === 'good' ? g : add(g, excellent.value ?? zero));
}
