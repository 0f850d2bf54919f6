/** Number formats that a file names by number only (ECMA-376 part 1, 18.8.30), as the en-US Excel writes them. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The pattern of a built-in number format; `General` for numbers that only other languages' Excel defines. */
export function builtInPattern(id: number): string {
  return builtIn[id] ?? 'General';
}

/** The number of a built-in format with this pattern, or `null`. */
export function builtInId(pattern: string): number | null {
  const found = Object.entries(builtIn).find(([, candidate]) => candidate === pattern);
  return found ? Number(found[0]) : null;
}
