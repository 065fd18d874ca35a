import { encodeLetters, latinBit, placeTrigram } from './languageLetters.js';
import { cyrillicProfile, latinProfile } from './languageProfile.js';
import {
  englishWords,
  foreignCyrillicWords,
  foreignLatinWords,
  russianWords,
  sharedWords,
} from './languageWords.js';

/** What a listed word is. */
export const wordKinds = { none: 0, shared: 1, russian: 2, english: 3, foreign: 4 } as const;

/** Everything that the reader looks up, in flat tables. */
export interface LanguageTables {
  /** Weight of each trigram in steps (see {@link placeTrigram}). */
  readonly trigrams: Int8Array;
  /** Hashes of the listed words in a table with open addresses, 0 where free, and their kinds beside them. */
  readonly wordHashes: Int32Array;
  readonly wordKind: Uint8Array;
}

export const wordSeed = 0x811c9dc5 | 0;
export const wordPrime = 0x01000193;
const slots = 4096;

export function findWordSlot(hashes: Int32Array, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  while (hashes[slot] !== hash && hashes[slot] !== 0) slot = (slot + 1) & (slots - 1);
  return slot;
}

let tables: LanguageTables | null = null;

/** The tables, made at the first call in some milliseconds. */
export function listLanguageTables(): LanguageTables {
  if (tables !== null) return tables;
  const trigrams = new Int8Array(2 ** 19);
  for (const [profile, bit] of [[cyrillicProfile, 0] as const, [latinProfile, latinBit] as const])
    for (const [steps, names] of profile)
      for (let at = 0; at < names.length; at += 3) {
        const [a, b, c] = encodeLetters(names.slice(at, at + 3)) as [number, number, number];
        trigrams[placeTrigram(a | bit, b | bit, c | bit)] = steps;
      }
  const wordHashes = new Int32Array(slots);
  const wordKind = new Uint8Array(slots);
  // Of a word in two lists the first holds.
  const add = (list: string, kind: number): void => {
    for (const word of list.trim().split(/\s+/)) {
      const hash = encodeLetters(word).reduce((one, code) => Math.imul(one ^ code, wordPrime), wordSeed);
      const slot = findWordSlot(wordHashes, hash);
      if (wordHashes[slot] === hash) continue;
      wordHashes[slot] = hash;
      wordKind[slot] = kind;
    }
  };
  add(sharedWords, wordKinds.shared);
  add(russianWords, wordKinds.russian);
  add(englishWords, wordKinds.english);
  add(foreignLatinWords, wordKinds.foreign);
  add(foreignCyrillicWords, wordKinds.foreign);
  return (tables = { trigrams, wordHashes, wordKind });
}
