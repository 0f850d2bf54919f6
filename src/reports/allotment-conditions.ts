import { cellText } from '../intake/cell';
import { formatCount } from '../language/number-format';
import { textsOf } from '../language/text';
import { compare, subtract, toNumber, zero, type Fraction } from '../measures/fraction';
import type { AllotmentChoice } from './allotment-choice';
import type { AllotmentResults } from './allotment-results';
import { allotmentCheckFormula } from './allotment-formulas';
import { sumFormula } from './sheet-formulas';
import { contentIn, numberOr, textContent } from './live-content';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat, styleOf } from './report-style';
import type { Places, TablePlaces } from './table-place';
import type { LineLook, ReportColumn } from './table-wish';
import { serialColumn } from './serial-column';
import type { PlanContent } from './sheet-plan';
import { sheetTable, type SheetTable } from './sheet-table';

/** What holds for the whole allotment, one a line; those that a person may change are inputs. */
export type Condition = 'total' | 'basis' | 'rate' | 'minimum' | 'maximum' | 'given' | 'check';

type ColumnId = 'serial' | 'label' | 'value';

/** The names by which the two tables of the sheet know each other. */
export const conditionsTable = 'conditions';
export const allotmentTable = 'allotment';

/** The lines of the conditions: a rate only where the members are weighed by one. */
export function conditionsOf({ weight }: Pick<AllotmentChoice, 'weight'>): readonly Condition[] {
  return [
    'total',
    'basis',
    ...(weight === 'members-rate' ? (['rate'] as const) : []),
    'minimum',
    'maximum',
    'given',
    'check',
  ];
}

export function conditionLabels(settings: Pick<ReportSettings, 'language'>): Record<Condition, string> {
  const texts = textsOf(settings.language).allotment;
  return {
    total: texts.total,
    basis: texts.basis,
    rate: texts.rateForAll,
    minimum: texts.minimumForAll,
    maximum: texts.maximumForAll,
    given: texts.givenSum,
    check: texts.check,
  };
}

/** The cell that holds a condition's value, absolute: `$C$9`. */
export function conditionCell(condition: Condition, choice: AllotmentChoice, tables: TablePlaces): string {
  const place = tables.get(conditionsTable);
  const column = place?.columns.get('value');
  const index = conditionsOf(choice).indexOf(condition);
  if (!place || column === undefined || index === -1)
    throw new Error(`The allotment's sheet has no condition "${condition}".`);
  return cellText(place.firstRow + index, column).replace(/^([A-Z]+)/, '$$$1$$');
}

/** The small table above the allotment: the total, what it is spread by, limits for all, and whether the sum is met. */
export function conditionsSection(results: AllotmentResults, settings: ReportSettings): SheetTable {
  const texts = textsOf(settings.language).allotment;
  const labels = conditionLabels(settings);
  const conditions = conditionsOf(results.choice);
  const columns: ReportColumn<Condition, ColumnId>[] = [
    serialColumn((line) => ({ kind: 'number', value: conditions.indexOf(line) + 1 }), settings),
    {
      id: 'label',
      role: 'name',
      heading: texts.conditions,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: (line) => textContent(labels[line]),
    },
    {
      id: 'value',
      role: 'figure',
      heading: texts.value,
      group: null,
      horizontal: 'Right',
      numberFormat: numberFormats.count,
      lineLook: (line) => lookOf(line, settings),
      content: (line, places) => valueOf(line, results, places, settings),
    },
  ];
  return sheetTable<Condition, ColumnId>({
    name: conditionsTable,
    columns,
    lines: conditions.map((line) => ({ kind: 'line', line })),
    total: null,
  });
}

function lookOf(condition: Condition, settings: ReportSettings): LineLook {
  const input = { fill: styleOf(settings).colors.input };
  switch (condition) {
    case 'total':
      return { ...input, bold: true };
    case 'rate':
      return { ...input, numberFormat: percentFormat(Math.max(1, settings.decimals)) };
    case 'basis':
    case 'minimum':
    case 'maximum':
      return input;
    case 'given':
      return {};
    case 'check':
      return { bold: true };
  }
}

function valueOf(
  condition: Condition,
  { choice, total }: AllotmentResults,
  places: Places<ColumnId>,
  settings: ReportSettings,
): PlanContent | null {
  switch (condition) {
    case 'total':
      return { kind: 'number', value: toNumber(choice.total) };
    case 'basis':
      return textContent(textsOf(settings.language).allotment.weights[choice.weight]);
    case 'rate':
      return { kind: 'number', value: toNumber(choice.rate) };
    case 'minimum':
    case 'maximum': {
      const limit = choice[condition];
      return limit && { kind: 'number', value: toNumber(limit) };
    }
    case 'given':
      return contentIn(settings)(sumFormula(givenCells(places.tables)), numberOr(total.given));
    case 'check': {
      const words = textsOf(settings.language).allotment;
      const formula = allotmentCheckFormula(
        conditionCell('total', choice, places.tables),
        conditionCell('given', choice, places.tables),
        words,
      );
      return contentIn(settings)(formula, checkText(choice.total, total.given, settings));
    }
  }
}

/** "● Khớp", "▼ Còn thiếu 3", "▲ Giao vượt 3"; nothing given counts as zero. */
export function checkText(
  total: Fraction,
  given: Fraction | null,
  { language }: Pick<ReportSettings, 'language'>,
): string {
  const texts = textsOf(language).allotment;
  const missing = subtract(total, given ?? zero);
  const order = compare(missing, zero);
  if (order === 0) return texts.agrees;
  const by = formatCount(order > 0 ? missing : subtract(zero, missing), language).replace(/[.,]/g, '');
  return `${order > 0 ? texts.short : texts.over} ${by}`;
}

function givenCells(tables: TablePlaces) {
  const place = tables.get(allotmentTable);
  const column = place?.columns.get('given');
  if (!place || column === undefined) throw new Error('The allotment stands on no sheet.');
  return { firstRow: place.firstRow, firstColumn: column, lastRow: place.lastRow, lastColumn: column };
}
