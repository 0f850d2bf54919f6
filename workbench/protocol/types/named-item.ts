import { absoluteAreaText, sheetNameInAddress } from '../../book/address';
import { OfficeFailure, invalidArgument, itemNotFound } from '../../book/office-failure';
import type { FoundName } from '../../book/names';
import type { Arguments } from '../arguments';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import type { Session } from '../session';
import { rangeObject, rangeType } from './range';
import { worksheetObject } from './worksheet';

interface NameTarget {
  readonly id: string;
}

function nameOf({ id }: NameTarget, { book }: Session): FoundName {
  const name = book.names.byId(id);
  if (!name) throw itemNotFound('The name is gone.');
  return name;
}

/** What a constant stands for; null for cells and for other formulas. */
function constantOf(formula: string): string | number | boolean | null {
  const text = formula.replace(/^=/, '').trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(text)) return Number(text);
  return null;
}

function notCalculated(name: FoundName): OfficeFailure {
  return new OfficeFailure(
    'NotImplemented',
    `This host does not calculate the formula of the name "${name.name}".`,
  );
}

/** Excel.NamedItem. */
export const namedItemType: ObjectType<NameTarget> = {
  name: 'NamedItem',
  identity: (target, session) => ({ _Id: nameOf(target, session).name }),
  scalars: {
    Name: (target, session) => nameOf(target, session).name,
    Formula: (target, session) => nameOf(target, session).formula,
    Comment: (target, session) => nameOf(target, session).comment,
    Visible: (target, session) => nameOf(target, session).visible,
    Scope: (target, session) => (nameOf(target, session).scope === null ? 'Workbook' : 'Worksheet'),
    Type: (target, session) => {
      const name = nameOf(target, session);
      if (session.book.names.target(name)) return 'Range';
      if (name.formula.includes('#REF!')) return 'Error';
      const constant = constantOf(name.formula);
      if (constant === null) throw notCalculated(name);
      return typeof constant === 'string' ? 'String' : typeof constant === 'number' ? 'Double' : 'Boolean';
    },
    // Source: Excel.NamedItem.value, "For a named range, it will return the range address".
    Value: (target, session) => {
      const name = nameOf(target, session);
      if (session.book.names.target(name)) return name.formula.replace(/^=/, '');
      if (name.formula.includes('#REF!')) return '#REF!';
      const constant = constantOf(name.formula);
      if (constant === null) throw notCalculated(name);
      return constant;
    },
  },
  navigation: {
    Worksheet: (target, session) => {
      const { scope } = nameOf(target, session);
      if (scope === null) throw itemNotFound('The name belongs to the workbook.');
      return worksheetObject(scope);
    },
  },
  setters: {
    Formula: ({ id }, value, { book }) => book.names.change(id, { formula: formulaOf(value.text(0), value) }),
    Comment: ({ id }, value, { book }) => book.names.change(id, { comment: commentOf(value, 0) }),
    Visible: ({ id }, value, { book }) => book.names.change(id, { visible: value.boolean(0) }),
  },
  methods: {
    Delete: ({ id }, _args, { book }) => book.names.remove(id),
    GetRange: (target, args, session) => {
      const cells = session.book.names.target(nameOf(target, session));
      if (!cells) throw invalidArgument(args.member, 'the name does not stand for cells.');
      return rangeObject(cells.sheetId, cells.area, args.member);
    },
    GetRangeOrNullObject: (target, args, session) => {
      const cells = session.book.names.target(nameOf(target, session));
      return cells ? rangeObject(cells.sheetId, cells.area, args.member) : nullObject;
    },
  },
};

/** Excel.NamedItemCollection of the workbook (`scope` null) or of one sheet. */
export const namedItemCollectionType: ObjectType<{ readonly scope: string | null }> = {
  name: 'NamedItemCollection',
  scalars: {},
  items: ({ scope }, { book }) => book.names.all(scope).map(({ id }) => namedItemObject(id)),
  indexer: ({ scope }, key, { book }) => namedItemObject(existing(key, scope, book).id),
  methods: {
    Add: ({ scope }, args, session) => {
      const name = session.book.names.add(
        {
          name: args.text(0),
          formula: referenceOf(args, session),
          comment: args.has(2) ? commentOf(args, 2) : '',
          scope,
          visible: true,
        },
        args.member,
      );
      return namedItemObject(name.id);
    },
    GetCount: ({ scope }, _args, { book }) => book.names.all(scope).length,
    GetItem: ({ scope }, args, { book }) => namedItemObject(existing(args, scope, book).id),
    GetItemOrNullObject: ({ scope }, args, { book }) => {
      const name = book.names.find(args.text(0), scope);
      return name ? namedItemObject(name.id) : nullObject;
    },
  },
};

function namedItemObject(id: string): OfficeObject {
  return officeObject(namedItemType, { id });
}

function existing(key: Arguments, scope: string | null, book: Session['book']): FoundName {
  const name = book.names.find(key.text(0), scope);
  if (!name) throw itemNotFound(`There is no name "${key.text(0)}".`);
  return name;
}

/** What a new name refers to: a range, or a formula or constant as text. */
function referenceOf(args: Arguments, { book }: Session): string {
  if (!args.isObject(1)) return formulaOf(args.text(1), args);
  const { sheetId, area } = args.object(1, rangeType);
  return `=${sheetNameInAddress(book.sheets.name(sheetId))}!${absoluteAreaText(area)}`;
}

function formulaOf(text: string, args: Arguments): string {
  if (text === '' || text === '=') throw invalidArgument(args.member, 'a name needs a formula.');
  if (text.startsWith('=')) return text;
  const constant = constantOf(text);
  return typeof constant === 'string' || constant === null ? `="${text.replaceAll('"', '""')}"` : `=${text}`;
}

/** Excel keeps 255 characters of a comment and refuses more. */
function commentOf(args: Arguments, index: number): string {
  const comment = args.text(index);
  if (comment.length > 255) throw args.refusal(index, `has ${comment.length} characters, 255 are kept`);
  return comment;
}
