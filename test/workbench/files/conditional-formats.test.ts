import { unzipSync } from 'fflate';
import { emptyExtras, type BookData } from '../../../workbench/book/book-data';
import type { ConditionalFormatData } from '../../../workbench/book/conditional-format-data';
import { newXlsx } from '../../../workbench/files/new-xlsx';
import { openXlsx, type OpenedXlsx } from '../../../workbench/files/open-xlsx';
import { presetCriteria } from '../../../workbench/files/preset-criteria';
import { saveXlsx } from '../../../workbench/files/save-xlsx';
import { bookData, firstSheetId as newSheetId } from '../office-fixture';
import { firstSheetId, richFile, richPart } from './rich-file';

const sheetPath = 'xl/worksheets/sheet1.xml';

/** As Excel writes them; source: ECMA-376 part 1, 18.3.1.10 and its examples, [MS-XLSX] 2.6.4. */
const rules =
  '<conditionalFormatting sqref="B3:B5"><cfRule type="cellIs" dxfId="0" priority="3" stopIfTrue="1" operator="between"><formula>100</formula><formula>$C$3</formula></cfRule><cfRule type="expression" dxfId="1" priority="1"><formula>B3&lt;_xlfn.XLOOKUP(A3,A:A,C:C)</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C3:C5 E3"><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule><cfRule type="iconSet" priority="5"><iconSet iconSet="4Arrows" showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="0.5" gte="0"/><cfvo type="formula" val="$C$3"/><cfvo type="percent" val="75"/></iconSet></cfRule><cfRule type="containsText" dxfId="0" priority="2" operator="containsText" text="Đảng"><formula>NOT(ISERROR(SEARCH("Đảng",C3)))</formula></cfRule><cfRule type="timePeriod" dxfId="0" priority="6" timePeriod="last7Days"><formula>AND(TODAY()-FLOOR(C3,1)&lt;=6,FLOOR(C3,1)&lt;=TODAY())</formula></cfRule><cfRule type="aboveAverage" dxfId="0" priority="7" aboveAverage="0" stdDev="1"/><cfRule type="top10" dxfId="0" priority="8" percent="1" bottom="1" rank="5"/></conditionalFormatting>';
/** A rule that names another sheet, which the plain elements of Excel 2007 may not. */
const extension =
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="9" id="{22222222-2222-4333-8444-555555555555}"><xm:f>D3&gt;\'Ghi chú\'!$A$1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>D3:D9</xm:sqref></x14:conditionalFormatting>';

const sheet = richPart(sheetPath)
  .replace(/<conditionalFormatting sqref="B3:B5">.*?<\/conditionalFormatting>/, rules)
  .replace('<x14:conditionalFormattings>', `<x14:conditionalFormattings>${extension}`);
const styles = richPart('xl/styles.xml').replace(
  /<dxfs .*<\/dxfs>/,
  '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><font><b/><i val="0"/><strike/><u val="double"/><color rgb="FF112233"/></font><numFmt numFmtId="10" formatCode="0.00%"/><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><left style="thin"><color rgb="FF445566"/></left><bottom style="dashed"><color auto="1"/></bottom></border></dxf></dxfs>',
);
const file = { [sheetPath]: sheet, 'xl/styles.xml': styles };

function formatsOf(bytes: Uint8Array, sheetId = firstSheetId): readonly ConditionalFormatData[] {
  return openXlsx(bytes).data.extras[sheetId]?.conditionalFormats ?? [];
}

function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

function withFormats(opened: OpenedXlsx, conditionalFormats: readonly ConditionalFormatData[]): BookData {
  const extras = { ...(opened.data.extras[firstSheetId] ?? emptyExtras), conditionalFormats };
  return { ...opened.data, extras: { ...opened.data.extras, [firstSheetId]: extras } };
}

const b3 = { firstRow: 2, firstColumn: 1, lastRow: 4, lastColumn: 1 };

