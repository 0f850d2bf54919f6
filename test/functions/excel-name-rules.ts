import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function namesIn(file: string): ReadonlySet<string> {
  return new Set(readFileSync(join(__dirname, file), 'utf8').split(/\s+/).filter(Boolean));
}

/**
 * Excel's own worksheet functions by their English names, Excel 4 to Microsoft 365, one or more on a line. Vietnamese Excel
 * uses the English names.
 */
export const excelFunctionNames: ReadonlySet<string> = namesIn('excel-function-names.txt');

/** The same by their German names, as far as they are known to us; the list may lack the newest. */
export const germanFunctionNames: ReadonlySet<string> = namesIn('excel-function-names-de.txt');

/**
 * What Excel reads as a reference and not as a name: `AB1`; any three letters with digits, since XFD is the last column
 * only for now; `R1C1` and its parts, also in German (Zeile, Spalte). TRUE and FALSE are among the functions' names.
 */
const references = [/^[A-Z]{1,3}\d+$/, /^R\d*(C\d*)?$/, /^C\d*$/, /^Z\d*(S\d*)?$/, /^S\d*$/];

/**
 * Why Excel would refuse a name or take it for something else; empty for a good one. After Microsoft's "Naming and
 * localization for custom functions" and the narrower rule for ids, which our names follow too.
 */
export function nameComplaints(name: string): string[] {
  const complaints: string[] = [];
  if (name.length < 3 || name.length > 128) complaints.push('length');
  if (!/^[A-Z]/.test(name)) complaints.push('first letter');
  if (!/^[A-Z0-9_.]*$/.test(name)) complaints.push('characters');
  if (references.some((reference) => reference.test(name))) complaints.push('reference');
  if (excelFunctionNames.has(name) || germanFunctionNames.has(name)) complaints.push('built-in');
  return complaints;
}
