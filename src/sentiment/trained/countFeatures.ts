import type { FeatureShape } from '../../model/sentimentModel.js';
import { createFeatureReader } from './readFeatures.js';
import { vocabularyBits } from './trainedDefaults.js';

/**
 * The features of many texts as a sparse matrix, column by column: the texts of a column stand in order, so that passing
 * over it touches the small tables of texts from front to back instead of the large table of weights at random.
 */
export interface CountedFeatures {
  readonly rows: number;
  readonly columns: number;
  /** Column `j` has the entries `starts[j] … starts[j + 1]`. */
  readonly starts: Float64Array;
  /** Which text and block each entry is of: 2 · row for words, 2 · row + 1 for character runs. */
  readonly block: Int32Array;
  /** Sublinear term frequency, 1 + ln(count). */
  readonly frequency: Float32Array;
  /** The place in the hashed space of each column. */
  readonly places: Int32Array;
  /** Hash of each text as the features see it: equal texts have equal hashes. */
  readonly textHashes: Int32Array;
  readonly distinctTexts: number;
  /** Bits at the hashes of words that stand in enough different texts. */
  readonly vocabulary: Uint8Array;
}

/** What is counted at all: what a single text has teaches nothing about others, and could betray it. */
const fewestTexts = 2;

/** Counts the n-grams of all texts. Cost: linear in the letters; about 16 bytes for each n-gram of a text. */
export function countFeatures(
  texts: readonly string[],
  shape: FeatureShape,
  vocabularyFrom: number,
): CountedFeatures {
  const reader = createFeatureReader(shape);
  const rows = texts.length;
  const textHashes = new Int32Array(rows);
  const distinct = new Set<number>();
  const words = new Map<number, number>();
  const inTexts = new Int32Array(2 ** shape.bits);
  // Entries text by text: the place and how often; ends of the blocks beside them.
  let place = new Int32Array(1 << 16);
  let count = new Uint16Array(1 << 16);
  const ends = new Float64Array(2 * rows);
  let size = 0;
  for (let row = 0; row < rows; row++) {
    reader.read(texts[row]!);
    const needed = size + reader.words.size + reader.grams.size;
    if (needed > place.length) {
      place = grow(place, new Int32Array(2 * needed));
      count = grow(count, new Uint16Array(2 * needed));
    }
    for (const [k, block] of [reader.words, reader.grams].entries()) {
      place.set(block.places.subarray(0, block.size), size);
      count.set(block.counts.subarray(0, block.size), size);
      for (let at = 0; at < block.size; at++) inTexts[block.places[at]!]!++;
      ends[2 * row + k] = size += block.size;
    }
    const hash = (textHashes[row] = reader.textHash);
    if (distinct.has(hash)) continue;
    distinct.add(hash);
    for (const word of new Set(reader.wordHashes.subarray(0, reader.wordCount)))
      words.set(word, (words.get(word) ?? 0) + 1);
  }
  return {
    rows,
    ...sortByColumn(place, count, ends, inTexts),
    textHashes,
    distinctTexts: distinct.size,
    vocabulary: markWords(words, vocabularyFrom),
  };
}

function grow<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** The entries sorted by column, texts in order within each (a counting sort). */
function sortByColumn(
  place: Int32Array,
  count: Uint16Array,
  ends: Float64Array,
  inTexts: Int32Array,
): Pick<CountedFeatures, 'columns' | 'starts' | 'block' | 'frequency' | 'places'> {
  const places = Int32Array.from(listKept(inTexts));
  const columnOf = new Int32Array(inTexts.length).fill(-1);
  const starts = new Float64Array(places.length + 1);
  places.forEach((one, column) => {
    columnOf[one] = column;
    starts[column + 1] = starts[column]! + inTexts[one]!;
  });
  const next = starts.slice();
  const block = new Int32Array(starts[places.length]!);
  const frequency = new Float32Array(block.length);
  let from = 0;
  for (let one = 0; one < ends.length; one++) {
    for (; from < ends[one]!; from++) {
      const column = columnOf[place[from]!]!;
      if (column < 0) continue;
      const at = next[column]!++;
      block[at] = one;
      frequency[at] = 1 + Math.log(count[from]!);
    }
  }
  return { columns: places.length, starts, block, frequency, places };
}

function* listKept(inTexts: Int32Array): Generator<number> {
  for (let place = 0; place < inTexts.length; place++) if (inTexts[place]! >= fewestTexts) yield place;
}

function markWords(words: ReadonlyMap<number, number>, from: number): Uint8Array {
  const bits = new Uint8Array(2 ** vocabularyBits / 8);
  for (const [hash, texts] of words) {
    if (texts < from) continue;
    const bit = hash >>> (32 - vocabularyBits);
    bits[bit >>> 3]! |= 1 << (bit & 7);
  }
  return bits;
}
