import { findCommonSubsequence } from '../../text/commonSubsequence.js';
import { normaliseText } from '../../text/normalise.js';

/** A stretch of one of two texts: the same in both, the same word in other letters or signs, or not in the other. */
export interface DiffPiece {
  readonly kind: 'same' | 'spelling' | 'different';
  readonly text: string;
}

/** Words compared of each text: the rest counts as different. */
const mostWords = 1500;

/**
 * Two texts side by side, word for word: what both have in the same order, and what differs. A word in other case, with look-alike or
 * unseen letters or other punctuation is the same word in another spelling.
 *
 * Cost: the product of the words that differ.
 * Source: Wagner & Fischer 1974, https://doi.org/10.1145/321796.321811
 *
 * @returns the pieces of each text; joined they are the text with single spaces.
 * @example
 * import { diffWords } from 'in-concert';
 * const [first] = diffWords('Thank you, dear mayor', 'thank you our mayor');
 * first.map(({ kind, text }) => [kind, text]); // => [['spelling', 'Thank you,'], ['different', ' dear'], ['same', ' mayor']]
 */
export function diffWords(
  first: string,
  second: string,
): readonly [readonly DiffPiece[], readonly DiffPiece[]] {
  const [own, other] = [splitWords(first), splitWords(second)];
  const [ownCodes, otherCodes] = codeWords(own, other);
  const inOwn = findCommonSubsequence(ownCodes, otherCodes);
  // Equal words at the ends may pair up in several ways; walking both lists together keeps the order of each.
  const [kinds, otherKinds] = [
    new Array<DiffPiece['kind']>(own.length),
    new Array<DiffPiece['kind']>(other.length),
  ];
  kinds.fill('different');
  otherKinds.fill('different');
  let k = 0;
  for (const i of inOwn) {
    while (otherCodes[k] !== ownCodes[i]) k++;
    kinds[i] = otherKinds[k] = own[i] === other[k] ? 'same' : 'spelling';
    k++;
  }
  return [joinPieces(own, kinds), joinPieces(other, otherKinds)];
}

function splitWords(text: string): readonly string[] {
  // Not at every \s: U+FEFF is one of these, and hides within words.
  const words = text.split(/[\p{Z}\t\n\r]+/u).filter((word) => word !== '');
  return words.length <= mostWords
    ? words
    : [...words.slice(0, mostWords - 1), words.slice(mostWords - 1).join(' ')];
}

function codeWords(...texts: readonly (readonly string[])[]): Int32Array[] {
  const codes = new Map<string, number>();
  return texts.map((words) =>
    Int32Array.from(words, (word) => {
      const key = normaliseText(word) || word;
      const known = codes.get(key) ?? codes.size;
      codes.set(key, known);
      return known;
    }),
  );
}

function joinPieces(words: readonly string[], kinds: readonly DiffPiece['kind'][]): readonly DiffPiece[] {
  const pieces: { kind: DiffPiece['kind']; text: string }[] = [];
  words.forEach((word, k) => {
    const last = pieces.at(-1);
    const text = k === 0 ? word : ` ${word}`;
    if (last?.kind === kinds[k]) last.text += text;
    else pieces.push({ kind: kinds[k]!, text });
  });
  return pieces;
}
