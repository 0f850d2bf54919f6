import type { FindingView } from '../actions/finding-view';
import type { TableView } from '../actions/table-view';
import type { Problem } from '../actions/problem';

export type PaneTab = 'data' | 'checks' | 'reports' | 'functions';

/** A report that was just written, as the result list shows it. */
export interface WrittenView {
  readonly sheet: string;
  readonly rewritten: boolean;
}

/** Everything the pane shows. */
export interface PaneState {
  readonly tab: PaneTab;
  /** What Excel is asked for right now. */
  readonly busy: 'scanning' | 'writing' | null;
  /** `null` before the first scan. */
  readonly tables: readonly TableView[] | null;
  readonly findings: readonly FindingView[];
  readonly written: readonly WrittenView[];
  /** Sheets that a refresh left alone, because their source was not found. */
  readonly orphaned: readonly string[];
  readonly problem: Problem | null;
}

export const initialState: PaneState = {
  tab: 'data',
  busy: null,
  tables: null,
  findings: [],
  written: [],
  orphaned: [],
  problem: null,
};

export type PaneEvent =
  | { readonly type: 'tab-chosen'; readonly tab: PaneTab }
  | { readonly type: 'work-began'; readonly busy: 'scanning' | 'writing' }
  | { readonly type: 'work-failed'; readonly problem: Problem }
  | { readonly type: 'problem-closed' }
  | {
      readonly type: 'scanned';
      readonly tables: readonly TableView[];
      readonly findings: readonly FindingView[];
    }
  | {
      readonly type: 'written';
      readonly written: readonly WrittenView[];
      readonly orphaned: readonly string[];
    };

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'tab-chosen':
      return { ...state, tab: event.tab };
    case 'work-began':
      return { ...state, busy: event.busy, problem: null };
    case 'work-failed':
      return { ...state, busy: null, problem: event.problem };
    case 'problem-closed':
      return { ...state, problem: null };
    case 'scanned':
      return { ...state, busy: null, tables: event.tables, findings: event.findings };
    case 'written':
      return { ...state, busy: null, tab: 'reports', written: event.written, orphaned: event.orphaned };
  }
}
