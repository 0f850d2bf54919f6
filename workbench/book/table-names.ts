import { parseArea } from './address';
import { foldTableName } from './table-data';

/** Excel's limit on the name of a table and of a column. */
const longestName = 255;

/**
 * Why Excel would not take a table's name, or null. Source: Microsoft support, "Rename an Excel table": begins with a
 * letter, `_` or `\`; then letters, numbers, periods and `_`; not `C`, `c`, `R`, `r`; no cell reference; no blanks; at
 * most 255 characters. That it must be unique is asked elsewhere.
 */
export function faultOfTableName(name: string): string | null {
  if (name.length === 0 || name.length > longestName) {
    return `a table's name has 1 to ${longestName} characters, not ${name.length}`;
  }
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name)) return `"${name}" cannot be a table's name`;
  if (parseArea(name) !== null || /^(?:R[0-9]*(?:C[0-9]*)?|C[0-9]*)$/i.test(name)) {
    return `"${name}" reads as a reference`;
  }
  return null;
}

/**
 * The headings of a table's columns as Excel makes them of what stands in the header cells: an empty one becomes
 * `Column1` …, one that is there already gets a number. Source: Microsoft, "Using structured references with Excel
 * tables", and what Excel does with duplicate headers.
 */
export function uniqueHeadings(given: readonly string[]): string[] {
  const taken = new Set<string>();
  const reserved = new Set(given.filter((name) => name !== '').map(foldTableName));
  return given.map((name, index) => {
    const heading =
      name === '' ? freeHeading('Column', index + 1, taken, reserved) : numbered(name, taken, reserved);
    taken.add(foldTableName(heading));
    return heading;
  });
}

/** A heading for a new column among others: `Column1`, or the first number that is free. */
export function newHeading(others: readonly string[]): string {
  return freeHeading('Column', 1, new Set(others.map(foldTableName)), new Set());
}

function freeHeading(
  stem: string,
  from: number,
  taken: ReadonlySet<string>,
  reserved: ReadonlySet<string>,
): string {
  for (let number = from; ; number++) {
    const name = `${stem}${number}`;
    if (!taken.has(foldTableName(name)) && !reserved.has(foldTableName(name))) return name;
  }
}

function numbered(name: string, taken: ReadonlySet<string>, reserved: ReadonlySet<string>): string {
  return taken.has(foldTableName(name)) ? freeHeading(name, 2, taken, reserved) : name;
}
