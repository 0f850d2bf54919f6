import { legacyTables, type LegacyEncoding } from './legacy-tables';
import type { RawBlock, RawValue } from './raw-block';
import { isSyllable } from './syllable';

/** Text that may be of an old encoding has signs of the upper half of Latin-1 and no letter that only Unicode has. */
const suspicious = /[\u00a1-\u00ff]/;
const unicodeOnly = /[\u0100-\u024f\u1e00-\u1eff]|\p{M}/u;
/** Runs of letters and of signs that stand for letters in an old encoding. */
const words = /[A-Za-z\u00a1-\u00ff]+/g;
/** A sheet is taken for one of an old encoding from so many words on that say so. */
const fewestWords = 5;

const encodings = Object.keys(legacyTables) as LegacyEncoding[];

/** The text that signs of an old encoding stand for; what stands for nothing is kept. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const table = legacyTables[encoding];
  let decoded = '';
  for (let at = 0; at < text.length;) {
    const two = table.get(text.slice(at, at + 2));
    const one = table.get(text.charAt(at));
    decoded += two ?? one ?? text.charAt(at);
    at += two === undefined ? 1 : 2;
  }
  return decoded;
}

function isSuspicious(value: RawValue): value is string {
  return typeof value === 'string' && suspicious.test(value) && !unicodeOnly.test(value);
}

function signWords(text: string): string[] {
  return (text.match(words) ?? []).filter((word) => suspicious.test(word));
}

/** Whether words with signs are no Vietnamese as they stand, and all of them are once they are decoded. */
function reads(text: string, encoding: LegacyEncoding): boolean {
  const own = signWords(text);
  return (
    own.some((word) => !isSyllable(word)) && own.every((word) => isSyllable(decodeLegacy(word, encoding)))
  );
}

/**
 * The old encoding that texts are written in; `null` unless it is certain: at least five words with signs are not Vietnamese
 * as they stand, as many as are, and nearly all of those are Vietnamese when decoded. "Bình" and "Hà Nam" are Unicode too.
 */
export function legacyEncodingOf(values: Iterable<RawValue>): LegacyEncoding | null {
  let [foreign, asTheyStand] = [0, 0];
  const decoded: Record<LegacyEncoding, number> = { TCVN3: 0, VNI: 0 };
  for (const value of values) {
    if (!isSuspicious(value)) continue;
    for (const word of signWords(value)) {
      if (isSyllable(word)) {
        asTheyStand += 1;
        continue;
      }
      foreign += 1;
      for (const encoding of encodings) if (isSyllable(decodeLegacy(word, encoding))) decoded[encoding] += 1;
    }
  }
  if (foreign < fewestWords || foreign < asTheyStand) return null;
  return encodings.find((encoding) => decoded[encoding] * 20 >= foreign * 19) ?? null;
}

/** A block with its texts as they are meant, and what was decoded of it. */
export interface DecodedBlock {
  readonly block: RawBlock;
  readonly encoding: LegacyEncoding;
  /** The first decoded cell, and how many there are. */
  readonly first: { readonly row: number; readonly column: number };
  readonly count: number;
}

/**
 * Decodes the texts of a sheet that was written with fonts from before Unicode (TCVN3, VNI); `null` where it was not. Texts
 * that are Unicode already, and those that decoded are no Vietnamese, stay. The sheet itself is never changed.
 */
export function decodedBlock(block: RawBlock): DecodedBlock | null {
  const known = decodedBlocks.get(block);
  if (known !== undefined) return known;
  const decoded = decode(block);
  decodedBlocks.set(block, decoded);
  return decoded;
}

/** The sheet as its tables were found: decoded where it had to be. */
export function readableBlock(block: RawBlock): RawBlock {
  return decodedBlock(block)?.block ?? block;
}

/** All texts of a sheet are looked at for it, and it is asked for again for each of its tables. */
const decodedBlocks = new WeakMap<RawBlock, DecodedBlock | null>();

function decode(block: RawBlock): DecodedBlock | null {
  const encoding = legacyEncodingOf(block.values.flat());
  if (!encoding) return null;
  let count = 0;
  let first: DecodedBlock['first'] | null = null;
  const decodeValue = <T extends RawValue>(value: T, row: number, column: number): T | string => {
    if (!isSuspicious(value) || !reads(value, encoding)) return value;
    first ??= { row: block.range.firstRow + row, column: block.range.firstColumn + column };
    count += 1;
    return decodeLegacy(value, encoding);
  };
  const values = block.values.map((line, row) =>
    line.map((value, column) => decodeValue(value, row, column)),
  );
  const shown = (text: string): string =>
    isSuspicious(text) && reads(text, encoding) ? decodeLegacy(text, encoding) : text;
  const text = block.text.map((line) => line.map(shown));
  return first && { block: { ...block, values, text }, encoding, first, count };
}
