import { countBits } from './countBits.js';
import type { SetTable } from './setTable.js';

const words = 8;
/** From this mean size on 64 bits are too crowded to tell sets apart, and comparing sets costs more than 256 bits do. */
const meanSize = 24;
/** Another spread than that of the narrow signature, so that the second look is not the first again. */
const spread = 0x85ebca6b;

/**
 * Signatures of 256 bits for tables of large sets (shingles), null for tables of small ones. Each token turns one bit.
 * 32 bytes a set.
 */
export function signWide({ sets, starts, tokens }: SetTable): Int32Array | null {
  if (starts[sets]! < meanSize * sets) return null;
  const signatures = new Int32Array(words * sets);
  for (let set = 0; set < sets; set++) {
    for (let at = starts[set]!; at < starts[set + 1]!; at++) {
      const bit = Math.imul(tokens[at]! + 1, spread) >>> 24;
      signatures[words * set + (bit >>> 5)]! ^= 1 << (bit & 31);
    }
  }
  return signatures;
}

/** Whether more bits differ than tokens may. */
export function differWidely(signatures: Int32Array, a: number, b: number, allowed: number): boolean {
  let left = allowed;
  for (let word = 0; word < words && left >= 0; word += 2) {
    left -= countBits(
      signatures[words * a + word]! ^ signatures[words * b + word]!,
      signatures[words * a + word + 1]! ^ signatures[words * b + word + 1]!,
    );
  }
  return left < 0;
}
