import { parseArgs } from 'node:util';

/** What `npm run report` was asked for. */
export interface ReportOptions {
  readonly input: string;
  readonly output: string;
  readonly language: 'vi' | 'en' | 'de';
  /** `null`: for each table the report that says most about it; `all`: every report that can be made. */
  readonly reports: readonly ReportChosen[] | 'all' | null;
  readonly year: number | null;
  /** Left out, like the look: as the workbook's settings have it, by default native formulas. */
  readonly formulas?: 'excel' | 'addin' | 'values';
  /** The look of the sheets, by default the administrative one. */
  readonly style?: 'administrative' | 'modern';
  readonly json: string | null;
  readonly overwrite: boolean;
}

export const reportNames = [
  'summary',
  'attainment',
  'admission-ratio',
  'monitoring',
  'term',
  'allotment',
  'composition',
  'grading',
  'grade-change',
  'checks',
  'narrative',
] as const;
export type ReportChosen = (typeof reportNames)[number];
const languages = ['vi', 'en', 'de'] as const;
const formulaKinds = ['excel', 'addin', 'values'] as const;
const styles = ['administrative', 'modern'] as const;

export const usage = `Usage: npm run report -- <in> <out.xlsx> [options]

Finds the tables of a workbook, checks them and writes report sheets into a copy of it.

  in                             .xlsx, .xlsm or .csv
  --language vi|en|de            language of the report sheets and messages (vi)
  --reports all|<name,…>         reports to write (for each table the one that fits); names:
                                 ${reportNames.slice(0, 6).join(', ')},
                                 ${reportNames.slice(6).join(', ')}
  --year 2022                    only tables of this year
  --formulas excel|addin|values  native formulas on the source cells, the add-in's functions, or values
                                 (as the workbook's settings say, else excel)
  --style administrative|modern  look of the sheets (as the workbook's settings say, else administrative)
  --json result.json             what was read, found and calculated, as JSON
  --overwrite                    allows the output to be the input

Exit codes: 0 written; 1 the file cannot be read or holds no table; 2 the options do not fit.`;

/** Thrown for options that do not fit; the message says which and why. */
export class UsageError extends Error {}

/** Reads the command line; throws `UsageError`. */
export function parseReportOptions(args: readonly string[]): ReportOptions {
  const { values, positionals } = parse(args);
  const [input, output, ...rest] = positionals;
  if (input === undefined || output === undefined)
    throw new UsageError('An input and an output file are needed.');
  if (rest.length > 0) throw new UsageError(`Only two files are expected, not also ${rest.join(' ')}.`);
  return {
    input,
    output,
    language: oneOf('--language', values.language ?? 'vi', languages),
    reports: reportsOf(values.reports),
    year: values.year === undefined ? null : yearOf(values.year),
    ...(values.formulas === undefined
      ? {}
      : { formulas: oneOf('--formulas', values.formulas, formulaKinds) }),
    ...(values.style === undefined ? {} : { style: oneOf('--style', values.style, styles) }),
    json: values.json ?? null,
    overwrite: values.overwrite ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        reports: { type: 'string' },
        year: { type: 'string' },
        formulas: { type: 'string' },
        style: { type: 'string' },
        json: { type: 'string' },
        overwrite: { type: 'boolean' },
      },
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('ERR_PARSE_ARGS')) throw new UsageError(message);
    throw error;
  }
}

function reportsOf(text: string | undefined): ReportOptions['reports'] {
  if (text === undefined) return null;
  if (text === 'all') return 'all';
  return text.split(',').map((name) => oneOf('--reports', name, reportNames));
}

function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${option} is one of ${allowed.join(', ')}, not "${value}".`);
  return found;
}

function yearOf(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new UsageError(`--year is a year such as 2022, not "${text}".`);
  return Number(text);
}
