/** Gives every distinct run of letters a number: 0, 1, 2 … */
export interface ShingleCodes {
  /** The number of the run `letters[at … at + length)`; a length below the size counts as a run of its own. */
  code(letters: Int32Array, at: number, length: number): number;
  readonly count: number;
}

/**
 * A hash table of runs of `size` letters. The key is the run itself, packed as tightly as the alphabet allows into
 * words of 32 bits, so equal numbers always mean equal runs; the hash only says where to look.
 * Memory: 4 bytes a word of the key and 8 to 16 a run for the slots.
 */
export function createShingleCodes(size: number, alphabet: number): ShingleCodes {
  const bits = Math.max(1, Math.ceil(Math.log2(alphabet)));
  const lettersInWord = Math.floor(32 / bits);
  const keyWords = Math.ceil(size / lettersInWord);
  const key = new Int32Array(keyWords);
  let slots = new Int32Array(1 << 12).fill(-1);
  let keys = new Int32Array((slots.length / 2) * keyWords);
  let count = 0;

  const hashKey = (words: Int32Array, from: number): number => {
    let hash = 0;
    for (let word = 0; word < keyWords; word++) {
      hash = Math.imul(hash ^ words[from + word]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  };

  const findSlot = (words: Int32Array, from: number): number => {
    const mask = slots.length - 1;
    let slot = hashKey(words, from) & mask;
    for (; slots[slot]! >= 0; slot = (slot + 1) & mask) {
      const known = slots[slot]! * keyWords;
      let word = 0;
      while (word < keyWords && keys[known + word] === words[from + word]) word++;
      if (word === keyWords) break;
    }
    return slot;
  };

  const grow = (): void => {
    slots = new Int32Array(2 * slots.length).fill(-1);
    const grown = new Int32Array((slots.length / 2) * keyWords);
    grown.set(keys);
    keys = grown;
    for (let known = 0; known < count; known++) slots[findSlot(keys, known * keyWords)] = known;
  };

  return {
    code(letters, at, length) {
      const end = at + length;
      let letter = at;
      for (let word = 0; word < keyWords; word++) {
        const wordEnd = Math.min(end, letter + lettersInWord);
        let packed = 0;
        for (; letter < wordEnd; letter++) packed = (packed << bits) | letters[letter]!;
        key[word] = packed;
      }
      let slot = findSlot(key, 0);
      if (slots[slot]! >= 0) return slots[slot]!;
      if (2 * (count + 1) > slots.length) {
        grow();
        slot = findSlot(key, 0);
      }
      keys.set(key, count * keyWords);
      slots[slot] = count;
      return count++;
    },
    get count() {
      return count;
    },
  };
}
