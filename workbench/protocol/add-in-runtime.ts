import type { RichApiMessage } from './messages';

export const appStates = ['Hidden', 'Visible', 'Background', 'Inactive'] as const;
export type AppState = (typeof appStates)[number];

/** Of the event that tells an add-in that its pane was shown or hidden: the library's own numbers. */
const visibilityEvent = { category: 65_536, type: 65_539 } as const;

/** The ids of the add-in's manifest that `Office.ribbon` may name. */
export interface RibbonIds {
  readonly tabs: readonly string[];
  readonly buttons: readonly string[];
}

/** What the add-in's runtime asked of Excel, and what a person did: how the pane is shown, which buttons can be pressed. */
export class AddInRuntime {
  private state: AppState = 'Visible';
  private startState: AppState = 'Inactive';
  private lastMessage = 0;
  private readonly disabled = new Set<string>();
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly ribbon: RibbonIds,
    private readonly send: (entries: RichApiMessage[]) => void,
  ) {}

  get shown(): AppState {
    return this.state;
  }

  /** Shows or hides the pane, and tells the add-in when that changed (Office.addin.onVisibilityModeChanged). */
  show(state: AppState): void {
    if (state === this.state) return;
    const wasVisible = this.state === 'Visible';
    this.state = state;
    const isVisible = state === 'Visible';
    if (wasVisible !== isVisible) {
      const message = JSON.stringify({ visibility: isVisible ? 'Visible' : 'Hidden' });
      const { category, type } = visibilityEvent;
      this.send([[category, type, '', message, ++this.lastMessage, false]]);
    }
    this.tell();
  }

  /** How the add-in starts with the document the next time; Excel keeps it, this host forgets it with the document. */
  get start(): AppState {
    return this.startState;
  }

  set start(state: AppState) {
    this.startState = state;
  }

  isEnabled(buttonId: string): boolean {
    return !this.disabled.has(buttonId);
  }

  enable(buttonId: string, isEnabled: boolean): void {
    if (isEnabled) this.disabled.delete(buttonId);
    else this.disabled.add(buttonId);
    this.tell();
  }

  /** Told after the pane was shown or hidden, and after a button was enabled or disabled. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
