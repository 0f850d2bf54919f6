import { OfficeFailure } from '../book/office-failure';
import { Arguments } from './arguments';
import { httpStatusOf } from './http-status';
import type {
  ActionResult,
  ArgumentInfo,
  RequestAction,
  RequestBody,
  RequestPath,
  ResponseBody,
} from './messages';
import { ActionType, ObjectPathType } from './messages';
import type { OfficeObject } from './office-object';
import { isOfficeObject, notFound, nullObject } from './office-object';
import { queryObject } from './query';
import type { Session } from './session';

/** Where the object paths of a batch begin: the workbook, and the services by their type's name. */
export interface Roots {
  readonly globalObject: OfficeObject;
  /** Throws ApiNotFound for a service that this host does not have. */
  newObject(typeName: string): OfficeObject;
}

/**
 * Answers one batch: its actions in order, each object path resolved once. At the first action that Excel would refuse
 * it stops and answers the error with the results so far; what was written before stays, as in Excel.
 */
export async function answerBatch(body: RequestBody, session: Session, roots: Roots): Promise<ResponseBody> {
  const batch = new Batch(body, session, roots);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: await batch.perform(action) });
    } catch (failure) {
      if (!(failure instanceof OfficeFailure)) throw failure;
      return {
        Results: results,
        ...(traceIds.length > 0 ? { TraceIds: traceIds } : {}),
        Error: {
          Code: failure.code,
          Message: failure.message,
          Location: batch.locationOf(action),
          ActionIndex: index,
          HttpStatusCode: httpStatusOf(failure.code),
        },
      };
    }
  }
  return { Results: results, ...(traceIds.length > 0 ? { TraceIds: traceIds } : {}) };
}

class Batch {
  private readonly resolved = new Map<number, OfficeObject>();

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
    private readonly roots: Roots,
  ) {}

  async perform(action: RequestAction): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    if (object.isNull && action.ActionType !== ActionType.SetProperty) return null;
    this.session.requireKnown(object, action.Name);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identity(object);
      case ActionType.Query:
        return queryObject(object, action.QueryInfo ?? {}, this.session, 'wire');
      case ActionType.QueryAsJson:
        return queryObject(object, action.QueryInfo ?? {}, this.session, 'json');
      case ActionType.Method:
        return this.callForValue(object, action);
      case ActionType.SetProperty: {
        const args = await this.argumentsOf(object, action.Name, action.ArgumentInfo);
        await object.set(action.Name, args, this.session);
        args.finish();
        return null;
      }
      default:
        throw new OfficeFailure(
          'NotImplemented',
          `This host does not carry out actions of type ${action.ActionType}.`,
        );
    }
  }

  locationOf(action: RequestAction): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const name = this.resolved.get(action.ObjectPathId)?.typeName ?? path?.Name ?? '';
    return action.Name === '' ? name : `${name}.${lowerFirst(action.Name)}`;
  }

  private identity(object: OfficeObject): unknown {
    const reference = this.session.referenceIdOf(object);
    const identity = object.identity(this.session);
    return reference === null ? identity : { ...identity, _ReferenceId: reference };
  }

  private async callForValue(object: OfficeObject, action: RequestAction): Promise<unknown> {
    if (action.Name === '_KeepReference') {
      this.session.keep(object);
      return null;
    }
    const args = await this.argumentsOf(object, action.Name, action.ArgumentInfo);
    const value = await object.call(action.Name, args, this.session);
    args.finish();
    return isOfficeObject(value) ? this.identity(value) : (value ?? null);
  }

  private async resolve(id: number): Promise<OfficeObject> {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new OfficeFailure('InvalidRequest', `The batch has no object path ${id}.`);
    const object = await this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private async follow(path: RequestPath): Promise<OfficeObject> {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.roots.globalObject;
      case ObjectPathType.NewObject:
        return this.roots.newObject(path.Name);
      case ObjectPathType.ReferenceId:
        return this.session.byReference(path.Name);
      case ObjectPathType.NullObject:
        return nullObject;
      case ObjectPathType.Method:
      case ObjectPathType.Property:
      case ObjectPathType.Indexer:
        return this.followFrom(await this.resolve(path.ParentObjectPathId ?? 0), path);
      default:
        throw new OfficeFailure('InvalidRequest', `Object paths have no type ${path.ObjectPathType}.`);
    }
  }

  private async followFrom(parent: OfficeObject, path: RequestPath): Promise<OfficeObject> {
    if (parent.isNull) return nullObject;
    this.session.requireKnown(parent, path.Name);
    if (path.ObjectPathType === ObjectPathType.Property) return parent.navigate(path.Name, this.session);
    const args = await this.argumentsOf(parent, path.Name || 'getItem', path.ArgumentInfo);
    const found =
      path.ObjectPathType === ObjectPathType.Indexer
        ? await parent.index(args, this.session)
        : await parent.call(path.Name, args, this.session);
    args.finish();
    if (!isOfficeObject(found)) throw notFound(parent.typeName, lowerFirst(path.Name));
    return found;
  }

  private async argumentsOf(
    object: OfficeObject,
    name: string,
    info: ArgumentInfo | undefined,
  ): Promise<Arguments> {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    const resolved: unknown[] = [];
    for (const [index, value] of values.entries()) resolved.push(await this.argument(value, ids[index]));
    return new Arguments(`${object.typeName}.${lowerFirst(name)}`, resolved);
  }

  /** An object that is passed as argument arrives as the id of its path, beside the arguments or inside a plain object. */
  private async argument(value: unknown, pathId: unknown): Promise<unknown> {
    if (typeof pathId === 'number' && pathId !== 0) return this.resolve(pathId);
    if (Array.isArray(value) && Array.isArray(pathId)) {
      return Promise.all(value.map((one: unknown, index) => this.argument(one, pathId[index])));
    }
    if (typeof value === 'object' && value !== null && '_ObjectPathId' in value) {
      return this.resolve(Number(value._ObjectPathId));
    }
    if (isPlainObject(value)) {
      const fields: [string, unknown][] = [];
      for (const [name, one] of Object.entries(value))
        fields.push([name, await this.argument(one, undefined)]);
      return Object.fromEntries(fields);
    }
    return value;
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
