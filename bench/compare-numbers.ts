/** Where two columns of numbers differ, in words; `null` where they are the same. */
export function differentNumbers(expected: ArrayLike<number>, actual: ArrayLike<number>): string | null {
  if (expected.length !== actual.length) {
    return `${String(actual.length)} numbers instead of ${String(expected.length)}`;
  }
  for (let index = 0; index < expected.length; index++) {
    if (expected[index] !== actual[index]) {
      return `${String(actual[index])} instead of ${String(expected[index])} at ${String(index)}`;
    }
  }
  return null;
}
