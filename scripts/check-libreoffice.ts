import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { compareFormulas } from '../workbench/files/compare-formulas';
import { openXlsx } from '../workbench/files/open-xlsx';
import { convert, officeProgram } from './office-program';

/**
 * Opens workbooks in LibreOffice, has everything calculated anew and compares each formula's stored value with the
 * one that LibreOffice finds: `npm run check:libreoffice -- file.xlsx …`. Without a file it writes the sample's reports and
 * checks those. Exit 1 on differences.
 */

/** Makes LibreOffice calculate files of Excel 2007 and later on loading; 0 is "always". */
const profileSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The file as LibreOffice saves it after calculating. */
function recalculated(program: string, file: string, folder: string): Uint8Array {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), profileSettings);
  const output = join(folder, 'out');
  const said = convert(program, 'xlsx:Calc MS Excel 2007 XML', resolve(file), profile, output);
  const written = join(output, `${basename(file).replace(/\.[^.]+$/, '')}.xlsx`);
  try {
    return new Uint8Array(readFileSync(written));
  } catch (error) {
    throw new Error(`LibreOffice did not convert ${file}: ${said}`, { cause: error });
  }
}

function check(program: string, file: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'check-libreoffice-'));
  try {
    const ours = openXlsx(new Uint8Array(readFileSync(file))).data;
    const theirs = openXlsx(recalculated(program, file, folder)).data;
    const { compared, skipped, unknown, differences } = compareFormulas(ours, theirs);
    for (const { where, ours: own, theirs: other } of differences) {
      console.log(`${where}  stored ${own}  recalculated ${other}`);
    }
    for (const where of skipped) console.log(`${where}  uses a function of the add-in: not compared`);
    for (const where of unknown)
      console.log(`${where}  uses a function that this LibreOffice does not know: not compared`);
    console.log(
      `${file}: ${String(compared)} formulas compared, ${String(differences.length)} differ, ${String(skipped.length + unknown.length)} not compared`,
    );
    // A file without a formula proves nothing.
    return differences.length === 0 && compared > 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sample workbook with its reports in each language, written into `folder` as `npm run report` writes them. */
async function sampleReports(folder: string): Promise<string[]> {
  const { writeReport } = await import('../workbench/report/write-report');
  const files: string[] = [];
  for (const language of ['vi', 'en', 'de'] as const) {
    const output = join(folder, `binh-thuan-${language}.xlsx`);
    const input = 'assets/samples/binh-thuan.xlsx';
    const choice = {
      reports: 'all' as const,
      year: null,
      formulas: 'excel' as const,
      json: null,
      overwrite: false,
    };
    await writeReport({ ...choice, input, output, language });
    files.push(output);
  }
  return [...files, await fullReport(folder)];
}

/** The tests' file with everything a workbook may hold, with a report added: it too must open as it is. */
async function fullReport(folder: string): Promise<string> {
  const [{ fullFile }, { writeReport }] = await Promise.all([
    import('../test/workbench/files/full-file'),
    import('../workbench/report/write-report'),
  ]);
  const [input, output] = [join(folder, 'full-in.xlsm'), join(folder, 'full.xlsm')];
  writeFileSync(input, fullFile());
  const choice = { reports: null, year: null, formulas: 'excel' as const, json: null, overwrite: false };
  await writeReport({ ...choice, input, output, language: 'vi' });
  return output;
}

async function main(files: readonly string[]): Promise<number> {
  const program = officeProgram();
  if (program === null) {
    console.log('LibreOffice (soffice) is not installed: nothing was checked.');
    return process.env['CI'] ? 1 : 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'check-libreoffice-'));
  try {
    const checked = files.length > 0 ? files : await sampleReports(folder);
    return checked.map((file) => check(program, file)).every(Boolean) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
