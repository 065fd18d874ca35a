import { binomialTail } from '../stats/binomialTail.js';
import { scoreLetters } from './accountFactsLetters.js';

/** Numbers derived from names, by account; NaN without a name. */
export interface NameFacts {
  readonly letters: Float64Array;
  readonly digits: Float64Array;
  readonly shared: Float64Array;
  readonly sharedP: Float64Array;
}

/**
 * What names look like beside all the names of the data: how their letters follow one another, the digits at their end,
 * and how many others have the same words with as many digits in the same places (`anna_1234`, `anna_5678`).
 *
 * Formula of the last: of the n other names with the same words and any digits, c have as many in the same places. If that
 * had nothing to do with the words, c ~ Binomial(n, s), s the share of such places among names of other words with digits.
 *
 * Cost: linear in the letters of the names.
 */
export function measureNames(names: readonly (string | null)[]): NameFacts {
  const fill = (): Float64Array => new Float64Array(names.length).fill(NaN);
  const digits = fill();
  const shared = fill();
  const sharedP = fill();
  const folded = names.map((name) => name?.normalize('NFC').toLowerCase().trim() || null);
  const numbered = folded.map((name) => (name !== null && /\p{Nd}/u.test(name) ? name : null));
  const known = numbered.filter((name) => name !== null).length;
  const words = countBy(numbered, nameWords);
  const places = countBy(numbered, placeDigits);
  const both = countBy(numbered, (name) => `${nameWords(name)}\n${placeDigits(name)}`);
  for (const [account, name] of folded.entries()) {
    if (name === null) continue;
    digits[account] = /\p{Nd}*$/u.exec(name)![0].length;
    shared[account] = 0;
    sharedP[account] = 1;
    if (numbered[account] === null) continue;
    const place = placeDigits(name);
    const word = nameWords(name);
    const sameWords = words.get(word)!;
    const others = both.get(`${word}\n${place}`)! - 1;
    if (others === 0) continue;
    const outside = places.get(place)! - others - 1;
    // Half a name more of either kind: places that nobody else has are rare, not impossible.
    const share = (outside + 0.5) / (known - sameWords + 1);
    shared[account] = others - (sameWords - 1) * share;
    sharedP[account] = binomialTail(sameWords - 1, Math.min(1, share), others);
  }
  return { letters: scoreLetters(folded), digits, shared, sharedP };
}

/** The letters alone: `anna_1234` and `Anna 5678` are `anna`. */
function nameWords(name: string): string {
  return name.replace(/[^\p{L}]+/gu, ' ').trim();
}

/** Where digits stand among letters: `anna_1234` is `a_0000`. */
function placeDigits(name: string): string {
  return name.replace(/\p{L}+/gu, 'a').replace(/\p{Nd}/gu, '0');
}

function countBy(names: readonly (string | null)[], key: (name: string) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(key(name), (counts.get(key(name)) ?? 0) + 1);
  return counts;
}
