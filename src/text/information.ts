/** How often each word, and each word after another, is written in a set of distinct texts. */
export interface WordModel {
  readonly words: number;
  /** Code of each word; code 0 is the start of a text. */
  readonly codeOf: ReadonlyMap<string, number>;
  readonly count: Int32Array;
  /** Distinct words that follow each word. */
  readonly followers: Int32Array;
  /** Key `previous · 2^26 + word`. */
  readonly pairCount: ReadonlyMap<number, number>;
}

const start = 0;
const maxWords = 2 ** 26;
/** Words that nobody in the data wrote, as far as the model goes: about the active vocabulary of a language. */
const unseenWords = 100_000;

/**
 * Counts words and their successions over distinct texts: the model that `measureInformation` judges by.
 *
 * Cost: O(words).
 * @example
 * import { countWords, measureInformation } from 'in-concert';
 * const model = countWords(['thank you', 'thank you all', 'good night']);
 * const [often, once] = measureInformation(['thank you', 'good night'], model);
 * once! > often!; // => true
 */
export function countWords(texts: Iterable<string>): WordModel {
  const codeOf = new Map<string, number>([['', start]]);
  const pairCount = new Map<number, number>();
  const count: number[] = [0];
  const followers: number[] = [0];
  let words = 0;
  for (const text of texts) {
    let previous = start;
    count[start]!++;
    for (const word of text.split(' ')) {
      let code = codeOf.get(word);
      if (code === undefined) {
        code = codeOf.size;
        codeOf.set(word, code);
        count.push(0);
        followers.push(0);
      }
      words++;
      count[code]!++;
      const pair = previous * maxWords + code;
      const seen = pairCount.get(pair) ?? 0;
      if (seen === 0) followers[previous]!++;
      pairCount.set(pair, seen + 1);
      previous = code;
    }
  }
  return { words, codeOf, count: Int32Array.from(count), followers: Int32Array.from(followers), pairCount };
}

/**
 * Information content of texts in bits: −log2 of the probability that somebody writes exactly these words,
 * under a word-bigram model of the same texts. "спасибо" has few bits, a sentence of twelve words about a hundred.
 *
 * Each distinct text is counted once and is left out of the model that judges it, so copies do not make a text look
 * likely. Witten–Bell smoothing down to single words and then to any word at all:
 * P(w|v) = (c(vw) + T(v)·P(w)) / (c(v) + T(v)), P(w) = (c(w) + V·P0) / (N + V), P0 = 1 / (V + 100,000).
 *
 * What it can wrongly flag: proverbs, song lines and slogans have many bits though many people know them; the bits
 * speak against *independent composing* only. A small collection knows little of the language and gives a few bits too many.
 * Cost: O(words), about 1 M words a second. Source: Witten & Bell 1991, https://doi.org/10.1109/18.87000
 *
 * @param texts normalised texts (words separated by one space), each of which the model holds once.
 * @param model default: the model of these texts themselves.
 * @throws Error when the model does not hold a text.
 * @returns bits per text, in the order given.
 * @example
 * import { measureInformation } from 'in-concert';
 * const [short, long] = measureInformation(['thank you', 'thank you all for the bread you brought us on friday']);
 * long! > 3 * short!; // => true
 */
export function measureInformation(
  texts: readonly string[],
  model: WordModel = countWords(texts),
): Float64Array {
  return Float64Array.from(texts, (text) => measureText(text, model));
}

function measureText(text: string, model: WordModel): number {
  const codes = text.split(' ').map((word) => {
    const code = model.codeOf.get(word);
    if (code === undefined)
      throw new Error(`measureInformation: the model does not hold the text with "${word}"`);
    return code;
  });
  const vocabulary = model.codeOf.size;
  const anyWord = vocabulary / (vocabulary + unseenWords);
  const others = model.words - codes.length + vocabulary;
  const own = new Map<number, number>();
  const count = (key: number): void => void own.set(key, (own.get(key) ?? 0) + 1);
  codes.forEach((code, i) => {
    count(-1 - code);
    count((codes[i - 1] ?? start) * maxWords + code);
  });
  let bits = 0;
  let previous = start;
  for (const code of codes) {
    const pair = previous * maxWords + code;
    const single = (model.count[code]! - own.get(-1 - code)! + anyWord) / others;
    const context = model.count[previous]! - (previous === start ? 1 : own.get(-1 - previous)!);
    const followers = model.followers[previous]!;
    const together = model.pairCount.get(pair)! - own.get(pair)!;
    bits -= Math.log2((together + followers * single) / (context + followers));
    previous = code;
  }
  return bits;
}
