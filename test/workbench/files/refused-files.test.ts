import { deflateSync, zipSync, strToU8 } from 'fflate';
import { crc32 } from '../../../workbench/files/crc32';
import { fileErrorTexts } from '../../../workbench/files/file-error-texts';
import { openXlsx } from '../../../workbench/files/open-xlsx';
import { WorkbookFileError } from '../../../workbench/files/workbook-file-error';
import { readZip, unpackLimits, writeZip } from '../../../workbench/files/zip-archive';
import { unpack, type ZipEntry } from '../../../workbench/files/zip-entry';
import { richFile, richPart } from './rich-file';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function entry(name: string, content: Uint8Array, changes: Partial<ZipEntry> = {}): ZipEntry {
  const packed = deflateSync(content);
  return { name, method: 8, crc: crc32(content), size: content.length, packed, modified: 0, ...changes };
}

/** The reason and the facts with which a file is refused. */
function refusal(read: () => unknown): { code: string; facts: Readonly<Record<string, string | number>> } {
  try {
    read();
  } catch (error) {
    if (error instanceof WorkbookFileError) return { code: error.code, facts: error.facts };
    throw error;
  }
  return { code: 'opened', facts: {} };
}

const sheet = (cells: string) =>
  richFile({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
  });
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const ofType = (type: string) =>
  richFile({ '[Content_Types].xml': richPart('[Content_Types].xml').replace(workbookType, type) });

// APPNOTE.TXT 4.3 and 4.4 (zip); ECMA-376 part 2, annex C (names of parts in a zip archive).
describe('archives that are refused', () => {
  test.each([
    ['../xl/workbook.xml'],
    ['xl/../../etc/passwd'],
    ['xl\\workbook.xml'],
    ['C:/xl/workbook.xml'],
    ['xl/./workbook.xml'],
  ])('with a name that leads out of it: %s', (name) => {
    expect(refusal(() => readZip(writeZip([entry(name, bytesOf('a'))])))).toEqual({
      code: 'damaged',
      facts: { part: name, reason: 'name' },
    });
  });

  test('with the same name twice, capitals or not', () => {
    const twice = writeZip([entry('xl/a.xml', bytesOf('a')), entry('XL/A.xml', bytesOf('b'))]);
    expect(refusal(() => readZip(twice)).facts).toEqual({ part: 'XL/A.xml', reason: 'twice' });
  });

  test('with one name in the directory and another before the content', () => {
    const bytes = writeZip([entry('xl/a.xml', bytesOf('a'))]);
    bytes[30] = 'y'.charCodeAt(0);
    expect(refusal(() => readZip(bytes)).facts).toEqual({ part: 'xl/a.xml', reason: 'two names' });
  });

  test('with entries that share their bytes, each harmless alone', () => {
    const bytes = writeZip([entry('a', bytesOf('same')), entry('a2', bytesOf('same'))]);
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    const second = directory + 46 + 1;
    // The second entry is led to the first one's header, with the first one's name.
    view.setUint32(second + 42, 0, true);
    expect(refusal(() => readZip(bytes)).code).toBe('damaged');
  });

  test('that unpack to more than any workbook, by ratio or in all', () => {
    const zeros = deflateSync(new Uint8Array(unpackLimits.ratioFrom));
    const dense = writeZip([entry('a', new Uint8Array(), { packed: zeros, size: unpackLimits.ratioFrom })]);
    expect(refusal(() => readZip(dense)).code).toBe('too-large');
    const many = writeZip([entry('a', new Uint8Array(10), { size: unpackLimits.total + 1 })]);
    expect(refusal(() => readZip(many))).toMatchObject({
      code: 'too-large',
      facts: { total: unpackLimits.total + 1, limit: unpackLimits.total },
    });
  });

  test('an entry that unpacks to more than it states is left at once', () => {
    const content = new Uint8Array(64 * 1024 * 1024);
    const lying = entry('a.xml', content, { size: 10, crc: crc32(content.subarray(0, 10)) });
    expect(refusal(() => unpack(lying))).toEqual({
      code: 'damaged',
      facts: { part: 'a.xml', reason: 'larger than stated' },
    });
  });

  test('an entry that unpacks to less than it states, or to something else', () => {
    expect(refusal(() => unpack(entry('a', bytesOf('abc'), { size: 9 }))).facts['reason']).toBe('checksum');
    expect(refusal(() => unpack(entry('a', bytesOf('abc'), { crc: 1 }))).facts['reason']).toBe('checksum');
  });

  test('wherever it is cut off', () => {
    const file = richFile();
    for (let length = 4; length < file.length; length += 97) {
      expect([length, refusal(() => openXlsx(file.slice(0, length))).code]).toEqual([length, 'damaged']);
    }
  });
});

describe('workbooks that are refused', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['.xlsb', ofType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'xlsb'],
    ['a template', ofType(workbookType.replace('sheet.main', 'template.main')), 'template'],
    ['an add-in', ofType('application/vnd.ms-excel.addin.macroEnabled.main+xml'), 'template'],
    [
      'an OpenDocument spreadsheet',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      'opendocument',
    ],
    [
      'Strict Open XML',
      richFile({
        'xl/workbook.xml': richPart('xl/workbook.xml').replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
      }),
      'strict',
    ],
    ['a workbook part that is missing', richFile({ 'xl/workbook.xml': null }), 'not-a-workbook'],
    ['content types that are missing', richFile({ '[Content_Types].xml': null }), 'not-a-workbook'],
    ['a chart that is not XML', richFile({ 'xl/charts/chart1.xml': '<c:chartSpace' }), 'damaged'],
    ['a cell beyond the last column', sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'damaged'],
    ['a row beyond the last one', sheet('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'), 'damaged'],
    ['a row without a number', sheet('<row r="x"/>'), 'damaged'],
    ['a row twice', sheet('<row r="1"/><row r="1"/>'), 'damaged'],
    ['a cell twice', sheet('<row r="1"><c r="A1"/><c r="A1"/></row>'), 'damaged'],
    ['cells out of order', sheet('<row r="1"><c r="B1"/><c r="A1"/></row>'), 'damaged'],
    ['a cell in another row', sheet('<row r="1"><c r="A2"/></row>'), 'damaged'],
    ['a text that is not there', sheet('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'), 'damaged'],
    ['a number that is none', sheet('<row r="1"><c r="A1"><v>1,5</v></c></row>'), 'damaged'],
  ];
  test.each(cases)('%s', (_what, bytes, code) => {
    expect(refusal(() => openXlsx(bytes)).code).toBe(code);
  });

  // Billion laughs (CVE-2003-1564) and external entities (CWE-611).
  test.each([
    ['entities that multiply', '<!DOCTYPE s [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;">]>'],
    ['an entity from a file', '<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['a document type from elsewhere', '<!DOCTYPE s SYSTEM "https://example.invalid/s.dtd">'],
  ])('%s, in whichever part', (_what, doctype) => {
    const parts = ['xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'];
    for (const part of parts) {
      const text = richPart(part).replace(/^<\?xml[^>]*>\n?/, (head) => head + doctype);
      expect(refusal(() => openXlsx(richFile({ [part]: text })))).toEqual({
        code: 'damaged',
        facts: { part, reason: 'doctype' },
      });
    }
  });

  test('each for a reason that is told in three languages', () => {
    const codes = Object.keys(fileErrorTexts.en);
    for (const texts of Object.values(fileErrorTexts)) {
      expect(Object.keys(texts)).toEqual(codes);
      expect(new Set(Object.values(texts)).size).toBe(codes.length);
    }
  });
});
