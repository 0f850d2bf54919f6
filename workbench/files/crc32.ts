/** Eight tables, so that eight bytes are taken at a time: `tables[n]` is the effect of a byte with n bytes behind it. */
const tables: readonly Uint32Array[] = makeTables();

function makeTables(): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });
  const made = [first];
  for (let behind = 1; behind < 8; behind += 1) {
    const before = made[behind - 1] ?? first;
    made.push(before.map((value) => ((first[value & 0xff] ?? 0) ^ (value >>> 8)) >>> 0));
  }
  return made;
}

/** The checksum of a zip entry's content (IEEE 802.3, as APPNOTE.TXT 4.4.7 asks); `before` is that of what lies in front. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as unknown as readonly [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  let value = ~before;
  let at = 0;
  for (; at < whole; at += 8) {
    const low = view.getInt32(at, true) ^ value;
    const high = view.getInt32(at + 4, true);
    value =
      (t7[low & 0xff] ?? 0) ^
      (t6[(low >>> 8) & 0xff] ?? 0) ^
      (t5[(low >>> 16) & 0xff] ?? 0) ^
      (t4[low >>> 24] ?? 0) ^
      (t3[high & 0xff] ?? 0) ^
      (t2[(high >>> 8) & 0xff] ?? 0) ^
      (t1[(high >>> 16) & 0xff] ?? 0) ^
      (t0[high >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) value = (t0[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
