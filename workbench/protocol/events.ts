import type { Book } from '../book/book';
import type { Area } from '../book/book-data';
import type { BookChange } from '../book/changes';
import type { FoundTable } from '../book/table-formulas';
import type { BookEvent, BookHappening, EventNumber } from './event-entries';
import { eventsOf } from './event-entries';
import type { RichApiMessage } from './messages';

/** A change with those who wanted to be told of it. */
interface Happening extends BookHappening {
  readonly registered: ReadonlySet<string>;
}

/** Messages of this category are events: host-protocol §3. */
const eventCategory = 65_536;
/** Ranges of events that can still be asked for. */
const mostRanges = 1_000;

/**
 * Raises Excel's events: what happens to the workbook is gathered while a batch runs and told after it, to those who
 * registered. An action that was refused changed nothing and raises nothing.
 */
export class EventHub {
  /** `context.runtime.enableEvents`: while it is false nothing is gathered. */
  isEnabled = true;
  /** Replaced, never changed: a change is told to those who had registered when it happened. */
  private registered: ReadonlySet<string> = new Set();
  private readonly listeners = new Set<(entries: RichApiMessage[]) => void>();
  private readonly ranges = new Map<string, { sheetId: string; area: Area }>();
  private stopListening: (() => void) | null = null;
  private waiting: Happening[] = [];
  private telling: Promise<void> = Promise.resolve();
  private isScheduled = false;
  private batches = 0;
  private isCoauthor = false;
  private lastSequence = 0;
  private lastRange = 0;

  constructor(private readonly book: Book) {}

  register(type: EventNumber, targetId: string): void {
    this.registered = new Set([...this.registered, `${type} ${targetId}`]);
    this.stopListening ??= this.book.changes.listen((change) => this.gather(change));
  }

  unregister(type: EventNumber, targetId: string): void {
    this.registered = new Set([...this.registered].filter((one) => one !== `${type} ${targetId}`));
    if (this.registered.size > 0) return;
    this.stopListening?.();
    this.stopListening = null;
  }

  onEntries(listener: (entries: RichApiMessage[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A batch begins; what it gives ends it, and lets its events go. */
  beginBatch(): () => void {
    this.batches += 1;
    return () => {
      this.batches -= 1;
      this.schedule();
    };
  }

  /** What `change` does is told as a coauthor's. */
  asCoauthor(change: () => void): void {
    this.isCoauthor = true;
    try {
      change();
      this.book.writes.flush();
    } finally {
      this.isCoauthor = false;
    }
  }

  /** The cells of an event; null when they are gone or too long ago. */
  rangeOf(referenceId: string): { readonly sheetId: string; readonly area: Area } | null {
    const range = this.ranges.get(referenceId);
    return range && this.book.sheets.has(range.sheetId) ? range : null;
  }

  private gather(change: BookChange): void {
    if (!this.isEnabled) return;
    const isOwn = this.batches > 0 && !this.isCoauthor;
    this.waiting.push({
      change,
      registered: this.registered,
      // As they are now: a table may grow before its event is told.
      tables: 'sheetId' in change ? this.book.tables.ofSheet(change.sheetId) : this.tablesOf(change),
      origin: {
        source: this.isCoauthor ? 'Remote' : 'Local',
        triggerSource: isOwn ? 'ThisLocalAddin' : 'Unknown',
      },
    });
    this.schedule();
  }

  private schedule(): void {
    if (this.isScheduled || this.batches > 0 || this.waiting.length === 0) return;
    this.isScheduled = true;
    // After the answer of the batch, which is on its way.
    setTimeout(() => {
      this.isScheduled = false;
      this.telling = this.telling.then(() => this.tell());
    }, 0);
  }

  private async tell(): Promise<void> {
    const changes = this.waiting;
    this.waiting = [];
    // A formula's value after the change is there when it is calculated.
    if (changes.some(({ change }) => change.kind === 'edited' && change.before)) await this.book.settle();
    const entries = changes.flatMap((happening) =>
      eventsOf(happening, this.book).flatMap((event) => this.entriesOf(event, happening)),
    );
    if (entries.length === 0) return;
    for (const listener of this.listeners) listener(entries);
  }

  /** One entry for each who registered. */
  private entriesOf(
    { type, targets, fields, cells }: BookEvent,
    { origin, registered }: Happening,
  ): RichApiMessage[] {
    return targets
      .filter((target) => registered.has(`${type} ${target}`))
      .map((target) => {
        const reference = cells ? { referenceId: this.keep(cells) } : {};
        const message = JSON.stringify({ ...fields, ...reference });
        return [eventCategory, type, target, message, ++this.lastSequence, origin.source === 'Remote'];
      });
  }

  private tablesOf(change: BookChange): readonly FoundTable[] {
    return change.kind === 'moved' ? this.book.tables.ofSheet(change.move.sheetId) : [];
  }

  private keep(cells: { readonly sheetId: string; readonly area: Area }): string {
    const id = `event${++this.lastRange}`;
    this.ranges.set(id, cells);
    const [oldest] = this.ranges.keys();
    if (this.ranges.size > mostRanges && oldest !== undefined) this.ranges.delete(oldest);
    return id;
  }
}
