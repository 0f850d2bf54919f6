/** Numbers in order, with equal ones together. */
export interface NumberOrder {
  /** Places in the list, those of the least number first, equal numbers in the order of the list. */
  readonly order: Uint32Array;
  /** Where in `order` each different number begins, and at last its length. */
  readonly starts: Uint32Array;
}

const keyBytes = 8;
const byteValues = 256;

/** Where a double's sign and exponent lie among its two halves. */
const upperHalf = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;
const signBit = 0x8000_0000;

/** The doubles' bits as whole numbers that are ordered as the doubles are: negative ones turned round, all others above them. */
function orderedBits(numbers: Float64Array): Uint32Array {
  const halves = new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length);
  for (let upper = upperHalf; upper < halves.length; upper += 2) {
    const high = halves[upper] ?? 0;
    if (high < signBit) {
      halves[upper] = high ^ signBit;
    } else {
      halves[upper] = ~high;
      halves[upper ^ 1] = ~(halves[upper ^ 1] ?? 0);
    }
  }
  return halves;
}

/** How many keys have each value of each byte, the lowest byte first. */
function countBytes(halves: Uint32Array): Uint32Array {
  const counts = new Uint32Array(keyBytes * byteValues);
  for (let half = 0; half < halves.length; half++) {
    const bits = halves[half] ?? 0;
    let table = (half & 1) === upperHalf ? 4 * byteValues : 0;
    for (let shift = 0; shift < 32; shift += 8) {
      const cell = table + ((bits >>> shift) & 0xff);
      counts[cell] = (counts[cell] ?? 0) + 1;
      table += byteValues;
    }
  }
  return counts;
}

/** Makes of counts the place where each value begins; `false` where one value has all, so that there is nothing to sort. */
function countsToStarts(counts: Uint32Array, all: number): boolean {
  let start = 0;
  for (let value = 0; value < counts.length; value++) {
    const count = counts[value] ?? 0;
    if (count === all) return false;
    counts[value] = start;
    start += count;
  }
  return true;
}

/** The places of keys, the least key first, equals in their order: sorted byte by byte from the lowest. */
function sortByBytes(halves: Uint32Array): Uint32Array {
  const count = halves.length / 2;
  const counts = countBytes(halves);
  let [from, to] = [new Uint32Array(count), new Uint32Array(count)];
  for (let index = 0; index < count; index++) from[index] = index;
  for (let byte = 0; byte < keyBytes; byte++) {
    const next = counts.subarray(byte * byteValues, (byte + 1) * byteValues);
    if (!countsToStarts(next, count)) continue;
    const half = byte < 4 ? 1 - upperHalf : upperHalf;
    const shift = (byte & 3) * 8;
    for (let index = 0; index < count; index++) {
      const place = from[index] ?? 0;
      const value = ((halves[2 * place + half] ?? 0) >>> shift) & 0xff;
      const target = next[value] ?? 0;
      to[target] = place;
      next[value] = target + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/**
 * Puts a list of numbers in order, NaN left out, the greatest first where that is wanted. Sorted by the bytes of the
 * numbers, so that long lists take time in proportion to their length, whatever is in them.
 */
export function orderOfNumbers(numbers: Float64Array, greatestFirst = false): NumberOrder {
  const { length } = numbers;
  const keys = new Float64Array(length);
  /** Which of the numbers each key is of. */
  const places = new Uint32Array(length);
  const sign = greatestFirst ? -1 : 1;
  let count = 0;
  for (let index = 0; index < length; index++) {
    const value = numbers[index] ?? NaN;
    if (Number.isNaN(value)) continue;
    // Adding 0 makes -0 a 0: its bits differ, and it is the same number.
    keys[count] = sign * value + 0;
    places[count++] = index;
  }
  const order = sortByBytes(orderedBits(keys.subarray(0, count)));
  const starts = new Uint32Array(count + 1);
  let different = 0;
  let last = NaN;
  for (let index = 0; index < count; index++) {
    const place = places[order[index] ?? 0] ?? 0;
    order[index] = place;
    const value = numbers[place] ?? 0;
    if (value !== last) starts[different++] = index;
    last = value;
  }
  starts[different] = count;
  return { order, starts: starts.subarray(0, different + 1) };
}
