import { unzipSync } from 'fflate';
import { emptyExtras, type BookData, type SheetExtras } from '../../../workbench/book/book-data';
import type { CommentData } from '../../../workbench/book/comment-data';
import { newXlsx } from '../../../workbench/files/new-xlsx';
import { openXlsx, type OpenedXlsx } from '../../../workbench/files/open-xlsx';
import { saveXlsx } from '../../../workbench/files/save-xlsx';
import { readXml } from '../../../workbench/files/xml-reader';
import { bookData, firstSheetId as newSheetId } from '../office-fixture';
import { firstSheetId, richFile, richPart } from './rich-file';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const threadId = '{AAAAAAAA-2222-4333-8444-555555555555}';
const replyId = '{BBBBBBBB-2222-4333-8444-555555555555}';

/** As Excel writes them; source: [MS-XLSX] 2.6.204 to 2.6.207 and its examples, ECMA-376 part 1, 18.7. */
const threadParts: Readonly<Record<string, string>> = {
  'xl/_rels/workbook.xml.rels': richPart('xl/_rels/workbook.xml.rels').replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>',
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': richPart('xl/worksheets/_rels/sheet1.xml.rels').replace(
    '</Relationships>',
    '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
  ),
  'xl/persons/person.xml': `${head}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><person displayName="Nguyễn Văn A" id="{CCCCCCCC-2222-4333-8444-555555555555}" userId="S::a@tinhuy.vn::11111111-1111-1111-1111-111111111111" providerId="AD"/></personList>`,
  'xl/threadedComments/threadedComment1.xml': `${head}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><threadedComment ref="C4" dT="2022-12-31T17:00:00.25" personId="{CCCCCCCC-2222-4333-8444-555555555555}" id="${threadId}" done="1"><text>Xem lại @B</text><mentions><mention mentionpersonId="{CCCCCCCC-2222-4333-8444-555555555555}" mentionId="{DDDDDDDD-2222-4333-8444-555555555555}" startIndex="8" length="2"/></mentions></threadedComment><threadedComment ref="C4" dT="2023-01-01T00:00:00.00" personId="{CCCCCCCC-2222-4333-8444-555555555555}" id="${replyId}" parentId="${threadId}"><text>Đã xem</text></threadedComment></ThreadedComments>`,
  'xl/comments1.xml': `${head}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Văn phòng</author><author>tc=${threadId}</author></authors><commentList><comment ref="B3" authorId="0"><text><r><rPr><b/></rPr><t>đã </t></r><r><t>kiểm tra</t></r></text></comment><comment ref="C4" authorId="1" shapeId="0"><text><t>[Threaded comment] …</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:visible"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 1, 10, 4, 15, 5, 4</x:Anchor><x:Row>2</x:Row><x:Column>1</x:Column><x:Visible/></x:ClientData></v:shape>' +
    '<v:shape id="_x0000_s1026" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>' +
    '<v:shape id="_x0000_s1027" type="#_x0000_t201"><v:textbox><br></v:textbox><x:ClientData ObjectType="Button"></x:ClientData></v:shape></xml>',
};

function withExtras(opened: OpenedXlsx, changes: Partial<SheetExtras>): BookData {
  const extras = { ...(opened.data.extras[firstSheetId] ?? emptyExtras), ...changes };
  return { ...opened.data, extras: { ...opened.data.extras, [firstSheetId]: extras } };
}

function textsOf(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]),
  );
}

function extrasOf(bytes: Uint8Array): SheetExtras {
  return openXlsx(bytes).data.extras[firstSheetId] ?? emptyExtras;
}

const thread: CommentData = {
  id: threadId,
  row: 3,
  column: 2,
  content: 'Xem lại @B',
  author: { name: 'Nguyễn Văn A', email: 'a@tinhuy.vn' },
  created: '2022-12-31T17:00:00.250Z',
  resolved: true,
  replies: [
    {
      id: replyId,
      content: 'Đã xem',
      author: { name: 'Nguyễn Văn A', email: 'a@tinhuy.vn' },
      created: '2023-01-01T00:00:00.000Z',
    },
  ],
};

test('threads with replies and notes are read apart, though the file keeps a stand-in for each thread', () => {
  const { comments, notes } = extrasOf(richFile(threadParts));
  expect(comments).toEqual([thread]);
  expect(notes).toEqual([{ row: 2, column: 1, content: 'đã kiểm tra', author: 'Văn phòng', visible: true }]);
});

test('comments that went to other cells keep their words, formats, mentions and boxes', () => {
  const opened = openXlsx(richFile(threadParts));
  const { comments, notes } = opened.data.extras[firstSheetId] ?? emptyExtras;
  const saved = saveXlsx(
    opened,
    withExtras(opened, {
      comments: comments.map((one) => ({ ...one, row: one.row + 2 })),
      notes: notes.map((one) => ({ ...one, row: one.row + 2, column: one.column + 1 })),
    }),
  );
  const texts = textsOf(saved);
  expect(texts['xl/comments1.xml']).toContain(
    '<comment ref="C5" authorId="0"><text><r><rPr><b/></rPr><t>đã </t></r><r><t>kiểm tra</t></r></text></comment><comment ref="C6" authorId="1" shapeId="0"><text><t>[Threaded comment] …</t></text></comment>',
  );
  expect(texts['xl/threadedComments/threadedComment1.xml']).toContain('startIndex="8"');
  const vml = texts['xl/drawings/vmlDrawing1.vml'] ?? '';
  expect(vml).toContain(
    '<x:Anchor>3, 15, 3, 10, 5, 15, 7, 4</x:Anchor><x:Row>4</x:Row><x:Column>2</x:Column>',
  );
  expect(vml).toContain('<v:textbox><br></v:textbox>');
  expect(extrasOf(saved)).toMatchObject({
    comments: [{ ...thread, row: 5 }],
    notes: [{ row: 4, column: 2, visible: true }],
  });
});

test('one comment changed leaves the other as it was, and the sheet itself', () => {
  const opened = openXlsx(richFile(threadParts));
  const reply = {
    id: '{EEEEEEEE-2222-4333-8444-555555555555}',
    content: '<&> "đồng ý"',
    author: { name: 'B', email: '' },
    created: '2023-02-01T00:00:00.000Z',
  };
  const changed = { ...thread, content: 'Xem', resolved: false, replies: [...thread.replies, reply] };
  const saved = saveXlsx(opened, withExtras(opened, { comments: [changed] }));
  expect(extrasOf(saved).comments).toEqual([changed]);
  const texts = textsOf(saved);
  const before = textsOf(richFile(threadParts));
  expect(
    Object.keys(texts)
      .filter((name) => texts[name] !== before[name])
      .sort(),
  ).toEqual(['xl/comments1.xml', 'xl/persons/person.xml', 'xl/threadedComments/threadedComment1.xml']);
  expect(texts['xl/threadedComments/threadedComment1.xml']).not.toContain('mentions');
});

test('the last comment taken away takes its parts along, but not the button in the same drawing', () => {
  const opened = openXlsx(richFile(threadParts));
  const texts = textsOf(saveXlsx(opened, withExtras(opened, { comments: [], notes: [] })));
  expect(Object.keys(texts).filter((name) => /comment/i.test(name))).toEqual([]);
  expect(texts['xl/worksheets/_rels/sheet1.xml.rels']).not.toMatch(/comment/i);
  expect(texts['xl/drawings/vmlDrawing1.vml']).toContain('ObjectType="Button"');
  expect(texts['xl/drawings/vmlDrawing1.vml']).not.toContain('ObjectType="Note"');
  const plain = openXlsx(richFile());
  const bare = textsOf(saveXlsx(plain, withExtras(plain, { notes: [] })));
  expect(bare['xl/drawings/vmlDrawing1.vml']).toBeUndefined();
  expect(bare['xl/worksheets/sheet1.xml']).not.toContain('legacyDrawing');
});

test('comments and notes of a new workbook come back, each with a box for older programs', () => {
  const note = { row: 0, column: 0, content: ' dòng 1\ndòng 2', author: 'Ban <Tổ chức>', visible: true };
  const fresh = { ...thread, author: { name: 'Workbench', email: '' } };
  const saved = newXlsx({
    ...bookData(),
    extras: { [newSheetId]: { ...emptyExtras, comments: [fresh], notes: [note] } },
  });
  const { data } = openXlsx(saved);
  expect(data.extras[newSheetId]).toMatchObject({ comments: [fresh], notes: [note] });
  const texts = textsOf(saved);
  for (const [name, text] of Object.entries(texts)) expect(() => readXml(text, name)).not.toThrow();
  expect(texts['xl/drawings/vmlDrawing1.vml']?.match(/ObjectType="Note"/g)).toHaveLength(2);
  expect(texts['xl/comments1.xml']).toContain(
    `<author xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">tc=${threadId}</author>`,
  );
});
