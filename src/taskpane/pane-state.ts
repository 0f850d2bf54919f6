import type { KeptSettings } from '../actions/kept-settings';
import type { PreviewedReport } from '../actions/preview-reports';
import type { Problem } from '../actions/problem';
import type { ReportChoice } from '../actions/report-choice';
import type { ReportWish } from '../actions/report-wish';
import type { Scan } from '../actions/scan';
import type { StandingReport } from '../actions/standing-reports';
import type { Progress } from '../actions/work';
import type { WorkbookSettings } from '../actions/workbook-settings';

export type PaneTab = 'data' | 'checks' | 'reports' | 'allotment' | 'functions' | 'settings';

/** What Excel can be asked for, as the pane tells it while it waits. */
export type BusyWith =
  'scanning' | 'previewing' | 'writing' | 'refreshing' | 'removing' | 'restoring' | 'marking' | 'keeping';

/** A report that was just written, as the result list shows it. */
export interface WrittenView {
  readonly sheet: string;
  readonly rewritten: boolean;
}

/** What would be written, for as long as nothing has changed since it was asked for. */
export interface PreviewView {
  /** What it was asked with, by `wishId`: another choice needs another preview. */
  readonly of: string;
  readonly reports: readonly PreviewedReport[];
}

/** A choice of reports and how they are to be written, as one text. */
export function wishId(choice: ReportChoice, changes: Partial<ReportWish>): string {
  const { language, style, formulas } = changes;
  return JSON.stringify([choice, language, style, formulas]);
}

/** Everything that the pane shows; what is only typed and not yet asked for is each view's own. */
export interface PaneState {
  readonly tab: PaneTab;
  /** What Excel is asked for right now; `progress` where it is told. */
  readonly busy: { readonly with: BusyWith; readonly progress: Progress | null } | null;
  /** `null` before the first reading. */
  readonly scan: Scan | null;
  /** What the workbook keeps; `null` until it was asked. */
  readonly kept: KeptSettings | null;
  /** The reports that stand in the workbook, as of the latest reading. */
  readonly standing: readonly StandingReport[];
  readonly preview: PreviewView | null;
  readonly written: readonly WrittenView[];
  /** What a refresh left as it was, a sentence for each sheet. */
  readonly left: readonly string[];
  /** Reports that were not taken out, since something of the person's stands beside them. */
  readonly beside: readonly { readonly sheet: string; readonly cell: string | null }[];
  /** What was done, one sentence each, to be heard and read. */
  readonly done: readonly string[];
  readonly problem: Problem | null;
}

export const initialState: PaneState = {
  tab: 'data',
  busy: null,
  scan: null,
  kept: null,
  standing: [],
  preview: null,
  written: [],
  left: [],
  beside: [],
  done: [],
  problem: null,
};

/** Is there only the first view to be seen: what the add-in does, and the button that reads the workbook? */
export function isAtStart({ scan, tab }: PaneState): boolean {
  return scan === null && (tab === 'data' || tab === 'reports');
}

export type PaneEvent =
  | { readonly type: 'tab-chosen'; readonly tab: PaneTab }
  | { readonly type: 'work-began'; readonly with: BusyWith }
  | { readonly type: 'work-went-on'; readonly progress: Progress }
  | { readonly type: 'work-failed'; readonly problem: Problem }
  | { readonly type: 'work-cancelled'; readonly sentence: string }
  | { readonly type: 'work-done'; readonly sentences: readonly string[] }
  | { readonly type: 'left-beside'; readonly beside: PaneState['beside'] }
  | { readonly type: 'problem-closed' }
  | {
      readonly type: 'read';
      readonly scan: Scan;
      readonly standing: readonly StandingReport[];
      /** Otherwise the workbook was read because it had changed. */
      readonly isAskedFor: boolean;
    }
  | { readonly type: 'previewed'; readonly preview: PreviewView }
  | { readonly type: 'settings-read'; readonly kept: KeptSettings }
  | { readonly type: 'settings-kept'; readonly settings: WorkbookSettings; readonly sentence: string }
  | {
      readonly type: 'written';
      readonly written: readonly WrittenView[];
      /** What was left as it was, a sentence each. */
      readonly left: readonly string[];
      /** Nobody asked for it: the view stays where it is. */
      readonly isByItself?: boolean;
    };

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'tab-chosen':
      // What was said about one view's work is of no use in another.
      return event.tab === state.tab ? state : { ...state, tab: event.tab, done: [] };
    case 'work-began':
      return {
        ...state,
        busy: { with: event.with, progress: null },
        problem: null,
        done: [],
        beside: [],
        preview: null,
      };
    case 'work-went-on':
      return state.busy ? { ...state, busy: { ...state.busy, progress: event.progress } } : state;
    case 'work-failed':
      return { ...state, busy: null, problem: event.problem };
    case 'work-cancelled':
      return { ...state, busy: null, done: [event.sentence] };
    case 'work-done':
      return { ...state, busy: null, done: event.sentences };
    case 'left-beside':
      return { ...state, beside: event.beside };
    case 'problem-closed':
      return { ...state, problem: null };
    case 'read':
      return {
        ...state,
        // What nobody asked for ends no work, and before the first reading the person has not asked to see tables.
        ...(event.isAskedFor ? { busy: null, scan: event.scan } : { scan: state.scan && event.scan }),
        standing: event.standing,
        kept: event.scan.kept,
        preview: null,
      };
    case 'previewed':
      return { ...state, busy: null, preview: event.preview };
    case 'settings-read':
      return { ...state, busy: null, kept: event.kept };
    case 'settings-kept': {
      const kept: KeptSettings = { kind: 'kept', settings: event.settings };
      const scan = state.scan && { ...state.scan, kept, settings: event.settings };
      return { ...state, busy: null, kept, scan, done: [event.sentence] };
    }
    case 'written':
      return {
        ...state,
        busy: null,
        tab: event.isByItself === true ? state.tab : 'reports',
        written: event.written,
        left: event.left,
      };
  }
}
