import type { CellRange } from '../intake/raw-block';
import { textsOf } from '../language/text';
import { add, divide, type Fraction } from '../measures/fraction';
import { attainmentFormula } from './admission-formulas';
import { valueOf } from './admission-results';
import { figureColumn } from './figure-column';
import { absoluteRange } from './formula-grammar';
import {
  at,
  columnCells,
  contentIn,
  countContent,
  numberOr,
  serialContent,
  textContent,
} from './live-content';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import { serialColumn } from './serial-column';
import { meanFormula, sumFormula } from './sheet-formulas';
import type { Places } from './table-place';
import type { ReportColumn } from './table-wish';
import { yearsWithData, type TermLine, type TermResults } from './term-results';

export type TermColumnId = 'serial' | 'committee' | 'sum' | 'average' | 'share' | `year-${number}`;

type TermColumn = ReportColumn<TermLine, TermColumnId>;

/** Committee by committee: each year with data, their sum, the yearly average, the share of the whole. */
export function termColumns(results: TermResults, settings: ReportSettings): readonly TermColumn[] {
  const { reports, term: texts } = textsOf(settings.language);
  const content = contentIn(settings);
  const years = yearsWithData(results);
  const ids = years.map(({ year }): TermColumnId => `year-${year}`);
  const figure = figureColumn<TermLine, TermColumnId>;
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
