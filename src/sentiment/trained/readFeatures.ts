import type { FeatureShape } from '../../model/sentimentModel.js';
import { createUnitBuffer, foldUnits, listWordUnits } from './foldUnits.js';
import { mostUnits } from './trainedDefaults.js';

/** The distinct places that the n-grams of one kind fall on, with how many fall on each. */
export interface FeatureBlock {
  size: number;
  readonly places: Int32Array;
  readonly counts: Uint16Array;
}

/** Reads one text after another; what it holds is that of the last one. */
export interface FeatureReader {
  read(text: string): void;
  readonly words: FeatureBlock;
  readonly grams: FeatureBlock;
  /** Hashes (32 bits, signed) of the words one by one. */
  readonly wordHashes: Int32Array;
  wordCount: number;
  /** Hash of the text as the features see it; 0 where only known places are asked for. */
  textHash: number;
}

const space = 32;
/** More than the n-grams of the longest text, so that a free slot is always found. */
const mostSlots = 2 ** 17;
const gramSeed = 0x2545f491;
const wordSeed = 0x811c9dc5;
const prime = 0x01000193;

/** Spreads the bits of a running hash (the finaliser of MurmurHash3). */
export function mixHash(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function createBlock(most: number): FeatureBlock {
  return { size: 0, places: new Int32Array(most), counts: new Uint16Array(most) };
}

/**
 * A reader that hashes the n-grams of a text into 2^bits places: runs of words, and runs of characters within a word and
 * its spaces. Running hashes (FNV-1a over UTF-16 code units) make it linear in the text, with no string and no pattern.
 *
 * @param known One bit for each place: places without it are left out before anything is counted. A scorer has
 * nothing to say about them, and the bits stay in the nearest cache, where its weights do not fit.
 */
export function createFeatureReader(shape: FeatureShape, known: Uint8Array | null = null): FeatureReader {
  const { wordGrams, shortestGram, longestGram } = shape;
  const mask = 2 ** shape.bits - 1;
  const units = createUnitBuffer();
  const isWord = listWordUnits();
  const words = createBlock(mostUnits * wordGrams);
  const grams = createBlock((mostUnits + 2) * (longestGram - shortestGram + 1));
  const wordHashes = new Int32Array(mostUnits);

  // A table of slots as small as the text allows stays in the nearest cache; it holds positions in `places`, from 1.
  const slots = new Int32Array(mostSlots);
  const used = new Int32Array(grams.places.length);
  let slotMask = 0;

  const countPlace = (block: FeatureBlock, places: Int32Array, counts: Uint16Array, hash: number): void => {
    const place = hash & mask;
    if (known !== null && ((known[place >>> 3]! >>> (place & 7)) & 1) === 0) return;
    let slot = (hash >>> 14) & slotMask;
    for (let at = slots[slot]!; at !== 0; at = slots[slot]!) {
      if (places[at - 1] === place) {
        counts[at - 1]!++;
        return;
      }
      slot = (slot + 1) & slotMask;
    }
    used[block.size] = slot;
    places[block.size] = place;
    counts[block.size] = 1;
    slots[slot] = ++block.size;
  };

  const openBlock = (block: FeatureBlock, length: number, each: number): void => {
    block.size = 0;
    slotMask = Math.min(mostSlots, 2 ** (34 - Math.clz32(length * each))) - 1;
  };
  const closeBlock = (block: FeatureBlock): void => {
    for (let k = 0; k < block.size; k++) slots[used[k]!] = 0;
  };

  const readWords = (length: number): void => {
    const { places, counts } = words;
    openBlock(words, length, 1);
    let count = 0;
    for (let at = 0; at < length; at++) {
      if (isWord[units[at]!] === 0) continue;
      let hash = wordSeed;
      for (; isWord[units[at]!] === 1; at++) hash = Math.imul(hash ^ units[at]!, prime);
      wordHashes[count++] = hash = mixHash(hash);
      countPlace(words, places, counts, hash);
      for (let back = 2; back <= wordGrams && back <= count; back++) {
        hash = mixHash(Math.imul(hash, prime) ^ wordHashes[count - back]!);
        countPlace(words, places, counts, hash);
      }
    }
    reader.wordCount = count;
    closeBlock(words);
  };

  const readGrams = (length: number): void => {
    const { places, counts } = grams;
    openBlock(grams, length, longestGram - shortestGram + 1);
    for (let from = 0; from + 1 < length; from++) {
      const end = Math.min(length, from + longestGram);
      let hash = Math.imul(gramSeed ^ units[from]!, prime);
      for (let at = from + 1; at < end; at++) {
        const unit = units[at]!;
        hash = Math.imul(hash ^ unit, prime);
        if (at - from + 1 >= shortestGram) countPlace(grams, places, counts, mixHash(hash));
        if (unit === space) break;
      }
    }
    closeBlock(grams);
  };

  const hashText = (length: number): number => {
    let hash = wordSeed;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ units[at]!, prime);
    return mixHash(hash ^ length);
  };

  const reader: FeatureReader = {
    words,
    grams,
    wordHashes,
    wordCount: 0,
    textHash: 0,
    read(text) {
      const length = foldUnits(text, units);
      // The place behind the last unit ends every word.
      units[length] = space;
      if (known === null) reader.textHash = hashText(length);
      readWords(length);
      readGrams(length);
    },
  };
  return reader;
}
