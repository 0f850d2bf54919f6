/** Numbers in order, with equal ones together. */
export interface NumberOrder {
  /** Places in the list, those of the least number first, equal numbers in the order of the list. */
  readonly order: Uint32Array;
  /** Where in `order` each different number begins, and at last its length. */
  readonly starts: Uint32Array;
}

/** The first place in `sorted`, up to `length`, whose number is not less than `value`. */
function placeOf(value: number, sorted: Float64Array, length: number): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? NaN) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The numbers of a list but NaN, the least first. */
function sortedNumbers(numbers: Float64Array): Float64Array {
  const present = new Float64Array(numbers.length);
  let count = 0;
  for (const value of numbers) {
    // Adding 0 makes -0 a 0: it would sort before 0 and is the same number.
    if (!Number.isNaN(value)) present[count++] = value + 0;
  }
  return present.subarray(0, count).sort();
}

/**
 * Puts a list of numbers in order, NaN left out. The numbers themselves are sorted as a typed array, which needs no
 * function called for each comparison; each then finds its place among the different ones by halving, and equal ones fill
 * theirs in the order of the list.
 */
export function orderOfNumbers(numbers: Float64Array): NumberOrder {
  const sorted = sortedNumbers(numbers);
  const starts = new Uint32Array(sorted.length + 1);
  let different = 0;
  for (let index = 0; index < sorted.length; index++) {
    const value = sorted[index] ?? 0;
    if (index > 0 && value === sorted[different - 1]) continue;
    starts[different] = index;
    sorted[different++] = value;
  }
  starts[different] = sorted.length;
  const next = starts.slice(0, different);
  const order = new Uint32Array(sorted.length);
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index] ?? NaN;
    if (Number.isNaN(value)) continue;
    const group = placeOf(value, sorted, different);
    const place = next[group] ?? 0;
    order[place] = index;
    next[group] = place + 1;
  }
  return { order, starts: starts.subarray(0, different + 1) };
}
