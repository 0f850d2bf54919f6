/** Excel's limit for a sheet's name, in UTF-16 units. */
const longest = 31;

/**
 * A name that Excel accepts and no sheet has: characters that Excel refuses become spaces, quotes at the ends are cut,
 * and a name that is taken (Excel compares without case) gets " (2)", " (3)" …
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const fit =
    wished
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .replace(/^['\s]+/, '')
      .slice(0, longest)
      // After the cut, which may lay a quote bare.
      .replace(/['\s]+$/, '') || 'Report';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = fit;
  for (let copy = 2; used.has(name.toLowerCase()); copy++) {
    const suffix = ` (${String(copy)})`;
    name = fit.slice(0, longest - suffix.length) + suffix;
  }
  return name;
}
