import { attainment, attainmentOfNumbers } from '../measures/attainment';
import { measureFunction } from './measure-function';

/**
 * ATTAINMENT(admitted, target): admitted ÷ target as a fraction of 1, for numbers or ranges, spilling cell by cell.
 *
 * Blank target or blank admitted: empty. Target zero: #N/A, no target was set. Negative number or text: #VALUE! with the
 * reason. An error argument passes through. Ranges of different size: #N/A where one of them has ended.
 * Where Excel hands an empty cell over as 0 (Windows, Mac), a blank target is #N/A with "the target is 0 or empty", and a
 * blank admitted gives 0.
 */
export const attainmentFunction = measureFunction(
  'ATTAINMENT',
  ([admitted = null, target = null]) => attainment(admitted, target),
  attainmentOfNumbers,
);
