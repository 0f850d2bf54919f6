import { cellText } from '../intake/cell';
import { fraction, multiply, type Fraction } from '../measures/fraction';
import type { ReportSettings } from './report-settings';
import type { TablePlaces } from './table-place';

export const keysTable = 'keys';

/** The value cell of a line of the key figures, absolute. */
export function keyCell(index: number, tables: TablePlaces): string {
  const place = tables.get(keysTable);
  const column = place?.columns.get('value');
  if (!place || column === undefined) throw new Error('The term has no key figures.');
  return cellText(place.firstRow + index, column).replace(/^([A-Z]+)/, '$$$1$$');
}

/** What the target comes to over a number of years. */
export function targetOver(years: number, { yearlyTarget }: ReportSettings): Fraction {
  return multiply(yearlyTarget, fraction(years));
}
