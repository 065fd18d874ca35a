import type { WordTable } from '../../model/wordTable.js';
import { findCommonSubsequence } from '../../text/commonSubsequence.js';
import { countWords, measureWordBits, type WordModel } from '../../text/information.js';
import { wordsOf } from '../../text/words/wordsOf.js';

/**
 * The information, in bits, that each text of a cluster shares with its representative:
 *
 *   Σ bits of the words on the longest common subsequence − log2 C(n, m),
 *
 * n words of the representative, m of them on that subsequence: words that both hold in the same order. The last term pays
 * for the choice: of n words there are C(n, m) ways to keep m, and an independent writer has as many chances to meet one.
 * The model counts each cluster of `copies` once, by its representative: copies must not make one another likely.
 *
 * @param representative of each text, itself where it stands alone.
 * @returns bits per text; of a representative its own; NaN for a text that nothing repeats.
 */
export function createCopyMeasure(
  words: WordTable,
  copies: Int32Array,
): (representative: Int32Array) => Float64Array {
  const counted = Uint8Array.from(copies, (representative, text) => (representative === text ? 1 : 0));
  const model = countWords(words, { texts: counted });
  return (representative) => {
    const hasMembers = new Uint8Array(words.texts);
    representative.forEach((one, text) => one !== text && (hasMembers[one] = 1));
    const bits = new Float64Array(words.texts).fill(NaN);
    for (const group of groupByRepresentative(
      representative,
      (text) => hasMembers[text] === 1 || words.rows[text]! > 1,
    )) {
      measureGroup(words, model, group, bits);
    }
    return bits;
  };
}

/** Texts that something repeats, each list beginning with the representative. */
function groupByRepresentative(
  representative: Int32Array,
  isRepeated: (text: number) => boolean,
): Iterable<readonly number[]> {
  const groups = new Map<number, number[]>();
  representative.forEach((one, text) => {
    if (one === text && isRepeated(text)) groups.set(one, [one]);
  });
  representative.forEach((one, text) => one !== text && groups.get(one)!.push(text));
  return groups.values();
}

function measureGroup(
  words: WordTable,
  model: WordModel,
  [representative, ...members]: readonly number[],
  bits: Float64Array,
): void {
  const text = representative!;
  const wordBits = measureWordBits(words, model, text);
  bits[text] = wordBits.reduce((sum, one) => sum + one, 0);
  const own = wordsOf(words, text);
  for (const member of members) {
    const kept = findCommonSubsequence(own, wordsOf(words, member));
    const shared = kept.reduce((sum, k) => sum + wordBits[k]!, 0);
    bits[member] = shared - log2Choose(own.length, kept.length);
  }
}

/** log2 of the number of ways to choose m of n. */
function log2Choose(n: number, m: number): number {
  let sum = 0;
  for (let k = 1; k <= Math.min(m, n - m); k++) sum += Math.log2((n - k + 1) / k);
  return sum;
}
