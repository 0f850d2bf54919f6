import { pace, projectedYearEnd } from '../measures/pace';
import { measureFunction } from './measure-function';

/**
 * PACE(admitted, target, date, [start]): attainment ÷ the share of the year gone at the end of the day `date`. Above 1 is
 * ahead of a straight line. Dates are Excel's serial numbers in the 1900 date system; the year begins on 1 January of
 * `date`'s year unless `start` says otherwise. A blank date (0 in Excel on Windows and Mac) gives an empty cell: today's date is never put in its place.
 */
export const paceFunction = measureFunction(
  'PACE',
  ([admitted = null, target = null, date = null, start = null]) => pace(admitted, target, date, start),
);

/** YEAREND(admitted, date, [start]): admitted ÷ the share of the year gone, where a straight line would end. See PACE. */
export const yearEndFunction = measureFunction('YEAREND', ([admitted = null, date = null, start = null]) =>
  projectedYearEnd(admitted, date, start),
);
