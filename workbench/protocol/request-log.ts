import type { RequestAction, RequestBody, ResponseBody } from './messages';
import { ActionType } from './messages';

/** What one request of the add-in was, told when it is answered or refused. */
export interface RequestRecord {
  /** From 1, in the order in which they came. */
  readonly number: number;
  readonly actions: number;
  /** Cells of the arrays that were sent; one value for a whole range counts once. */
  readonly cellsWritten: number;
  /** Cells of the arrays that were answered; several properties of one range count once. */
  readonly cellsRead: number;
  /** Both together, for a status line. */
  readonly cells: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** From the request's coming to its answer. */
  readonly milliseconds: number;
  /** What was asked for, each once, as the wire names it: `GetUsedRange`, `values` …; in order of their first use. */
  readonly members: readonly string[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Everything since the host began. */
export interface RequestTotals {
  readonly requests: number;
  readonly actions: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly failed: number;
}

export type RequestListener = (record: RequestRecord) => void;

const nothing: RequestTotals = {
  requests: 0,
  actions: 0,
  cellsRead: 0,
  cellsWritten: 0,
  bytesIn: 0,
  bytesOut: 0,
  failed: 0,
};

/** Counts what the add-in asks of the workbook, and tells those who listen. */
export class RequestLog {
  private readonly listeners = new Set<RequestListener>();
  private sum = nothing;

  get totals(): RequestTotals {
    return this.sum;
  }

  onRequest(listener: RequestListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Counts one request; `answer` is null when the host refused the whole of it. */
  add(
    body: RequestBody,
    answer: ResponseBody | null,
    measured: Pick<RequestRecord, 'number' | 'bytesIn' | 'bytesOut' | 'milliseconds' | 'error'>,
  ): void {
    const cellsWritten = cellsSent(body);
    const cellsRead = answer ? cellsAnswered(answer) : 0;
    const { bytesIn, bytesOut, error } = measured;
    const actions = body.Actions.length;
    this.sum = {
      requests: this.sum.requests + 1,
      actions: this.sum.actions + actions,
      cellsRead: this.sum.cellsRead + cellsRead,
      cellsWritten: this.sum.cellsWritten + cellsWritten,
      bytesIn: this.sum.bytesIn + bytesIn,
      bytesOut: this.sum.bytesOut + bytesOut,
      failed: this.sum.failed + (error ? 1 : 0),
    };
    if (this.listeners.size === 0) return;
    const record: RequestRecord = {
      ...measured,
      actions,
      cellsWritten,
      cellsRead,
      cells: cellsWritten + cellsRead,
      members: membersOf(body),
    };
    for (const listener of this.listeners) listener(record);
  }
}

function cellsSent({ Actions }: RequestBody): number {
  let cells = 0;
  for (const action of Actions) {
    if (action.ActionType !== ActionType.SetProperty) continue;
    cells += matrixCells(action.ArgumentInfo?.Arguments?.[0]);
  }
  return cells;
}

function cellsAnswered({ Results }: ResponseBody): number {
  return Results.reduce((cells, { Value }) => cells + cellsOf(Value), 0);
}

/** The cells of one object: its largest array; those of the objects in it come on top. */
function cellsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let own = 0;
  let nested = 0;
  for (const item of Object.values(value) as unknown[]) {
    const cells = matrixCells(item);
    if (cells > 0) own = Math.max(own, cells);
    else if (Array.isArray(item)) for (const one of item) nested += cellsOf(one);
    else nested += cellsOf(item);
  }
  return own + nested;
}

function matrixCells(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  const first: unknown = value[0];
  return Array.isArray(first) ? value.length * first.length : 0;
}

function membersOf({ Actions, ObjectPaths }: RequestBody): string[] {
  const members = new Set<string>();
  const add = (name: string): void => {
    if (name !== '' && !name.startsWith('_')) members.add(name);
  };
  const addAction = (action: RequestAction): void => {
    if (action.ActionType === ActionType.Trace) return;
    add(ObjectPaths[String(action.ObjectPathId)]?.Name ?? '');
    add(action.Name);
    for (const selected of action.QueryInfo?.Select ?? []) add(selected);
  };
  Actions.forEach(addAction);
  return [...members];
}
