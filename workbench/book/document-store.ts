import type { DocumentData } from './document-data';

/** What belongs to the document as a whole, as it now is; see `DocumentData`. */
export class DocumentStore {
  private readonly listeners = new Set<(former: DocumentData) => void>();

  constructor(private current: DocumentData) {}

  get data(): DocumentData {
    return this.current;
  }

  change(changes: Partial<DocumentData>): void {
    const former = this.current;
    this.current = { ...former, ...changes };
    for (const listener of this.listeners) listener(former);
  }

  /** Told after each change, with what was there before. Gives what ends the subscription. */
  onChange(listener: (former: DocumentData) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
