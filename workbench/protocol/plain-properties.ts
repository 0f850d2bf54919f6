import type { BorderEdge } from '../book/border';
import { Arguments } from './arguments';
import { invalidArgument } from '../book/office-failure';
import type { OfficeObject } from './office-object';
import { notFound } from './office-object';
import type { Session } from './session';

type Plain = Readonly<Record<string, unknown>>;

/** Excel.CellBorderCollection: what the edges are called in plain objects. */
const edges: Readonly<Record<string, BorderEdge>> = {
  bottom: 'EdgeBottom',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
  horizontal: 'InsideHorizontal',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  vertical: 'InsideVertical',
};

/**
 * Sets the properties of an object that a plain object names, in its order, those of properties that are objects too, such
 * as `{ format: { font: { bold: true } } }`. What is absent or null stays. A property that the object lacks is
 * ApiNotFound, as when it is set by itself.
 */
export async function setPlainProperties(
  object: OfficeObject,
  given: Plain,
  member: string,
  session: Session,
): Promise<void> {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const inner = await innerObject(object, name, member, session);
    if (inner) {
      if (!isPlain(value)) throw invalidArgument(member, `${name} must be an object.`);
      await setPlainProperties(inner, value, member, session);
      continue;
    }
    const wire = wireName(name);
    session.requireKnown(object, wire);
    const argument = new Arguments(`${object.typeName}.${name}`, [value]);
    await object.set(wire, argument, session);
    argument.finish();
  }
}

/**
 * The properties that a plain object asks for with `true`, nested as they are asked for. Of borders each edge has what is
 * asked for; `true` for a property that is an object asks for all of its values.
 */
export async function plainProperties(
  object: OfficeObject,
  wanted: Plain,
  member: string,
  session: Session,
): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === null || want === undefined || want === false) continue;
    const inner = await innerObject(object, name, member, session);
    if (inner) {
      const asked = isPlain(want) ? want : everyScalar(inner);
      answer[name] = inner.isCollection
        ? await plainProperties(inner, everyEdge(asked), member, session)
        : await plainProperties(inner, asked, member, session);
      continue;
    }
    const wire = wireName(name);
    session.requireKnown(object, wire);
    if (!object.hasScalar(wire)) throw notFound(object.typeName, name);
    answer[name] = await object.read(wire, session);
  }
  return answer;
}

/** The object that a property is: of a collection of borders an edge of it. Null for a value. */
async function innerObject(
  object: OfficeObject,
  name: string,
  member: string,
  session: Session,
): Promise<OfficeObject | null> {
  if (object.isCollection) {
    const edge = Object.hasOwn(edges, name) ? edges[name] : undefined;
    if (edge === undefined) throw notFound(object.typeName, name);
    return object.index(new Arguments(member, [edge]), session);
  }
  const wire = wireName(name);
  if (!object.hasNavigation(wire)) return null;
  session.requireKnown(object, wire);
  return object.navigate(wire, session);
}

function everyEdge(asked: Plain): Plain {
  return Object.fromEntries(Object.keys(edges).map((edge) => [edge, asked]));
}

function everyScalar(object: OfficeObject): Plain {
  return Object.fromEntries(
    object.scalarNames.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), true]),
  );
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
