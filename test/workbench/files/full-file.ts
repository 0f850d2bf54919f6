import { strToU8, zipSync } from 'fflate';
import { richPart, richPartNames } from './rich-file';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const microsoft = 'http://schemas.microsoft.com/office';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function relationships(
  ...lines: readonly (readonly [id: string, type: string, target: string, mode?: string])[]
) {
  const items = lines.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${office}/${type}`}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `${head}<Relationships xmlns="${relations}">${items.join('')}</Relationships>`;
}

/** One black pixel. */
const image = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
/** Stands for a macro project: bytes that nobody but Excel reads, in the container that it is kept in. */
const macros = Uint8Array.from({ length: 600 }, (_, index) => [0xd0, 0xcf, 0x11, 0xe0][index] ?? index % 251);

const committees = ['Bình Thuận', 'Đắk Lắk', 'Khánh Hòa', 'Lâm Đồng'] as const;
const targets = [138, 200, 160, 175] as const;
const admitted = [143, 190, 168, 175] as const;
const text = (ref: string, value: string, style = 0) =>
  `<c r="${ref}" s="${String(style)}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A table of admissions with totals, outlines, a threaded comment, sparklines, a picture, a text box and more. */
const dataSheet = `${head}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="${microsoft}/spreadsheetml/2009/9/ac" xmlns:xr="${microsoft}/spreadsheetml/2014/revision" xr:uid="{0A1B2C3D-0000-4000-8000-00000000DA7A}"><sheetPr><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:F7"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="B4" sqref="B4"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="22.7109375" customWidth="1"/><col min="5" max="6" width="12.7109375" customWidth="1" outlineLevel="1"/></cols><sheetData><row r="1">${text('A1', 'Kết quả kết nạp đảng viên năm 2022', 1)}</row><row r="2">${text('A2', 'Đảng bộ')}${text('B2', 'Chỉ tiêu')}${text('C2', 'Kết nạp')}</row>${committees
  .map((name, index) => {
    const row = String(index + 3);
    return `<row r="${row}"${index > 1 ? ' outlineLevel="1"' : ''} x14ac:dyDescent="0.25">${text(`A${row}`, name)}<c r="B${row}"><v>${String(targets[index])}</v></c><c r="C${row}"><v>${String(admitted[index])}</v></c></row>`;
  })
  .join(
    '',
  )}<row r="7">${text('A7', 'Tổng cộng')}<c r="B7"><f>SUBTOTAL(109,Kết_quả[Chỉ tiêu])</f><v>673</v></c><c r="C7"><f>SUBTOTAL(109,Kết_quả[Kết nạp])</f><v>676</v></c><c r="F7"><f>[1]Nguồn!$A$1</f><v>5</v></c></row></sheetData><dataValidations count="1"><dataValidation type="whole" operator="greaterThan" allowBlank="1" showErrorMessage="1" sqref="B3:B6"><formula1>0</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait"/><headerFooter differentFirst="1"><oddHeader>&amp;CMẫu 2</oddHeader><firstHeader>&amp;CTrang đầu</firstHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="40" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A3:A6" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="${microsoft}/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Kết nạp'!$A$3:$A$5</xm:f></x14:formula1><xm:sqref>E3</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="${microsoft}/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>'Số liệu'!B3:C3</xm:f><xm:sqref>D3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const anchor = (column: number, shape: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${String(column + 1)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${shape}<xdr:clientData/></xdr:twoCellAnchor>`;
const place =
  '<a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
const pictures = `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${drawingMain}">${anchor(
  0,
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Ảnh 1" descr="Cờ"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${place}</xdr:spPr></xdr:pic>`,
)}${anchor(2, `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="Hộp 2"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr>${place}</xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Ghi chú của văn phòng</a:t></a:r></a:p></xdr:txBody></xdr:sp>`)}</xdr:wsDr>`;

const colors = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const font = '<a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/>';
const three = (item: string) => item.repeat(3);
const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const theme = `${head}<a:theme xmlns:a="${drawingMain}" name="Đỏ"><a:themeElements><a:clrScheme name="Đỏ">${colors.map((name, index) => `<a:${name}><a:srgbClr val="${(index * 0x151515).toString(16).padStart(6, '0').toUpperCase()}"/></a:${name}>`).join('')}</a:clrScheme><a:fontScheme name="Đỏ"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Đỏ"><a:fillStyleLst>${three(solid)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln w="6350">${solid}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three(solid)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const person = '{5A5A5A5A-0000-4000-8000-000000000001}';
const thread = '{5A5A5A5A-0000-4000-8000-0000000000C1}';
const extra: Readonly<Record<string, string | Uint8Array>> = {
  'xl/worksheets/sheet3.xml': dataSheet,
  'xl/worksheets/_rels/sheet3.xml.rels': relationships(
    ['rId1', 'drawing', '../drawings/drawing2.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing2.vml'],
    ['rId3', 'table', '../tables/table1.xml'],
    ['rId4', 'comments', '../comments2.xml'],
    [
      'rId5',
      `${microsoft}/2017/10/relationships/threadedComment`,
      '../threadedComments/threadedComment1.xml',
    ],
  ),
  'xl/drawings/drawing2.xml': pictures,
  'xl/drawings/_rels/drawing2.xml.rels': relationships(['rId1', 'image', '../media/image1.png']),
  'xl/media/image1.png': image,
  'xl/drawings/vmlDrawing2.vml': richPart('xl/drawings/vmlDrawing1.vml').replace(
    '_x0000_s1025',
    '_x0000_s2049',
  ),
  'xl/comments2.xml': `${head}<comments xmlns="${main}"><authors><author>tc=${thread}</author></authors><commentList><comment ref="B3" authorId="0" shapeId="0" xmlns:xr="${microsoft}/spreadsheetml/2014/revision" xr:uid="${thread}"><text><t>[Threaded comment] Đã đối chiếu</t></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `${head}<ThreadedComments xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" dT="2022-12-31T08:00:00.00" personId="${person}" id="${thread}"><text>Đã đối chiếu</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `${head}<personList xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><person displayName="Văn phòng" id="${person}" userId="vp" providerId="None"/></personList>`,
  'xl/tables/table1.xml': `${head}<table xmlns="${main}" id="1" name="Kết_quả" displayName="Kết_quả" ref="A2:C7" totalsRowCount="1"><autoFilter ref="A2:C6"/><tableColumns count="3"><tableColumn id="1" name="Đảng bộ" totalsRowLabel="Tổng cộng"/><tableColumn id="2" name="Chỉ tiêu" totalsRowFunction="sum"/><tableColumn id="3" name="Kết nạp" totalsRowFunction="sum"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  'xl/theme/theme1.xml': theme,
  'xl/externalLinks/externalLink1.xml': `${head}<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1"><sheetNames><sheetName val="Nguồn"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>5</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
    'rId1',
    'externalLinkPath',
    'file:///nguon.xlsx',
    'External',
  ]),
  'xl/vbaProject.bin': macros,
  'customXml/item1.xml': '<bieuMau xmlns="urn:van-phong">Mẫu 2</bieuMau>',
  'customXml/itemProps1.xml': `${head}<ds:datastoreItem ds:itemID="{AAAAAAAA-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  'customXml/_rels/item1.xml.rels': relationships(['rId1', 'customXmlProps', 'itemProps1.xml']),
  'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Văn phòng</dc:creator></cp:coreProperties>`,
  'docProps/app.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  'docProps/custom.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Kỳ"><vt:lpwstr>2022</vt:lpwstr></property></Properties>`,
};

