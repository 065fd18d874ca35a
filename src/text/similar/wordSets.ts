import type { WordTable } from '../../model/wordTable.js';
import { internSets } from './internSets.js';
import type { TextSets } from './setTable.js';

/**
 * The sets of words of distinct texts; texts of the same words in another order or number share a set.
 *
 * Cost: linear in the words; memory 4 bytes a word and 20 bytes a text.
 */
export function wordSets({ texts, starts, words, vocabulary }: WordTable): TextSets {
  return internSets({ texts, starts, codes: words, codeCount: vocabulary.length });
}
