import type { MoodToken } from './moodToken.js';

/** Longer runs of letters are cut: they are not words. */
export const longestSpelling = 200;

const fewestSlots = 1 << 12;
/** A full store is emptied, to bound memory. */
const mostWords = 200_000;
/** Numbers of a slot: two hashes, the place of the token in the list, from 1, and one to spare: no slot crosses a line of the cache. */
const width = 4;
const widthBits = 2;
/** Share of slots that may be taken: a small table stays in the near cache, which is worth more than fewer steps. */
const fullest = 7 / 8;

/**
 * Tokens of spellings seen before, found by two hashes of 32 bits that the scanner makes while it reads the word, so that
 * no string is made of it. Two spellings share both hashes by chance about once in 10⁹ data sets of a million words each.
 * Words that share a token (see `readWord`) share its place in the list, so most look-ups touch one slot and nothing else.
 */
export class WordTokens {
  #slots = new Int32Array(width * fewestSlots);
  #tokens: MoodToken[] = [];
  #placeOf = new Map<MoodToken, number>();
  #count = 0;
  readonly #describe: (spelling: string) => MoodToken;

  constructor(describe: (spelling: string) => MoodToken) {
    this.#describe = describe;
  }

  read(text: string, from: number, end: number, first: number, second: number): MoodToken {
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let at = (first << widthBits) & last; slots[at + 2] !== 0; at = (at + width) & last)
      if (slots[at] === first && slots[at + 1] === second) return this.#tokens[slots[at + 2]! - 1]!;
    return this.#learn(text.slice(from, end), first, second);
  }

  #learn(spelling: string, first: number, second: number): MoodToken {
    const token = this.#describe(spelling);
    if (this.#count >= mostWords) this.#empty();
    else if (width * this.#count >= fullest * this.#slots.length) this.#grow();
    let place = this.#placeOf.get(token);
    if (place === undefined) this.#placeOf.set(token, (place = this.#tokens.push(token)));
    this.#count++;
    put(this.#slots, first, second, place);
    return token;
  }

  #empty(): void {
    this.#slots = new Int32Array(width * fewestSlots);
    this.#tokens = [];
    this.#placeOf = new Map();
    this.#count = 0;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += width)
      if (old[at + 2] !== 0) put(this.#slots, old[at]!, old[at + 1]!, old[at + 2]!);
  }
}

function put(slots: Int32Array, first: number, second: number, place: number): void {
  const last = slots.length - 1;
  let at = (first << widthBits) & last;
  while (slots[at + 2] !== 0) at = (at + width) & last;
  slots[at] = first;
  slots[at + 1] = second;
  slots[at + 2] = place;
}
