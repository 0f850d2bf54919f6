import type { CustomXmlPartData } from '../../book/document-data';
import { OfficeFailure, invalidArgument, itemNotFound } from '../../book/office-failure';
import { newOfficeId } from '../../book/sheets';
import { namespaceOf } from '../../files/custom-xml';
import { WorkbookFileError } from '../../files/workbook-file-error';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import type { Session } from '../session';

interface PartTarget {
  readonly id: string;
}

/** All parts, or those whose root element is in one namespace. */
interface PartsTarget {
  readonly namespace: string | null;
}

function partsOf({ namespace }: PartsTarget, { book }: Session): readonly CustomXmlPartData[] {
  const { customXmlParts } = book.document.data;
  return customXmlParts.filter(({ xml }) => namespace === null || namespaceOf(xml) === namespace);
}

function partOf({ id }: PartTarget, session: Session): CustomXmlPartData {
  const part = find({ namespace: null }, id, session);
  if (!part) throw itemNotFound(`There is no custom XML part ${id}.`);
  return part;
}

function find(target: PartsTarget, id: string, session: Session): CustomXmlPartData | null {
  return partsOf(target, session).find((part) => part.id.toUpperCase() === id.toUpperCase()) ?? null;
}

/** The text when it is one XML document; Excel refuses what is none. */
function checked(xml: string, member: string): string {
  try {
    namespaceOf(xml);
    return xml;
  } catch (error) {
    if (error instanceof WorkbookFileError) throw invalidArgument(member, 'the text is no XML.');
    throw error;
  }
}

/** Excel.CustomXmlPart. */
const customXmlPartType: ObjectType<PartTarget> = {
  name: 'CustomXmlPart',
  identity: (target, session) => ({ Id: partOf(target, session).id }),
  scalars: {
    Id: (target, session) => partOf(target, session).id,
    NamespaceUri: (target, session) => namespaceOf(partOf(target, session).xml),
  },
  methods: {
    GetXml: (target, _args, session) => partOf(target, session).xml,
    SetXml: (target, args, session) => {
      const { id } = partOf(target, session);
      const xml = checked(args.text(0), args.member);
      const { customXmlParts } = session.book.document.data;
      session.book.document.change({
        customXmlParts: customXmlParts.map((part) => (part.id === id ? { ...part, xml } : part)),
      });
    },
    Delete: (target, _args, session) => {
      const { id } = partOf(target, session);
      const { customXmlParts } = session.book.document.data;
      session.book.document.change({ customXmlParts: customXmlParts.filter((part) => part.id !== id) });
    },
  },
};

const ofAnyCollection = {
  GetCount: (target: PartsTarget, _args: unknown, session: Session) => partsOf(target, session).length,
} as const;

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
const scopedCollectionType: ObjectType<PartsTarget> = {
  name: 'CustomXmlPartScopedCollection',
  scalars: {},
  items: (target, session) => partsOf(target, session).map(({ id }) => partObject(id)),
  indexer: (target, key, session) => existing(target, key.text(0), session),
  methods: {
    ...ofAnyCollection,
    GetItemOrNullObject: (target, args, session) => orNull(target, args.text(0), session),
    GetOnlyItem: (target, _args, session) => {
      const parts = partsOf(target, session);
      const [only] = parts;
      if (!only) throw itemNotFound('There is no custom XML part of this namespace.');
      if (parts.length > 1) {
        throw new OfficeFailure('InvalidOperation', 'There are several custom XML parts of this namespace.');
      }
      return partObject(only.id);
    },
    GetOnlyItemOrNullObject: (target, _args, session) => {
      const parts = partsOf(target, session);
      const [only] = parts;
      return only && parts.length === 1 ? partObject(only.id) : nullObject;
    },
  },
};

/** Excel.CustomXmlPartCollection of the workbook. */
export const customXmlPartCollectionType: ObjectType<PartsTarget> = {
  name: 'CustomXmlPartCollection',
  scalars: {},
  items: (target, session) => partsOf(target, session).map(({ id }) => partObject(id)),
  indexer: (target, key, session) => existing(target, key.text(0), session),
  methods: {
    ...ofAnyCollection,
    Add: (_all, args, { book }) => {
      const part = { id: newOfficeId(), xml: checked(args.text(0), args.member), part: '' };
      book.document.change({ customXmlParts: [...book.document.data.customXmlParts, part] });
      return partObject(part.id);
    },
    GetByNamespace: (_all, args) => officeObject(scopedCollectionType, { namespace: args.text(0) }),
    GetItemOrNullObject: (target, args, session) => orNull(target, args.text(0), session),
  },
};

function partObject(id: string): OfficeObject {
  return officeObject(customXmlPartType, { id });
}

function orNull(target: PartsTarget, id: string, session: Session): OfficeObject {
  const part = find(target, id, session);
  return part ? partObject(part.id) : nullObject;
}

function existing(target: PartsTarget, id: string, session: Session): OfficeObject {
  const part = find(target, id, session);
  if (!part) throw itemNotFound(`There is no custom XML part ${id}.`);
  return partObject(part.id);
}
