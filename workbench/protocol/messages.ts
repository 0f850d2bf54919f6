/** The wire between office.js and its host, as the library sends it: see docs of each field in host-protocol. */

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export const ObjectPathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the id of the object path it stands for, 0 for a plain value; nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  /** Absent: every scalar. `a/b` goes through the navigation property `a`; `*` is every scalar there. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RequestAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  /** May name a path that is not in the table when the type is ReferenceId or NullObject. */
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** One batch: what `context.sync()` sends. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, RequestPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** What Excel writes here is not known; the member that failed, such as `WorksheetCollection.getItem`. */
  readonly Location: string;
  /** Place of the failed action in `Actions`. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  /** Ids of the Trace actions that were reached; without it an event handler is silently never attached. */
  readonly TraceIds?: readonly number[];
  readonly Error?: ResponseError;
}

/**
 * One entry of a `richApiMessage`: category (65536 events, 1 custom functions, 2 actions), message type, target id,
 * message as text, sequence id, isRemote.
 */
export type RichApiMessage = readonly [
  category: number,
  messageType: number,
  targetId: string,
  message: string,
  sequenceId: number,
  isRemote: boolean,
];
