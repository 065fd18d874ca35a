import { collectActions } from './collectActions.js';
import type { Trace } from './trace.js';

/**
 * Nearly the same text: the object is a cluster of texts that share most of their words with its representative.
 * It holds every co-action of `same_text` and adds copies with words added, dropped, swapped or filled into a template.
 *
 * What it can wrongly flag: answers to a quiz, set phrases with a name changed, headlines of one event. A text must share
 * `minBits` of information with the representative.
 */
export const nearText: Trace = {
  name: 'near_text',
  title: 'nearly the same text',
  collect({ table, prepared, minBits }) {
    const { textCode, words, near } = prepared;
    return collectActions(
      'near_text',
      table,
      (row) => {
        const code = textCode[row]!;
        return code >= 0 && near.sharedBits[code]! >= minBits ? [near.representative[code]!] : [];
      },
      (code) => words.get(code as number),
    );
  },
};
