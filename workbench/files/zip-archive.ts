import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';
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

/** Limits against archives made to exhaust memory. Real workbooks stay far below: sheets pack 10 to 60 times. */
export const unpackLimits = { total: 1024 * 1024 * 1024, ratio: 200, ratioFrom: 32 * 1024 * 1024 } as const;

/** 1 January 1980, the first time that zip can hold: a saved file does not depend on the clock. */
const zipEpoch = (((0 << 9) | (1 << 5) | 1) << 16) >>> 0;
const utf8Names = 0x0800;

/**
 * The entries of a zip archive in the order of its central directory.
 * Throws `not-a-workbook` when there is no archive, `damaged` when it is cut off, `too-large` beyond the limits.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== 0x04034b50)
    throw new WorkbookFileError('not-a-workbook');
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  try {
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('no directory entry');
      const entry = directoryEntry(bytes, view, at);
      if (names.has(entry.name))
        throw new WorkbookFileError('damaged', { part: entry.name, reason: 'twice' });
      names.add(entry.name);
      entries.push(entry);
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('damaged', { reason: 'zip directory' }, { cause: error });
  }
  checkLimits(entries);
  return entries;
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new WorkbookFileError('damaged', { reason: 'zip cut off' });
}

function directoryEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\//, '');
  if (packedSize === 0xffffffff || size === 0xffffffff || local === 0xffffffff) {
    throw new WorkbookFileError('unsupported', { feature: 'zip64', part: name });
  }
  if (flags & 1) throw new WorkbookFileError('encrypted', { part: name });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new WorkbookFileError('damaged', { part: name, method });
  if (view.getUint32(local, true) !== 0x04034b50) throw new WorkbookFileError('damaged', { part: name });
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new WorkbookFileError('damaged', { part: name });
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
    modified: view.getUint32(at + 12, true),
  };
}

function checkLimits(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const ratio = Math.round(total / Math.max(1, packed));
  const tooDense = total >= unpackLimits.ratioFrom && ratio > unpackLimits.ratio;
  if (total > unpackLimits.total || tooDense) {
    throw new WorkbookFileError('too-large', {
      total,
      ratio,
      limit: unpackLimits.total,
      ratioLimit: unpackLimits.ratio,
    });
  }
}

/** The content of an entry. Throws `damaged` when it does not unpack to the size and checksum that the archive states. */
export function unpack(entry: ZipEntry): Uint8Array {
  let content: Uint8Array;
  try {
    // A fixed buffer: an entry that lies about its size cannot take more memory than it was checked for.
    content =
      entry.method === 0
        ? entry.packed.slice()
        : inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw new WorkbookFileError('damaged', { part: entry.name }, { cause: error });
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new WorkbookFileError('damaged', { part: entry.name, reason: 'checksum' });
  }
  return content;
}

/** A new entry with this content. */
export function pack(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    method: 8,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level: 6 }),
    modified: zipEpoch,
  };
}

/** The archive of these entries, in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const packedBytes = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const bytes = new Uint8Array(packedBytes + 2 * nameBytes + entries.length * (30 + 46) + 22);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeHead(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeHead(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes that a local header and a directory entry have in common. */
function writeHead(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
  view.setUint16(at + 24, 0, true);
}
