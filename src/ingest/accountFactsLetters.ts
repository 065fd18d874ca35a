export interface LetterOptions {
  /** Weight of how common a letter is by itself beside what it follows, in letters. */
  readonly smoothing: number;
  /** Letters of a script that must be in the names before one of them can be called unusual. */
  readonly minLetters: number;
  /** Letters that a name must have. */
  readonly minName: number;
}

/** Some two hundred names of ten letters say what follows what; with fewer every name is unusual. */
export const letterDefaults: LetterOptions = { smoothing: 5, minLetters: 2000, minName: 5 };

const boundary = 0;
/** Different letters told apart; those that come later count as one. */
const mostLetters = 512;
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{L}/u];

/**
 * How unusual the sequence of letters in each name is, by a model of letter pairs made of all names, the pair itself
 * left out. Names of each script are measured against names of that script.
 *
 * Formula: bits of a letter b = −log2 P(letter | letter before), P = (n(pair) − 1 + κ·P(letter)) / (n(before) − 1 + κ);
 * score = Σ (b − mean) / (standard deviation · √letters), mean and deviation over the letters of the script.
 * Cost: linear in the letters.
 */
export function scoreLetters(
  names: readonly (string | null)[],
  options: Partial<LetterOptions> = {},
): Float64Array {
  const { smoothing, minLetters, minName } = { ...letterDefaults, ...options };
  const score = new Float64Array(names.length).fill(NaN);
  const { coded, scriptOf, pairs, befores, singles, total } = countPairs(names);
  const bits = (before: number, letter: number): number => {
    const alone = Math.max(0.5, singles[letter]! - 1) / total;
    const pair = pairs[before * mostLetters + letter]! - 1;
    return -Math.log2((pair + smoothing * alone) / (befores[before]! - 1 + smoothing));
  };
  const sums = scripts.map(() => ({ letters: 0, sum: 0, squares: 0 }));
  const own = new Float64Array(names.length);
  const letters = new Int32Array(names.length);
  for (const [k, codes] of coded.entries()) {
    if (codes === null) continue;
    const all = sums[scriptOf[k]!]!;
    for (let i = 1; i < codes.length; i++) {
      if (codes[i] === boundary) continue;
      const surprise = bits(codes[i - 1]!, codes[i]!);
      own[k]! += surprise;
      letters[k]!++;
      all.letters++;
      all.sum += surprise;
      all.squares += surprise * surprise;
    }
  }
  for (const [k, codes] of coded.entries()) {
    if (codes === null || letters[k]! < minName) continue;
    const all = sums[scriptOf[k]!]!;
    if (all.letters < minLetters) continue;
    const mean = all.sum / all.letters;
    const deviation = Math.sqrt(all.squares / all.letters - mean * mean);
    score[k] = (own[k]! - mean * letters[k]!) / (deviation * Math.sqrt(letters[k]!));
  }
  return score;
}

/** Names as numbers of letters, each word begun by a boundary, and what follows what. */
function countPairs(names: readonly (string | null)[]) {
  const numbers = new Map<string, number>();
  const pairs = new Int32Array(mostLetters * mostLetters);
  const befores = new Int32Array(mostLetters);
  const singles = new Int32Array(mostLetters);
  const scriptOf = new Uint8Array(names.length);
  let total = 0;
  const coded = names.map((name, k) => {
    const words = name?.match(/\p{L}+/gu) ?? [];
    if (words.length === 0) return null;
    scriptOf[k] = scripts.findIndex((script) => script.test(words[0]!));
    const codes: number[] = [];
    for (const word of words) {
      codes.push(boundary);
      for (const letter of word) {
        if (!numbers.has(letter)) numbers.set(letter, Math.min(numbers.size + 1, mostLetters - 1));
        const code = numbers.get(letter)!;
        const before = codes[codes.length - 1]!;
        pairs[before * mostLetters + code]!++;
        befores[before]!++;
        singles[code]!++;
        total++;
        codes.push(code);
      }
    }
    return codes;
  });
  return { coded, scriptOf, pairs, befores, singles, total };
}
