import { itemNotFound } from '../../book/office-failure';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import type { Session } from '../session';
import type { WorksheetTarget } from './worksheet';

type Property = readonly [key: string, value: string];

interface PropertyTarget extends WorksheetTarget {
  readonly key: string;
}

const longestKey = 255;

function all({ sheetId }: WorksheetTarget, { book }: Session): readonly Property[] {
  return book.side.of(sheetId).customProperties;
}

/** Keys are compared without case. Source: Excel.WorksheetCustomPropertyCollection.add. */
function isKey(key: string): (property: Property) => boolean {
  const wanted = key.normalize('NFC').toUpperCase();
  return ([one]) => one.normalize('NFC').toUpperCase() === wanted;
}

function existing(target: PropertyTarget, session: Session): Property {
  const property = all(target, session).find(isKey(target.key));
  if (!property) throw itemNotFound(`The worksheet has no custom property "${target.key}".`);
  return property;
}

function store(target: PropertyTarget, value: string, session: Session): void {
  const properties = all(target, session);
  const isThis = isKey(target.key);
  const customProperties = properties.some(isThis)
    ? properties.map((one): Property => (isThis(one) ? [one[0], value] : one))
    : [...properties, [target.key, value] as const];
  session.book.side.change(target.sheetId, { customProperties });
}

/** Excel.WorksheetCustomProperty. */
const worksheetCustomPropertyType: ObjectType<PropertyTarget> = {
  name: 'WorksheetCustomProperty',
  identity: (target, session) => ({ _Id: existing(target, session)[0] }),
  scalars: {
    Key: (target, session) => existing(target, session)[0],
    Value: (target, session) => existing(target, session)[1],
  },
  setters: {
    Value: (target, value, session) => {
      existing(target, session);
      store(target, value.text(0), session);
    },
  },
  methods: {
    Delete: (target, _args, session) => {
      const gone = existing(target, session);
      session.book.side.change(target.sheetId, {
        customProperties: all(target, session).filter((one) => one !== gone),
      });
    },
  },
};

/** Excel.WorksheetCustomPropertyCollection: texts that an add-in keeps with a sheet, copied along with it. */
export const worksheetCustomPropertyCollectionType: ObjectType<WorksheetTarget> = {
  name: 'WorksheetCustomPropertyCollection',
  scalars: {},
  items: (target, session) => all(target, session).map(([key]) => propertyObject(target, key)),
  indexer: (target, args, session) =>
    propertyObject(target, existing({ ...target, key: args.text(0) }, session)[0]),
  methods: {
    Add: (target, args, session) => {
      const key = args.text(0);
      if (key === '' || key.length > longestKey)
        throw args.refusal(0, `must have 1 to ${longestKey} characters`);
      store({ ...target, key }, args.text(1), session);
      return propertyObject(target, key);
    },
    GetCount: (target, _args, session) => all(target, session).length,
    GetItemOrNullObject: (target, args, session) => {
      const property = all(target, session).find(isKey(args.text(0)));
      return property ? propertyObject(target, property[0]) : nullObject;
    },
  },
};

function propertyObject({ sheetId }: WorksheetTarget, key: string): OfficeObject {
  return officeObject(worksheetCustomPropertyType, { sheetId, key });
}
