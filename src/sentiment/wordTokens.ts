import type { MoodToken } from './moodToken.js';

/** Longer runs of letters are cut: they are not words. */
export const longestSpelling = 200;

const fewestSlots = 1 << 12;
/** A full store is emptied, to bound memory. */
const mostWords = 200_000;
const width = 2;

/**
 * Tokens of spellings seen before, found by two hashes of 32 bits that the scanner makes while it reads the word, so that
 * no string is made of it. Two spellings share both hashes by chance about once in 10⁹ data sets of a million words each.
 */
export class WordTokens {
  #hashes = new Int32Array(width * fewestSlots);
  #tokens: (MoodToken | undefined)[] = new Array<MoodToken | undefined>(fewestSlots).fill(undefined);
  #count = 0;
  readonly #describe: (spelling: string) => MoodToken;

  constructor(describe: (spelling: string) => MoodToken) {
    this.#describe = describe;
  }

  read(text: string, from: number, end: number, first: number, second: number): MoodToken {
    const hashes = this.#hashes;
    const tokens = this.#tokens;
    const mask = tokens.length - 1;
    let slot = first & mask;
    for (let token = tokens[slot]; token !== undefined; token = tokens[slot]) {
      if (hashes[width * slot] === first && hashes[width * slot + 1] === second) return token;
      slot = (slot + 1) & mask;
    }
    // A slice would keep the whole text alive.
    const spelling = Buffer.from(text.slice(from, end), 'utf16le').toString('utf16le');
    const token = this.#describe(spelling);
    if (this.#count >= mostWords) this.#resize(fewestSlots, false);
    else if (2 * this.#count >= tokens.length) this.#resize(2 * tokens.length, true);
    this.#count++;
    this.#put(first, second, token);
    return token;
  }

  #put(first: number, second: number, token: MoodToken): void {
    const mask = this.#tokens.length - 1;
    let slot = first & mask;
    while (this.#tokens[slot] !== undefined) slot = (slot + 1) & mask;
    this.#hashes[width * slot] = first;
    this.#hashes[width * slot + 1] = second;
    this.#tokens[slot] = token;
  }

  #resize(slots: number, keep: boolean): void {
    const hashes = this.#hashes;
    const tokens = this.#tokens;
    this.#hashes = new Int32Array(width * slots);
    this.#tokens = new Array<MoodToken | undefined>(slots).fill(undefined);
    if (!keep) {
      this.#count = 0;
      return;
    }
    tokens.forEach((token, slot) => {
      if (token !== undefined) this.#put(hashes[width * slot]!, hashes[width * slot + 1]!, token);
    });
  }
}
