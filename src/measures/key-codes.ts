/** So many of the texts met are remembered: beyond it the reading is asked for each time, so that memory stays bounded. */
const mostRemembered = 1 << 20;
/** A text that finds its place and the next ones taken goes to the Map. */
const probes = 8;
const fewestSlots = 1 << 8;
/** Texts from this length on are told apart by some of their characters, shorter ones by all. */
const sampledLength = 8;

/**
 * Numbers for the texts of a column: each different text is read once and remembered, so a column of a million cells
 * costs a million look-ups and a few readings.
 *
 * Cells come from Office.js as fresh strings, for which a Map must first walk over the whole text. So a small table stands in
 * front: a text's place follows from its length and a few of its characters, and one comparison confirms it. Texts that
 * crowd at one place go to the Map behind, so texts that are alike in all that is looked at cost hardly more than the Map alone.
 */
export class KeyCodes {
  private readonly crowded = new Map<string, number>();
  private seated = 0;
  private mask: number;
  /** A hole where nothing is seated: filling the slots would take as long as looking all texts up. */
  private texts: (string | undefined)[];
  /** By slot: the number that its text's place follows from, then the code; side by side, so that both are fetched at once. */
  private slots: Int32Array;

  /**
   * @param read the code of a text, the same at each call; a 32-bit integer, whatever it means to the caller
   * @param expected how many different texts are likely, so that the table need not grow
   */
  constructor(
    private readonly read: (text: string) => number,
    expected = 0,
  ) {
    let count = fewestSlots;
    while (count < expected * 2) count *= 2;
    this.mask = count - 1;
    this.texts = new Array<string | undefined>(count);
    this.slots = new Int32Array(2 * count);
  }

  /** The code of a text. */
  code(text: string): number {
    const { texts, slots, mask } = this;
    const own = place(text);
    let slot = own & mask;
    for (let probe = 0; probe < probes; probe++) {
      // Most neighbours are told apart by the number alone; comparing texts is what takes the time.
      if (slots[2 * slot] === own && texts[slot] === text) return slots[2 * slot + 1] ?? 0;
      slot = (slot + 1) & mask;
    }
    return this.crowded.get(text) ?? this.readNew(text);
  }

  /** Tells a text's code beforehand, without a reading; a text that is known keeps its code. */
  tell(text: string, code: number): void {
    if (!this.isKnown(text)) this.add(text, code);
  }

  private isKnown(text: string): boolean {
    const own = place(text);
    for (let probe = 0; probe < probes; probe++) {
      const slot = (own + probe) & this.mask;
      if (this.slots[2 * slot] === own && this.texts[slot] === text) return true;
    }
    return this.crowded.has(text);
  }

  private readNew(text: string): number {
    const code = this.read(text);
    if (this.seated + this.crowded.size < mostRemembered) this.add(text, code);
    return code;
  }

  private add(text: string, code: number): void {
    if ((this.seated + this.crowded.size) * 2 >= this.texts.length) this.grow();
    this.seat(text, code);
  }

  /** Puts a text at its place where one of the next is free. */
  private seat(text: string, code: number): void {
    const own = place(text);
    for (let probe = 0; probe < probes; probe++) {
      const slot = (own + probe) & this.mask;
      if (this.texts[slot] !== undefined) continue;
      this.texts[slot] = text;
      this.slots[2 * slot] = own;
      this.slots[2 * slot + 1] = code;
      this.seated++;
      return;
    }
    this.crowded.set(text, code);
  }

  private grow(): void {
    const { texts, slots } = this;
    const crowded = [...this.crowded];
    const count = texts.length * 4;
    this.mask = count - 1;
    this.texts = new Array<string | undefined>(count);
    this.slots = new Int32Array(2 * count);
    this.seated = 0;
    this.crowded.clear();
    texts.forEach((text, slot) => {
      if (text !== undefined) this.seat(text, slots[2 * slot + 1] ?? 0);
    });
    for (const [text, code] of crowded) this.seat(text, code);
  }
}

/**
 * A number that differs for most texts that differ: from the last characters, where the names and numbers of units differ,
 * and some others spread evenly over the text. Written out, since it is made for every cell.
 */
function place(text: string): number {
  const { length } = text;
  let hash = length;
  if (length < sampledLength) {
    for (let index = 0; index < length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  } else {
    const half = length >> 1;
    const quarter = length >> 2;
    hash = (Math.imul(hash, 31) + text.charCodeAt(length - 1)) | 0;
    hash = (Math.imul(hash, 31) + text.charCodeAt(length - 2)) | 0;
    hash = (Math.imul(hash, 31) + text.charCodeAt(length - 3)) | 0;
    hash = (Math.imul(hash, 31) + text.charCodeAt(length - 4)) | 0;
    hash = (Math.imul(hash, 31) + text.charCodeAt(half + (quarter >> 1))) | 0;
    hash = (Math.imul(hash, 31) + text.charCodeAt(half)) | 0;
    hash = (Math.imul(hash, 31) + text.charCodeAt(quarter)) | 0;
    hash = (Math.imul(hash, 31) + text.charCodeAt(quarter >> 1)) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
