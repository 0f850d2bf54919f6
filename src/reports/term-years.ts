import type { CellRange } from '../intake/raw-block';
import { textsOf } from '../language/text';
import { attainment } from '../measures/attainment';
import { add, divide, fraction, subtract, zero, type Fraction } from '../measures/fraction';
import { attainmentFormula, differenceFormula, stateFormula } from './admission-formulas';
import { valueOf } from './admission-results';
import { attainmentState } from './attainment-state';
import { figureColumn } from './figure-column';
import { at, columnCells, contentIn, numberOr, sourcedContent, textContent } from './live-content';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import { serialColumn } from './serial-column';
import { meanFormula, runningSumFormula } from './sheet-formulas';
import type { Places } from './table-place';
import type { ReportColumn } from './table-wish';
import { keyCell } from './term-keys';
import type { TermResults, TermYear } from './term-results';

export const yearsTable = 'years';

export type YearColumnId =
  | 'serial'
  | 'year'
  | 'admitted'
  | 'target'
  | 'difference'
  | 'attainment'
  | 'state'
  | 'cumulative'
  | 'average';

type YearColumn = ReportColumn<TermYear, YearColumnId>;

/** Year by year: admitted against the yearly target, and how the term stood at its end. */
export function yearColumns(results: TermResults, settings: ReportSettings): readonly YearColumn[] {
  const { reports, term: texts } = textsOf(settings.language);
  const content = contentIn(settings);
  const target = settings.yearlyTarget;
  const soFar = (id: YearColumnId, places: Places<YearColumnId>): CellRange => ({
    ...columnCells(id, places),
    lastRow: places.row,
  });
  const figure = figureColumn<TermYear, YearColumnId>;
  const reached = ({ admitted }: TermYear) => valueOf(attainment(admitted.value, target));
  const words = { ...reports, negative: reports.negativeCount, noAdmitted: texts.noData };
  const againstTarget = reports.againstTarget;
  return [
    serialColumn(
      (line: TermYear) => ({ kind: 'number', value: line.year - results.term.firstYear + 1 }),
      settings,
    ),
    {
      id: 'year',
      role: 'name',
      heading: texts.year,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ year }) => textContent(texts.yearNamed(String(year))),
    },
    figure('admitted', reports.admitted, null, numberFormats.count, ({ admitted }) =>
      sourcedContent(admitted, settings),
    ),
    figure('target', reports.target, null, numberFormats.count, (_, { tables }) =>
      content(`=${keyCell(0, tables)}`, numberOr(target)),
    ),
    figure(
      'difference',
      reports.difference,
      againstTarget,
      numberFormats.difference,
      ({ admitted }, places) =>
        content(
          differenceFormula(at('admitted', places), at('target', places)),
          numberOr(admitted.value && subtract(admitted.value, target)),
        ),
    ),
    figure(
      'attainment',
      reports.attainment,
      againstTarget,
      percentFormat(settings.decimals),
      (line, places) =>
        content(
          attainmentFormula(at('admitted', places), at('target', places), settings.formulas === 'addin'),
          numberOr(reached(line)),
        ),
    ),
    {
      ...figure('state', reports.state, againstTarget, '', ({ admitted }, places) =>
        content(
          stateFormula(at('admitted', places), at('target', places), words),
          words[attainmentState(admitted.value, target)],
        ),
      ),
      horizontal: 'Center',
      numberFormat: null,
    },
    figure('cumulative', texts.cumulative, texts.sinceBegin, numberFormats.count, (line, places) =>
      content(runningSumFormula(soFar('admitted', places)), numberOr(sumTo(line, results))),
    ),
    figure('average', texts.average, texts.sinceBegin, numberFormats.mean, (line, places) => {
      const range = soFar('admitted', places);
      const mean = meanFormula(range).slice(1);
      const cell = at('admitted', places);
      return content(`=IF(ISNUMBER(${cell}),${mean},"")`, numberOr(meanTo(line, results)));
    }),
  ];
}

function valuesTo(line: TermYear, { years }: TermResults): readonly Fraction[] {
  return years.flatMap(({ year, admitted }) => (year <= line.year ? (admitted.value ?? []) : []));
}

function sumTo(line: TermYear, results: TermResults): Fraction | null {
  return line.admitted.value && valuesTo(line, results).reduce(add, zero);
}

export function meanTo(line: TermYear, results: TermResults): Fraction | null {
  const sum = sumTo(line, results);
  return sum && divide(sum, fraction(valuesTo(line, results).length));
}
