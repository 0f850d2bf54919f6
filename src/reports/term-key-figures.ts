import { rangeText } from '../intake/cell';
import { textsOf } from '../language/text';
import { divide, multiply, fraction, type Fraction } from '../measures/fraction';
import { keyFigureTable, type KeyFigure, type KeyFigureId } from './key-figure-table';
import { contentIn, numberOr } from './live-content';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import type { SheetTable } from './sheet-table';
import type { Places } from './table-place';
import { keyCell, keysTable, targetOver } from './term-keys';
import { type TermResults } from './term-results';
import { yearsTable } from './term-years';

interface KeyLine {
  readonly label: string;
  readonly numberFormat: string;
  readonly formula: (places: Places<KeyFigureId>) => string | null;
  readonly value: Fraction | null;
}

/** The lines in the order that their formulas count on. */
function keyLines(results: TermResults, settings: ReportSettings): readonly KeyLine[] {
  const texts = textsOf(settings.language).term;
  const { years, progress } = results;
  const admitted = ({ tables }: Places<KeyFigureId>): string => {
    const place = tables.get(yearsTable);
    const column = place?.columns.get('admitted');
    if (!place || column === undefined) throw new Error('The term has no years.');
    return rangeText({
      firstRow: place.firstRow,
      lastRow: place.lastRow,
      firstColumn: column,
      lastColumn: column,
    });
  };
  const key = (index: number, places: Places<KeyFigureId>) => keyCell(index, places.tables);
  const count = numberFormats.count;
  const known = fraction(progress.yearsWithData);
  return [
    { label: texts.yearlyTarget, numberFormat: count, formula: () => null, value: settings.yearlyTarget },
    { label: texts.yearsOfTerm, numberFormat: count, formula: () => null, value: fraction(years.length) },
    { label: texts.yearsKnown, numberFormat: count, formula: (p) => `=COUNT(${admitted(p)})`, value: known },
    {
      label: texts.total,
      numberFormat: count,
      formula: (p) => `=SUM(${admitted(p)})`,
      value: progress.total,
    },
    {
      label: texts.yearlyAverage,
      numberFormat: numberFormats.mean,
      formula: (p) => `=${key(3, p)}/${key(2, p)}`,
      value: progress.average,
    },
    {
      label: texts.averageAgainstTarget,
      numberFormat: percentFormat(settings.decimals),
      formula: (p) => `=${key(3, p)}/(${key(2, p)}*${key(0, p)})`,
      value: divide(progress.total, multiply(known, settings.yearlyTarget)),
    },
    {
      label: texts.targetOfTerm,
      numberFormat: count,
      formula: (p) => `=${key(0, p)}*${key(1, p)}`,
      value: targetOver(years.length, settings),
    },
    {
      label: texts.missing,
      numberFormat: count,
      formula: (p) => `=${key(6, p)}-${key(3, p)}`,
      value: progress.missing,
    },
    {
      label: texts.yearsLeft,
      numberFormat: count,
      formula: (p) => `=${key(1, p)}-${key(2, p)}`,
      value: fraction(progress.yearsLeft),
    },
    {
      label: texts.neededPerYear,
      numberFormat: numberFormats.mean,
      formula: (p) => `=IF(${key(8, p)}>0,${key(7, p)}/${key(8, p)},"")`,
      value: progress.neededPerYear,
    },
  ];
}

/** The term in ten figures: target, years, what was admitted, what is missing and what each year left must bring. */
export function keyFigures(results: TermResults, settings: ReportSettings): SheetTable {
  const texts = textsOf(settings.language).term;
  const lines = keyLines(results, settings).map(({ label, numberFormat, formula, value }): KeyFigure => ({
    label,
    numberFormat,
    content: (places) => {
      const live = formula(places);
      if (live !== null) return contentIn(settings)(live, numberOr(value));
      return value && { kind: 'number', value: Number(numberOr(value)) };
    },
  }));
  return keyFigureTable(keysTable, lines, texts, settings);
}