const types: readonly (readonly [part: string, type: string])[] = [
  ['xl/worksheets/sheet3.xml', `${spreadsheet}.worksheet+xml`],
  ['xl/drawings/drawing2.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['xl/comments2.xml', `${spreadsheet}.comments+xml`],
  ['xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
  ['xl/tables/table1.xml', `${spreadsheet}.table+xml`],
  ['xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ['xl/externalLinks/externalLink1.xml', `${spreadsheet}.externalLink+xml`],
  ['xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject'],
  ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
];

/** The rich file's cells have made-up results; here they are those that Excel calculates. */
const calculated: readonly (readonly [from: string, to: string])[] = [
  ['B3/$B$6</f><v>0.5</v>', `B3/$B$6</f><v>${String(143 / 286.251)}</v>`],
  ['si="0"/><v>0.25</v>', `si="0"/><v>${String(143.25 / 286.251)}</v>`],
  ['si="0"/><v>0.125</v>', `si="0"/><v>${String(0.001 / 286.251)}</v>`],
  // A3, not A4: LibreOffice turns the carriage return of A4 into a line feed when it calculates.
  [',A4)</f><v>a_xlfn.&amp;x</v>', ',A3)</f><v>a_xlfn.&amp;=HYPERLINK("x")</v>'],
];

function changed(name: string): string {
  const part = richPart(name);
  switch (name) {
    case '[Content_Types].xml':
      return part
        .replace(`${spreadsheet}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml')
        .replace('<Override', '<Default Extension="png" ContentType="image/png"/><Override')
        .replace(
          '</Types>',
          `${types.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')}</Types>`,
        );
    case '_rels/.rels':
      return relationships(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', `${relations}/metadata/core-properties`, 'docProps/core.xml'],
        ['rId3', 'extended-properties', 'docProps/app.xml'],
        ['rId4', 'custom-properties', 'docProps/custom.xml'],
      );
    case 'xl/workbook.xml':
      return part.replace(
        '</sheets>',
        '<sheet name="Số liệu" sheetId="5" r:id="rId7"/></sheets><externalReferences><externalReference r:id="rId8"/></externalReferences>',
      );
    case 'xl/_rels/workbook.xml.rels':
      return part.replace(
        '</Relationships>',
        relationships(
          ['rId7', 'worksheet', 'worksheets/sheet3.xml'],
          ['rId8', 'externalLink', 'externalLinks/externalLink1.xml'],
          ['rId9', 'theme', 'theme/theme1.xml'],
          ['rId10', `${microsoft}/2006/relationships/vbaProject`, 'vbaProject.bin'],
          ['rId11', `${microsoft}/2017/10/relationships/person`, 'persons/person.xml'],
          ['rId12', 'customXml', '../customXml/item1.xml'],
        ).replace(/^[^]*?<Relationships[^>]*>/, ''),
      );
    case 'xl/worksheets/sheet1.xml':
      return calculated.reduce((text, [from, to]) => text.replace(from, to), part);
    default:
      return part;
  }
}

/** The ids of the sheet with the table of admissions. */
export const dataSheetId = '{0A1B2C3D-0000-4000-8000-00000000DA7A}';

/**
 * A workbook with macros, as Excel writes it, that holds everything of which a file may consist: the rich file's sheets
 * (styles, rich text, old notes, a chart, data bars, dynamic arrays, LAMBDA names, page setup) and one with a table with
 * totals, threaded comments, sparklines, extended validations, a picture, a text box and outlines; a theme, an external
 * link, custom XML and document properties.
 */
export function fullFile(): Uint8Array {
  const rich = richPartNames.map((name) => [name, strToU8(changed(name))] as const);
  const more = Object.entries(extra).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries([...rich, ...more]));
}
