import { Deflate, deflateSync, Inflate } from 'fflate';
import { crc32 } from './crc32';
import { runThrough, type Steps } from './steps';
import { WorkbookFileError } from './workbook-file-error';

/** One entry as it lies in the archive: compressed bytes are kept, so that an unchanged part is copied, not rewritten. */
export interface ZipEntry {
  /** Path without a leading slash. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  /** MS-DOS time (low word) and date (high word). */
  readonly modified: number;
}

/** 1 January 1980, the first time that zip can hold: a saved file does not depend on the clock. */
const zipEpoch = (((0 << 9) | (1 << 5) | 1) << 16) >>> 0;
/** Bytes that are unpacked or packed between two places where the work can pause. */
const packedChunk = 128 * 1024;
const plainChunk = 1024 * 1024;

/** The content of an entry. Throws `damaged` when it does not unpack to the size and checksum that the archive states. */
export function unpack(entry: ZipEntry): Uint8Array {
  return runThrough(unpackSteps(entry));
}

/** The same with pauses. */
export function* unpackSteps(entry: ZipEntry): Steps<Uint8Array> {
  const content = entry.method === 0 ? entry.packed.slice() : yield* inflated(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new WorkbookFileError('damaged', { part: entry.name, reason: 'checksum' });
  }
  return content;
}

/** Counts what comes out: an entry that lies about its size is left at once and takes neither memory nor time. */
function* inflated(entry: ZipEntry): Steps<Uint8Array> {
  const content = new Uint8Array(entry.size);
  let size = 0;
  let ended = false;
  const inflate = new Inflate((piece, isLast) => {
    if (size + piece.length > entry.size) {
      throw new WorkbookFileError('damaged', { part: entry.name, reason: 'larger than stated' });
    }
    content.set(piece, size);
    size += piece.length;
    ended = isLast;
  });
  for (let at = 0; !ended; at += packedChunk) {
    if (at > entry.packed.length)
      throw new WorkbookFileError('damaged', { part: entry.name, reason: 'cut off' });
    push(inflate, entry, at);
    yield Math.min(1, at / Math.max(1, entry.packed.length));
  }
  return size === entry.size ? content : content.subarray(0, size);
}

function push(inflate: Inflate, entry: ZipEntry, at: number): void {
  const end = at + packedChunk;
  try {
    inflate.push(entry.packed.subarray(at, end), end >= entry.packed.length);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('damaged', { part: entry.name }, { cause: error });
  }
}

/** A new entry with this content. */
export function pack(name: string, content: Uint8Array): ZipEntry {
  return runThrough(packSteps(name, content));
}

/**
 * The same with pauses. Large parts are packed at level 3: on sheets it takes less than half the time of level 6, and
 * the result is as small.
 */
export function* packSteps(name: string, content: Uint8Array): Steps<ZipEntry> {
  const packed = content.length <= plainChunk ? deflateSync(content, { level: 6 }) : yield* deflated(content);
  return { name, method: 8, crc: crc32(content), size: content.length, packed, modified: zipEpoch };
}

function* deflated(content: Uint8Array): Steps<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate({ level: 3 }, (piece) => pieces.push(piece));
  for (let at = 0; at < content.length; at += plainChunk) {
    deflate.push(content.subarray(at, at + plainChunk), at + plainChunk >= content.length);
    yield at / content.length;
  }
  const packed = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    packed.set(piece, at);
    at += piece.length;
  }
  return packed;
}
