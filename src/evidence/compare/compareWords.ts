import type { CommentTable } from '../../model/commentTable.js';
import type { WordContrast } from '../../model/groupComparison.js';
import type { WordTable } from '../../model/wordTable.js';
import { wordsOf } from '../../text/words/wordsOf.js';
import { measureLogOdds } from './logOdds.js';

export interface CompareWordsOptions {
  /** Words of the prior: as many pseudo-uses are spread over the vocabulary as everybody uses it. */
  readonly priorWords: number;
  /** `once`: a text counts once for the group and once for everybody else, however often it was posted. */
  readonly repeated: 'count' | 'once';
  /** Words with fewer uses in all are left out. */
  readonly minUses: number;
  /** Words listed on either side. */
  readonly maxWords: number;
}

/** The words of a group against those of everybody else. */
export interface WordComparison {
  readonly wordUses: number;
  readonly otherWordUses: number;
  readonly words: readonly WordContrast[];
}

/** Counts the words of everybody once, so that many groups can be held against them. */
export interface WordComparer {
  compare(rows: Int32Array): WordComparison;
}

/**
 * Prepares the comparison of the words of groups with those of everybody else.
 *
 * Cost: linear in the words of distinct texts; for each group linear in its words and in the vocabulary; 32 bytes for each
 * word of the vocabulary.
 */
export function createWordComparer(
  table: CommentTable,
  words: WordTable,
  { priorWords, repeated, minUses, maxWords }: CompareWordsOptions,
): WordComparer {
  const size = words.vocabulary.length;
  const all = new Float64Array(size);
  for (let text = 0; text < words.texts; text++) {
    const weight = repeated === 'once' ? 1 : words.rows[text]!;
    for (const word of wordsOf(words, text)) all[word]! += weight;
  }
  const allUses = all.reduce((sum, uses) => sum + uses, 0);
  const own = new Float64Array(size);
  const inTexts = new Int32Array(size);
  const byAccounts = new Int32Array(size);
  const lastText = new Int32Array(size).fill(-1);
  const lastAccount = new Int32Array(size).fill(-1);

  /** Counts the words of the group. */
  function count(rows: Int32Array): number {
    const codes = table.account.codes;
    const byAccount = rows
      .filter((row) => words.textCode[row]! >= 0)
      .sort((x, y) => codes[x]! - codes[y]! || x - y);
    for (const row of byAccount)
      for (const word of wordsOf(words, words.textCode[row]!)) {
        if (lastAccount[word] === codes[row]) continue;
        lastAccount[word] = codes[row]!;
        byAccounts[word]!++;
      }
    const byText = byAccount.sort((x, y) => words.textCode[x]! - words.textCode[y]! || x - y);
    let uses = 0;
    let before = -1;
    for (const row of byText) {
      const text = words.textCode[row]!;
      const isNew = text !== before;
      before = text;
      if (!isNew && repeated === 'once') continue;
      const found = wordsOf(words, text);
      uses += found.length;
      for (const word of found) {
        own[word]!++;
        if (!isNew || lastText[word] === text) continue;
        lastText[word] = text;
        inTexts[word]!++;
      }
    }
    return uses;
  }

  function clear(): void {
    own.fill(0);
    inTexts.fill(0);
    byAccounts.fill(0);
    lastText.fill(-1);
    lastAccount.fill(-1);
  }

  return {
    compare(rows) {
      const uses = count(rows);
      const totals = { uses, otherUses: Math.max(0, allUses - uses), prior: priorWords };
      const scored: { word: number; logOdds: number; z: number }[] = [];
      for (let word = 0; word < size; word++) {
        if (all[word]! < minUses) continue;
        const counts = {
          uses: own[word]!,
          otherUses: all[word]! - own[word]!,
          prior: (priorWords * all[word]!) / allUses,
        };
        scored.push({ word, ...measureLogOdds(counts, totals) });
      }
      scored.sort((x, y) => y.z - x.z || x.word - y.word);
      const typical = scored.slice(0, maxWords).filter(({ z }) => z > 0);
      const avoided = scored
        .slice(Math.max(typical.length, scored.length - maxWords))
        .filter(({ z }) => z < 0);
      const listed = [...typical, ...avoided].map(({ word, logOdds, z }): WordContrast => ({
        word: words.vocabulary.get(word),
        uses: own[word]!,
        otherUses: all[word]! - own[word]!,
        texts: inTexts[word]!,
        accounts: byAccounts[word]!,
        logOdds,
        z,
      }));
      clear();
      return { wordUses: uses, otherWordUses: totals.otherUses, words: listed };
    },
  };
}
