import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { reportNames, type ReportOptions } from '../workbench/report/report-options';
import { writeReport } from '../workbench/report/write-report';
import { convert, officeProgram } from './office-program';

/**
 * Writes every report of the sample workbook, prints the workbook with LibreOffice and draws its pages, so that they can be
 * looked at: `npx tsx scripts/print-reports.ts [--language vi,en,de] [--style administrative,modern]
 * [--reports summary,term] [--grey]`. The pages land in artefacts/print, with --grey as a printer in black and white gives them. Exit 1 where a page is missing or a sheet is not fitted to the width of its paper.
 */
const languages = ['vi', 'en', 'de'] as const;
const styles = ['administrative', 'modern'] as const;
type PrintedLanguage = (typeof languages)[number];
type PrintedStyle = (typeof styles)[number];

function chosen<const T extends string>(option: string, text: string | undefined, known: readonly T[]): T[] {
  if (text === undefined) return [...known];
  return text.split(',').map((name) => {
    const found = known.find((each) => each === name);
    if (found === undefined) throw new Error(`--${option} is one of ${known.join(', ')}, not "${name}".`);
    return found;
  });
}

/** Sheets of the file that would lose columns to a second page: those that are not fitted to one page's width. */
function sheetsNotFitted(file: string): string[] {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  return Object.entries(parts).flatMap(([path, bytes]) => {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) return [];
    const xml = strFromU8(bytes);
    const fitted = /<pageSetUpPr[^>]*fitToPage="(1|true)"/.test(xml);
    // ECMA-376 18.3.1.63: a sheet that is fitted and names no number of pages across takes one.
    const across = /<pageSetup[^>]*fitToWidth="(\d+)"/.exec(xml)?.[1] ?? '1';
    return fitted && across === '1' ? [] : [path];
  });
}

/** The text of each printed page. */
function pageTexts(pdf: string): string[] {
  const { stdout, status, error } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  if (status !== 0)
    throw new Error('pdftotext (poppler) is needed to read the printed pages.', { cause: error });
  return stdout.split('\f').slice(0, -1);
}

/** Numbers are shown as the machines of those who read the language show them: the sheets' formats go by the reader's locale. */
const locales = { vi: 'vi-VN', en: 'en-GB', de: 'de-DE' } as const;

function setLocale(profile: string, language: PrintedLanguage): void {
  mkdirSync(join(profile, 'user'));
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locales[language]}</value></prop></item>
</oor:items>`,
  );
}

/** Prints one workbook; says what is wrong with its pages. */
async function print(
  program: string,
  language: PrintedLanguage,
  style: PrintedStyle,
  reports: ReportOptions['reports'],
  isGrey: boolean,
): Promise<string[]> {
  const folder = join('artefacts', 'print', `${language}-${style}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const output = join(folder, 'reports.xlsx');
  const { sheets } = await writeReport({
    input: 'assets/samples/binh-thuan.xlsx',
    output,
    language,
    style,
    reports,
    year: null,
    formulas: 'excel',
    json: null,
    overwrite: false,
  });
  const profile = mkdtempSync(join(tmpdir(), 'print-reports-'));
  const pdf = join(folder, 'reports.pdf');
  setLocale(profile, language);
  try {
    const said = convert(program, 'pdf', output, profile, folder);
    const drawn = spawnSync(
      'pdftoppm',
      ['-r', '70', ...(isGrey ? ['-gray'] : []), '-png', pdf, join(folder, 'page')],
      { encoding: 'utf8' },
    );
    if (drawn.status !== 0) throw new Error(`No pages of ${pdf}: ${said} ${drawn.stderr}`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const pages = pageTexts(pdf);
  pages.forEach((text, index) => {
    const title = text.split('\n').find((line) => line.trim() !== '') ?? '(empty)';
    console.log(`${folder} page ${String(index + 1)}: ${title.trim().replace(/\s+/g, ' ')}`);
  });
  console.log(`${folder}: ${String(sheets.length)} reports, ${String(pages.length)} pages`);
  return [
    ...sheetsNotFitted(output).map((path) => `${output} ${path}: not fitted to the width of its page`),
    ...pages.flatMap((text, index) =>
      text.trim() === '' ? [`${pdf} page ${String(index + 1)} is empty`] : [],
    ),
    ...pages.flatMap((text, index) =>
      text.includes('###') ? [`${pdf} page ${String(index + 1)}: a column is too narrow for a figure`] : [],
    ),
    ...(pages.length < sheets.length ? [`${pdf} has fewer pages than reports`] : []),
  ];
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      language: { type: 'string' },
      style: { type: 'string' },
      reports: { type: 'string' },
      grey: { type: 'boolean' },
    },
  });
  const program = officeProgram();
  if (program === null) {
    console.error('LibreOffice (soffice) is not installed: nothing can be printed.');
    return 1;
  }
  const wrong: string[] = [];
  const reports = values.reports === undefined ? 'all' : chosen('reports', values.reports, reportNames);
  for (const language of chosen('language', values.language, languages)) {
    for (const style of chosen('style', values.style, styles))
      wrong.push(...(await print(program, language, style, reports, values.grey === true)));
  }
  for (const each of wrong) console.error(each);
  return wrong.length === 0 ? 0 : 1;
}

process.exitCode = await main();
