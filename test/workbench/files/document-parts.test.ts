import { unzipSync } from 'fflate';
import type { BookData } from '../../../workbench/book/book-data';
import type { DocumentData } from '../../../workbench/book/document-data';
import { newXlsx } from '../../../workbench/files/new-xlsx';
import { openXlsx, type OpenedXlsx } from '../../../workbench/files/open-xlsx';
import { saveXlsx } from '../../../workbench/files/save-xlsx';
import { readXml } from '../../../workbench/files/xml-reader';
import { bookData } from '../office-fixture';
import { richFile, richPart } from './rich-file';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(...lines: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = lines.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageRelations}">${items.join('')}</Relationships>`;
}

/** As Excel writes them; source: [MS-OWEXML] 3, ECMA-376 part 1, 15.2.5 and part 2, 11. */
const documentParts: Readonly<Record<string, string>> = {
  '_rels/.rels': relations(
    ['rId1', `${officeRelations}/officeDocument`, 'xl/workbook.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
    ['rId3', `${officeRelations}/extended-properties`, 'docProps/app.xml'],
    ['rId4', `${officeRelations}/custom-properties`, 'docProps/custom.xml'],
    [
      'rId5',
      'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
      'xl/webextensions/taskpanes.xml',
    ],
  ),
  'xl/_rels/workbook.xml.rels': richPart('xl/_rels/workbook.xml.rels').replace(
    '</Relationships>',
    `<Relationship Id="rId9" Type="${officeRelations}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
  ),
  'xl/webextensions/taskpanes.xml': `${head}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${officeRelations}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  'xl/webextensions/_rels/taskpanes.xml.rels': relations([
    'rId1',
    'http://schemas.microsoft.com/office/2011/relationships/webextension',
    'webextension1.xml',
  ]),
  'xl/webextensions/webextension1.xml': `${head}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{22222222-2222-4333-8444-555555555555}"><we:reference id="wa104380862" version="1.5.0.0" store="en-US" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/><we:property name="d" value="{&quot;a&quot;:[1,2]}"/></we:properties><we:bindings/><we:snapshot xmlns:r="${officeRelations}"/></we:webextension>`,
  'customXml/item1.xml': '<?xml version="1.0"?>\n<k:kho xmlns:k="urn:kho"><mục>1</mục></k:kho>',
  'customXml/_rels/item1.xml.rels': relations([
    'rId1',
    `${officeRelations}/customXmlProps`,
    'itemProps1.xml',
  ]),
  'customXml/itemProps1.xml': `${head}<ds:datastoreItem ds:itemID="{99999999-2222-4333-8444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:kho"/></ds:schemaRefs></ds:datastoreItem>`,
  'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Kết nạp &amp; phát triển</dc:title><dc:creator>Ban Tổ chức</dc:creator><cp:lastModifiedBy>Văn phòng</cp:lastModifiedBy><cp:revision>7</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">2022-01-05T02:03:04Z</dcterms:created></cp:coreProperties>`,
  'docProps/app.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Company>Tỉnh ủy</Company></Properties>`,
  'docProps/custom.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Kỳ"><vt:lpwstr>2022</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Khối"><vt:blob>AA==</vt:blob></property></Properties>`,
  'xl/workbook.xml': richPart('xl/workbook.xml').replace(
    '<bookViews>',
    '<workbookProtection workbookPassword="CC1A" lockStructure="1"/><bookViews>',
  ),
};

function withDocument(opened: OpenedXlsx, changes: Partial<DocumentData>): BookData {
  return { ...opened.data, document: { ...opened.data.document, ...changes } };
}

function textsOf(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]),
  );
}

test('settings, custom XML, properties and protection are read as the file has them', () => {
  expect(openXlsx(richFile(documentParts)).data.document).toEqual({
    calculationMode: 'Automatic',
    externalBooks: [],
    webExtensions: [
      {
        part: 'xl/webextensions/webextension1.xml',
        addInId: 'wa104380862',
        version: '1.5.0.0',
        settings: [
          ['Office.AutoShowTaskpaneWithDocument', 'true'],
          ['d', '{"a":[1,2]}'],
        ],
      },
    ],
    customXmlParts: [
      {
        id: '{99999999-2222-4333-8444-555555555555}',
        xml: documentParts['customXml/item1.xml'],
        part: 'customXml/item1.xml',
      },
    ],
    properties: {
      title: 'Kết nạp & phát triển',
      subject: '',
      author: 'Ban Tổ chức',
      keywords: '',
      comments: '',
      category: '',
      manager: '',
      company: 'Tỉnh ủy',
      lastAuthor: 'Văn phòng',
      revisionNumber: 7,
      created: '2022-01-05T02:03:04Z',
      custom: [{ key: 'Kỳ', type: 'String', value: '2022' }],
    },
    structure: { password: { legacy: 'CC1A' } },
  });
});

