import { WorkbookFileError } from './workbook-file-error';
import type { ZipEntry } from './zip-entry';

/** Limits against archives made to exhaust memory. Real workbooks stay far below: sheets pack 10 to 60 times. */
export const unpackLimits = { total: 1024 * 1024 * 1024, ratio: 200, ratioFrom: 32 * 1024 * 1024 } as const;

const utf8Names = 0x0800;

/**
 * The entries of a zip archive in the order of its central directory.
 * Throws `not-a-workbook` when there is no archive, `damaged` when it is cut off, has entries that overlap, two of the
 * same name or names that lead out of the archive, and `too-large` beyond the limits.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== 0x04034b50)
    throw new WorkbookFileError('not-a-workbook');
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff) throw new WorkbookFileError('zip64');
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  try {
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('no directory entry');
      const entry = directoryEntry(bytes, view, at);
      refuseName(entry.name);
      // Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3).
      const key = entry.name.toLowerCase();
      if (names.has(key)) throw new WorkbookFileError('damaged', { part: entry.name, reason: 'twice' });
      names.add(key);
      entries.push(entry);
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('damaged', { reason: 'zip directory' }, { cause: error });
  }
  refuseOverlaps(entries);
  checkLimits(entries);
  return entries;
}

/** Nothing of an archive is ever unpacked into a folder, but who writes such names means no good. */
function refuseName(name: string): void {
  const steps = name.split('/');
  if (/[\\\0]|^[A-Za-z]:/.test(name) || steps.includes('..') || steps.includes('.') || name === '') {
    throw new WorkbookFileError('damaged', { part: name, reason: 'name' });
  }
}

/** Entries that share bytes are how a small file unpacks to a huge one without a high ratio in any single entry. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.packed.byteOffset - b.packed.byteOffset);
  let end = 0;
  for (const { name, packed } of sorted) {
    if (packed.length > 0 && packed.byteOffset < end) {
      throw new WorkbookFileError('damaged', { part: name, reason: 'overlaps another entry' });
    }
    end = Math.max(end, packed.byteOffset + packed.length);
  }
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
    throw new WorkbookFileError('zip64', { part: name });
  }
  if (flags & 1) throw new WorkbookFileError('encrypted', { part: name });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new WorkbookFileError('damaged', { part: name, method });
  if (view.getUint32(local, true) !== 0x04034b50) throw new WorkbookFileError('damaged', { part: name });
  const localLength = view.getUint16(local + 26, true);
  // Two names for one entry: programs would disagree about what the file holds.
  if (!sameBytes(bytes, at + 46, nameLength, local + 30, localLength)) {
    throw new WorkbookFileError('damaged', { part: name, reason: 'two names' });
  }
  const start = local + 30 + localLength + view.getUint16(local + 28, true);
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

function sameBytes(bytes: Uint8Array, a: number, lengthA: number, b: number, lengthB: number): boolean {
  return (
    lengthA === lengthB && bytes.subarray(a, a + lengthA).every((byte, index) => byte === bytes[b + index])
  );
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
