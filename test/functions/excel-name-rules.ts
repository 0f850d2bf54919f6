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

/** The paragraphs of function-names-translated.txt: a language's code with a colon, then its names. */
function namesByLanguage(): ReadonlyMap<string, ReadonlySet<string>> {
  const text = readFileSync(join(__dirname, 'function-names-translated.txt'), 'utf8');
  const paragraphs = text.replace(/^#.*\n/gm, '').split(/\n{2,}/);
  return new Map(
    paragraphs.map((paragraph) => {
      const [language = '', ...names] = paragraph.trim().split(/\s+/);
      return [language.slice(0, -1), new Set(names)];
    }),
  );
}

/** Names that spreadsheets have for their functions in other languages than English; the source stands in the file. */
export const translatedFunctionNames: ReadonlyMap<string, ReadonlySet<string>> = namesByLanguage();

/**
 * What Excel reads as a reference and not as a name: `AB1`; any three letters with digits, since XFD is the last column
 * only for now; `R1C1` and its parts with the letters that other languages have for row (R, Z, L, F, W, S) and column (C,
 * S, K, O). TRUE and FALSE are among the functions' names.
 */
const references = [/^[A-Z]{1,3}\d+$/, /^[RZLFWS]\d*([CSKO]\d*)?$/, /^[CSKO]\d*$/];

/** Whether a spreadsheet has a function of this name in some language. */
function isBuiltIn(name: string): boolean {
  if (excelFunctionNames.has(name) || germanFunctionNames.has(name)) return true;
  return [...translatedFunctionNames.values()].some((names) => names.has(name));
}

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
  if (isBuiltIn(name)) complaints.push('built-in');
  return complaints;
}