test('a document that did not change is saved byte for byte, and one matter changes its own part only', () => {
  const bytes = richFile(documentParts);
  const opened = openXlsx(bytes);
  expect(textsOf(saveXlsx(opened, opened.data))).toEqual(textsOf(bytes));
  const [extension] = opened.data.document.webExtensions;
  if (!extension) throw new Error('The file has a web extension.');
  const settings = [...extension.settings.slice(1), ['mới', '"=1+1"']] as const;
  const changed = textsOf(
    saveXlsx(opened, withDocument(opened, { webExtensions: [{ ...extension, settings }] })),
  );
  const before = textsOf(bytes);
  expect(Object.keys(changed).filter((name) => changed[name] !== before[name])).toEqual([extension.part]);
  expect(changed[extension.part]).toContain(
    '<we:properties><we:property name="d" value="{&quot;a&quot;:[1,2]}"/><we:property name="mới" value="&quot;=1+1&quot;"/></we:properties><we:bindings/>',
  );
});

test('everything that is added comes back, in a file that had none of it and in one that had', () => {
  const document: DocumentData = {
    webExtensions: [
      {
        part: '',
        addInId: 'eea97d9f-2eaa-4c33-8c23-9d2fb2707b61',
        version: '0.1.0.0',
        settings: [['a', '{"b":"<&\\"ế"}']],
      },
    ],
    customXmlParts: [
      { id: '{88888888-2222-4333-8444-555555555555}', xml: '<a xmlns="urn:a">đ</a>', part: '' },
    ],
    properties: {
      title: 'A & B',
      subject: 's',
      author: 'x',
      keywords: 'k',
      comments: 'c',
      category: 'd',
      manager: 'm',
      company: 'y',
      lastAuthor: '',
      revisionNumber: 2,
      created: '',
      custom: [
        { key: 'chữ', type: 'String', value: '<1>' },
        { key: 'số', type: 'Number', value: 3 },
        { key: 'lẻ', type: 'Float', value: 1.5 },
        { key: 'đúng', type: 'Boolean', value: false },
        { key: 'ngày', type: 'Date', value: '2022-12-31T00:00:00Z' },
      ],
    },
    calculationMode: 'Manual',
    externalBooks: [],
    structure: { password: { algorithm: 'SHA-512', hash: 'aGFzaA==', salt: 'c2FsdA==', spinCount: 1000 } },
  };
  const made = newXlsx({ ...bookData(), document });
  const read = openXlsx(made).data.document;
  expect(read).toMatchObject({
    ...document,
    webExtensions: [{ ...document.webExtensions[0], part: 'xl/webextensions/webextension1.xml' }],
    customXmlParts: [{ ...document.customXmlParts[0], part: 'customXml/item1.xml' }],
  });
  for (const [name, text] of Object.entries(textsOf(made))) expect(() => readXml(text, name)).not.toThrow();
  const rich = openXlsx(richFile(documentParts));
  const { webExtensions, customXmlParts } = rich.data.document;
  const both = openXlsx(
    saveXlsx(
      rich,
      withDocument(rich, {
        ...document,
        webExtensions: [...webExtensions, ...document.webExtensions],
        customXmlParts: [...customXmlParts, ...document.customXmlParts],
      }),
    ),
  ).data.document;
  expect(both.webExtensions.map(({ part }) => part)).toEqual([
    'xl/webextensions/webextension1.xml',
    'xl/webextensions/webextension2.xml',
  ]);
  expect(both.customXmlParts.map(({ part }) => part)).toEqual(['customXml/item1.xml', 'customXml/item2.xml']);
  expect(both.properties).toMatchObject({
    ...document.properties,
    lastAuthor: 'Văn phòng',
    created: '2022-01-05T02:03:04Z',
  });
});

test('what is taken away is gone with its parts; properties that the model does not hold stay', () => {
  const opened = openXlsx(richFile(documentParts));
  const saved = saveXlsx(
    opened,
    withDocument(opened, {
      customXmlParts: [],
      structure: null,
      properties: { ...opened.data.document.properties, title: '', custom: [] },
    }),
  );
  const texts = textsOf(saved);
  expect(Object.keys(texts).filter((name) => name.startsWith('customXml'))).toEqual([]);
  expect(texts['[Content_Types].xml']).not.toContain('customXml');
  expect(texts['xl/_rels/workbook.xml.rels']).not.toContain('customXml');
  expect(texts['xl/workbook.xml']).not.toContain('workbookProtection');
  expect(texts['docProps/core.xml']).not.toContain('title');
  expect(texts['docProps/custom.xml']).toContain('<vt:blob>AA==</vt:blob>');
  expect(texts['docProps/custom.xml']).not.toContain('Kỳ');
});
