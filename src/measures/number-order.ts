/** Numbers in order, with equal ones together. */
export interface NumberOrder {
  /** Places in the list, those of the least number first, equal numbers in the order of the list. */
  readonly order: Uint32Array;
  /** Where in `order` each different number begins, and at last its length. */
  readonly starts: Uint32Array;
}

/** The first place in `sorted`, up to `length`, whose number is not less than `value`. */
function placeOf(value: number, sorted: Float64Array, length: number): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? NaN) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Puts a list of numbers in order, NaN left out. The numbers themselves are sorted as a typed array, which needs no
 * function called for each comparison; each then finds its place among the different ones by halving, and equal ones fill
 * theirs in the order of the list.
 */
export function orderOfNumbers(numbers: readonly number[] | Float64Array): NumberOrder {
  const present = Float64Array.from(numbers).filter((value) => !Number.isNaN(value));
  // -0 sorts before 0 and is the same number.
  const sorted = present.map((value) => value + 0).sort();
  const starts = new Uint32Array(sorted.length + 1);
  let different = 0;
  sorted.forEach((value, index) => {
    if (index > 0 && value === sorted[different - 1]) return;
    starts[different] = index;
    sorted[different++] = value;
  });
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
  return { order, starts: starts.slice(0, different + 1) };
}
