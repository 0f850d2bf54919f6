import type { QueryInfo } from './messages';
import { OfficeFailure } from '../book/office-failure';
import type { OfficeObject } from './office-object';
import { notFound, nullObject } from './office-object';
import type { Session } from './session';

/** `wire` answers `load`: PascalCase, `_Items`. `json` answers `retrieve`: camelCase, `items`. */
type Style = 'wire' | 'json';

/** A selection as a tree: leaf names are scalars, inner names navigation properties. `*` selects every scalar. */
interface Selection {
  all: boolean;
  readonly names: Map<string, Selection>;
}

/** The answer to a Query: the selected scalars, nested by navigation property; of a collection, of each item. */
export async function queryObject(
  object: OfficeObject,
  query: QueryInfo,
  session: Session,
  style: Style,
): Promise<unknown> {
  const selection: Selection = { all: query.Select === undefined, names: new Map() };
  for (const path of query.Select ?? []) addPath(selection, path);
  for (const path of query.Expand ?? []) addPath(selection, `${path}/*`);
  return readSelected(object, selection, session, style, query);
}

function addPath(selection: Selection, path: string): void {
  let at = selection;
  for (const part of path.split('/')) {
    if (part === '' || part === '*' || part === '$all') {
      at.all = true;
      return;
    }
    const name = part.charAt(0).toUpperCase() + part.slice(1);
    if (name === 'IsNullObject') return;
    let next = at.names.get(name);
    if (!next) at.names.set(name, (next = { all: false, names: new Map() }));
    at = next;
  }
}

async function readSelected(
  object: OfficeObject,
  selection: Selection,
  session: Session,
  style: Style,
  page: QueryInfo = {},
): Promise<unknown> {
  if (object.isNull) return null;
  if (!object.isCollection) return readProperties(object, selection, session, style);
  const answer = await readOwnProperties(object, selection, session, style);
  const ofItems = itemSelection(object, selection);
  const items: unknown[] = [];
  const all = await object.items(session);
  const first = page.Skip ?? 0;
  for (const item of all.slice(first, page.Top === undefined ? undefined : first + page.Top)) {
    items.push(await readProperties(item, ofItems, session, style));
  }
  return { ...answer, [style === 'wire' ? '_Items' : 'items']: items };
}

/** What the collection itself has (such as `Count`) is read there; everything else is asked of each item. */
async function readOwnProperties(
  object: OfficeObject,
  selection: Selection,
  session: Session,
  style: Style,
): Promise<Record<string, unknown>> {
  const own: Selection = { all: false, names: new Map() };
  for (const [name, inner] of selection.names) if (object.hasScalar(name)) own.names.set(name, inner);
  return readProperties(object, own, session, style);
}

function itemSelection(object: OfficeObject, selection: Selection): Selection {
  const names = new Map([...selection.names].filter(([name]) => !object.hasScalar(name) && name !== 'Items'));
  const nested = selection.names.get('Items');
  for (const [name, inner] of nested?.names ?? []) names.set(name, inner);
  return { all: selection.all || (nested?.all ?? false), names };
}

async function readProperties(
  object: OfficeObject,
  selection: Selection,
  session: Session,
  style: Style,
): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  if (style === 'wire') {
    Object.assign(answer, object.identity(session));
    const reference = session.referenceIdOf(object);
    if (reference !== null) answer['_ReferenceId'] = reference;
  }
  const known = object.scalarNames.filter((name) => session.knows(object, name));
  const scalars = new Set(selection.all ? known : []);
  for (const [name, inner] of selection.names) {
    session.requireKnown(object, name);
    if (object.hasScalar(name)) scalars.add(name);
    else if (object.hasNavigation(name)) {
      answer[keyOf(name, style)] = await readNavigation(object, name, inner, session, style);
    } else throw notFound(object.typeName, name.charAt(0).toLowerCase() + name.slice(1));
  }
  for (const name of scalars) answer[keyOf(name, style)] = await object.read(name, session);
  return answer;
}

async function readNavigation(
  object: OfficeObject,
  name: string,
  selection: Selection,
  session: Session,
  style: Style,
): Promise<unknown> {
  const isLeaf = !selection.all && selection.names.size === 0;
  const next = object.navigate(name, session);
  if (next === nullObject) return null;
  return readSelected(next, isLeaf ? { all: true, names: new Map() } : selection, session, style);
}

function keyOf(name: string, style: Style): string {
  if (style === 'wire') return name;
  if (name.length === 0) throw new OfficeFailure('InvalidRequest', 'A property without a name was selected.');
  return name.charAt(0).toLowerCase() + name.slice(1);
}
