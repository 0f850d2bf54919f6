import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { year2021, year2022 } from './sample-data';
import { compositionSheet } from './sample-composition';
import { criteriaSheet } from './sample-criteria';
import { cutOffs, cutOffSheet } from './sample-cut-offs';
import { gradings, gradingSheet } from './sample-grading';
import { monthlySheet } from './sample-monthly';
import { notesSheet } from './sample-notes';
import { ratingsSheet } from './sample-ratings';
import { registerSheet } from './sample-register';
import { admissionsSheet, nationalSheet, type DraftSheet } from './sample-sheets';
import { termSheet } from './sample-term';

/** ZIP's own epoch: the same figures give the same bytes on every day. */
const timeOfEntries = new Date(1980, 0, 1);

/** The sheets of the sample in their order. */
export function sampleSheets(): DraftSheet[] {
  return [
    admissionsSheet(year2021),
    admissionsSheet(year2022),
    nationalSheet(),
    monthlySheet(year2021),
    monthlySheet(year2022),
    ...cutOffs.map(cutOffSheet),
    termSheet(),
    compositionSheet(),
    criteriaSheet(),
    ...gradings.map(gradingSheet),
    ratingsSheet(),
    registerSheet(),
    notesSheet(),
  ];
}

/** The sample workbook as .xlsx bytes; the same ones at every call. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const sheets = sampleSheets();
  const written = await writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: sheet.rows.map((row) => [...row]),
      columns: sheet.widths.map((width) => ({ width })),
      showGridLines: false,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Times New Roman', fontSize: 12 },
  ).toBuffer();
  const parts = unzipSync(new Uint8Array(written));
  const finished: Zippable = {};
  for (const [path, bytes] of Object.entries(parts)) {
    finished[path] = [finishPart(path, bytes, sheets), { mtime: timeOfEntries, level: 9 }];
  }
  return zipSync(finished);
}

function finishPart(path: string, bytes: Uint8Array, sheets: readonly DraftSheet[]): Uint8Array {
  if (path === 'xl/workbook.xml') return strToU8(withPrintTitles(strFromU8(bytes), sheets));
  const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1]) - 1];
  return sheet ? strToU8(finishSheet(strFromU8(bytes), sheet)) : bytes;
}

/** Replaces exactly one place; anything else means that the library now writes other markup than this was made for. */
function replaceOnce(xml: string, search: RegExp, replacement: string): string {
  const found = xml.match(new RegExp(search.source, 'g'))?.length ?? 0;
  if (found !== 1)
    throw new Error(`Expected ${search.source} once in the written part, found it ${found} times.`);
  return xml.replace(search, () => replacement);
}

/** The library writes no print titles; Excel keeps them as names of the sheets. */
function withPrintTitles(xml: string, sheets: readonly DraftSheet[]): string {
  const names = sheets.flatMap(({ name, titleRows }, index) =>
    titleRows
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$${titleRows[0]}:$${titleRows[1]}</definedName>`,
        ]
      : [],
  );
  return replaceOnce(xml, /<definedNames\/>/, `<definedNames>${names.join('')}</definedNames>`);
}

/** The library writes formulas without the value Excel would have stored, and cannot fit a sheet to the page's width. */
function finishSheet(xml: string, sheet: DraftSheet): string {
  const withPage = replaceOnce(
    replaceOnce(xml, /<pageSetup paperSize="9" orientation="landscape"\/>/, pageSetup(sheet)),
    /(?<=<worksheet [^>]*>)(?=<)/,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
  return withPage.replace(
    /<c r="([A-Z]+)(\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g,
    (_all, letters: string, row: string, rest: string, text: string) => {
      const calculated = sheet.rows[Number(row) - 1]?.[letters.charCodeAt(0) - 65]?.calculated;
      if (calculated === undefined) throw new Error(`${letters}${row} holds a formula without its value.`);
      return `<c r="${letters}${row}"${rest}><f>${text}</f><v>${calculated}</v></c>`;
    },
  );
}

function pageSetup(sheet: DraftSheet): string {
  return `<pageSetup paperSize="9" orientation="${sheet.orientation}" fitToWidth="1" fitToHeight="0"/>`;
}
