import type { BookData } from '../../../../workbench/book/book-data';
import { emptyDocument, emptyProperties } from '../../../../workbench/book/document-data';
import { bookData, firstSheetId } from '../../office-fixture';
import type { MemberCases } from './member-cases';
import { refusalOf } from './refusal';

function withProperties(): BookData {
  const properties = {
    ...emptyProperties,
    title: 'Kết nạp đảng viên',
    lastAuthor: 'Văn phòng',
    created: '2022-01-05T02:03:04Z',
    custom: [{ key: 'Ngày', type: 'Date' as const, value: '2022-12-31T00:00:00Z' }],
  };
  return { ...bookData(), document: { ...emptyDocument, properties } };
}

export const settingCases: MemberCases = {
  type: 'Setting',
  sample: ({ workbook }) => workbook.settings.add('a', 1),
  cases: {
    'its key and value, which can be set': async ({ workbook }) => {
      const setting = workbook.settings.add('kỳ', { năm: 2022 });
      setting.load('key,value');
      await workbook.context.sync();
      expect(setting.toJSON()).toEqual({ key: 'kỳ', value: { năm: 2022 } });
      setting.value = 'x';
      setting.load('value');
      await workbook.context.sync();
      expect(setting.value).toBe('x');
      setting.delete();
      await workbook.context.sync();
      expect(await refusalOf(() => (setting.load('value'), workbook.context.sync()))).toBe('ItemNotFound');
    },
  },
};

export const settingCollectionCases: MemberCases = {
  type: 'SettingCollection',
  sample: ({ workbook }) => workbook.settings,
  elsewhere: { onSettingsChanged: 'comes as an event of the page: the batch holds nothing but a trace' },
  cases: {
    'settings by key and all of them': async ({ workbook }) => {
      const { settings } = workbook;
      settings.add('a', 1);
      const found = settings.getItem('a');
      const none = settings.getItemOrNullObject('b');
      const count = settings.getCount();
      found.load('value');
      settings.load('items/key');
      await workbook.context.sync();
      expect([found.value as unknown, none.isNullObject, count.value]).toEqual([1, true, 1]);
      expect(settings.items.map(({ key }) => key)).toEqual(['a']);
    },
  },
};

const xml = '<?xml version="1.0"?><k:kho xmlns:k="urn:kho"><mục>1</mục></k:kho>';