test('rules of every kind are read by priority, with their styles', () => {
  const formats = formatsOf(richFile(file));
  expect(formats.map(({ kind }) => kind)).toEqual([
    'custom',
    // The data bar that was there before has priority 2 as well, and stands behind.
    'containsText',
    'dataBar',
    'cellValue',
    'colorScale',
    'iconSet',
    'preset',
    'preset',
    'topBottom',
    'unmodelled',
  ]);
  expect(formats).toMatchObject([
    {
      areas: [b3],
      formula: 'B3<XLOOKUP(A3,A:A,C:C)',
      stopIfTrue: false,
      style: {
        bold: true,
        italic: false,
        strikethrough: true,
        underline: 'Double',
        fontColor: '#112233',
        numberFormat: '0.00%',
        fillColor: '#FFC7CE',
        borders: {
          EdgeLeft: { style: 'Continuous', color: '#445566' },
          EdgeBottom: { style: 'Dash', color: '' },
        },
      },
    },
    { operator: 'Contains', text: 'Đảng', style: { fontColor: '#9C0006' } },
    { fill: '#638EC6' },
    { operator: 'Between', formula1: '100', formula2: '$C$3', stopIfTrue: true },
    { points: [{ color: '#F8696B' }, { bound: { type: 'Percentile', value: '50' } }, { color: '#63BE7B' }] },
    {
      icons: 'FourArrows',
      reversed: true,
      iconOnly: true,
      criteria: [{}, { orEqual: false }, { bound: { type: 'Formula', value: '=$C$3' } }, {}],
    },
    { criterion: 'LastSevenDays' },
    { criterion: 'OneStdDevBelowAverage' },
    { type: 'BottomPercent', rank: 5 },
    { extended: true, areas: [{ firstRow: 2, firstColumn: 3, lastRow: 8, lastColumn: 3 }] },
  ]);
});

test('one format more on top leaves the text of the others, but for their priority', () => {
  const opened = openXlsx(richFile(file));
  const before = opened.data.extras[firstSheetId]?.conditionalFormats ?? [];
  const added: ConditionalFormatData = {
    kind: 'cellValue',
    id: '{33333333-2222-4333-8444-555555555555}',
    areas: [b3],
    operator: 'EqualTo',
    formula1: '"<đạt>"',
    formula2: '',
    stopIfTrue: false,
    style: { fillColor: '#C6EFCE', bold: true },
  };
  const saved = saveXlsx(opened, withFormats(opened, [added, ...before]));
  const read = formatsOf(saved);
  expect(read.map((one) => ({ ...one, id: '' }))).toEqual(
    [added, ...before].map((one) => ({ ...one, id: '' })),
  );
  const text = partOf(saved, sheetPath);
  expect(text).toContain(
    '<cfRule type="expression" dxfId="1" priority="2"><formula>B3&lt;_xlfn.XLOOKUP(A3,A:A,C:C)</formula></cfRule>',
  );
  expect(text).toContain(extension);
  expect(partOf(saved, 'xl/styles.xml')).toContain(
    '</dxf><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs>',
  );
  expect(partOf(saved, 'xl/styles.xml')).toContain('<dxfs count="3">');
});

test('a rule of the extension alone goes with its cells', () => {
  const opened = openXlsx(richFile(file));
  const moved = (opened.data.extras[firstSheetId]?.conditionalFormats ?? []).map((one) => ({
    ...one,
    areas: one.areas.map((area) => ({ ...area, firstRow: area.firstRow + 2, lastRow: area.lastRow + 2 })),
  }));
  const saved = saveXlsx(opened, withFormats(opened, moved));
  expect(partOf(saved, sheetPath)).toContain('<xm:sqref>D5:D11</xm:sqref>');
  expect(formatsOf(saved).at(-1)?.areas).toEqual([
    { firstRow: 4, firstColumn: 3, lastRow: 10, lastColumn: 3 },
  ]);
});

test('formats of a new sheet come back, every preset criterion among them', () => {
  const base = {
    areas: [b3],
    stopIfTrue: true,
    style: { underline: 'Single' as const, numberFormat: '#,##0' },
  };
  const formats: ConditionalFormatData[] = [
    ...Object.keys(presetCriteria).map((criterion): ConditionalFormatData => ({
      kind: 'preset',
      id: criterion,
      ...base,
      criterion,
    })),
    ...(['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const).map(
      (operator): ConditionalFormatData => ({
        kind: 'containsText',
        id: operator,
        ...base,
        operator,
        text: 'a"b',
      }),
    ),
    { kind: 'topBottom', id: 't', ...base, type: 'TopItems', rank: 3 },
    { kind: 'custom', id: 'c', ...base, formula: 'AND(B3>1,B3<"x")' },
    {
      kind: 'colorScale',
      id: 's',
      areas: [b3],
      points: [
        { bound: { type: 'Number', value: '0' }, color: '#FF0000' },
        { bound: { type: 'Formula', value: '=MAX($B$3:$B$5)' }, color: '#00FF00' },
      ],
    },
  ];
  const bytes = newXlsx({
    ...bookData(),
    extras: { [newSheetId]: { ...emptyExtras, conditionalFormats: formats } },
  });
  const read = formatsOf(bytes, newSheetId);
  expect(read.map((one) => ({ ...one, id: '' }))).toEqual(formats.map((one) => ({ ...one, id: '' })));
});
