/** Decimals that weights may have to be made whole here: members × a rate in per cent with two decimals. */
const mostDecimals = 4;
/** Up to here decimals of so many digits and doubles belong to each other one by one. */
const mostDigits = 10 ** 15;

function multiples(numbers: Float64Array, scale: number): Float64Array | null {
  const whole = new Float64Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index] ?? NaN;
    const multiple = Math.round(value * scale);
    // Dividing gives the double nearest to the decimal: the number itself, if that is the decimal that it stands for.
    if (multiple / scale !== value || Math.abs(multiple) > mostDigits) return null;
    whole[index] = multiple;
  }
  return whole;
}

/**
 * Numbers as cells hold them, all brought to whole numbers in the same proportions, by the least power of ten that does it:
 * 0.5 and 12.25 become 50 and 1225. `null` where the numbers have more decimals than weights have, or too many digits.
 */
export function wholeMultiples(numbers: Float64Array): Float64Array | null {
  if (numbers.every(Number.isSafeInteger)) return numbers;
  for (let decimals = 1; decimals <= mostDecimals; decimals++) {
    const whole = multiples(numbers, 10 ** decimals);
    if (whole) return whole;
  }
  return null;
}
