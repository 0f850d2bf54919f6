import type * as OfficeObjects from '../../../../workbench/protocol/office-object';
import type { ObjectType, OfficeObject } from '../../../../workbench/protocol/office-object';

type Tables = Map<string, Set<string>>;

const met: Tables = new Map();
const used: Tables = new Map();
let registrations = 0;

/** Stands in for the module `office-object` and notes which types are met and which of their members are carried out. */
export function watched(actual: typeof OfficeObjects): typeof OfficeObjects {
  return {
    ...actual,
    officeObject: <T>(type: ObjectType<T>, target: T): OfficeObject => {
      const members = setOf(met, type.name);
      for (const member of membersOf(type as unknown as ObjectType<never>)) members.add(member);
      return watchedObject(actual.officeObject(type, target));
    },
  };
}

/** `Type.member` of everything in the tables met that no case carried out, such as `Range.values (set)`. */
export function unusedMembers(): string[] {
  return [...met].flatMap(([type, members]) =>
    [...members].filter((member) => !used.get(type)?.has(member)).map((member) => `${type}.${member}`),
  );
}

/** How often the host took a registration for an event so far. */
export function registrationCount(): number {
  return registrations;
}

export function metTypes(): ReadonlySet<string> {
  return new Set(met.keys());
}

/** Whether the type's table has the member in any of its parts; `name` as @types/office-js writes it. */
export function hasMember(type: string, name: string): boolean {
  const wire = name.charAt(0).toUpperCase() + name.slice(1);
  return ['read', 'set', 'navigate', 'call'].some((part) => met.get(type)?.has(`${wire} (${part})`));
}

function membersOf(type: ObjectType<never>): string[] {
  const part = (table: object | undefined, kind: string): string[] =>
    Object.keys(table ?? {}).map((name) => `${name} (${kind})`);
  return [
    ...part(type.scalars, 'read'),
    ...part(type.navigation, 'navigate'),
    ...part(type.methods, 'call'),
    ...part(type.setters, 'set'),
    ...(type.items ? ['items'] : []),
    ...(type.indexer ? ['indexer'] : []),
  ];
}

function watchedObject(object: OfficeObject): OfficeObject {
  const note = async <T>(member: string, result: T | Promise<T>): Promise<T> => {
    const value = await result;
    setOf(used, object.typeName).add(member);
    if (member.startsWith('_Register')) registrations += 1;
    return value;
  };
  return {
    ...object,
    read: (name, session) => note(`${name} (read)`, object.read(name, session)),
    navigate: (name, session) => {
      const next = object.navigate(name, session);
      setOf(used, object.typeName).add(`${name} (navigate)`);
      return next;
    },
    call: (name, args, session) => note(`${name} (call)`, object.call(name, args, session)),
    set: (name, value, session) => note(`${name} (set)`, object.set(name, value, session)),
    items: (session) => note('items', object.items(session)),
    index: (key, session) => note('indexer', object.index(key, session)),
  };
}

function setOf(tables: Tables, type: string): Set<string> {
  const members = tables.get(type) ?? new Set();
  tables.set(type, members);
  return members;
}
