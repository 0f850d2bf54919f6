/** What is remembered of the texts met: beyond it the reading is asked for each time, so that memory stays bounded. */
const mostRemembered = 1 << 20;
/** A text that finds its place and the next ones taken is looked up in the Map. */
const probes = 4;
const firstSlots = 1 << 10;
const lastCharacters = 6;

/**
 * Numbers for the texts of a column: each different text is read once and remembered, so a column of a million cells
 * costs a million look-ups and a few readings.
 *
 * Cells come from Office.js as fresh strings, for which a Map must first walk over the whole text. So a small table stands in
 * front: a text's place follows from its length and a few of its characters, and one comparison confirms it. Texts that
 * crowd at one place go to the Map behind, so no column of texts, however alike, is slower than the Map alone.
 */
export class KeyCodes {
  private readonly codes = new Map<string, number>();
  private mask = firstSlots - 1;
  private texts: (string | null)[] = new Array<string | null>(firstSlots).fill(null);
  private slotCodes = new Int32Array(firstSlots);

  /** @param read the code of a text, the same at each call; a 32-bit integer, whatever it means to the caller */
  constructor(private readonly read: (text: string) => number) {}

  /** The code of a text. */
  code(text: string): number {
    let slot = place(text) & this.mask;
    for (let probe = 0; probe < probes; probe++) {
      const known = this.texts[slot];
      if (known === text) return this.slotCodes[slot] ?? 0;
      if (known === null) break;
      slot = (slot + 1) & this.mask;
    }
    return this.lookUp(text);
  }

  private lookUp(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const code = this.read(text);
    if (this.codes.size >= mostRemembered) return code;
    this.codes.set(text, code);
    if (this.codes.size * 4 > this.texts.length) this.grow();
    else this.seat(text, code);
    return code;
  }

  /** Puts a text at its place where one of the next is free. */
  private seat(text: string, code: number): void {
    let slot = place(text) & this.mask;
    for (let probe = 0; probe < probes; probe++) {
      if (this.texts[slot] === null) {
        this.texts[slot] = text;
        this.slotCodes[slot] = code;
        return;
      }
      slot = (slot + 1) & this.mask;
    }
  }

  private grow(): void {
    const slots = this.texts.length * 4;
    this.mask = slots - 1;
    this.texts = new Array<string | null>(slots).fill(null);
    this.slotCodes = new Int32Array(slots);
    for (const [text, code] of this.codes) this.seat(text, code);
  }
}

/** A number that differs for most texts that differ: the last characters, where names and numbers of units differ, and some before. */
function place(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  let hash = length;
  for (let index = Math.max(0, length - lastCharacters); index < length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ text.charCodeAt(length >> 1), 0x85ebca6b);
  hash = Math.imul(hash ^ text.charCodeAt(length >> 2), 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