export const customXmlPartCases: MemberCases = {
  type: 'CustomXmlPart',
  sample: ({ workbook }) => workbook.customXmlParts.add(xml),
  cases: {
    'its text, namespace and id': async ({ workbook }) => {
      const part = workbook.customXmlParts.add(xml);
      const text = part.getXml();
      part.load('id,namespaceUri');
      await workbook.context.sync();
      expect([text.value, part.namespaceUri]).toEqual([xml, 'urn:kho']);
      expect(part.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
      part.setXml('<a xmlns="urn:a"/>');
      const after = part.getXml();
      part.load('namespaceUri');
      await workbook.context.sync();
      expect([after.value, part.namespaceUri]).toEqual(['<a xmlns="urn:a"/>', 'urn:a']);
      expect(await refusalOf(() => (part.setXml('<a>'), workbook.context.sync()))).toBe('InvalidArgument');
      part.delete();
      const count = workbook.customXmlParts.getCount();
      await workbook.context.sync();
      expect(count.value).toBe(0);
    },
  },
};

export const customXmlPartCollectionCases: MemberCases = {
  type: 'CustomXmlPartCollection',
  sample: ({ workbook }) => workbook.customXmlParts,
  cases: {
    'parts by id and namespace': async ({ workbook }) => {
      const { customXmlParts } = workbook;
      const part = customXmlParts.add(xml);
      customXmlParts.add('<a/>');
      part.load('id');
      await workbook.context.sync();
      const found = customXmlParts.getItem(part.id);
      const none = customXmlParts.getItemOrNullObject('{00000000-0000-0000-0000-000000000000}');
      const count = customXmlParts.getByNamespace('urn:kho').getCount();
      found.load('namespaceUri');
      customXmlParts.load('items/namespaceUri');
      await workbook.context.sync();
      expect([found.namespaceUri, none.isNullObject, count.value]).toEqual(['urn:kho', true, 1]);
      expect(customXmlParts.items.map(({ namespaceUri }) => namespaceUri)).toEqual(['urn:kho', '']);
      const all = customXmlParts.getCount();
      await workbook.context.sync();
      expect(all.value).toBe(2);
      const doctype = '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>';
      for (const bad of ['', 'text', '<a>', doctype]) {
        const code = await refusalOf(() => (customXmlParts.add(bad), workbook.context.sync()));
        expect([bad, code]).toEqual([bad, 'InvalidArgument']);
      }
    },
  },
};

export const customXmlPartScopedCollectionCases: MemberCases = {
  type: 'CustomXmlPartScopedCollection',
  sample: ({ workbook }) => workbook.customXmlParts.getByNamespace('urn:kho'),
  cases: {
    'the only part, or an error when there are none or several': async ({ workbook }) => {
      const parts = workbook.customXmlParts.getByNamespace('urn:kho');
      const nothing = parts.getOnlyItemOrNullObject();
      await workbook.context.sync();
      expect(nothing.isNullObject).toBe(true);
      expect(await refusalOf(() => (parts.getOnlyItem().load('id'), workbook.context.sync()))).toBe(
        'ItemNotFound',
      );
      workbook.customXmlParts.add(xml);
      const only = parts.getOnlyItem();
      const orNull = parts.getOnlyItemOrNullObject();
      only.load('id');
      orNull.load('id');
      await workbook.context.sync();
      expect(orNull.id).toBe(only.id);
      const byId = parts.getItem(only.id);
      const byIdOrNull = parts.getItemOrNullObject(only.id);
      byId.load('id');
      byIdOrNull.load('id');
      parts.load('items/id');
      const count = parts.getCount();
      await workbook.context.sync();
      expect([byId.id, byIdOrNull.id, count.value]).toEqual([only.id, only.id, 1]);
      expect(parts.items.map(({ id }) => id)).toEqual([only.id]);
      workbook.customXmlParts.add(xml);
      const several = await refusalOf(() => (parts.getOnlyItem().load('id'), workbook.context.sync()));
      expect(several).toBe('InvalidOperation');
    },
  },
};

export const documentPropertiesCases: MemberCases = {
  type: 'DocumentProperties',
  sample: ({ workbook }) => workbook.properties,
  data: withProperties,
  cases: {
    'those of the file, and those that are set': async ({ workbook }) => {
      const { properties } = workbook;
      properties.load('title,lastAuthor,creationDate,custom/items/key');
      await workbook.context.sync();
      expect(properties.toJSON()).toMatchObject({ title: 'Kết nạp đảng viên', lastAuthor: 'Văn phòng' });
      expect(properties.creationDate.toISOString()).toBe('2022-01-05T02:03:04.000Z');
      const given = {
        title: 't',
        subject: 's',
        author: 'a',
        keywords: 'k',
        comments: 'c',
        category: 'd',
        manager: 'm',
        company: 'y',
        revisionNumber: 3,
      };
      properties.set(given);
      properties.load();
      await workbook.context.sync();
      expect(properties.toJSON()).toMatchObject(given);
    },
  },
};

export const customPropertyCases: MemberCases = {
  type: 'CustomProperty',
  sample: ({ workbook }) => workbook.properties.custom.add('a', 1),
  data: withProperties,
  cases: {
    'its type follows its value': async ({ workbook }) => {
      const { custom } = workbook.properties;
      const given = { chữ: '2022', số: 3, lẻ: 1.5, đúng: true };
      const added = Object.entries(given).map(([key, value]) => custom.add(key, value));
      const date = custom.getItem('ngày');
      for (const one of [...added, date]) one.load('key,type,value');
      await workbook.context.sync();
      expect(added.map(({ type }) => type)).toEqual(['String', 'Number', 'Float', 'Boolean']);
      expect(added.map(({ value }) => value as unknown)).toEqual(Object.values(given));
      expect([date.key, date.type]).toEqual(['Ngày', 'Date']);
      // The library lets go of what `add` gave: it knows no id of a custom property.
      const first = custom.getItem('chữ');
      first.value = 2;
      first.load('type');
      date.delete();
      const gone = custom.getItemOrNullObject('Ngày');
      await workbook.context.sync();
      expect([first.type, gone.isNullObject]).toEqual(['Number', true]);
    },
  },
};

export const customPropertyCollectionCases: MemberCases = {
  type: 'CustomPropertyCollection',
  sample: ({ workbook }) => workbook.properties.custom,
  cases: {
    'keys are compared without case; add sets one that is there': async ({ workbook }) => {
      const { custom } = workbook.properties;
      custom.add('Kỳ', 1);
      custom.add('KỲ', 2);
      const found = custom.getItem('kỳ');
      const none = custom.getItemOrNullObject('năm');
      const count = custom.getCount();
      found.load('key,value');
      custom.load('items/key');
      await workbook.context.sync();
      expect(found.toJSON()).toMatchObject({ key: 'Kỳ', value: 2 });
      expect([none.isNullObject, count.value, custom.items.length]).toEqual([true, 1, 1]);
      custom.deleteAll();
      custom.load('items/key');
      await workbook.context.sync();
      expect(custom.items).toEqual([]);
    },
  },
};

export const worksheetCustomPropertyCases: MemberCases = {
  type: 'WorksheetCustomProperty',
  sample: ({ workbook }) => workbook.worksheets.getItem('Sheet1').customProperties.add('a', 'b'),
  cases: {
    'its key and value': async ({ workbook }) => {
      const property = workbook.worksheets.getItem('Sheet1').customProperties.add('a', 'b');
      property.value = 'c';
      property.load('key,value');
      await workbook.context.sync();
      expect(property.toJSON()).toEqual({ key: 'a', value: 'c' });
      property.delete();
      await workbook.context.sync();
      expect(await refusalOf(() => (property.load('value'), workbook.context.sync()))).toBe('ItemNotFound');
    },
  },
};

export const worksheetCustomPropertyCollectionCases: MemberCases = {
  type: 'WorksheetCustomPropertyCollection',
  sample: ({ workbook }) => workbook.worksheets.getItem('Sheet1').customProperties,
  cases: {
    'keys of one sheet, compared without case': async ({ workbook }, { book }) => {
      const { customProperties } = workbook.worksheets.getItem('Sheet1');
      customProperties.add('Kỳ', '1');
      customProperties.add('kỳ', '2');
      const found = customProperties.getItem('KỲ');
      const again = customProperties.getItemOrNullObject('kỳ');
      const none = customProperties.getItemOrNullObject('năm');
      const count = customProperties.getCount();
      found.load('key,value');
      again.load('value');
      customProperties.load('items/key');
      await workbook.context.sync();
      expect(found.toJSON()).toEqual({ key: 'Kỳ', value: '2' });
      expect([again.value, none.isNullObject, count.value]).toEqual(['2', true, 1]);
      expect(customProperties.items.map(({ key }) => key)).toEqual(['Kỳ']);
      expect(book.side.of(firstSheetId).customProperties).toEqual([['Kỳ', '2']]);
      const long = 'k'.repeat(256);
      const code = await refusalOf(() => (customProperties.add(long, ''), workbook.context.sync()));
      expect(code).toBe('InvalidArgument');
    },
  },
};

export const workbookProtectionCases: MemberCases = {
  type: 'WorkbookProtection',
  sample: ({ workbook }) => workbook.protection,
  cases: {
    'a protected structure refuses whatever changes the sheets, not their cells': async ({ workbook }) => {
      const { protection, worksheets } = workbook;
      const { context } = workbook;
      protection.protect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(await refusalOf(() => (protection.protect(), context.sync()))).toBe('InvalidOperation');
      const sheet = worksheets.getItem('Sheet1');
      const changes = {
        add: () => worksheets.add('x').load('name'),
        rename: () => (sheet.name = 'x'),
        move: () => (sheet.position = 1),
        hide: () => (sheet.visibility = 'Hidden'),
        delete: () => {
          sheet.delete();
        },
      };
      for (const [what, change] of Object.entries(changes)) {
        const code = await refusalOf(() => (change(), context.sync()));
        expect([what, code]).toEqual([what, 'AccessDenied']);
      }
      sheet.getRange('A1').values = [[1]];
      protection.unprotect();
      sheet.name = 'x';
      await context.sync();
    },
    'only its password takes the protection away': async ({ workbook }, { book }) => {
      const { protection, context } = workbook;
      protection.protect('mật khẩu');
      await context.sync();
      const wrong = await refusalOf(() => (protection.unprotect('sai'), context.sync()));
      const none = await refusalOf(() => (protection.unprotect(), context.sync()));
      expect([wrong, none]).toEqual(['AccessDenied', 'AccessDenied']);
      expect(book.document.data.structure).not.toBeNull();
      protection.unprotect('mật khẩu');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    },
  },
};
