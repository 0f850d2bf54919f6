import { cellText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import { textsOf } from '../language/text';
import { add, divide, fraction, multiply, subtract, zero, type Fraction } from '../measures/fraction';
import { attainmentState } from './attainment-state';
import { attainment } from '../measures/attainment';
import { valueOf } from './admission-results';
import { attainmentFormula, differenceFormula, stateFormula } from './admission-formulas';
import { absoluteRange } from './formula-grammar';
import { meanFormula, runningSumFormula, sumFormula } from './sheet-formulas';
import {
  at,
  columnCells,
  contentIn,
  countContent,
  numberOr,
  serialContent,
  sourcedContent,
  textContent,
} from './live-content';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import type { Places, TablePlaces } from './table-place';
import type { ReportColumn } from './table-wish';
import { serialColumn } from './serial-column';
import { yearsWithData, type TermLine, type TermResults, type TermYear } from './term-results';

export const yearsTable = 'years';
export const keysTable = 'keys';

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

/** The value cell of a line of the key figures, absolute. */
export function keyCell(index: number, tables: TablePlaces): string {
  const place = tables.get(keysTable);
  const column = place?.columns.get('value');
  if (!place || column === undefined) throw new Error('The term has no key figures.');
  return cellText(place.firstRow + index, column).replace(/^([A-Z]+)/, '$$$1$$');
}

/** Year by year: admitted against the yearly target, and how the term stood at its end. */
export function yearColumns(results: TermResults, settings: ReportSettings): readonly YearColumn[] {
  const { reports, term: texts } = textsOf(settings.language);
  const content = contentIn(settings);
  const target = settings.yearlyTarget;
  const soFar = (id: YearColumnId, places: Places<YearColumnId>): CellRange => ({
    ...columnCells(id, places),
    lastRow: places.row,
  });
  const figure = (
    id: YearColumnId,
    heading: string,
    group: string | null,
    numberFormat: string,
    contentOf: YearColumn['content'],
  ): YearColumn => ({
    id,
    role: 'figure',
    heading,
    group,
    horizontal: 'Right',
    numberFormat,
    content: contentOf,
  });
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

export type TermColumnId = 'serial' | 'committee' | 'sum' | 'average' | 'share' | `year-${number}`;
type TermColumn = ReportColumn<TermLine, TermColumnId>;

/** Committee by committee: each year with data, their sum, the yearly average, the share of the whole. */
export function termColumns(results: TermResults, settings: ReportSettings): readonly TermColumn[] {
  const { reports, term: texts } = textsOf(settings.language);
  const content = contentIn(settings);
  const years = yearsWithData(results);
  const ids = years.map(({ year }): TermColumnId => `year-${year}`);
  const figure = (
    id: TermColumnId,
    heading: string,
    group: string | null,
    numberFormat: string,
    contentOf: TermColumn['content'],
  ): TermColumn => ({
    id,
    role: 'figure',
    heading,
    group,
    horizontal: 'Right',
    numberFormat,
    content: contentOf,
  });
  const yearCells = (places: Places<TermColumnId>): CellRange => {
    const columns = ids.flatMap((id) => places.columns.get(id) ?? []);
    return {
      firstRow: places.row,
      lastRow: places.row,
      firstColumn: Math.min(...columns),
      lastColumn: Math.max(...columns),
    };
  };
  const whole = sumOfLine(results.total);
  return [
    serialColumn((line: TermLine) => serialContent(line.serial), settings),
    {
      id: 'committee',
      role: 'name',
      heading: reports.committee,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ kind, name }) => textContent(kind === 'total' && name === '' ? reports.total : name),
    },
    ...years.map(({ year }, index) => {
      const id: TermColumnId = `year-${year}`;
      return figure(
        id,
        texts.yearNamed(String(year)),
        texts.admittedByYear,
        numberFormats.count,
        (line, places) => {
          const count = line.admitted[index];
          return count ? countContent(count, columnCells(id, places), settings) : null;
        },
      );
    }),
    figure('sum', texts.sum, texts.yearsTogether(String(years.length)), numberFormats.count, (line, places) =>
      content(sumFormula(yearCells(places)), numberOr(sumOfLine(line))),
    ),
    figure(
      'average',
      texts.average,
      texts.yearsTogether(String(years.length)),
      numberFormats.mean,
      (line, places) => content(meanFormula(yearCells(places)), numberOr(valueOf(line.average))),
    ),
    figure(
      'share',
      texts.share,
      texts.yearsTogether(String(years.length)),
      percentFormat(settings.decimals),
      (line, places) => {
        const column = places.columns.get('sum') ?? 0;
        const total =
          absoluteRange({
            firstRow: places.endRow,
            lastRow: places.endRow,
            firstColumn: column,
            lastColumn: column,
          }).split(':')[0] ?? '';
        const sum = sumOfLine(line);
        const share = sum && whole && whole.numerator > 0n ? divide(sum, whole) : null;
        return content(attainmentFormula(at('sum', places), total, false), numberOr(share));
      },
    ),
  ];
}

export function sumOfLine({ admitted }: TermLine): Fraction | null {
  const known = admitted.flatMap(({ value }) => value ?? []);
  return known.length === 0 ? null : known.reduce(add);
}

/** What the target comes to over a number of years. */
export function targetOver(years: number, { yearlyTarget }: ReportSettings): Fraction {
  return multiply(yearlyTarget, fraction(years));
}
