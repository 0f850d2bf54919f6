import { OfficeFailure } from '../book/office-failure';
import type { Arguments } from './arguments';
import type { Session } from './session';

type MaybePromise<T> = T | Promise<T>;

/**
 * One type of Office.js object, as a table. Wire names: first letter upper case. `T` is what the host knows of one
 * object of the type. A member that is not in the table does not exist: the batch fails with ApiNotFound and names it.
 */
export interface ObjectType<T> {
  /** As in Office.js, such as `Worksheet`. */
  readonly name: string;
  /** What Instantiate answers, and what every item of a collection repeats: see host-protocol §2.3. Default `{}`. */
  readonly identity?: (target: T, session: Session) => Readonly<Record<string, unknown>>;
  readonly scalars: Readonly<Record<string, (target: T, session: Session) => MaybePromise<unknown>>>;
  readonly navigation?: Readonly<Record<string, (target: T, session: Session) => OfficeObject>>;
  /** A method answers a scalar, an object or nothing. */
  readonly methods?: Readonly<
    Record<string, (target: T, args: Arguments, session: Session) => MaybePromise<unknown>>
  >;
  readonly setters?: Readonly<
    Record<string, (target: T, value: Arguments, session: Session) => MaybePromise<void>>
  >;
  /** Makes the type a collection. */
  readonly items?: (target: T, session: Session) => MaybePromise<readonly OfficeObject[]>;
  readonly indexer?: (target: T, key: Arguments, session: Session) => MaybePromise<OfficeObject>;
}

/** One object that a batch works on, with the type of its target closed over. */
export interface OfficeObject {
  readonly typeName: string;
  readonly isNull: boolean;
  /** For members that take an object as argument: see `targetOf`. */
  readonly target: unknown;
  readonly isCollection: boolean;
  readonly scalarNames: readonly string[];
  hasScalar(name: string): boolean;
  hasNavigation(name: string): boolean;
  identity(session: Session): Readonly<Record<string, unknown>> | null;
  read(name: string, session: Session): MaybePromise<unknown>;
  navigate(name: string, session: Session): OfficeObject;
  call(name: string, args: Arguments, session: Session): MaybePromise<unknown>;
  set(name: string, value: Arguments, session: Session): MaybePromise<void>;
  items(session: Session): MaybePromise<readonly OfficeObject[]>;
  index(key: Arguments, session: Session): MaybePromise<OfficeObject>;
}

/** The object of a type with a target. */
export function officeObject<T>(type: ObjectType<T>, target: T): OfficeObject {
  const member = <M>(table: Readonly<Record<string, M>> | undefined, name: string): M => {
    if (!table || !Object.hasOwn(table, name)) throw notFound(type.name, name);
    const found = table[name];
    if (found === undefined) throw notFound(type.name, name);
    return found;
  };
  return {
    typeName: type.name,
    isNull: false,
    target,
    isCollection: type.items !== undefined,
    scalarNames: Object.keys(type.scalars),
    hasScalar: (name) => Object.hasOwn(type.scalars, name),
    hasNavigation: (name) => type.navigation !== undefined && Object.hasOwn(type.navigation, name),
    identity: (session) => type.identity?.(target, session) ?? {},
    read: (name, session) => member(type.scalars, name)(target, session),
    navigate: (name, session) => member(type.navigation, name)(target, session),
    call: (name, args, session) => member(type.methods, name)(target, args, session),
    set: (name, value, session) => member(type.setters, name)(target, value, session),
    items: (session) => {
      if (!type.items) throw notFound(type.name, 'items');
      return type.items(target, session);
    },
    index: (key, session) => {
      if (!type.indexer) throw notFound(type.name, 'getItem');
      return type.indexer(target, key, session);
    },
  };
}

/** What an `…OrNullObject` gives when there is nothing, and every child of it: all its results are null. */
export const nullObject: OfficeObject = {
  typeName: 'null object',
  isNull: true,
  target: null,
  isCollection: false,
  scalarNames: [],
  hasScalar: () => true,
  hasNavigation: () => true,
  identity: () => null,
  read: () => null,
  navigate: () => nullObject,
  call: () => nullObject,
  set: (name) => {
    throw new OfficeFailure(
      'InvalidReference',
      `This reference is not valid for the current operation: ${name} was set on a null object.`,
    );
  },
  items: () => [],
  index: () => nullObject,
};

/** The target when the object is of the type, else null. */
export function targetOf<T>(type: ObjectType<T>, object: OfficeObject): T | null {
  // Two objects of one type have targets of one shape: `officeObject` is the only way to make them.
  return object.typeName === type.name ? (object.target as T) : null;
}

export function isOfficeObject(value: unknown): value is OfficeObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'scalarNames' in value;
}

/** The refusal of a member that this host does not know; it is never answered with a stand-in. */
export function notFound(typeName: string, member: string): OfficeFailure {
  return new OfficeFailure(
    'ApiNotFound',
    `The API you are trying to use could not be found: ${typeName}.${member.charAt(0).toLowerCase()}${member.slice(1)}.`,
  );
}
