/**
 * The slots of a hash table with open addressing and linear probing. A slot is `width` numbers side by side: the hash,
 * the entry + 1 (0: empty), and what else is wanted at hand when the entry is compared. The number of slots is a power of two.
 */
export function makeSlots(count: number, width: number): Int32Array {
  return new Int32Array(count * width);
}

/** The same entries in twice as many slots. */
export function doubleSlots(slots: Int32Array, width: number): Int32Array {
  const doubled = new Int32Array(slots.length * 2);
  const mask = doubled.length / width - 1;
  for (let k = 0; k < slots.length; k += width) {
    if (slots[k + 1] === 0) continue;
    let slot = slots[k]! & mask;
    while (doubled[width * slot + 1] !== 0) slot = (slot + 1) & mask;
    for (let j = 0; j < width; j++) doubled[width * slot + j] = slots[k + j]!;
  }
  return doubled;
}
