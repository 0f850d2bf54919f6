import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { installedFunctions, installFunctions } from '../../src/actions/install-functions';
import { problemOf } from '../../src/actions/problem';
import { wishFor } from '../../src/actions/report-wish';
import { resultJson, type ResultJson } from '../../src/actions/result-json';
import { writeReports, type WrittenReports } from '../../src/actions/write-reports';
import { fileErrorTexts } from '../files/file-error-texts';
import { WorkbookFileError } from '../files/workbook-file-error';
import { HeadlessWorkbook } from '../headless/headless-workbook';
import { replaceFiles } from './replace-files';
import { UsageError, type ReportOptions } from './report-options';
import { reportTexts } from './report-texts';
import { isSameFile } from './same-file';

/** A file that no report can be made of; the message is for the person, in the language asked for. */
export class ReportError extends Error {}

/**
 * Opens the input, writes the reports as the task pane would, and saves the output. Nothing is written unless
 * everything has worked; the input is only read.
 *
 * @throws ReportError when the input cannot be read or holds no table; UsageError when the output is the input
 */
export async function writeReport(options: ReportOptions): Promise<ResultJson> {
  await refuseSameFiles(options);
  const workbook = await open(options);
  try {
    refuseWrongName(options, workbook.extension);
    installFunctions(() => options.language);
    const wish = {
      ...wishFor(options.language),
      ...(options.formulas === undefined ? {} : { formulas: options.formulas }),
      ...(options.style === undefined ? {} : { style: options.style }),
    };
    const written = await writeReports({ reports: options.reports, year: options.year }, wish);
    const texts = reportTexts[options.language];
    if (!written.ok) {
      const { title, sentence, advice } = problemOf(written, options.language);
      throw new ReportError(`${options.input}: ${title}. ${sentence} ${advice}`);
    }
    refuseEmpty(written.value, options);
    const result = resultJson(written.value);
    await write(options, await workbook.save(), `${JSON.stringify(result, null, 2)}\n`);
    console.log(texts.written(options.output, result.sheets, result.findings.length));
    return result;
  } finally {
    await workbook.close();
  }
}

function refuseWrongName({ output, language }: ReportOptions, extension: 'xlsx' | 'xlsm'): void {
  if (extname(output).toLowerCase() === `.${extension}`) return;
  throw new ReportError(reportTexts[language].wrongExtension(output, `.${extension}`));
}

function refuseEmpty({ scan, sheets }: WrittenReports, { input, language, year }: ReportOptions): void {
  const texts = reportTexts[language];
  if (scan.tables.length === 0) throw new ReportError(texts.noTable(input));
  if (sheets.length === 0) {
    const years = [...new Set(scan.tables.flatMap((table) => table.year ?? []))];
    throw new ReportError(year === null ? texts.noReport(input) : texts.noTableOfYear(input, year, years));
  }
}

async function open({ input, language }: ReportOptions): Promise<HeadlessWorkbook> {
  const texts = reportTexts[language];
  let bytes: Uint8Array;
  try {
    bytes = await readFile(input);
  } catch (error) {
    throw new ReportError(texts.unreadable(input, (error as Error).message), { cause: error });
  }
  try {
    return await HeadlessWorkbook.open(bytes, installedFunctions(language), basename(input));
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new ReportError(`${input}: ${fileErrorTexts[language][error.code]} (${error.message})`, {
      cause: error,
    });
  }
}

async function refuseSameFiles({ input, output, json, overwrite }: ReportOptions): Promise<void> {
  if (!overwrite && (await isSameFile(input, output))) {
    throw new UsageError('The output is the input; that needs --overwrite.');
  }
  if (json !== null && ((await isSameFile(json, input)) || (await isSameFile(json, output)))) {
    throw new UsageError('--json names the input or the output.');
  }
}

async function write({ output, json, language }: ReportOptions, workbook: Uint8Array, result: string) {
  const files = new Map<string, Uint8Array | string>([[output, workbook]]);
  if (json !== null) files.set(json, result);
  try {
    await replaceFiles(files);
  } catch (error) {
    throw new ReportError(reportTexts[language].unwritable((error as Error).message), { cause: error });
  }
}
