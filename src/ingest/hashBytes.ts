/**
 * MurmurHash3 (32 bits) of the bytes `from … to` of `view`: spreads ids over a table, four bytes a step. Different bytes may
 * have the same hash, so whoever uses it must compare the bytes.
 *
 * Source: A. Appleby, MurmurHash3_x86_32, public domain.
 */
export function hashBytes(view: DataView, from: number, to: number): number {
  let hash = 0;
  let i = from;
  for (; i + 4 <= to; i += 4) {
    hash ^= scramble(view.getInt32(i, true));
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  if (i < to) {
    let rest = 0;
    for (let shift = 0; i < to; i++, shift += 8) rest |= view.getUint8(i) << shift;
    hash ^= scramble(rest);
  }
  hash ^= to - from;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function scramble(word: number): number {
  const spread = Math.imul(word, 0xcc9e2d51);
  return Math.imul((spread << 15) | (spread >>> 17), 0x1b873593);
}

/** Whether the bytes `from … to` of one view are those at `otherFrom … otherTo` of another. */
export function isSameBytes(
  view: DataView,
  from: number,
  to: number,
  other: DataView,
  otherFrom: number,
  otherTo: number,
): boolean {
  if (to - from !== otherTo - otherFrom) return false;
  let i = from;
  let k = otherFrom;
  for (; i + 4 <= to; i += 4, k += 4) if (view.getInt32(i) !== other.getInt32(k)) return false;
  for (; i < to; i++, k++) if (view.getUint8(i) !== other.getUint8(k)) return false;
  return true;
}
