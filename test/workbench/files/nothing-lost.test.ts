import { unzipSync } from 'fflate';
import { standardSettings } from '../../../src/actions/standard-settings';
import { writeReports } from '../../../src/actions/write-reports';
import { openXlsx } from '../../../workbench/files/open-xlsx';
import { HeadlessWorkbook } from '../../../workbench/headless/headless-workbook';
import { dataSheetId, fullFile } from './full-file';
import { packageFaults } from './package-faults';
import { firstSheetId } from './rich-file';

const file = fullFile();
let workbook: HeadlessWorkbook | null = null;
afterEach(async () => {
  await workbook?.close();
  workbook = null;
});

/** The file as it is saved after `work` was done through the genuine office.js. */
async function savedAfter(work: () => Promise<unknown>): Promise<Uint8Array> {
  workbook = await HeadlessWorkbook.open(file, { functions: [] });
  await work();
  return workbook.save();
}

const setB3 = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Kết nạp').getRange('B3').values = [[150]];
    await context.sync();
  });

/** The names of the parts that are not the same bytes in both files, or in one of them only. */
function differingParts(after: Uint8Array): string[] {
  const [a, b] = [unzipSync(file), unzipSync(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.filter((name) => !same(a[name], b[name])).sort();
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.from(a).equals(Buffer.from(b));
}

function partText(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

/** The cells of a sheet's XML by address, and all that stands around them. */
function taken(xml: string): { cells: Map<string, string>; frame: string } {
  const cells = new Map<string, string>();
  const frame = xml.replace(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>[^]*?<\/c>)/g, (cell, address: string) => {
    cells.set(address, cell);
    return `<${address}>`;
  });
  return { cells, frame };
}

describe('a file with everything', () => {
  test('is sound itself, so that what is found in saved files is our doing', () => {
    expect(packageFaults(file)).toEqual([]);
  });

  test('opened, calculated and saved unchanged, it is the same parts', async () => {
    expect(differingParts(await savedAfter(() => Promise.resolve()))).toEqual([]);
  });

  test('one cell changed: its sheet differs at this cell and at what is calculated from it', async () => {
    const after = await savedAfter(setB3);
    expect(differingParts(after)).toEqual(['xl/worksheets/sheet1.xml']);
    const [before, now] = [file, after].map((bytes) => taken(partText(bytes, 'xl/worksheets/sheet1.xml')));
    expect(now?.frame).toBe(before?.frame);
    const changed = [...(now?.cells ?? [])].filter(([address, cell]) => before?.cells.get(address) !== cell);
    // B3 itself; shares of B6; LET of B3; the sum; the sorted and the doubled array; the sum of the array.
    expect(changed.map(([address]) => address)).toEqual([
      'B3',
      'C3',
      'C4',
      'C5',
      'A6',
      'B6',
      'G7',
      'H7',
      'G8',
      'A9',
    ]);
    expect(now?.cells.get('A6')).toBe('<c r="A6" s="3"><f>_xlfn.LET(_xlpm.x,B3,_xlpm.x*2)</f><v>300</v></c>');
    expect(packageFaults(after)).toEqual([]);
  });

  test('a report added: every part that holds something of the user is the same bytes', async () => {
    const after = await savedAfter(async () => {
      await setB3();
      const written = await writeReports({ reports: ['attainment'], year: null }, standardSettings('vi'));
      expect(written.ok && written.value.sheets.length).toBeGreaterThan(0);
    });
    const names = Object.keys(unzipSync(file));
    expect(differingParts(after).filter((name) => names.includes(name))).toEqual([
      '[Content_Types].xml',
      // The report's settings are kept in a part of their own that the package leads to.
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      // Excel makes a new order of calculation when there is none.
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    // What lists parts, names and styles has new entries beside all that it had, but for the order of calculation.
    const lists = {
      '[Content_Types].xml': /<(?:Default|Override)[^>]*>/g,
      '_rels/.rels': /<Relationship [^>]*>/g,
      'xl/_rels/workbook.xml.rels': /<Relationship [^>]*>/g,
      'xl/styles.xml': /<(?:numFmt|sz|color|fgColor|xf|alignment|protection|cellStyle) [^>]*>/g,
      'xl/workbook.xml':
        /<(?:workbookPr|sheet|externalReference|definedName) [^>]*(?:\/>|>[^<]*<\/definedName>)/g,
    };
    for (const [name, entries] of Object.entries(lists)) {
      const before = [...partText(file, name).matchAll(entries)].map(([entry]) => entry);
      expect(before.length).toBeGreaterThan(3);
      const now = partText(after, name);
      expect(before.filter((entry) => !now.includes(entry) && !entry.includes('calcChain'))).toEqual([]);
    }
    expect(partText(after, 'xl/workbook.xml')).toContain('>_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName>');
    expect(packageFaults(after)).toEqual([]);
    const types = partText(after, '[Content_Types].xml');
    expect(types).toContain('application/vnd.ms-excel.sheet.macroEnabled.main+xml');
    const again = openXlsx(after);
    expect(again.package.hasMacros).toBe(true);
    expect(again.data.workbook.sheetOrder.slice(0, 3)).toEqual(openXlsx(file).data.workbook.sheetOrder);
    expect(again.data.extras[dataSheetId]).toEqual(openXlsx(file).data.extras[dataSheetId]);
    expect(again.data.extras[firstSheetId]).toEqual(openXlsx(file).data.extras[firstSheetId]);
  });

  test('what the report adds keeps its calculated values with their types', async () => {
    const after = await savedAfter(() =>
      writeReports({ reports: ['attainment'], year: null }, standardSettings('vi')),
    );
    const added = Object.keys(unzipSync(after)).find((name) => name === 'xl/worksheets/sheet4.xml') ?? '';
    const formulas = [...taken(partText(after, added)).cells.values()].filter((cell) => cell.includes('<f'));
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((cell) => !/<v[ >]/.test(cell))).toEqual([]);
    expect(formulas.some((cell) => cell.includes(' t="str"'))).toBe(true);
  });

  // Source: ECMA-376 part 1, 18.4.4 (r) and 18.3.1.53 (is).
  test('rich text stays rich when its cell changes its look, is copied, and in a copy of its sheet', async () => {
    const after = await savedAfter(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getItem('Kết nạp');
        sheet.getRange('A2').format.fill.color = '#FFFF00';
        sheet.getRange('J2').copyFrom('A2');
        sheet.getRange('J3').copyFrom('A2');
        sheet.getRange('J4').copyFrom('A2', 'Values');
        worksheets.getItem('Ghi chú').copy('End');
        await context.sync();
        sheet.getRange('J3').values = [['Đảng viên cũ']];
        await context.sync();
      }),
    );
    const runs = '<r><t>Đảng </t></r><r><rPr><b/></rPr><t>viên &lt;mới&gt;</t></r>';
    const { cells } = taken(partText(after, 'xl/worksheets/sheet1.xml'));
    expect(['A2', 'J2', 'J3', 'J4'].map((address) => cells.get(address)?.includes(runs))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(partText(after, 'xl/worksheets/sheet4.xml')).toContain(runs);
    expect(packageFaults(after)).toEqual([]);
    const again = openXlsx(after);
    expect(again.data.workbook.sheets[firstSheetId]?.cellData?.[1]?.[9]).toMatchObject({
      v: 'Đảng viên <mới>',
      custom: { runs },
    });
  });

  test('a sheet of which only the file holds a part is not copied without it, but refused by name', async () => {
    const messages: string[] = [];
    await savedAfter(async () => {
      for (const name of ['Kết nạp', 'Số liệu']) {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).copy();
          await context.sync();
        }).catch((error: unknown) => messages.push((error as Error).message));
      }
    });
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatch(/Worksheet\.copy: .*a worksheet: charts\./);
    expect(messages[1]).toMatch(
      /: ignoredErrors, extensions such as sparklines, outlines, pictures and shapes\./,
    );
  });
});
