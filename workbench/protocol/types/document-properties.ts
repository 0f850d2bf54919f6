import type { CustomProperty, DocumentProperties } from '../../book/document-data';
import { itemNotFound } from '../../book/office-failure';
import type { Arguments } from '../arguments';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import type { Session } from '../session';

function properties({ book }: Session): DocumentProperties {
  return book.document.data.properties;
}

function change(session: Session, changes: Partial<DocumentProperties>): void {
  session.book.document.change({ properties: { ...properties(session), ...changes } });
}

/** Excel.DocumentProperties. */
export const documentPropertiesType: ObjectType<null> = {
  name: 'DocumentProperties',
  scalars: {
    Title: (_all, session) => properties(session).title,
    Subject: (_all, session) => properties(session).subject,
    Author: (_all, session) => properties(session).author,
    Keywords: (_all, session) => properties(session).keywords,
    Comments: (_all, session) => properties(session).comments,
    LastAuthor: (_all, session) => properties(session).lastAuthor,
    RevisionNumber: (_all, session) => properties(session).revisionNumber,
    CreationDate: (_all, session) => properties(session).created || null,
    Category: (_all, session) => properties(session).category,
    Manager: (_all, session) => properties(session).manager,
    Company: (_all, session) => properties(session).company,
  },
  navigation: { Custom: () => officeObject(customPropertyCollectionType, null) },
  setters: {
    Title: (_all, value, session) => change(session, { title: value.text(0) }),
    Subject: (_all, value, session) => change(session, { subject: value.text(0) }),
    Author: (_all, value, session) => change(session, { author: value.text(0) }),
    Keywords: (_all, value, session) => change(session, { keywords: value.text(0) }),
    Comments: (_all, value, session) => change(session, { comments: value.text(0) }),
    RevisionNumber: (_all, value, session) => change(session, { revisionNumber: value.wholeNumber(0) }),
    Category: (_all, value, session) => change(session, { category: value.text(0) }),
    Manager: (_all, value, session) => change(session, { manager: value.text(0) }),
    Company: (_all, value, session) => change(session, { company: value.text(0) }),
  },
};

interface KeyTarget {
  readonly key: string;
}

/** Keys are compared without case. Source: Excel.CustomPropertyCollection.add, "case-insensitive". */
function find(key: string, session: Session): CustomProperty | null {
  return properties(session).custom.find((one) => sameKey(one.key, key)) ?? null;
}

function sameKey(a: string, b: string): boolean {
  return a.normalize('NFC').toUpperCase() === b.normalize('NFC').toUpperCase();
}

function existing(key: string, session: Session): CustomProperty {
  const property = find(key, session);
  if (!property) throw itemNotFound(`There is no custom property "${key}".`);
  return property;
}

/** The property in the place of the one with its key, or behind the others. */
function store(property: CustomProperty, session: Session): void {
  const { custom } = properties(session);
  const isThere = custom.some(({ key }) => sameKey(key, property.key));
  change(session, {
    custom: isThere
      ? custom.map((one) => (sameKey(one.key, property.key) ? { ...property, key: one.key } : one))
      : [...custom, property],
  });
}

function customProperty(key: string, value: Arguments, index: number): CustomProperty {
  const given = value.raw(index);
  switch (typeof given) {
    case 'number':
      return { key, type: Number.isInteger(given) ? 'Number' : 'Float', value: given };
    case 'boolean':
      return { key, type: 'Boolean', value: given };
    case 'string':
      return { key, type: 'String', value: given };
    default:
      throw value.refusal(index, 'must be text, a number or true or false');
  }
}

/** Excel.CustomProperty. */
const customPropertyType: ObjectType<KeyTarget> = {
  name: 'CustomProperty',
  scalars: {
    Key: ({ key }, session) => existing(key, session).key,
    Value: ({ key }, session) => existing(key, session).value,
    Type: ({ key }, session) => existing(key, session).type,
  },
  setters: {
    Value: ({ key }, value, session) => {
      store(customProperty(existing(key, session).key, value, 0), session);
    },
  },
  methods: {
    Delete: ({ key }, _args, session) => {
      const gone = existing(key, session);
      change(session, { custom: properties(session).custom.filter((one) => one !== gone) });
    },
  },
};

/** Excel.CustomPropertyCollection of the workbook. */
const customPropertyCollectionType: ObjectType<null> = {
  name: 'CustomPropertyCollection',
  scalars: {},
  items: (_all, session) => properties(session).custom.map(({ key }) => propertyObject(key)),
  indexer: (_all, args, session) => propertyObject(existing(args.text(0), session).key),
  methods: {
    Add: (_all, args, session) => {
      const key = args.text(0);
      if (key === '') throw args.refusal(0, 'must not be empty');
      store(customProperty(key, args, 1), session);
      return propertyObject(key);
    },
    DeleteAll: (_all, _args, session) => change(session, { custom: [] }),
    GetCount: (_all, _args, session) => properties(session).custom.length,
    GetItemOrNullObject: (_all, args, session) => {
      const property = find(args.text(0), session);
      return property ? propertyObject(property.key) : nullObject;
    },
  },
};

function propertyObject(key: string): OfficeObject {
  return officeObject(customPropertyType, { key });
}
