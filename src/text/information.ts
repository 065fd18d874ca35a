import type { WordTable } from '../model/wordTable.js';
import { countSuccessions, countWords, type WordModel } from './wordModel.js';

export { countWords, type CountWordsOptions, type WordModel } from './wordModel.js';

/** Words that nobody in the data wrote, as far as the model goes: about the active vocabulary of a language. */
const unseenWords = 100_000;
/** Words of a text up to which comparing each with each is faster than a hash map. */
const mostCompared = 64;

/**
 * Information content of texts in bits: −log2 of the probability that somebody writes exactly these words,
 * under a word-bigram model of the same data. "спасибо" has few bits, a sentence of twelve words about a hundred.
 *
 * Each distinct text is counted once, and a text that the model counts is left out of the model while it is judged, so
 * copies do not make a text look likely. A text that the model does not count may hold words the model never saw.
 * Witten–Bell smoothing down to single words and then to any word at all:
 * P(w|v) = (c(vw) + T(v)·P(w)) / (c(v) + T(v)), or P(w) where nothing follows v; P(w) = (c(w) + V·P0) / (N + V), P0 = 1 / (V + 100,000).
 *
 * What it can wrongly flag: proverbs, song lines and slogans have many bits though many people know them; the bits
 * speak against *independent composing* only. A small collection knows little of the language and gives a few bits too many.
 * Cost: for each word a binary search among the followers of the word before it; no memory beyond the model.
 * Source: Witten & Bell 1991, https://doi.org/10.1109/18.87000
 *
 * @param model default: the model of all texts of the table.
 * @param which numbers of the texts to measure; default: all.
 * @returns bits per text, in the order of `which`.
 * @example
 * import { buildTextColumn, measureInformation, tabulateWords } from 'in-concert';
 * const texts = ['thank you', 'thank you all for the bread you brought us on friday'];
 * const [short, long] = measureInformation(tabulateWords(buildTextColumn(texts)));
 * long! > 3 * short!; // => true
 */
export function measureInformation(
  table: WordTable,
  model: WordModel = countWords(table),
  which: ArrayLike<number> = Array.from({ length: table.texts }, (_, text) => text),
): Float64Array {
  const bits = new Float64Array(which.length);
  const room = makeRoom();
  for (let k = 0; k < which.length; k++) {
    const size = measure(table, model, which[k]!, room);
    let sum = 0;
    for (let i = 0; i < size; i++) sum += room.bits[i]!;
    bits[k] = sum;
  }
  return bits;
}

/**
 * The bits of each word of one text, in order: which of its words are the telling ones. They add up to the bits of the text.
 *
 * @throws RangeError when the table has no such text.
 * @example
 * import { buildTextColumn, countWords, measureWordBits, tabulateWords } from 'in-concert';
 * const table = tabulateWords(buildTextColumn(['thank you', 'thank you all', 'thank zebra', 'you all']));
 * const [thank, zebra] = measureWordBits(table, countWords(table), 2);
 * zebra! > thank!; // => true
 */
export function measureWordBits(table: WordTable, model: WordModel, text: number): Float64Array {
  const room = makeRoom();
  const size = measure(table, model, text, room);
  return room.bits.subarray(0, size);
}

/** Arrays used again for every text; they hold one entry for each of its words. */
interface Room {
  bits: Float64Array;
  /** How often the text itself writes the word, and the word after the one before it; 0 where the model does not count it. */
  words: Int32Array;
  pairs: Int32Array;
}

function makeRoom(size = 64): Room {
  return { bits: new Float64Array(size), words: new Int32Array(size), pairs: new Int32Array(size) };
}

/** Measures the words of a text into `room.bits` and returns how many there are. */
function measure(table: WordTable, model: WordModel, text: number, room: Room): number {
  if (!(text >= 0 && text < table.texts))
    throw new RangeError(`measureInformation: text ${text} is outside 0 … ${table.texts - 1}`);
  const from = table.starts[text]!;
  const size = table.starts[text + 1]! - from;
  if (size > room.bits.length) Object.assign(room, makeRoom(2 * size));
  const isCounted = model.counted === null || model.counted[text] === 1;
  if (isCounted) countOwn(table.words, from, size, room);
  else {
    room.words.fill(0, 0, size);
    room.pairs.fill(0, 0, size);
  }
  const { bits, words, pairs } = room;
  const vocabulary = model.vocabulary + 1;
  const anyWord = vocabulary / (vocabulary + unseenWords);
  const others = model.words - (isCounted ? size : 0) + vocabulary;
  let previous = model.count.length;
  let context = model.texts - (isCounted ? 1 : 0);
  for (let k = 0; k < size; k++) {
    const word = table.words[from + k]!;
    const times = model.count[word]! - words[k]!;
    const single = (times + anyWord) / others;
    const followers = model.starts[previous + 1]! - model.starts[previous]!;
    const together = countSuccessions(model, previous, word) - pairs[k]!;
    // After a word that the model never saw followed by another, any word may come.
    const p = followers === 0 ? single : (together + followers * single) / (context + followers);
    bits[k] = -Math.log2(p);
    previous = word;
    context = times;
  }
  return size;
}

function countOwn(text: Int32Array, from: number, size: number, { words, pairs }: Room): void {
  if (size > mostCompared) {
    const count = new Map<number, number>();
    const add = (key: number): unknown => count.set(key, (count.get(key) ?? 0) + 1);
    // A pair as one number: exact up to 2^26 words; 0 stands before the first word.
    const pairAt = (k: number): number => (k === 0 ? 0 : text[from + k - 1]! + 1) * 2 ** 26 + text[from + k]!;
    for (let k = 0; k < size; k++) {
      add(-1 - text[from + k]!);
      add(pairAt(k));
    }
    for (let k = 0; k < size; k++) {
      words[k] = count.get(-1 - text[from + k]!)!;
      pairs[k] = count.get(pairAt(k))!;
    }
    return;
  }
  for (let k = 0; k < size; k++) {
    const word = text[from + k];
    let same = 0;
    let samePair = 0;
    for (let j = 0; j < size; j++) {
      if (text[from + j] !== word) continue;
      same++;
      if (j === k || (j > 0 && k > 0 && text[from + j - 1] === text[from + k - 1])) samePair++;
    }
    words[k] = same;
    pairs[k] = samePair;
  }
}
