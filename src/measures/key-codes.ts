/** What is remembered of the texts met: beyond it the reading is asked for each time, so that memory stays bounded. */
const mostRemembered = 1 << 20;
/** A text that finds its place and the next ones taken is looked up in the Map. */
const probes = 4;
const firstSlots = 1 << 10;
const lastCharacters = 4;

/**
 * Numbers for the texts of a column: each different text is read once and remembered, so a column of a million cells
 * costs a million look-ups and a few readings.
 *
 * Cells come from Office.js as fresh strings, for which a Map must first walk over the whole text. So a small table stands in
 * front: a text's place follows from its length and a few of its characters, and one comparison confirms it. Texts that
 * crowd at one place go to the Map behind, so texts that are alike in all that is looked at cost hardly more than the Map alone.
 */
export class KeyCodes {
  private readonly codes = new Map<string, number>();
  private mask = firstSlots - 1;
  private texts: (string | null)[] = new Array<string | null>(firstSlots).fill(null);
  private places = new Int32Array(firstSlots);
  private slotCodes = new Int32Array(firstSlots);

  /** @param read the code of a text, the same at each call; a 32-bit integer, whatever it means to the caller */
  constructor(private readonly read: (text: string) => number) {}

  /** The code of a text. */
  code(text: string): number {
    const { texts, places, mask } = this;
    const own = place(text);
    for (let probe = 0; probe < probes; probe++) {
      const slot = (own + probe) & mask;
      // Most neighbours are told apart by the number alone; comparing texts is what takes the time.
      if (places[slot] === own && texts[slot] === text) return this.slotCodes[slot] ?? 0;
    }
    return this.lookUp(text);
  }

  private lookUp(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const code = this.read(text);
    if (this.codes.size >= mostRemembered) return code;
    this.codes.set(text, code);
    if (this.codes.size * 2 > this.texts.length) this.grow();
    else this.seat(text, code);
    return code;
  }

  /** Puts a text at its place where one of the next is free. */
  private seat(text: string, code: number): void {
    const own = place(text);
    for (let probe = 0; probe < probes; probe++) {
      const slot = (own + probe) & this.mask;
      if (this.texts[slot] === null) {
        this.texts[slot] = text;
        this.places[slot] = own;
        this.slotCodes[slot] = code;
        return;
      }
    }
  }

  private grow(): void {
    const slots = this.texts.length * 4;
    this.mask = slots - 1;
    this.texts = new Array<string | null>(slots).fill(null);
    this.places = new Int32Array(slots);
    this.slotCodes = new Int32Array(slots);
    for (const [text, code] of this.codes) this.seat(text, code);
  }
}

/**
 * A number that differs for most texts that differ: from the last characters, where the names and numbers of units differ,
 * and some others spread evenly over the text.
 */
function place(text: string): number {
  const { length } = text;
  const spreadTo = Math.max(0, length - lastCharacters);
  let hash = length;
  for (let index = spreadTo; index < length; index++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  const step = (spreadTo >> 3) + 1;
  for (let index = 0; index < spreadTo; index += step) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
