/**
 * The names without the words that all of them begin with, for a chart's axis, where "Đảng bộ" before each of them takes
 * the room of what tells them apart. The first letter is a capital as before. One name alone stays whole.
 */
export function shortNames(names: readonly string[]): string[] {
  const words = names.map((name) => name.trim().split(/\s+/));
  const [first, ...others] = words;
  if (!first || others.length === 0) return [...names];
  const shared = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  // A name that is nothing but the shared words would lose all of itself.
  if (shared === -1 || words.some(({ length }) => length <= shared)) return [...names];
  return words.map((own) => capitalised(own.slice(shared).join(' ')));
}

function capitalised(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
