import { absoluteAreaText, sheetNameInAddress } from '../../book/address';
import type { CellValue } from '../../book/cell-reading';
import { isErrorValue } from '../../book/evaluate-formula';
import { isFormulaSyntax } from '../../book/formula-syntax';
import { formulaTokens } from '../../book/formula-tokens';
import { formulaFromLocal } from '../../book/local-formula';
import { invalidArgument, itemNotFound } from '../../book/office-failure';
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

/** What the name's formula gives, on its own sheet or on the one shown; cells give their values. */
async function valuesOf({ formula, scope }: FoundName, { book }: Session): Promise<CellValue[][]> {
  // The engine gives #VALUE! for a reference that is gone.
  if (formula.includes('#REF!')) return [['#REF!']];
  // A function that nobody calls is no value.
  if (isLambda(formula)) return [['#CALC!']];
  return book.evaluation.evaluate(scope ?? book.sheets.activeId(), formula);
}

/** Whether the whole formula is a LAMBDA. */
function isLambda(formula: string): boolean {
  const tokens = formulaTokens(formula.replace(/^=/, '').trim());
  if (tokens[0]?.text.toUpperCase() !== 'LAMBDA' || tokens[1]?.text !== '(') return false;
  let depth = 0;
  return tokens.slice(1).every(({ text }, index, rest) => {
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    return depth > 0 || index === rest.length - 1;
  });
}

function isSingle(values: readonly (readonly CellValue[])[]): boolean {
  return values.length === 1 && values[0]?.length === 1;
}

/** Excel.NamedItemType of one value. */
function typeOf(value: CellValue): string {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}

/** Excel.RangeValueType of one value of an array. */
function valueTypeOf(value: CellValue): string {
  if (value === '') return 'Empty';
  return typeOf(value);
}

/** Excel.NamedItemArrayValues: what the name stands for as rows of values. */
const arrayValuesType: ObjectType<NameTarget> = {
  name: 'NamedItemArrayValues',
  scalars: {
    Values: (target, session) => valuesOf(nameOf(target, session), session),
    Types: async (target, session) => {
      const values = await valuesOf(nameOf(target, session), session);
      return values.map((row) => row.map(valueTypeOf));
    },
  },
};

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
    Type: async (target, session) => {
      const name = nameOf(target, session);
      if (session.book.names.target(name)) return 'Range';
      const values = await valuesOf(name, session);
      return isSingle(values) ? typeOf(values[0]?.[0] ?? '') : 'Array';
    },
    // Source: Excel.NamedItem.value, "For a named range, it will return the range address".
    Value: async (target, session) => {
      const name = nameOf(target, session);
      if (session.book.names.target(name)) return name.formula.replace(/^=/, '');
      const values = await valuesOf(name, session);
      return isSingle(values) ? (values[0]?.[0] ?? '') : values;
    },
  },
  navigation: {
    ArrayValues: (target) => officeObject(arrayValuesType, target),
    Worksheet: (target, session) => {
      const { scope } = nameOf(target, session);
      if (scope === null) throw itemNotFound('The name belongs to the workbook.');
      return worksheetObject(scope);
    },
    WorksheetOrNullObject: (target, session) => {
      const { scope } = nameOf(target, session);
      return scope === null ? nullObject : worksheetObject(scope);
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
    AddFormulaLocal: ({ scope }, args, session) => {
      const formula = formulaFromLocal(args.text(1), session.book.culture);
      const comment = args.has(2) ? commentOf(args, 2) : '';
      const name = session.book.names.add(
        { name: args.text(0), formula: formulaOf(formula, args), comment, scope, visible: true },
        args.member,
      );
      return namedItemObject(name.id);
    },
    GetCount: ({ scope }, _args, { book }) => book.names.all(scope).length,
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
  if (text.startsWith('=')) {
    if (!isFormulaSyntax(text)) throw invalidArgument(args.member, `"${text}" is no formula.`);
    return text;
  }
  const constant = constantOf(text);
  return typeof constant === 'string' || constant === null ? `="${text.replaceAll('"', '""')}"` : `=${text}`;
}

/** Excel keeps 255 characters of a comment and refuses more. */
function commentOf(args: Arguments, index: number): string {
  const comment = args.text(index);
  if (comment.length > 255) throw args.refusal(index, `has ${comment.length} characters, 255 are kept`);
  return comment;
}
